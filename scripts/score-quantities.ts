// Scores figures set beside figures, sums and their givers on the bundled example's gold. `npm run score:quantities [-- --details]`
import { loadReader } from '../src/actions/load-reader.ts';
import { boundsOfEdtf } from '../src/base/edtf-bounds.ts';
import { quantityComparer } from '../src/compare/quantity/quantity-comparer.ts';
import { fromData, type Quantity } from '../src/compare/quantity/quantity-item.ts';
import { extract } from '../src/extract/extract.ts';
import type { PlacedItem, RelatedItems } from '../src/model/comparison.ts';
import type { FigureMention, Findings } from '../src/model/finding.ts';
import { type Span, spansOverlap } from '../src/model/span.ts';
import { clusterItems } from '../src/views/figures/cluster-items.ts';
import { readDossierList } from '../test/gold/dossier-gold.ts';
import { type ExampleArticle, readExample, readExampleCodebook } from '../test/gold/example-gold.ts';
import { recordScores } from './scoring/record-scores.ts';

type Gold = ReturnType<typeof readDossierList<'quantities'>>[number];
interface Read {
  readonly example: ExampleArticle;
  readonly findings: Findings;
}

/** Units of the gold as measures. */
const measures: Readonly<Record<string, string>> = {
  'm3/s': 'volume',
  percent: 'share',
  'billion crowns': 'money',
  'crowns/MWh': 'money per megawatt hour',
};

const wantsDetails = process.argv.includes('--details');
const codebook = readExampleCodebook();
const reader = await loadReader(codebook);
const texts: readonly Read[] = (await readExample(codebook)).map((example) => ({
  example,
  findings: extract(example.article, reader),
}));
const gold = readDossierList('quantities');
const places = gold.map((one) => placeOf(one));
const items = placeItems();

scoreReading();
scorePairs();
scoreSums();

function placeItems(): readonly PlacedItem[] {
  let row = 0;
  return texts.flatMap(({ example: { article }, findings }) =>
    quantityComparer.listItems({ article, findings }).map((item) => {
      row += 1;
      return { ...item, row, article: article.id, text: article.text };
    }),
  );
}

/** Which figure of which article each line of the gold names. */
function placeOf({ article: name, words }: Gold): { read: Read; span: Span } | null {
  const read = texts.find(({ example }) => example.name === name);
  if (read === undefined) throw new Error(`No article ${name}`);
  const pattern = words
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  const match = new RegExp(pattern, 'i').exec(read.example.article.text);
  if (match === null) throw new Error(`${name}: not found: ${words}`);
  return { read, span: { start: match.index, end: match.index + match[0].length } };
}

function figureOf(index: number): FigureMention | null {
  const place = places[index];
  const one = gold[index];
  if (!place || !one) return null;
  const inside = place.read.findings.figures.filter((figure) => spansOverlap(figure.span, place.span));
  return inside.find((figure) => hasValue(figure, one)) ?? inside[0] ?? null;
}

function itemOf(index: number): PlacedItem | null {
  const figure = figureOf(index);
  return figure === null ? null : (items.find((item) => item.finding === figure.id) ?? null);
}

function hasValue(figure: FigureMention, one: Gold): boolean {
  const size = one.unit.startsWith('billion') ? 1e9 : 1;
  const wanted = [one.value ?? one.low, one.value ?? one.high].map((text) =>
    text === undefined ? null : Number(text) * size,
  );
  const [low, high] = [figure.value ?? figure.low, figure.value ?? figure.high];
  const isNear = (a: number | null, b: number | null | undefined): boolean =>
    b === null || b === undefined || (a !== null && Math.abs(a - b) <= 1e-6 * Math.abs(b));
  return isNear(low, wanted[0]) && isNear(high, wanted[1] ?? null);
}

/** Whether the figures are read at all, with unit, date and giver. */
function scoreReading(): void {
  let [found, value, unit, of, by] = [0, 0, 0, 0, 0];
  for (const [index, one] of gold.entries()) {
    const figure = figureOf(index);
    const item = itemOf(index);
    if (figure !== null) found += 1;
    if (figure !== null && hasValue(figure, one)) value += 1;
    const quantity = item === null ? null : fromData(item.data);
    if (quantity !== null && hasUnit(quantity, one.unit)) unit += 1;
    if (quantity !== null && isOf(quantity, one.of)) of += 1;
    if (figure !== null && isBy(figure, one.by)) by += 1;
    if (
      !(
        figure &&
        hasValue(figure, one) &&
        quantity &&
        hasUnit(quantity, one.unit) &&
        isOf(quantity, one.of) &&
        isBy(figure, one.by)
      )
    )
      tell(
        `${one.article} “${one.words}”: ${figure === null ? 'not found' : `${figure.value ?? `${figure.low}..${figure.high}`} ${quantity?.measure ?? 'no item'} ${quantity?.from}..${quantity?.to}${quantity?.isDateAssumed ? '?' : ''} by ${figure.by?.actorId ?? figure.by?.name ?? 'author'}`}, gold ${one.value ?? `${one.low}..${one.high}`} ${one.unit} ${one.of} by ${one.by}`,
      );
  }
  const all = gold.length;
  console.log(
    `figures of the gold: ${all}, found ${found}, value ${value}, unit ${unit}, day within ours ${of}, giver ${by}`,
  );
}

/** A flow told as cubic metres, without "per second", has the unit the text gives it. */
function hasUnit({ measure }: Quantity, unit: string): boolean {
  return measure === (measures[unit] ?? 'count') || measure.startsWith(`${measures[unit] ?? 'count'} per second`);
}

function isOf({ from, to }: Quantity, of: string): boolean {
  const bounds = boundsOfEdtf(of);
  if (!bounds?.earliest || !bounds.latest) return true;
  return from !== null && to !== null && from <= bounds.latest && bounds.earliest <= to;
}

function isBy({ by }: FigureMention, wanted: string): boolean {
  if (wanted === 'author') return by === null;
  if (by === null) return false;
  if (!wanted.startsWith('name:'))
    return by.actorId === wanted || by.name.toLowerCase().replace(/\W+/g, '-') === wanted;
  const last = wanted.split(' ').at(-1)?.toLowerCase() ?? '';
  return by.name.toLowerCase().includes(last);
}

/** Pairs of the gold's figures put together, rightly and wrongly, and pairs told to be not comparable. */
function scorePairs(): void {
  const relations = relateAll();
  const joining = relations.filter(({ relation }) => relation !== 'apart' && relation !== 'sum');
  const clusters = clusterItems(
    items.map(({ row }) => row),
    { relations: joining, judged: [] },
  );
  const clusterOf = new Map(clusters.flatMap((cluster, index) => cluster.map((row) => [row, index])));
  const rows = gold.map((_, index) => itemOf(index)?.row ?? null);
  let [together, right, wanted] = [0, 0, 0];
  for (let a = 0; a < gold.length; a += 1) {
    for (let b = a + 1; b < gold.length; b += 1) {
      const isOne = gold[a]?.thing === gold[b]?.thing && gold[a]?.unit === gold[b]?.unit;
      const [first, second] = [rows[a] ?? null, rows[b] ?? null];
      const isTogether =
        first !== null && second !== null && clusterOf.has(first) && clusterOf.get(first) === clusterOf.get(second);
      if (isOne) wanted += 1;
      if (isTogether) together += 1;
      if (isOne && isTogether) right += 1;
      if (isOne !== isTogether) tell(`${isOne ? 'apart' : 'wrongly together'}: ${tellGold(a)} / ${tellGold(b)}`);
    }
  }
  const [precision, recall] = [right / Math.max(1, together), right / Math.max(1, wanted)];
  console.log(
    `pairs of one thing: ${wanted} in the gold; together ${together}, of them right ${right}: P ${percent(precision)} R ${percent(recall)}`,
  );
  const goldRows = new Set(rows);
  const all = clusters.reduce((sum, cluster) => sum + cluster.length, 0);
  console.log(
    `clusters ${clusters.length} of ${all} figures; without any figure of the gold ${clusters.filter((cluster) => !cluster.some((row) => goldRows.has(row))).length}`,
  );
  if (wantsDetails) tellClusters(clusters);
  recordScores([
    {
      finding: 'Figures set beside figures',
      measure: 'pairs of one thing, precision',
      data: 'the bundled example',
      size: `${gold.length} figures, ${wanted} pairs`,
      ours: 100 * precision,
      others: '',
      floor: null,
      command: 'npm run score:quantities',
    },
    {
      finding: 'Figures set beside figures',
      measure: 'pairs of one thing, recall',
      data: 'the bundled example',
      size: `${gold.length} figures, ${wanted} pairs`,
      ours: 100 * recall,
      others: '',
      floor: null,
      command: 'npm run score:quantities',
    },
  ]);
}

function relateAll(): readonly RelatedItems[] {
  const found: RelatedItems[] = [];
  for (const item of items) {
    const keys = new Set(item.keys);
    for (const candidate of items) {
      if (candidate.row >= item.row) break;
      if (!candidate.keys.some((key) => keys.has(key))) continue;
      const relation = quantityComparer.relate(item, candidate);
      if (relation !== null) found.push({ ...relation, from: item.row, to: candidate.row });
    }
  }
  return found;
}

/** Sums that do not hold: those of the gold that are flagged, and flags the gold has not. */
function scoreSums(): void {
  const wanted = readDossierList('figures');
  const flagged = texts.flatMap(({ example, findings }) =>
    findings.figures.filter(({ derivation }) => derivation?.holds === false).map((figure) => ({ example, figure })),
  );
  const isFlagged = ({ by }: (typeof wanted)[number]): boolean => {
    const [name, id] = by.split('#');
    return flagged.some(({ example }) => example.name === name && id !== undefined);
  };
  const names = new Set(wanted.map(({ by }) => by.split('#')[0]));
  const extra = flagged.filter(({ example }) => !names.has(example.name) && example.name !== '22-goodbye-renna');
  console.log(
    `sums that do not hold: ${wanted.length} in the gold, flagged ${wanted.filter(isFlagged).length}, others flagged ${extra.length}`,
  );
  for (const { example, figure } of flagged)
    tell(
      `${example.name}: ${example.article.text.slice(figure.span.start, figure.span.end)}, ${figure.derivation?.formula}`,
    );
}

function tellClusters(clusters: readonly (readonly number[])[]): void {
  for (const cluster of clusters) {
    tell('cluster');
    for (const row of cluster) {
      const item = items[row - 1];
      if (!item) continue;
      const { measure, mode, head } = fromData(item.data);
      tell(
        `    ${item.text.slice(Math.max(0, item.span.start - 60), item.span.end + 30).replace(/\s+/g, ' ')} | ${measure} ${mode} ${head}`,
      );
    }
  }
}

function tellGold(index: number): string {
  const one = gold[index];
  return `${one?.thing} ${one?.value ?? one?.low} (${one?.article.slice(0, 10)})`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function tell(line: string): void {
  if (wantsDetails) console.log(`  ${line}`);
}
