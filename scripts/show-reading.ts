// Prints a text sentence by sentence, below each what both readers found in it: for reading line by line.
// `npm run show:reading -- [--codebook FILE] FILE...`
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { loadReader } from '../src/actions/load-reader.ts';
import { extract } from '../src/extract/extract.ts';
import type { Reader } from '../src/extract/reader.ts';
import { ingest } from '../src/ingest/ingest.ts';
import type { Article } from '../src/model/article.ts';
import { emptyCodebook } from '../src/model/codebook.ts';
import { readCodebook } from '../src/model/codebook-file.ts';
import type { DateMention, FigureMention, Findings, Statement } from '../src/model/finding.ts';
import type { Span } from '../src/model/span.ts';

const words = process.argv.slice(2);
const codebookPath = words[0] === '--codebook' ? words.splice(0, 2)[1] : undefined;
if (words.length === 0) throw new Error('usage: tsx scripts/show-reading.ts [--codebook FILE] FILE...');
const codebook =
  codebookPath === undefined ? emptyCodebook : readCodebook(readFileSync(codebookPath, 'utf8'), codebookPath);
const fast = await loadReader({ ...codebook, reader: 'fast' });
const careful = await loadReader({ ...codebook, reader: 'careful' });
for (const file of words) {
  const { articles } = await ingest({ name: basename(file), bytes: readFileSync(file) }, { outlets: codebook.outlets });
  for (const article of articles) showArticle(article, fast, careful);
}

function showArticle(article: Article, fast: Reader, careful: Reader): void {
  const { title, byline, outlet, published, kind, text, passages } = article;
  console.log(`\n## ${title} | by ${byline.join(', ')} | ${outlet} | ${published} | ${kind}`);
  const [quick, slow] = [extract(article, fast), extract(article, careful)];
  const { sentences } = fast.analyse(text, passages);
  sentences.forEach((sentence, k) => {
    console.log(`\n[${k}] ${flat(text.slice(sentence.start, sentence.end))}`);
    const isHere = (at: number): boolean => sentence.start <= at && at < sentence.end;
    const lines = (found: Findings, mark: string): string[] =>
      found.statements.filter((one) => isHere(placeOf(one))).map((one) => `  ${mark} ${statementLine(text, one)}`);
    const [a, b] = [lines(quick, 'F'), lines(slow, 'C')];
    for (const line of a) console.log(b.some((other) => isSame(line, other)) ? line.replace('F', '=').padEnd(1) : line);
    for (const line of b) if (!a.some((other) => isSame(line, other))) console.log(line);
    for (const date of slow.dates.filter(({ span }) => isHere(span.start))) console.log(`  d ${dateLine(text, date)}`);
    for (const one of slow.figures.filter(({ span }) => isHere(span.start)))
      console.log(`  # ${figureLine(text, one)}`);
  });
}

/** Equal but for the reader's mark and the certainty. */
function isSame(line: string, other: string): boolean {
  const bare = (one: string): string => one.slice(4).replace(/ 0\.\d+$/, '');
  return bare(line) === bare(other);
}

function placeOf({ cue, source, content }: Statement): number {
  return (cue[0] ?? source[0] ?? content[0])?.start ?? 0;
}

function statementLine(text: string, one: Statement): string {
  const via = one.via.map((link) => link.actor?.name ?? slices(text, [link.span])).join(' < ');
  const extra = [
    one.form === 'indirect' ? '' : one.form,
    one.factuality === 'asserted' ? '' : one.factuality.toUpperCase(),
    via === '' ? '' : `VIA ${via}`,
    one.said === null ? '' : `SAID ${one.said}`,
  ].filter((part) => part !== '');
  const actor = one.actor === null ? '-' : `${one.actor.name}/${one.actor.via}`;
  return `{${actor}} ${slices(text, one.source)} | ${slices(text, one.cue)} | ${slices(text, one.content)} ${extra.join(' ')} ${one.certainty}`;
}

function dateLine(text: string, { span, edtf, role, isCertain }: DateMention): string {
  return `${slices(text, [span])} = ${edtf} ${role}${isCertain ? '' : ' uncertain'}`;
}

function figureLine(text: string, one: FigureMention): string {
  const value = one.value ?? `${one.low}..${one.high}`;
  const derived = one.derivation === null ? '' : ` DERIVED ${one.derivation.formula} ${one.derivation.holds}`;
  return `${slices(text, [one.span])} = ${one.comparator} ${value} ${one.unit ?? one.unitName ?? ''} of <${one.counted === null ? '' : slices(text, [one.counted])}> ${one.change ?? ''} asof ${one.asOf} by ${one.by?.name ?? null}${derived}`;
}

function slices(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => flat(text.slice(start, end))).join(' … ');
}

function flat(piece: string): string {
  return piece.replace(/\s+/g, ' ');
}
