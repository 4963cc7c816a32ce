// Articles that go back to one source: who published first, what each of the others took over, and whether it says so.
import { addToGroup } from '../../base/group-by.ts';
import type { ArticleId } from '../../model/article.ts';
import type { Citation, DerivedArticle, SharedPassage, SourceArticle, SourceFamily } from '../../model/sources.ts';
import {
  comparePublished,
  isCertainlyEarlier,
  namesSource,
  orderBySource,
  type SourceOrder,
} from './compare-published.ts';
import { mayJoin } from './may-join.ts';
import type { SharedStretch } from './share-passages.ts';

/** What families are made of. */
export interface FamilyMaterial {
  readonly stretches: readonly SharedStretch[];
  readonly citations: readonly Citation[];
  /** UTF-16 units of an article's text. */
  lengthOf(article: ArticleId): number;
  /** Articles of which a person said that they go back to one source. */
  readonly judgedSame: readonly (readonly [SourceArticle, SourceArticle])[];
  /** The same text under another outlet, date or title. */
  readonly repeats: readonly { readonly first: SourceArticle; readonly others: readonly SourceArticle[] }[];
}

/** Share of an article's text from which it is a copy with changes; below, passages of another stand in it. */
const nearShare = 0.6;

/** Families, those of most articles first, without their passages. Words that both merely quote make no family. */
export function listFamilies(material: FamilyMaterial): readonly SourceFamily[] {
  const pairs = sumPairs(material);
  const pairsOf = listByArticle(pairs);
  const groups = joinPairs(pairs);
  const repeats = new Map(material.repeats.map((repeat) => [repeat.first.id, repeat]));
  const families = groups.map((members) => toFamily(members, pairsOf, material));
  const copied = families.map((family) => addRepeats(family, repeats));
  const grouped = new Set(groups.flatMap((members) => members.map(({ id }) => id)));
  const alone = material.repeats
    .filter(({ first }) => !grouped.has(first.id))
    .map((repeat) => addRepeats({ first: repeat.first, isFirstCertain: true, derived: [], passages: [] }, repeats));
  return [...copied, ...alone].sort(
    (a, b) => b.derived.length - a.derived.length || comparePublished(a.first, b.first),
  );
}

interface Pair {
  readonly later: SourceArticle;
  readonly earlier: SourceArticle;
  readonly share: number;
}

function sumPairs({ stretches, lengthOf, judgedSame, citations }: FamilyMaterial): readonly Pair[] {
  const sums = new Map<string, { pair: SharedStretch; units: number; words: number }>();
  for (const stretch of stretches) {
    if (stretch.isQuoted) continue;
    const key = `${stretch.later.id} ${stretch.earlier.id}`;
    const held = sums.get(key) ?? { pair: stretch, units: 0, words: 0 };
    held.units += stretch.runs.reduce((sum, [start = 0, end = 0]) => sum + end - start, 0);
    held.words += stretch.words;
    sums.set(key, held);
  }
  const found = [...sums.values()].flatMap(({ pair: { later, earlier }, units, words }) =>
    !mayJoin(words) ? [] : [{ later, earlier, share: Math.min(1, units / Math.max(1, lengthOf(later.id))) }],
  );
  const order = orderBySource(citations);
  return [...found, ...judgedSame.map((pair) => toJudgedPair(pair, order))];
}

/** A pair that a person saw; what it shares is counted where it is found. */
function toJudgedPair([one, other]: readonly [SourceArticle, SourceArticle], order: SourceOrder): Pair {
  const [earlier, later] = order(one, other) <= 0 ? [one, other] : [other, one];
  return { later, earlier, share: 0 };
}

/** Articles that are joined by pairs, however far round. */
function joinPairs(pairs: readonly Pair[]): readonly (readonly SourceArticle[])[] {
  const groupOf = new Map<ArticleId, SourceArticle[]>();
  for (const { later, earlier } of pairs) {
    const [one, other] = [groupOf.get(later.id) ?? [later], groupOf.get(earlier.id) ?? [earlier]];
    if (one === other) continue;
    const joined = [...one, ...other];
    for (const { id } of joined) groupOf.set(id, joined);
  }
  return [...new Set(groupOf.values())];
}

/** What an article shares with another. */
interface Shared {
  readonly from: SourceArticle;
  readonly share: number;
}

function listByArticle(pairs: readonly Pair[]): ReadonlyMap<ArticleId, readonly Shared[]> {
  const shared = new Map<ArticleId, Shared[]>();
  const add = ({ id }: SourceArticle, one: Shared): void => {
    addToGroup(shared, id, one);
  };
  for (const { later, earlier, share } of pairs) {
    add(later, { from: earlier, share });
    add(earlier, { from: later, share });
  }
  return shared;
}

function toFamily(
  members: readonly SourceArticle[],
  pairsOf: ReadonlyMap<ArticleId, readonly Shared[]>,
  { citations, judgedSame }: FamilyMaterial,
): SourceFamily {
  const names = (one: SourceArticle, other: SourceArticle): boolean => namesSource(one, other, citations);
  const [first, ...others] = [...members].sort(orderBySource(citations));
  if (!first) throw new Error('A family without articles');
  return {
    first,
    isFirstCertain: others.every((other) => isCertainlyEarlier(first, other) || names(other, first)),
    derived: others.map((article) => ({
      ...toDerived(article, pairsOf.get(article.id) ?? [], { first, names }),
      isConfirmed: judgedSame.some((pair) => pair.some(({ id }) => id === article.id)),
    })),
    passages: [],
  };
}

/** The family with the passages that two of its articles have, other than what they merely quote. */
export function addPassages(family: SourceFamily, passages: readonly SharedPassage[]): SourceFamily {
  const ids = new Set(listMembers(family).map(({ id }) => id));
  const own = passages.filter(
    ({ uses, kind }) => kind !== 'quotation' && uses.filter(({ article }) => ids.has(article.id)).length > 1,
  );
  return { ...family, passages: own };
}

/** Its articles, the first published first. */
export function listMembers({ first, derived }: Pick<SourceFamily, 'first' | 'derived'>): readonly SourceArticle[] {
  return [first, ...derived.map(({ article }) => article)];
}

interface Descent {
  readonly first: SourceArticle;
  names(one: SourceArticle, other: SourceArticle): boolean;
}

function toDerived(
  article: SourceArticle,
  shared: readonly Shared[],
  { first, names }: Descent,
): Omit<DerivedArticle, 'isConfirmed'> {
  const best = shared.toSorted((a, b) => b.share - a.share)[0] ?? { from: first, share: 0 };
  return {
    ...{ article, from: best.from, share: best.share },
    kind: best.share >= nearShare ? 'near' : best.share > 0 ? 'reprint' : 'joined',
    acknowledged: names(article, best.from) || names(article, first),
  };
}

function addRepeats(
  family: SourceFamily,
  repeats: ReadonlyMap<ArticleId, FamilyMaterial['repeats'][number]>,
): SourceFamily {
  const exact = listMembers(family).flatMap((member) =>
    (repeats.get(member.id)?.others ?? []).map(
      (article): DerivedArticle => ({
        article,
        from: member,
        share: 1,
        kind: 'exact',
        acknowledged: false,
        isConfirmed: false,
      }),
    ),
  );
  return { ...family, derived: [...exact, ...family.derived] };
}
