// Scores pages of article-extraction-benchmark: the words of the body, dates and authors.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../src/model/article.ts';
import { recordScores } from '../scoring/record-scores.ts';
import { harmonic, readAsFile } from './read-texts.ts';
import { compareShingles } from './shingles.ts';

/** A page as a person read it. */
interface GoldPage {
  readonly articleBody?: string;
  readonly url?: string;
}

/** How well one page was read. */
interface PageScore {
  readonly key: string;
  readonly url: string;
  readonly precision: number;
  readonly recall: number;
  /** Whether there are words found, and words to find: what has none says nothing of precision, or of recall. */
  readonly hasFound: boolean;
  readonly hasGold: boolean;
  readonly article: Article | undefined;
}

/** Prints and records all of it; with `wantsDetails` the worst pages, too. */
export async function scorePages(corpora: string, wantsDetails: boolean): Promise<void> {
  const folder = join(corpora, 'article-extraction');
  const gold: Record<string, GoldPage> = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8'));
  const started = performance.now();
  const pages: PageScore[] = [];
  for (const [key, truth] of Object.entries(gold))
    pages.push(await scorePage(key, truth, gunzipSync(readFileSync(join(folder, 'html', `${key}.html.gz`)))));
  const seconds = (performance.now() - started) / 1000;
  const precision = mean(pages.filter(({ hasFound }) => hasFound).map((page) => page.precision));
  const recall = mean(pages.filter(({ hasGold }) => hasGold).map((page) => page.recall));
  const f1 = harmonic(precision, recall);
  console.log(
    `pages: body F1 ${f1.toFixed(3)} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}) on ${pages.length} pages; readability alone .947`,
  );
  const dated = pages.filter(({ article }) => article?.published).length;
  const authored = pages.filter(({ article }) => (article?.byline.length ?? 0) > 0).length;
  const addressed = pages.filter((page) => dayInAddress(page) !== null);
  const agreeing = addressed.filter(agreesWithAddress);
  console.log(
    `pages: a date on ${dated}, authors on ${authored} of ${pages.length}; date agrees with the address on ${agreeing.length} of ${addressed.length}; ${(pages.length / seconds).toFixed(0)} pages a second`,
  );
  recordScores([
    {
      finding: 'Articles in files',
      measure: 'body of a web page, F1',
      data: 'article-extraction-benchmark',
      size: `${pages.length} pages`,
      ours: 100 * f1,
      others: 'trafilatura 95.8, readability 94.7',
      floor: null,
      command: 'npm run score:ingest',
    },
  ]);
  if (wantsDetails) tellWorst(pages, addressed);
}

async function scorePage(key: string, { articleBody = '', url = '' }: GoldPage, bytes: Uint8Array): Promise<PageScore> {
  const { articles } = await readAsFile(`${key}.html`, bytes);
  const { hit, extra, missed } = compareShingles(articleBody, articles.map(bodyOf).join('\n\n'));
  const shareOf = (whole: number): number => (hit === 0 ? Number(extra + missed === 0) : hit / whole);
  return {
    ...{ key, url, article: articles[0], precision: shareOf(hit + extra), recall: shareOf(hit + missed) },
    ...{ hasFound: hit + extra > 0, hasGold: hit + missed > 0 },
  };
}

/** The words Parley reads of an article: no furniture, captions, title or byline. */
function bodyOf(article: Article): string {
  const isBody = (kind: string) => !['furniture', 'caption', 'title', 'byline'].includes(kind);
  const parts = article.passages.filter((one) => isBody(one.kind)).map((one) => article.text.slice(one.start, one.end));
  return parts.join('\n\n');
}

function dayInAddress({ url }: PageScore): number | null {
  const found = /\/((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)[/-]/.exec(url);
  return found && Date.parse(`${found[1]}-${found[2]}-${found[3]}`);
}

/** Papers date by their own zone: a day either way is the same day. */
function agreesWithAddress(page: PageScore): boolean {
  return Math.abs(Date.parse(page.article?.published ?? '') - (dayInAddress(page) ?? 0)) <= 86_400_000;
}

/** Pages told, the worst first. */
const mostTold = 40;

function tellWorst(pages: readonly PageScore[], addressed: readonly PageScore[]): void {
  for (const page of addressed) if (!agreesWithAddress(page)) console.log('date', page.article?.published, page.url);
  const worst = ({ precision, recall }: PageScore): number => Math.min(precision, recall);
  for (const page of pages.toSorted((a, b) => worst(a) - worst(b)).slice(0, mostTold))
    console.log(
      [worst(page), page.precision, page.recall].map((share) => share.toFixed(2)).join(' '),
      page.key.slice(0, 8),
      page.url,
    );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
