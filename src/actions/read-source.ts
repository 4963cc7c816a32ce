// Bytes of one file -> its articles with their findings. Runs in a worker; the same bytes give the same result.
import { findLikeness } from '../compare/near-duplicates.ts';
import { extractTraced } from '../extract/extract.ts';
import type { Reader } from '../extract/reader.ts';
import { type InputFile, ingest } from '../ingest/ingest.ts';
import type { Article } from '../model/article.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Findings } from '../model/finding.ts';
import type { Notice } from '../model/notice.ts';
import { shiftSpan } from '../model/span.ts';
import { packTrace } from '../store/sqlite/stored-trace.ts';
import type { KeptReading, SourceAddition } from '../store/store.ts';

/** A file as read: everything its addition to a dossier needs but the version of the reader and the time. */
export type ReadSource = Omit<SourceAddition, 'readerVersion' | 'at'>;

/** What was read out of an article; `findings` is null when it was not read, and the notices say why. */
export interface ReadingOfArticle extends KeptReading {
  readonly findings: Findings | null;
  readonly notices: readonly Notice[];
}

/** Most UTF-16 units of an article that is read: some 650,000 words, a very long novel, which takes half a gigabyte of memory. */
const longestArticle = 4_000_000;

/** Reads a file into its articles and each article into its findings. */
export async function readSource(file: InputFile, reader: Reader, codebook: Codebook): Promise<ReadSource> {
  return readSourceWith(file, codebook, (article) => readArticle(article, reader));
}

/** Reads a file into its articles but finds nothing in them: for a file whose reading stopped a worker. */
export async function keepSourceUnread(file: InputFile, codebook: Codebook, reason: string): Promise<ReadSource> {
  return readSourceWith(file, codebook, () => unread(readingFailed(reason)));
}

/** Reads one article. Another language than English is not read, as ingest has said; a text of unknown language is tried. */
export function readArticle(article: Article, reader: Reader): ReadingOfArticle {
  if (!isEnglish(article.language)) return unread();
  if (article.text.length > longestArticle) return unread(articleTooLong);
  try {
    const analysed = reader.analyse(article.text, article.passages);
    const { findings, trace } = extractTraced(article, analysed, reader);
    return { findings, grammar: reader.packGrammar(analysed), trace: packTrace(trace), notices: [] };
  } catch (error) {
    // A mistake of ours in one article must not take the others with it; the notice carries it to the user.
    return unread(readingFailed(String(error)));
  }
}

function unread(...notices: readonly Notice[]): ReadingOfArticle {
  return { findings: null, grammar: null, trace: null, notices };
}

async function readSourceWith(
  file: InputFile,
  codebook: Codebook,
  read: (article: Article) => ReadingOfArticle,
): Promise<ReadSource> {
  const { source, articles, notices } = await ingest(file, { outlets: codebook.outlets });
  const isOf = (notice: Notice, { place }: Article): boolean =>
    notice.place !== null && place.start <= notice.place.start && notice.place.start < place.end;
  return {
    source,
    // What is about one article goes with it, and is shown beside its text.
    notices: notices.filter((notice) => !articles.some((article) => isOf(notice, article))),
    articles: articles.map((article) => {
      const reading = read(article);
      const ofArticle = notices.filter((notice) => isOf(notice, article)).map((notice) => placeIn(article, notice));
      const likeness = findLikeness(article.text);
      return { ...reading, article, likeness, notices: [...ofArticle, ...reading.notices] };
    }),
  };
}

/** A notice about the file, placed in the article's text instead. */
function placeIn({ place }: Article, notice: Notice): Notice {
  if (notice.place === null) return notice;
  const span = shiftSpan(notice.place, -place.start);
  return { ...notice, place: { start: span.start, end: Math.min(span.end, place.end - place.start) } };
}

function isEnglish(language: string): boolean {
  return language === 'und' || language === 'en' || language.startsWith('en-');
}

const articleTooLong: Notice = {
  code: 'article-too-long',
  level: 'warning',
  message: `This article has more than ${longestArticle} characters: it is kept and searchable, but not read. If it holds several articles, split it and add the parts.`,
  place: null,
};

function readingFailed(reason: string): Notice {
  return {
    code: 'reading-failed',
    level: 'error',
    message: `Reading this article failed (${reason}); its text is kept. Please report it.`,
    place: null,
  };
}
