// Scores ingest on real pages and texts: body F1, dates, article boundaries, near duplicates, speed. `npm run score:ingest`
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { bandKeys, nearDuplicateThreshold, signature, similarity } from '../src/compare/near-duplicates.ts';
import { ingest } from '../src/ingest/ingest.ts';
import type { Article, IngestedFile } from '../src/model/article.ts';
import { recordScores } from './scoring/record-scores.ts';

const shared = process.env.PARLEY_SHARED ?? join(dirname(fileURLToPath(import.meta.url)), '../../shared');
const corpora = join(shared, 'corpora');
const wantsDetails = process.argv.includes('--details');

/** Reads a text as a file of that name. */
function read(name: string, content: string | Uint8Array): Promise<IngestedFile> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return ingest({ name, bytes }, { outlets: [] });
}

interface Counts {
  readonly hit: number;
  readonly extra: number;
  readonly missed: number;
}

/** Four-word shingles of a text with their counts, as article-extraction-benchmark's evaluate.py makes them. */
function countShingles(text: string): ReadonlyMap<string, number> {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  if (tokens.length === 0) return counts;
  for (let at = 0; at < Math.max(1, tokens.length - 3); at += 1) {
    const shingle = tokens.slice(at, at + 4).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function compareShingles(gold: string, found: string): Counts {
  const a = countShingles(gold);
  const b = countShingles(found);
  let hit = 0;
  let extra = 0;
  let missed = 0;
  for (const shingle of new Set([...a.keys(), ...b.keys()])) {
    const left = a.get(shingle) ?? 0;
    const right = b.get(shingle) ?? 0;
    hit += Math.min(left, right);
    extra += Math.max(0, right - left);
    missed += Math.max(0, left - right);
  }
  return { hit, extra, missed };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** The words Parley reads of an article: no furniture, captions, title or byline. */
function bodyOf(article: Article): string {
  const isBody = (kind: string) => !['furniture', 'caption', 'title', 'byline'].includes(kind);
  const parts = article.passages.filter((one) => isBody(one.kind)).map((one) => article.text.slice(one.start, one.end));
  return parts.join('\n\n');
}

async function scorePages(): Promise<void> {
  const folder = join(corpora, 'article-extraction');
  const gold: Record<string, { articleBody?: string; url?: string }> = JSON.parse(
    readFileSync(join(folder, 'ground-truth.json'), 'utf8'),
  );
  const precisions: number[] = [];
  const recalls: number[] = [];
  const worst: string[][] = [];
  let dated = 0;
  let authored = 0;
  let addressed = 0;
  let agreeing = 0;
  const started = performance.now();
  for (const [key, truth] of Object.entries(gold)) {
    const page = await read(`${key}.html`, gunzipSync(readFileSync(join(folder, 'html', `${key}.html.gz`))));
    const counts = compareShingles(truth.articleBody ?? '', page.articles.map(bodyOf).join('\n\n'));
    const precision =
      counts.hit === 0 ? Number(counts.extra + counts.missed === 0) : counts.hit / (counts.hit + counts.extra);
    const recall =
      counts.hit === 0 ? Number(counts.extra + counts.missed === 0) : counts.hit / (counts.hit + counts.missed);
    if (counts.hit + counts.extra > 0) precisions.push(precision);
    if (counts.hit + counts.missed > 0) recalls.push(recall);
    worst.push([
      Math.min(precision, recall).toFixed(2),
      precision.toFixed(2),
      recall.toFixed(2),
      key.slice(0, 8),
      truth.url ?? '',
    ]);
    const article = page.articles[0];
    if (article?.published) dated += 1;
    if ((article?.byline.length ?? 0) > 0) authored += 1;
    const inAddress = /\/((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)[/-]/.exec(truth.url ?? '');
    if (inAddress === null) continue;
    addressed += 1;
    // Papers date by their own zone: a day either way is the same day.
    const day = Date.parse(`${inAddress[1]}-${inAddress[2]}-${inAddress[3]}`);
    if (Math.abs(Date.parse(article?.published ?? '') - day) <= 86_400_000) agreeing += 1;
    else if (wantsDetails) console.log('date', article?.published, truth.url);
  }
  const seconds = (performance.now() - started) / 1000;
  const [precision, recall] = [mean(precisions), mean(recalls)];
  console.log(
    `pages: body F1 ${harmonic(precision, recall).toFixed(3)} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}) on ${worst.length} pages; readability alone .947`,
  );
  console.log(
    `pages: a date on ${dated}, authors on ${authored} of ${worst.length}; date agrees with the address on ${agreeing} of ${addressed}; ${(worst.length / seconds).toFixed(0)} pages a second`,
  );
  const row = { finding: 'Articles in files', others: '', floor: null, command: 'npm run score:ingest' };
  recordScores([
    {
      ...row,
      measure: 'body of a web page, F1',
      data: 'article-extraction-benchmark',
      size: `${worst.length} pages`,
      ours: 100 * harmonic(precision, recall),
      others: 'trafilatura 95.8, readability 94.7',
    },
  ]);
  if (wantsDetails)
    for (const row of worst.sort((a, b) => Number(a[0]) - Number(b[0])).slice(0, 40)) console.log(row.join(' '));
}

interface WholeText {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

function readPolnear(): readonly WholeText[] {
  return ['dev', 'train'].flatMap((part) =>
    readFileSync(join(corpora, 'polnear', `${part}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line): WholeText => {
        const { doc, text }: { doc: string; text: string } = JSON.parse(line);
        return { name: doc, title: text.split('\n')[0] ?? '', text };
      }),
  );
}

interface BasilText extends WholeText {
  readonly event: string;
}

function readBasil(): readonly BasilText[] {
  const folder = join(corpora, 'basil/articles');
  return readdirSync(folder).flatMap((year) =>
    readdirSync(join(folder, year)).map((file): BasilText => {
      const one: { title: string; 'triplet-uuid': string; 'body-paragraphs': string[][] } = JSON.parse(
        readFileSync(join(folder, year, file), 'utf8'),
      );
      const body = one['body-paragraphs'].map((sentences) => sentences.join(' '));
      return { name: file, title: one.title, event: one['triplet-uuid'], text: [one.title, ...body].join('\n\n') };
    }),
  );
}

async function scoreWholeTexts(texts: readonly WholeText[], corpus: string): Promise<void> {
  let kept = 0;
  let titled = 0;
  let length = 0;
  const kinds = new Map<string, number>();
  const started = process.cpuUsage();
  for (const one of texts) {
    const { articles } = await read(`${one.name}.txt`, one.text);
    const [article] = articles;
    length += one.text.length;
    if (articles.length === 1 && article?.place.start === 0 && article.place.end === one.text.length) kept += 1;
    else if (wantsDetails)
      console.log(
        'split',
        one.name,
        articles.map((other) => other.title),
      );
    if (article?.title?.startsWith(one.title.trim()) === true) titled += 1;
    kinds.set(article?.kind ?? '-', (kinds.get(article?.kind ?? '-') ?? 0) + 1);
  }
  const used = process.cpuUsage(started);
  const speed = length / (used.user + used.system);
  const shown = [...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ');
  console.log(
    `${corpus}: ${kept} of ${texts.length} stay one whole article; title right on ${titled}; ${shown}; ${speed.toFixed(2)} million characters a second of processor time`,
  );
}

/** Ways in which collectors part and sign the articles of a digest. */
const digestStyles: readonly ((title: string, body: string, number: number) => string)[] = [
  (title, body) => `${title}\n\nBy Jane Roe, The Oster Herald, 3/15/25\n\n${body}\n\n`,
  (title, body, number) => `${number > 0 ? '***\n\n' : ''}${title}\n\nVelm Courier, 3/14/25\n\n${body}\n\n`,
  (title, body) => `${title}\nBy Tom Vell and Ann Ost\nThe Oster Herald\nMarch 15, 2025\n\n${body}\n\n`,
  (title, body, number) =>
    `${number > 0 ? '-----\n\n' : ''}${title}\n\nAnn Ost | Velm Courier | 14 March 2025\n\n${body}\n\n`,
];

async function scoreDigests(texts: readonly WholeText[], corpus: string): Promise<void> {
  const size = 5;
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const style of digestStyles) {
    for (let at = 0; at + size <= texts.length; at += size) {
      const parts = texts
        .slice(at, at + size)
        .map((one, number) => style(one.title, one.text.slice(one.title.length).trim(), number));
      const { source, articles } = await read('digest.txt', parts.join(''));
      const starts = new Set(
        texts
          .slice(at, at + size)
          .map(
            (_, index) =>
              parts.slice(0, index).join('').length + (parts[index]!.match(/^(?:\*+|-+)\n\n/)?.[0].length ?? 0),
          ),
      );
      wanted += size;
      found += articles.length;
      const hits = articles.filter((one) => starts.has(one.place.start)).length;
      right += hits;
      if (wantsDetails && (hits < size || articles.length > size))
        for (const one of articles)
          if (!starts.has(one.place.start))
            console.log('extra', JSON.stringify(source.text.slice(one.place.start, one.place.start + 120)));
    }
  }
  const [precision, recall] = [right / found, right / wanted];
  recordScores([
    {
      finding: 'Articles in files',
      measure: 'articles told apart in a digest, F1',
      data: `${corpus}, joined by us into digests of ${size}`,
      size: `${wanted} articles`,
      ours: 100 * harmonic(precision, recall),
      others: '',
      floor: null,
      command: 'npm run score:ingest',
    },
  ]);
  console.log(
    `${corpus} in digests of ${size}: boundary F1 ${harmonic(precision, recall).toFixed(3)} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}) on ${wanted} articles in ${digestStyles.length} styles`,
  );
}

/** Edits as outlets make them to a report they print, from light to heavy. */
const edits: Readonly<Record<string, (paragraphs: readonly string[]) => readonly string[]>> = {
  'new head and foot': (all) => ['Other words above it', ...all.slice(1), 'Read more of this on our pages.'],
  'every 20th word': (all) => changeWords(all, 20),
  'every 10th word': (all) => changeWords(all, 10),
  'every 5th paragraph cut': (all) => all.filter((_, index) => index % 5 !== 1),
  'every 3rd paragraph cut': (all) => all.filter((_, index) => index % 3 !== 1),
  'every 5th cut, every 20th word': (all) => changeWords(all, 20).filter((_, index) => index % 5 !== 1),
};

function changeWords(paragraphs: readonly string[], every: number): readonly string[] {
  let count = 0;
  return paragraphs.map((one) =>
    one.replace(/\p{L}+/gu, (word) => (++count % every === 0 ? `altered${word.length}` : word)),
  );
}

/** Candidates by a shared key, then compared: what a store does. */
function areLinked(a: Uint32Array | null, b: Uint32Array | null): boolean {
  if (a === null || b === null) return false;
  const keys = new Set(bandKeys(a));
  return bandKeys(b).some((key) => keys.has(key)) && similarity(a, b) >= nearDuplicateThreshold;
}

function scoreNearDuplicates(texts: readonly BasilText[]): void {
  const signatures = texts.map((one) => signature(one.text));
  let found = 0;
  let wanted = 0;
  const shown = Object.entries(edits).map(([name, edit]) => {
    const linked = texts.filter((one, index) =>
      areLinked(signatures[index]!, signature(edit(one.text.split('\n\n')).join('\n\n'))),
    );
    found += linked.length;
    wanted += texts.length;
    return `${name} ${((100 * linked.length) / texts.length).toFixed(0)} %`;
  });
  let wrong = 0;
  let pairs = 0;
  texts.forEach((one, index) => {
    for (let other = index + 1; other < texts.length; other += 1) {
      pairs += 1;
      if (!areLinked(signatures[index]!, signatures[other]!)) continue;
      wrong += 1;
      if (wantsDetails)
        console.log('linked', one.title, '=', texts[other]!.title, similarity(signatures[index]!, signatures[other]!));
    }
  });
  console.log(
    `near duplicates: recall ${(found / wanted).toFixed(3)} (${shown.join(', ')}), precision ${(found / (found + wrong)).toFixed(3)}: ${wrong} of ${pairs} pairs of different reports linked`,
  );
}

if (!existsSync(corpora)) {
  console.log(`No corpora at ${corpora}; set PARLEY_SHARED to the folder that holds them.`);
} else {
  await scorePages();
  const polnear = readPolnear();
  const basil = readBasil();
  await scoreWholeTexts(polnear, 'PolNeAR');
  await scoreWholeTexts(basil, 'BASIL');
  await scoreDigests(polnear, 'PolNeAR');
  await scoreDigests(basil, 'BASIL');
  scoreNearDuplicates(basil);
}
