// What a page says about its article in JSON-LD, meta tags, links and marked-up elements.
import { cleanAuthors, splitAuthors } from './author-names.ts';
import { readLinkedData } from './linked-data.ts';
import { markedAuthors, markedDates } from './marked-elements.ts';
import type { PageDocument } from './page-node.ts';
import { plainWords } from './plain-words.ts';

/** What a page says of itself, as written there; the first word that is trusted most wins. */
export interface PageMetadata {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly outlet: string | null;
  /** Dates as written, most trusted first. */
  readonly dates: readonly string[];
  /** Absolute http(s) address. */
  readonly url: string | null;
}

/** What is known of a page that nobody says anything about. */
export const nothingTold: PageMetadata = { title: null, authors: [], outlet: null, dates: [], url: null };

/** What is told of a page elsewhere, and where that is silent what it says itself; it knows its own address best. */
export function preferTold(told: PageMetadata, own: PageMetadata): PageMetadata {
  return {
    title: told.title ?? own.title,
    authors: told.authors.length > 0 ? told.authors : own.authors,
    outlet: told.outlet ?? own.outlet,
    dates: [...told.dates, ...own.dates],
    url: own.url ?? told.url,
  };
}

/** Reads a page's metadata. Must run before the page is cut down to its body. */
export function readPageMetadata(page: PageDocument): PageMetadata {
  const linked = readLinkedData(page);
  const metas = readMetas(page);
  const get = (...names: readonly string[]) =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined) ?? null;
  const outlet =
    linked.publisher ?? get('og:site_name', 'application-name', 'dc.publisher', 'publisher', 'citation_journal_title');
  const title =
    linked.headline ??
    get('og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title') ??
    first(page, 'h1') ??
    first(page, 'title');
  const metaAuthor = get(
    'author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'byl',
    'article:author',
    'twitter:creator',
    'cxenseparse:author',
    'citation_author',
  );
  const candidates = [linked.authors, splitAuthors(metaAuthor), markedAuthors(page)];
  const authors = candidates.map((names) => cleanAuthors(names, outlet)).find((names) => names.length > 0) ?? [];
  return {
    title: title === null ? null : dropSite(title, outlet),
    authors,
    outlet: outlet === null ? null : outlet.replace(/^@/, '').trim(),
    dates: [
      linked.published,
      get(
        'article:published_time',
        'og:published_time',
        'datepublished',
        'publishdate',
        'publish_date',
        'pubdate',
        'dc.date.issued',
        'dcterms.created',
        'dc.date',
        'dc.date.created',
        'parsely-pub-date',
        'sailthru.date',
        'date',
        'cxenseparse:recs:publishtime',
        'citation_publication_date',
        'article.published',
        'last-modified-date',
      ),
      ...markedDates(page),
    ].filter((date) => date !== null),
    url: [linkOf(page, 'canonical'), get('og:url', 'twitter:url'), linked.url].find(isAddress) ?? null,
  };
}

function readMetas(page: PageDocument): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const value = plainWords(meta.getAttribute('content'));
    const names = [meta.getAttribute('property'), meta.getAttribute('name'), meta.getAttribute('itemprop')];
    for (const name of names.flatMap((one) => one?.toLowerCase().split(/\s+/) ?? [])) {
      if (value !== null && !metas.has(name)) metas.set(name, value);
    }
  }
  return metas;
}

function first(page: PageDocument, selector: string): string | null {
  for (const element of page.querySelectorAll(selector)) return plainWords(element.textContent);
  return null;
}

function linkOf(page: PageDocument, relation: string): string | null {
  for (const link of page.querySelectorAll(`link[rel="${relation}"]`)) return link.getAttribute('href');
  return null;
}

function isAddress(value: string | null): value is string {
  return value !== null && /^https?:\/\/[^\s"<>]+$/i.test(value);
}

/** A title without the site's name after a bar or dash. */
function dropSite(title: string, outlet: string | null): string {
  const match = /^(.{8,}?)\s+[|•·»–—-]\s+([^|•·»–—]{2,40})$/.exec(title);
  if (match === null) return title;
  const fold = (words: string) => words.toLowerCase().replace(/^the\s|[^\p{L}\p{N}]+|\.\w+$/gu, '');
  const isSite = outlet !== null && (fold(match[2]!).includes(fold(outlet)) || fold(outlet).includes(fold(match[2]!)));
  return isSite ? match[1]! : title;
}
