// Proposes pairs of names that may be of one thing: two spellings, one told to be the other, and names that only one side uses
// where the other side, of the same things, uses another.
//
// Example: "Lesna, which the upstream press calls Lissen" gives: Lesna or Lissen.
import { groupBy } from '../../base/group-by.ts';
import type { Codebook, NamedThing } from '../../model/codebook.ts';
import type { CodebookEdit } from '../../model/codebook-edit.ts';
import { widenToSentence } from '../../model/sentence-span.ts';
import type { Suggestion } from '../../model/suggestion.ts';
import { nameKey } from '../mentions/name-key.ts';
import { headOf, type KnownNames, listNames, type NameSeen, type NamingText } from './seen-names.ts';

/** Pairs proposed of names by side at most: each rests on likeness alone. */
const mostBySide = 12;

/** The proposals, the surest first. */
export function suggestNames(
  texts: readonly NamingText[],
  codebook: Codebook,
  known: KnownNames,
): readonly Suggestion[] {
  const seen = listNames(texts, known);
  const alone = seen.filter(({ uses }) => uses >= fewestUses);
  const told = findTold(texts, alone);
  const spelled = findSpellings(seen);
  const bySide = findBySide(alone).slice(0, mostBySide);
  const settled = new Set<string>();
  return [...told, ...spelled, ...bySide].flatMap(([one, other]) => {
    const key = [one.name, other.name].sort().join('\n');
    const edit = settled.has(key) ? null : editFor(one, other, codebook.things);
    settled.add(key);
    return edit === null ? [] : [toSuggestion(one, other, edit, texts)];
  });
}

/** Fewest uses of a name, or of two spellings of one together, worth a line of the codebook. */
const [fewestUses, fewestSpelled] = [2, 3];

type Pair = readonly [NameSeen, NameSeen];

/** Words that say that what stands on either side of them is one. */
const sayingOne =
  /^\s*(?:[,(]\s*)?(?:(?:or |also |better |formerly |otherwise )?(?:known|called|named|spelt|spelled|written) (?:as |by \S+ (?:as )?|in \S+ (?:as )?)?|(?:which|whom|what|that) [^.,;]{2,40}? calls? )(?:the )?[“"‘]?$/u;

/** UTF-16 units between two names that one clause tells to be one. */
const tellingLength = 60;

/** One name, and the other right behind words that say it is the same. */
function findTold(texts: readonly NamingText[], seen: readonly NameSeen[]): readonly Pair[] {
  const found: Pair[] = [];
  for (const { text } of texts) {
    const places = seen
      .flatMap((name) => placesOf(text, name.name).map((at) => ({ name, at, end: at + name.name.length })))
      .sort((a, b) => a.at - b.at);
    places.forEach((one, index) => {
      const next = places.slice(index + 1).find(({ at }) => at >= one.end);
      if (next === undefined || next.at - one.end > tellingLength || next.name === one.name) return;
      if (sayingOne.test(text.slice(one.end, next.at))) found.push([one.name, next.name]);
    });
  }
  return found;
}

function placesOf(text: string, name: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) places.push(at);
  return places;
}

/** Letters from which on two names that sound nearly alike are taken for one. */
const shortestSpelled = 6;

/** Share of letters in which two spellings of one name may part. */
const partingShare = 0.3;

/** Names of as many words that begin alike and sound alike. */
function findSpellings(seen: readonly NameSeen[]): readonly Pair[] {
  const commonestFirst = seen.toSorted((a, b) => b.uses - a.uses || (a.name < b.name ? -1 : 1));
  const groups = groupBy(commonestFirst, ({ name }) => `${name.split(/[\s-]+/).length} ${nameKey(name).slice(0, 2)}`);
  return [...groups.values()].flatMap((group) =>
    group.flatMap((one, at) =>
      group.slice(at + 1).flatMap((other): Pair[] => (isSpelledLike(one, other) ? [[one, other]] : [])),
    ),
  );
}

function isSpelledLike(one: NameSeen, other: NameSeen): boolean {
  const [words, others] = [one.name, other.name].map((name) => name.split(/[\s-]+/).map(nameKey));
  return (
    one.uses + one.asPart + other.uses + other.asPart >= fewestSpelled &&
    words !== undefined &&
    words.length === others?.length &&
    !isPartOf(one.name, other.name) &&
    stemOf(one.name) !== stemOf(other.name) &&
    words.every((word, at) => soundsLike(word, others[at] ?? ''))
  );
}

/** Without the ending that makes many, people or a quality of a name: "Democrats", "Democratic". */
function stemOf(name: string): string {
  return name.toLowerCase().replace(/(?:ic|ist|ism|ian|an|ese|ish|al)?s?$/u, '');
}

function soundsLike(word: string, other: string): boolean {
  if (word === other) return true;
  const length = Math.max(word.length, other.length);
  if (Math.min(word.length, other.length) < shortestSpelled) return false;
  return word.slice(0, 2) === other.slice(0, 2) && lettersApart(word, other) <= partingShare * length;
}

/** Letters to change, put in or take out to come from one word to the other. */
function lettersApart(word: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= word.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (word[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** "Kelvara" in "Kelvaran", "Sarn" in "Sarn Treaty". */
function isPartOf(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return long.toLowerCase().includes(short.toLowerCase());
}

/** Uses and articles of a name from which its company tells something. */
const [fewestOfSide, fewestArticles] = [3, 2];

/** Share of uses that may fall to the same sides, and of the rarer name's articles that may use both. */
const [sharedSides, sharedArticles] = [0.35, 0.4];

/** Likeness of company, 0 to 1, from which two names may be of one thing. */
const leastAlike = 0.09;

/** Names of different sides in like company, the likest first; each is proposed once. */
function findBySide(seen: readonly NameSeen[]): readonly Pair[] {
  const frequent = seen.filter(({ uses, articles }) => uses >= fewestOfSide && articles.size >= fewestArticles);
  const rarity = weighWords(seen);
  const pairs = frequent.flatMap((one, index) =>
    frequent.slice(index + 1).flatMap((other) => {
      if (isPartOf(one.name, other.name) || headOf(one.name) !== headOf(other.name)) return [];
      if (!standApart(one, other)) return [];
      const likeness = companyLikeness(one, other, rarity);
      return likeness < leastAlike ? [] : [{ pair: [one, other] as const, likeness }];
    }),
  );
  const taken = new Set<NameSeen>();
  return pairs
    .toSorted((a, b) => b.likeness - a.likeness)
    .flatMap(({ pair }) => {
      if (pair.some((name) => taken.has(name))) return [];
      for (const name of pair) taken.add(name);
      return [pair];
    });
}

/** Used by different sides, and seldom in one article: who uses one name has no need of the other. */
function standApart(one: NameSeen, other: NameSeen): boolean {
  const [all, others] = [one, other].map(({ sides }) => [...sides.values()].reduce((sum, count) => sum + count, 0));
  if (!all || !others) return false;
  const shared = [...one.sides].reduce(
    (sum, [side, count]) => sum + Math.min(count / all, (other.sides.get(side) ?? 0) / others),
    0,
  );
  const both = [...one.articles].filter((article) => other.articles.has(article)).length;
  return shared <= sharedSides && both <= sharedArticles * Math.min(one.articles.size, other.articles.size);
}

/** How telling a word is: the fewer names it stands by, the more. */
function weighWords(seen: readonly NameSeen[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { company } of seen) for (const word of company.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.log(1 + seen.length / count)]));
}

/** Cosine of the words round two names. */
function companyLikeness(one: NameSeen, other: NameSeen, rarity: ReadonlyMap<string, number>): number {
  const weight = (name: NameSeen, word: string): number =>
    Math.log(1 + (name.company.get(word) ?? 0)) * (rarity.get(word) ?? 0);
  const length = (name: NameSeen): number => Math.hypot(...[...name.company.keys()].map((word) => weight(name, word)));
  const shared = [...one.company.keys()].reduce((sum, word) => sum + weight(one, word) * weight(other, word), 0);
  return shared === 0 ? 0 : shared / (length(one) * length(other));
}

/** A new thing, or one name more of a thing the codebook has; null where it has both. */
function editFor({ name }: NameSeen, { name: other }: NameSeen, things: readonly NamedThing[]): CodebookEdit | null {
  const [ofOne, ofOther] = [name, other].map((each) => things.find((thing) => isNameOf(each, thing)));
  if (ofOne !== undefined && ofOther !== undefined) return null;
  const thing = ofOne ?? ofOther;
  if (thing !== undefined) {
    const names = [...thing.names, ofOne === undefined ? name : other];
    return { kind: 'put', list: 'things', id: thing.id, entry: { names } };
  }
  // In the order of the letters: no name comes first because it is used more.
  const names = [name, other].sort();
  return { kind: 'put', list: 'things', id: null, entry: { label: names.join(' or '), names } };
}

function isNameOf(name: string, { names, derogatory }: NamedThing): boolean {
  const lower = name.toLowerCase();
  return [...names, ...derogatory].some((each) => each.toLowerCase().replace(/^the /, '') === lower);
}

function toSuggestion(one: NameSeen, other: NameSeen, edit: CodebookEdit, texts: readonly NamingText[]): Suggestion {
  const [first, second] = [one, other].sort((a, b) => (a.name < b.name ? -1 : 1));
  const { text: index, at } = other.first;
  const text = texts[index];
  const span = text && widenToSentence(text.text, { start: at, end: at + other.name.length }, true);
  return {
    kind: 'thing',
    label: `${first?.name} or ${second?.name}`,
    statements: one.uses + one.asPart + other.uses + other.asPart,
    articles: new Set([...one.articles, ...other.articles]).size,
    quote: text && span ? { text: text.text.slice(span.start, span.end), article: text.id, title: text.title } : null,
    edits: [edit],
  };
}
