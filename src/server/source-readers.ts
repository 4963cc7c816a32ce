// Reads filters of sources, citations and trails out of requests; anything wrong is the failure `bad-argument` that names it.
import * as v from 'valibot';
import type { SourceWish } from '../actions/find-sources.ts';
import { countUpTo, page, parseRequest, value } from './query-readers.ts';

const pageSchema = v.object({ q: value, page });

/** Filters of GET /api/sources. */
export function readSourceQuery(given: Readonly<Record<string, string>>): SourceWish & { readonly page: number } {
  const { q, page: number } = parseRequest(pageSchema, given);
  return { words: q, page: number };
}

/** Citations or trails sent at most: what a person looks through. The CSV has all. */
const listLimit = 5000;

const listSchema = v.object({ q: value, most: countUpTo(listLimit, '50') });

/** Filters of GET /api/citations and /api/trails. */
export function readListQuery(given: Readonly<Record<string, string>>): SourceWish & { readonly most: number } {
  const { q, most } = parseRequest(listSchema, given);
  return { words: q, most };
}
