// Lines that tell what stands above them: the signature below a quotation, the author's introduction, the site's own line under its last article.
import type { Passage, Voice } from '../model/article.ts';
import type { ArticleHeader } from './article-header.ts';
import { isAuthorBio } from './furniture.ts';
import { countWords, isTitleCase } from './headline.ts';

/** What is known of the article that the lines close. */
export interface ClosedArticle {
  readonly text: string;
  readonly header: Pick<ArticleHeader, 'byline'>;
  /** True for the last article of its file: the site's own line may follow it. */
  readonly isLast: boolean;
}

/** Paragraphs at the end among which the author is introduced. */
const closingBlocks = 4;
/** Most words of a site's own line under the last article. */
const mostTaglineWords = 15;
const signature = /^[—–-]{1,2}\s?(?<name>\p{Lu}[^(,\n]{1,60}?)\s?(?:\(|,|$)/u;

/** An article's passages in order, with what their closing lines tell of them. */
export function readClosingLines(passages: readonly Passage[], article: ClosedArticle): readonly Passage[] {
  const signed = nameBySignature(passages, article.text);
  const closed = article.isLast ? markTagline(signed, article.text) : signed;
  const firstClosing = Math.max(1, closed.length - closingBlocks);
  return closed.map((one, at) => (at >= firstClosing && isBio(one, article) ? { ...one, kind: 'byline' } : one));
}

/** A quotation may be signed below ("— Ilva Marn (@marn)"): the signature names whoever nobody introduced. */
function nameBySignature(passages: readonly Passage[], text: string): readonly Passage[] {
  const named = [...passages];
  passages.forEach((last, index) => {
    const voice = last.kind === 'block-quotation' ? readSignature(last, text) : null;
    if (voice === null) return;
    for (let at = index; at >= 0 && isUnnamedQuotation(named[at]!); at -= 1) named[at] = { ...named[at]!, voice };
  });
  return named;
}

function readSignature({ start, end }: Passage, text: string): Voice | null {
  const words = text.slice(start, end);
  const name = signature.exec(words)?.groups?.name;
  if (name === undefined) return null;
  const from = start + words.indexOf(name);
  return { kind: 'speaker', name, named: { start: from, end: from + name.length } };
}

function isUnnamedQuotation({ kind, voice }: Passage): boolean {
  return kind === 'block-quotation' && voice.kind === 'speaker' && voice.name === null;
}

function markTagline(passages: readonly Passage[], text: string): readonly Passage[] {
  const last = passages.at(-1);
  if (last?.kind !== 'paragraph' || passages.length <= closingBlocks || !isTagline(wordsOf(last, text)))
    return passages;
  return [...passages.slice(0, -1), { ...last, kind: 'furniture' }];
}

function isTagline(words: string): boolean {
  return !/[.!?…:;,"”’')\]]$/.test(words) && isTitleCase(words) && countWords(words) <= mostTaglineWords;
}

function isBio(one: Passage, { text, header }: ClosedArticle): boolean {
  return one.kind === 'paragraph' && isAuthorBio(wordsOf(one, text), header.byline);
}

function wordsOf({ start, end }: Passage, text: string): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
