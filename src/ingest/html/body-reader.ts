// The main body of a page, as paragraphs that keep what their elements say of them.
import { Readability } from '@mozilla/readability';
import type { BlockKind } from '../block.ts';
import { breaksParagraph, isHidden, kindOfElement } from './element-names.ts';
import { isElement, type PageDocument, type PageElement, type PageNode } from './page-node.ts';

/** A paragraph of a page. `words` keep the line breaks of the page, other white space is single. */
export interface PageParagraph {
  readonly kind: BlockKind;
  readonly words: string;
}

/** Fewest UTF-16 units of text worth calling a body: less is a menu or a notice of cookies. */
const shortestBody = 140;

/** The page's main body, or null when none stands out. Changes `page`. */
export function readMainBody(page: PageDocument): readonly PageParagraph[] | null {
  // What begins like a page may hold no element at all.
  if (page.documentElement === null) return null;
  dropAsides(page);
  const content = findContent(page);
  if (content === null) return null;
  const paragraphs = readParagraphs(content);
  const length = paragraphs.reduce((sum, one) => sum + one.words.length, 0);
  return length < shortestBody ? null : paragraphs;
}

/** UTF-16 units of a paragraph too long for a link or a promise of one. */
const longParagraph = 80;
/** Long paragraphs that make an element too likely to hold the article to be dropped. */
const fewestParagraphs = 2;
/** Most words of a paragraph that is one link: longer ones may be a quotation with its source linked. */
const mostLinkWords = 20;

function findContent(page: PageDocument): PageNode | null {
  try {
    const options = { serializer: (node: PageNode) => node, charThreshold: 300 };
    return new Readability<PageNode>(page, options).parse()?.content ?? null;
  } catch (error) {
    // On pages whose tags are broken it steps out of the tree (mozilla/readability issue 836): no main text then.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Elements that are never the article's own words, whatever surrounds them. */
const asides =
  'aside, nav, [role="complementary"], [role="navigation"], [class*="related-"], [class*="newsletter"], [class*="promo"], [class*="recirc"], [class*="share-"], [class*="social-"], [class*="advert"], [id*="taboola"], [class*="taboola"], [class*="outbrain"], [class*="read-more"], [class*="readmore"], [class*="also-read"], [class*="comment-list"], [id="comments"], [id="disqus_thread"]';

function dropAsides(page: PageDocument): void {
  for (const element of [...page.querySelectorAll(asides)]) {
    // A careless site may wrap its whole article in one of these.
    if (!holdsArticle(element)) element.remove();
  }
}

function holdsArticle(element: PageElement): boolean {
  if (/^(?:BODY|HTML|MAIN|ARTICLE)$/i.test(element.nodeName)) return true;
  if ([...element.querySelectorAll('h1')].length > 0) return true;
  const long = [...element.querySelectorAll('p')].filter(
    (one) => (one.textContent ?? '').trim().length >= longParagraph,
  );
  return long.length >= fewestParagraphs;
}

/** All paragraphs under a node, in order. */
export function readParagraphs(root: PageNode): readonly PageParagraph[] {
  const paragraphs: PageParagraph[] = [];
  let parts: string[] = [];
  let linked = 0;
  let whole = 0;
  const flush = (kind: BlockKind) => {
    // Two line breaks in a row are how old pages part paragraphs.
    for (const piece of parts.join('').split(/\n[ \t\u00a0]*\n\s*/)) {
      const words = piece
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim();
      const isLink = linked >= whole && linked > 0 && kind !== 'heading' && words.split(' ').length <= mostLinkWords;
      if (words !== '') paragraphs.push({ kind: isLink ? 'furniture' : kind, words });
    }
    parts = [];
    linked = 0;
    whole = 0;
  };
  const walk = (node: PageNode, kind: BlockKind, isLink: boolean) => {
    if (node.nodeType === 3) {
      const words = (node.textContent ?? '').replace(/\s+/g, ' ');
      parts.push(words);
      whole += words.trim().length;
      if (isLink) linked += words.trim().length;
    }
    if (!isElement(node)) return;
    const name = node.nodeName.toLowerCase();
    if (isHidden(name) || isShownToNobody(node)) return;
    if (name === 'br') parts.push('\n');
    if (name === 'br' || name === 'hr') return;
    const breaks = breaksParagraph(name);
    const inner = innerKind(kind, kindOfElement(name));
    if (breaks) flush(kind);
    for (const child of node.childNodes) walk(child, inner, isLink || name === 'a');
    if (breaks) flush(inner);
    else if (name === 'td') parts.push(' ');
  };
  walk(root, 'text', false);
  flush('text');
  return paragraphs;
}

/** A quotation stays one whatever is within; a caption likewise. */
function innerKind(outer: BlockKind, own: BlockKind | null): BlockKind {
  return outer === 'quotation' || outer === 'caption' ? outer : (own ?? outer);
}

function isShownToNobody(element: PageElement): boolean {
  return element.getAttribute('hidden') !== null || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
}
