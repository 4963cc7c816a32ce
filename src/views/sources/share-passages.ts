// Joins what was found stretch by stretch into passages, and passages into the uses of one passage by several articles.
import type { ArticleId } from '../../model/article.ts';
import type { Json } from '../../model/comparison.ts';
import type { ComparisonTable } from '../../model/comparison-rows.ts';
import type { PassageUse, SharedPassage, SourceArticle } from '../../model/sources.ts';
import { type Span, spansOverlap } from '../../model/span.ts';
import { comparePublished, type SourceOrder } from './compare-published.ts';
import { readJudgedArticles } from './judged-articles.ts';
import { mayJoin } from './may-join.ts';

/** Words two articles share, joined over their stretches. */
export interface SharedStretch {
  readonly later: SourceArticle;
  readonly earlier: SourceArticle;
  /** Equal stretches: start and end in the later, start and end in the earlier; in the order of the later. */
  readonly runs: readonly (readonly number[])[];
  readonly words: number;
  readonly isQuoted: boolean;
  readonly certainty: number;
}

/** UTF-16 units between two stretches that are still one passage: a sentence left out. */
const widestGap = 60;

/** What each pair of articles shares, passage by passage; `order` tells which came first. */
export function joinStretches(table: ComparisonTable, order: SourceOrder = comparePublished): readonly SharedStretch[] {
  const { items, relations } = table;
  const judged = readJudgedArticles(table);
  const articles = new Map(items.map((item) => [item.row, item.article]));
  const pairs = new Map<string, SharedStretch[]>();
  for (const { from, to, detail, certainty } of relations) {
    const [one, other] = [articles.get(from), articles.get(to)];
    if (!one || !other || judged.areApart(one.id, other.id)) continue;
    // Stored by the order of adding; told by the order of publishing.
    const isTurned = order(one, other) < 0;
    const [later, earlier] = isTurned ? [other, one] : [one, other];
    const key = `${later.id} ${earlier.id}`;
    const found = readPassages(detail).map(({ runs, isQuoted, words }) => ({
      ...{ later, earlier, words, isQuoted, certainty },
      runs: isTurned ? runs.map(([a = 0, b = 0, c = 0, d = 0]) => [c, d, a, b]) : runs,
    }));
    const held = pairs.get(key);
    if (held) held.push(...found);
    else pairs.set(key, [...found]);
  }
  return [...pairs.values()].flatMap(joinPair);
}

/** Pairs of articles that may be of one source, by all that was found of them; joining what overlaps may leave fewer words. */
export function listPairs({ items, relations }: ComparisonTable): readonly (readonly [ArticleId, ArticleId])[] {
  const articles = new Map(items.map(({ row, article }) => [row, article.id]));
  const pairs = new Map<string, { readonly pair: readonly [ArticleId, ArticleId]; words: number; isQuoted: boolean }>();
  for (const { from, to, detail } of relations) {
    const [one, other] = [articles.get(from), articles.get(to)];
    if (!one || !other) continue;
    const key = one < other ? `${one} ${other}` : `${other} ${one}`;
    const held = pairs.get(key) ?? { pair: [one, other], words: 0, isQuoted: true };
    for (const passage of readPassages(detail)) {
      held.words += passage.words;
      held.isQuoted &&= passage.isQuoted;
    }
    pairs.set(key, held);
  }
  const joined = [...pairs.values()].filter(({ words, isQuoted }) => !isQuoted && mayJoin(words));
  return joined.map(({ pair }) => pair);
}

interface StoredPassage {
  readonly runs: readonly (readonly number[])[];
  readonly words: number;
  readonly isQuoted: boolean;
}

function readPassages(detail: Json): readonly StoredPassage[] {
  if (detail === null || typeof detail !== 'object' || Array.isArray(detail)) return [];
  const { passages } = detail as { readonly [key: string]: Json };
  if (!Array.isArray(passages)) return [];
  return passages.flatMap((passage: Json) => {
    if (passage === null || typeof passage !== 'object' || Array.isArray(passage)) return [];
    const { runs, words, isQuoted } = passage as { readonly [key: string]: Json };
    if (!Array.isArray(runs)) return [];
    return [{ runs: runs.flatMap(readRun), words: Number(words), isQuoted: isQuoted === true }];
  });
}

function readRun(run: Json): readonly (readonly number[])[] {
  return Array.isArray(run) ? [run.map(Number)] : [];
}

/** Stretches of one pair that overlap or follow each other in both articles become one. */
function joinPair(found: readonly SharedStretch[]): readonly SharedStretch[] {
  const joined: SharedStretch[] = [];
  for (const next of [...found].sort((a, b) => startOf(a) - startOf(b))) {
    const last = joined.at(-1);
    if (last && isContinued(last, next)) joined[joined.length - 1] = join(last, next);
    else joined.push(next);
  }
  return joined;
}

function startOf({ runs }: SharedStretch): number {
  return runs[0]?.[0] ?? 0;
}

function isContinued({ runs }: SharedStretch, next: SharedStretch): boolean {
  const [, endLater = 0, , endEarlier = 0] = runs.at(-1) ?? [];
  const [startLater = 0, , startEarlier = 0] = next.runs[0] ?? [];
  const isNear = startLater - endLater <= widestGap && startEarlier - endEarlier <= widestGap;
  return isNear && startEarlier >= (runs[0]?.[2] ?? 0);
}

function join(one: SharedStretch, next: SharedStretch): SharedStretch {
  const [, end = 0, , endEarlier = 0] = one.runs.at(-1) ?? [];
  const added = next.runs.flatMap(([a = 0, b = 0, c = 0, d = 0]) => {
    const cut = Math.max(0, end - a, endEarlier - c);
    return cut >= b - a || cut >= d - c ? [] : [[a + cut, b, c + cut, d]];
  });
  const share = next.runs.length === 0 ? 0 : added.length / next.runs.length;
  return {
    ...one,
    runs: [...one.runs, ...added],
    words: one.words + Math.round(next.words * share),
    isQuoted: one.isQuoted && next.isQuoted,
    certainty: Math.max(one.certainty, next.certainty),
  };
}

/** Stretches of one passage; `into` is the passage they turned out to be part of. */
interface StretchGroup {
  readonly stretches: SharedStretch[];
  into: StretchGroup | null;
}

function wholeOf(group: StretchGroup): StretchGroup {
  let whole = group;
  while (whole.into) whole = whole.into;
  return whole;
}

/** Passages with everybody who has them. */
export function groupPassages(
  stretches: readonly SharedStretch[],
  order: SourceOrder = comparePublished,
): readonly SharedPassage[] {
  const groups: StretchGroup[] = [];
  const homes = new Map<ArticleId, { readonly span: Span; readonly group: StretchGroup }[]>();
  for (const stretch of stretches) {
    const places = listPlaces(stretch);
    const near = places.flatMap(({ article, span }) =>
      (homes.get(article.id) ?? []).filter((home) => isSamePlace(home.span, span)).map(({ group }) => wholeOf(group)),
    );
    const group = near[0] ?? { stretches: [], into: null };
    if (near.length === 0) groups.push(group);
    for (const other of new Set(near.slice(1))) {
      if (other === group) continue;
      group.stretches.push(...other.stretches);
      other.into = group;
    }
    group.stretches.push(stretch);
    for (const { article, span } of places) {
      const held = homes.get(article.id) ?? [];
      homes.set(article.id, held);
      held.push({ span, group });
    }
  }
  return groups.flatMap((group) => (group.into === null ? [toPassage(group.stretches, order)] : []));
}

interface Place {
  readonly article: SourceArticle;
  readonly span: Span;
}

function listPlaces({ later, earlier, runs }: SharedStretch): readonly Place[] {
  return [
    { article: later, span: { start: runs[0]?.[0] ?? 0, end: runs.at(-1)?.[1] ?? 0 } },
    {
      article: earlier,
      span: {
        start: Math.min(...runs.map(([, , start = 0]) => start)),
        end: Math.max(...runs.map(([, , , end = 0]) => end)),
      },
    },
  ];
}

/** Two spans are one place when half of the shorter lies in the other. */
function isSamePlace(one: Span, other: Span): boolean {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return spansOverlap(one, other) && common * 2 >= Math.min(one.end - one.start, other.end - other.start);
}

function toPassage(group: readonly SharedStretch[], order: SourceOrder): SharedPassage {
  const places = new Map<ArticleId, Place>();
  for (const { article, span } of group.flatMap(listPlaces)) {
    const held = places.get(article.id)?.span ?? span;
    places.set(article.id, {
      article,
      span: { start: Math.min(held.start, span.start), end: Math.max(held.end, span.end) },
    });
  }
  const ordered = [...places.values()].sort((a, b) => order(a.article, b.article));
  const uses = ordered.map((place, at) => toUse(place, ordered.slice(0, at), group));
  const isQuoted = group.every((stretch) => stretch.isQuoted);
  const isWhole = group.every(({ runs }) => runs.length === 1);
  return {
    uses,
    kind: isQuoted ? 'quotation' : isWhole ? 'copied' : 'edited',
    certainty: Math.max(...group.map(({ certainty }) => certainty)),
  };
}

/** Compared with the first that has the same words, so that each change is shown against its source. */
function toUse({ article, span }: Place, before: readonly Place[], group: readonly SharedStretch[]): PassageUse {
  for (const [at, other] of before.entries()) {
    const shared = group.filter(({ later, earlier }) => later.id === article.id && earlier.id === other.article.id);
    if (shared.length === 0) continue;
    const runs = shared.flatMap((stretch) => stretch.runs).sort(([a = 0], [b = 0]) => a - b);
    const sameWords = shared.reduce((sum, { words }) => sum + words, 0);
    return { article, span, pieces: [], runs, comparedWith: at, sameWords };
  }
  return { article, span, pieces: [], runs: null, comparedWith: null, sameWords: 0 };
}
