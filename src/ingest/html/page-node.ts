// The few parts of a parsed web page that ingest looks at, and the parser behind them.
import { parseHTML } from 'linkedom';

/** A node of a page: an element (`nodeType` 1), text (3), or something that is passed over. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

/** An element of a page. */
export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

/** A parsed page. Nothing in it runs, and nothing is fetched. */
export interface PageDocument {
  readonly documentElement: PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** True for an element. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

/** Parses a page that `isTooHard` let through. */
export function parsePage(html: string): PageDocument {
  return parseHTML(completePage(html)).document;
}

/** Fragments are given the page they lack, and pages the body whose tag HTML lets them leave out: the parser adds neither. */
function completePage(html: string): string {
  if (!/<html[\s>]/i.test(html)) return `<html><head></head><body>${html}</body></html>`;
  if (/<body[\s>]/i.test(html)) return html;
  return /<\/head>/i.test(html)
    ? html.replace(/<\/head>/i, '</head><body>')
    : html.replace(/<html(?:\s[^>]*)?>/i, (tag) => `${tag}<head></head><body>`);
}
