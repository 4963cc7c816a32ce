// What a page says about its article in JSON-LD, meta tags, links and marked-up elements.
import { readHeaderLine } from '../header-line.ts';
import type { PageDocument, PageElement } from './page-node.ts';

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

interface LinkedData {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

const noLinkedData: LinkedData = { headline: null, authors: [], publisher: null, published: null, url: null };
const articleType = /(?:Article|BlogPosting|Report|LiveBlogPosting|Review|SocialMediaPosting)$/i;
/** Most objects of a page's JSON-LD looked at. */
const mostObjects = 2000;

function readLinkedData(page: PageDocument): LinkedData {
  const objects = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    objectsIn(script.textContent ?? ''),
  );
  const article = objects.find((one) =>
    asList(one['@type']).some((type) => typeof type === 'string' && articleType.test(type)),
  );
  if (article === undefined) return noLinkedData;
  const byId = (value: unknown) =>
    isObject(value) && value.name === undefined
      ? (objects.find((one) => one['@id'] === value['@id'] && one.name !== undefined) ?? value)
      : value;
  return {
    headline: plain(article.headline ?? article.name),
    authors: asList(article.author ?? article.creator).flatMap((author) => nameOf(byId(author)) ?? []),
    publisher: nameOf(byId(asList(article.publisher)[0])),
    published: plain(article.datePublished ?? article.dateCreated),
    url:
      plain(article.url) ??
      plain(isObject(article.mainEntityOfPage) ? article.mainEntityOfPage['@id'] : article.mainEntityOfPage),
  };
}

/** All objects of a JSON-LD script, `@graph` and lists opened; none when it is not valid JSON. */
function objectsIn(json: string): readonly Readonly<Record<string, unknown>>[] {
  let root: unknown;
  try {
    root = JSON.parse(
      json
        .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)/, '')
        .replace(/(?:-->|\/\/\]\]>)\s*$/, '')
        .replace(/\p{Cc}+/gu, ' '),
    );
  } catch {
    // Pages do hold broken JSON-LD; the other places still tell.
    return [];
  }
  const found: Readonly<Record<string, unknown>>[] = [];
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && found.length < mostObjects; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, mostObjects));
    if (!isObject(value)) continue;
    found.push(value);
    queue.push(value['@graph'], value.mainEntity, value.author, value.publisher);
  }
  return found;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function plain(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string') return null;
  const words = first
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? null : decodeNamed(words);
}

/** The few entities that pages leave in JSON. */
function decodeNamed(words: string): string {
  const named: Readonly<Record<string, string>> = {
    amp: '&',
    quot: '"',
    apos: "'",
    '#39': "'",
    '#039': "'",
    lt: '<',
    gt: '>',
    nbsp: ' ',
    rsquo: '’',
    lsquo: '‘',
    ldquo: '“',
    rdquo: '”',
    '#8217': '’',
    '#8216': '‘',
    '#8220': '“',
    '#8221': '”',
  };
  return words.replace(/&(#?\w+);/g, (whole, name: string) => named[name] ?? whole);
}

function nameOf(value: unknown): string | null {
  return isObject(value) ? plain(value.name) : plain(value);
}

function readMetas(page: PageDocument): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const value = plain(meta.getAttribute('content'));
    const names = [meta.getAttribute('property'), meta.getAttribute('name'), meta.getAttribute('itemprop')];
    for (const name of names.flatMap((one) => one?.toLowerCase().split(/\s+/) ?? [])) {
      if (value !== null && !metas.has(name)) metas.set(name, value);
    }
  }
  return metas;
}

function first(page: PageDocument, selector: string): string | null {
  for (const element of page.querySelectorAll(selector)) return plain(element.textContent);
  return null;
}

function linkOf(page: PageDocument, relation: string): string | null {
  for (const link of page.querySelectorAll(`link[rel="${relation}"]`)) return link.getAttribute('href');
  return null;
}

function isAddress(value: string | null): value is string {
  return value !== null && /^https?:\/\/[^\s"<>]+$/i.test(value);
}

const authorMarks = [
  '[rel~="author"]',
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '.byline-name',
  '.author-name',
  '.byline__name',
  '.author__name',
  '.c-byline__author',
  'a[href*="/author/"]',
  'a[href*="/authors/"]',
  '.byline',
  '.author',
];

function markedAuthors(page: PageDocument): readonly string[] {
  for (const mark of authorMarks) {
    const names = textsOf(page.querySelectorAll(mark)).filter((name) => name.length < 100);
    const authors = cleanAuthors(names.flatMap(splitAuthors), null).filter((name) =>
      /^\p{Lu}\S*(?:\s\S+){1,4}$/u.test(name),
    );
    // A long list is a page's list of all its authors.
    if (authors.length > 0 && authors.length <= 6) return authors;
  }
  return [];
}

function textsOf(elements: Iterable<PageElement>): readonly string[] {
  return [...elements].slice(0, 20).flatMap((element) => plain(element.textContent) ?? []);
}

function splitAuthors(names: string | null): readonly string[] {
  return names === null
    ? []
    : names.replace(/^\s*(?:by|von|par|por|di|от)\s*:?\s+/i, '').split(/\s*(?:[,;|/•·]|\band\b|&|\bund\b)\s*/);
}

function cleanAuthors(names: readonly string[], outlet: string | null): readonly string[] {
  const clean = names
    .flatMap((name) => readHeaderLine(`By ${name}`, [])?.byline ?? splitAuthors(name))
    .map((name) =>
      name
        .replace(/^(?:story |words |written |posted )?by:?\s+/i, '')
        .replace(/\s*\([^)]*\)$/, '')
        .replace(/[,;|]+$/, '')
        .trim(),
    )
    .filter((name) => name !== '' && name.length < 80 && !/^(?:https?:|www\.|@|\/)|[\w.]+@\w/.test(name))
    .filter(
      (name) =>
        !/^(?:admin|administrator|editor|staff|staff writer|unknown|null|undefined|none|author|web ?master|\d+)$/i.test(
          name,
        ),
    )
    .filter((name) => !/\b(?:writer|reporter|correspondent|editor|staff)\b|\.(?:com|org|net)$/i.test(name))
    .filter((name) => /\p{L}{2}/u.test(name) && name.toLowerCase() !== outlet?.toLowerCase());
  return [...new Set(clean)];
}

const dateMarks = [
  'time[itemprop="datePublished"]',
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'article time[datetime]',
  'header time[datetime]',
  'time[datetime]',
  '.published',
  '.post-date',
  '.entry-date',
  '.date',
  '.dateline',
  '.timestamp',
  '[class*="publish"][class*="date"]',
  'time',
];

function markedDates(page: PageDocument): readonly string[] {
  const dates: string[] = [];
  for (const mark of dateMarks) {
    for (const element of page.querySelectorAll(mark)) {
      const said = element.getAttribute('datetime') ?? element.getAttribute('content') ?? plain(element.textContent);
      if (said !== null && said.length < 80 && /\d/.test(said)) dates.push(said);
      // The first of a kind belongs to the article, the others to links and comments.
      break;
    }
  }
  return dates;
}

/** A title without the site's name after a bar or dash. */
function dropSite(title: string, outlet: string | null): string {
  const match = /^(.{8,}?)\s+[|•·»–—-]\s+([^|•·»–—]{2,40})$/.exec(title);
  if (match === null) return title;
  const fold = (words: string) => words.toLowerCase().replace(/^the\s|[^\p{L}\p{N}]+|\.\w+$/gu, '');
  const isSite = outlet !== null && (fold(match[2]!).includes(fold(outlet)) || fold(outlet).includes(fold(match[2]!)));
  return isSite ? match[1]! : title;
}
