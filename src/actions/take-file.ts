// One file into a dossier: whole or not at all, and nothing twice.
import { contentHash } from '../base/hash.ts';
import type { InputFile } from '../ingest/ingest.ts';
import type { Article } from '../model/article.ts';
import type { Notice } from '../model/notice.ts';
import type { AddedArticle, AddedSource, Store } from '../store/store.ts';
import type { ReadSource } from './read-source.ts';
import type { ReadingPool } from './reading-pool.ts';

/** An article that came in: how it is told from others, and what became of it. */
export type TakenArticle = AddedArticle & Pick<Article, 'title' | 'outlet' | 'published' | 'kind'>;

/** What became of a file. When it is `added`, it is on disk and outlives a crash. */
export type TakenFile =
  | { readonly kind: 'added'; readonly articles: readonly TakenArticle[]; readonly notices: readonly Notice[] }
  | { readonly kind: 'already-there' }
  | { readonly kind: 'left-out'; readonly notices: readonly Notice[] };

/** A file that is read and can be kept, or what became of it without. */
export type FileInHand = { readonly kind: 'read'; readonly source: ReadSource } | Exclude<TakenFile, { kind: 'added' }>;

/** Reads a file that is not held yet. */
export async function readFileInHand(file: InputFile, pool: ReadingPool, store: Store): Promise<FileInHand> {
  if (await store.hasSource(contentHash(file.bytes))) return { kind: 'already-there' };
  const source = await pool.readFile(file);
  return source.articles.length === 0 ? { kind: 'left-out', notices: source.notices } : { kind: 'read', source };
}

/** Keeps files that were read, by the reader named: all of them or none, for a commit waits for the disk. */
export async function keepFilesInHand(
  files: readonly FileInHand[],
  store: Store,
  by: { readonly readerVersion: string; readonly at: Date },
): Promise<readonly TakenFile[]> {
  const sources = files.flatMap((file) => (file.kind === 'read' ? [file.source] : []));
  const added = await store.addSources(
    sources.map((source) => ({ ...source, readerVersion: by.readerVersion, at: by.at.toISOString() })),
  );
  const kept = new Map(sources.map((source, at) => [source, toTaken(source, added[at]!)]));
  return files.map((file) => (file.kind === 'read' ? kept.get(file.source)! : file));
}

function toTaken(source: ReadSource, added: AddedSource): TakenFile {
  if (added.kind === 'already-there') return added;
  const articles = added.articles.map((one, at) => ({ ...one, ...headOf(source.articles[at]?.article) }));
  return { kind: 'added', articles, notices: gatherNotices(source) };
}

function headOf(article: Article | undefined): Pick<Article, 'title' | 'outlet' | 'published' | 'kind'> {
  const { title = null, outlet = null, published = null, kind = 'unknown' } = article ?? {};
  return { title, outlet, published, kind };
}

function gatherNotices(source: ReadSource): readonly Notice[] {
  return [...source.notices, ...source.articles.flatMap((article) => article.notices)];
}
