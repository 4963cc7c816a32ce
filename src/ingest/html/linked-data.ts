// What a page says of its article in JSON-LD (schema.org).
import type { PageDocument } from './page-node.ts';
import { plainWords } from './plain-words.ts';

/** The article object of a page's JSON-LD. */
export interface LinkedData {
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

/** Reads a page's JSON-LD; broken scripts are passed over. */
export function readLinkedData(page: PageDocument): LinkedData {
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
    headline: plainWords(article.headline ?? article.name),
    authors: asList(article.author ?? article.creator).flatMap((author) => nameOf(byId(author)) ?? []),
    publisher: nameOf(byId(asList(article.publisher)[0])),
    published: plainWords(article.datePublished ?? article.dateCreated),
    url:
      plainWords(article.url) ??
      plainWords(isObject(article.mainEntityOfPage) ? article.mainEntityOfPage['@id'] : article.mainEntityOfPage),
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

function nameOf(value: unknown): string | null {
  return isObject(value) ? plainWords(value.name) : plainWords(value);
}
