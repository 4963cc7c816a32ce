// Figures beside figures, to show: groups of one thing over time and by source, what cannot be compared and why, and sums.
import { addToGroup } from '../../base/group-by.ts';
import type { RelatedItems } from '../../model/comparison.ts';
import type { ComparedEntry, ComparisonTable } from '../../model/comparison-rows.ts';
import { type JudgedRows, readJudgedPairs } from '../judged-rows.ts';
import { reasonsOf } from './apart-reasons.ts';
import { clusterItems } from './cluster-items.ts';
import { contradicts, type FigureTelling, foldRepeats, quantityOf, sourceKeyOf, tellFigure } from './figure-telling.ts';
import { quoteTitle } from './figure-title.ts';
import { nameUnit, type UnitName } from './unit-name.ts';

/** A figure that stands near a group but cannot be compared with it, and why, in words. */
export interface ApartTelling {
  readonly telling: FigureTelling;
  readonly unit: string;
  readonly because: readonly string[];
}

/** Figures of one thing. */
export interface FigureGroup {
  /** Number of the row of its first figure. */
  readonly id: number;
  /** What is counted or measured, as one of its sentences tells it: “the flow at Lesna has dropped to …”; else a word. */
  readonly title: string;
  /** Words most of its sentences share, to be found by. */
  readonly words: readonly string[];
  readonly unit: string;
  /** How the figures are meant: "asked for or offered". */
  readonly mode: string;
  /** By day. */
  readonly tellings: readonly FigureTelling[];
  /** True when sources give figures for one time that exclude each other. */
  readonly isDiffering: boolean;
  /** How sure the likeliest of these differences is, 0 to 1: that both are of one thing, and that both were read right. */
  readonly certainty: number;
  readonly sources: number;
  readonly apart: readonly ApartTelling[];
}

/** A figure that should follow from others of its article. */
export interface FigureSum {
  readonly telling: FigureTelling;
  readonly parts: readonly FigureTelling[];
  readonly formula: string;
  readonly holds: boolean;
}

/** All of it: groups whose figures differ first, then those with most sources; sums that do not hold first. */
export interface FigureBoard {
  readonly groups: readonly FigureGroup[];
  readonly sums: readonly FigureSum[];
}

/** Figures told as not comparable with one group: more would bury it. */
const mostApart = 8;
/** Words a group is found by. */
const mostWords = 4;

/** What is made of some items, with their rows, in no order. */
export interface GroupedFigures {
  readonly groups: readonly { readonly group: FigureGroup; readonly rows: readonly number[] }[];
  readonly sums: readonly { readonly sum: FigureSum; readonly rows: readonly number[] }[];
}

/** Groups figures of one thing, and finds sums. */
export function groupFigures({ items, relations, judged }: ComparisonTable): GroupedFigures {
  const entries = new Map(items.map((entry) => [entry.row, entry]));
  const joining = relations.filter(({ relation }) => relation === 'same' || relation === 'over-time');
  const apart = relations.filter(({ relation }) => relation === 'apart');
  const clusters = clusterItems([...entries.keys()], { relations: joining, judged });
  const inside = new Set(clusters.flat());
  const context: BoardContext = {
    entries,
    apartOf: neighboursIn(apart),
    same: new Map([
      ...relations
        .filter(({ relation }) => relation === 'same')
        .map(({ from, to, certainty }) => [pairKey(from, to), certainty] as const),
      ...judged.filter(({ verdict }) => verdict === 'same').map(({ one, other }) => [pairKey(one, other), 1] as const),
    ]),
    judged: readJudgedPairs(judged),
  };
  const alone = apart.filter(({ from, to }) => !inside.has(from) && !inside.has(to)).map(({ to }) => [to]);
  const groups = [...clusters, ...uniqueRows(alone)].flatMap((rows) =>
    toGroup(rows, context).map((group) => ({ group, rows })),
  );
  return { groups, sums: listSums(entries, relations) };
}

interface BoardContext {
  readonly entries: ReadonlyMap<number, ComparedEntry>;
  readonly apartOf: ReadonlyMap<number, readonly RelatedItems[]>;
  /** Certainty that two rows are of one thing at one time, by their pair. */
  readonly same: ReadonlyMap<string, number>;
  readonly judged: JudgedRows;
}

function toGroup(rows: readonly number[], context: BoardContext): readonly FigureGroup[] {
  const members = rows.flatMap((row) => context.entries.get(row) ?? []);
  const [first] = members;
  if (first === undefined) return [];
  const unit = nameUnit(members.map((entry) => ({ quantity: quantityOf(entry), figure: entry.figure })));
  const tellings = members
    .map((entry) => tellFigure(entry, unit.scale))
    .map((telling) => ({ ...telling, isConfirmed: context.judged.isConfirmed(telling.row, rows) }))
    .toSorted(byDay);
  const folded = foldRepeats(tellings);
  const others = listApart(rows, context);
  // One source that says one thing, be it again and again, sets nothing beside anything.
  if (folded.length < 2 && others.length === 0) return [];
  const differences = listDifferences(tellings, context.same);
  const words = commonWordsOf(members);
  const head = mostFrequent(members.flatMap((entry) => quantityOf(entry).head ?? []));
  return [
    {
      id: first.row,
      title: quoteTitle(folded, head === null ? words : [head, ...words]) ?? titleOf(members, unit),
      words,
      unit: unit.label,
      mode: modeNames[quantityOf(first).mode] ?? '',
      tellings: folded,
      isDiffering: differences.length > 0,
      certainty: Math.max(0, ...differences),
      sources: new Set(folded.map(sourceKeyOf)).size,
      apart: others,
    },
  ];
}

/** How figures are meant. */
const modeNames: Readonly<Record<string, string>> = {
  told: '',
  polled: 'as a poll has it',
  usual: 'the usual level',
  asked: 'asked for, offered or agreed',
  needed: 'needed',
  expected: 'expected or possible',
};

/** The head, capitalised; for people with what befell them. */
function titleOf(members: readonly ComparedEntry[], unit: UnitName): string {
  const title = plainTitleOf(members, unit);
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function plainTitleOf(members: readonly ComparedEntry[], { isCount }: UnitName): string {
  const quantities = members.map(quantityOf);
  const heads = quantities.flatMap(({ head }) => head ?? []);
  const head = mostFrequent(heads) ?? mostFrequent(quantities.flatMap(({ words }) => words.slice(0, 2))) ?? 'figure';
  const fate = mostFrequent(quantities.flatMap((one) => one.fate ?? []));
  if (fate === null || !isCount) return head;
  return heads.length === 0 || head === fate || isFateWord(head) ? fate : `${head}: ${fate}`;
}

function isFateWord(word: string): boolean {
  return /^(?:dead|wound|wounded|kill|killed|body|victim|casualty)$/.test(word);
}

/** Telling words of at least two figures, the most frequent first. */
function commonWordsOf(members: readonly ComparedEntry[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const entry of members) {
    const { words, head } = quantityOf(entry);
    for (const word of new Set(words)) if (word !== head) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, mostWords)
    .map(([word]) => asWritten(word, members));
}

/** A word with the capital it has in the text: "lissen" is "Lissen". */
function asWritten(word: string, members: readonly ComparedEntry[]): string {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  const isName = members.some(({ surroundings }) => new RegExp(`[a-z,] ${capital}\\b`).test(surroundings.text));
  return isName ? capital : word;
}

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | null = null;
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
}

/** For every two sources that exclude each other at one time, how sure that is. */
function listDifferences(tellings: readonly FigureTelling[], same: ReadonlyMap<string, number>): readonly number[] {
  return tellings.flatMap((one, index) =>
    tellings.slice(index + 1).flatMap((other) => {
      const certainty = same.get(pairKey(one.row, other.row));
      if (certainty === undefined || !contradicts(one, other)) return [];
      return [certainty * Math.min(one.certainty, other.certainty)];
    }),
  );
}

function listApart(rows: readonly number[], { entries, apartOf, judged }: BoardContext): readonly ApartTelling[] {
  const own = new Set(rows);
  const found = new Map<number, ApartTelling>();
  const near = rows.flatMap((row) => apartOf.get(row) ?? []).toSorted((a, b) => b.certainty - a.certainty);
  for (const relation of near) {
    const isFrom = own.has(relation.from);
    const entry = entries.get(isFrom ? relation.to : relation.from);
    if (!entry || own.has(entry.row) || found.has(entry.row) || found.size >= mostApart) continue;
    // A person has said so already.
    if (judged.areApart(rows, [entry.row])) continue;
    const unit = nameUnit([{ quantity: quantityOf(entry), figure: entry.figure }]);
    const because = reasonsOf(relation.detail, isFrom);
    found.set(entry.row, { telling: tellFigure(entry, unit.scale), unit: unit.label, because });
  }
  const folded = new Set(foldRepeats([...found.values()].map(({ telling }) => telling)).map(({ row }) => row));
  return [...found.values()].filter(({ telling }) => folded.has(telling.row));
}

function listSums(
  entries: ReadonlyMap<number, ComparedEntry>,
  relations: readonly RelatedItems[],
): GroupedFigures['sums'] {
  const sums = new Map<string, { total: ComparedEntry; parts: ComparedEntry[] }>();
  for (const { relation, from, to } of relations) {
    const [one, other] = [entries.get(from), entries.get(to)];
    if (relation !== 'sum' || !one || !other) continue;
    const isTotal = one.figure?.derivation?.from.includes(other.finding ?? '') ?? false;
    const [total, part] = isTotal ? [one, other] : [other, one];
    const sum = sums.get(total.finding ?? '') ?? { total, parts: [] };
    sum.parts.push(part);
    sums.set(total.finding ?? '', sum);
  }
  return [...sums.values()].flatMap(({ total, parts }) => {
    const derivation = total.figure?.derivation;
    if (!derivation) return [];
    const { formula, holds } = derivation;
    const sum = { telling: tellFigure(total, 1), parts: parts.map((part) => tellFigure(part, 1)), formula, holds };
    return [{ sum, rows: [total.row, ...parts.map(({ row }) => row)] }];
  });
}

function neighboursIn(relations: readonly RelatedItems[]): ReadonlyMap<number, readonly RelatedItems[]> {
  const found = new Map<number, RelatedItems[]>();
  for (const relation of relations) {
    for (const row of [relation.from, relation.to]) {
      addToGroup(found, row, relation);
    }
  }
  return found;
}

function uniqueRows(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return [...new Set(rows.flat())].map((row) => [row]);
}

function pairKey(one: number, other: number): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function byDay(a: FigureTelling, b: FigureTelling): number {
  return (a.from ?? '9999').localeCompare(b.from ?? '9999') || (a.to ?? '').localeCompare(b.to ?? '') || a.row - b.row;
}
