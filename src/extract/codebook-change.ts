// What differs between two states of a codebook, in words that tell which articles it can concern (alteration-finder.ts).
import type { Actor, Codebook } from '../model/codebook.ts';
import { nameKey } from './mentions/name-key.ts';
import { findChangedSigns } from './positions/issues/changed-signs.ts';
import { buildIssueIndex } from './positions/issues/issue-index.ts';

/** What a change of the codebook touches. */
export interface CodebookChange {
  /** True when any article may be read otherwise. */
  readonly isWide: boolean;
  /** Keys of the words of names that came, went or changed; of capitalised names only the capitalised words. */
  readonly names: ReadonlySet<string>;
  /** Those among them that are written small. */
  readonly smallNames: ReadonlySet<string>;
  /** Words of the titles of offices that came, went or changed, in lower case. */
  readonly offices: ReadonlySet<string>;
  /** Words by which issues are seen otherwise: an article is concerned where all words of one sign stand. */
  readonly signs: readonly (readonly string[])[];
}

/** Words that stand in names without telling one from another. */
const smallWords = new Set(['of', 'the', 'for', 'and', 'de', 'la', 'le', 'al', 'el', 'in', 'on', 'to', 's']);

/** Names stand in texts with a capital, unless the codebook has them without. */
export const capital = /^[\p{Lu}\p{Lo}\p{N}]/u;

/** What reading depends on that differs between two codebooks. Titles, counter-examples and notes do not count. */
export function findCodebookChange(before: Codebook, after: Codebook): CodebookChange {
  const actors = changedEntries(before.actors, after.actors);
  const outlets = changedEntries(before.outlets.map(namesOfOutlet), after.outlets.map(namesOfOutlet));
  const parties = changedEntries(before.parties, after.parties).map(({ id }) => id);
  const ofParties = [...before.actors, ...after.actors].filter(
    ({ party }) => party !== null && parties.includes(party),
  );
  const names = [
    ...changedNames(before.actors, after.actors),
    ...ofParties.flatMap(namesOf),
    ...outlets.flatMap(({ names }) => names),
  ];
  return {
    // A state brings the names of its people, its capital and its seat of government, which may be like none of its own.
    isWide:
      (before.reader ?? 'fast') !== (after.reader ?? 'fast') ||
      [...actors, ...ofParties].some(({ kind }) => kind === 'state'),
    names: new Set(names.flatMap(keysOf)),
    smallNames: new Set(names.filter((name) => !hasCapital(name)).flatMap(keysOf)),
    offices: new Set(
      changedOffices(before.actors, after.actors)
        .flatMap(wordsOf)
        .filter((word) => !smallWords.has(word)),
    ),
    signs: findChangedSigns(buildIssueIndex(before), buildIssueIndex(after)),
  };
}

/** Names that only one of two states of an actor has; all of them where what they lead to has changed. */
function changedNames(before: readonly Actor[], after: readonly Actor[]): readonly string[] {
  return pairById(before, after).flatMap(([former, latter]) => {
    if (!former || !latter) return [former, latter].flatMap((actor) => (actor ? namesOf(actor) : []));
    const held = [former, latter].map(({ aliases: _a, derogatory: _d, offices: _o, ...rest }) => JSON.stringify(rest));
    if (held[0] !== held[1]) return [...namesOf(former), ...namesOf(latter)];
    return [...differing(former.aliases, latter.aliases), ...differing(former.derogatory, latter.derogatory)];
  });
}

function changedOffices(before: readonly Actor[], after: readonly Actor[]): readonly string[] {
  return pairById(before, after).flatMap(([former, latter]) => {
    const [held, holds] = [former, latter].map((actor) =>
      (actor?.offices ?? []).map((office) => JSON.stringify(office)),
    );
    const changed = new Set(differing(held ?? [], holds ?? []));
    return [...(former?.offices ?? []), ...(latter?.offices ?? [])]
      .filter((office) => changed.has(JSON.stringify(office)))
      .map(({ title }) => title);
  });
}

type Pair = readonly [before: Actor | undefined, after: Actor | undefined];

function pairById(before: readonly Actor[], after: readonly Actor[]): readonly Pair[] {
  const latter = new Map(after.map((actor) => [actor.id, actor]));
  const former = new Set(before.map(({ id }) => id));
  return [
    ...before.map((actor): Pair => [actor, latter.get(actor.id)]),
    ...after.filter(({ id }) => !former.has(id)).map((actor): Pair => [undefined, actor]),
  ];
}

function differing(before: readonly string[], after: readonly string[]): readonly string[] {
  return [...before.filter((one) => !after.includes(one)), ...after.filter((one) => !before.includes(one))];
}

function namesOf({ name, aliases, derogatory }: Actor): readonly string[] {
  return [name, ...aliases, ...derogatory];
}

function namesOfOutlet({ id, name, aliases }: Codebook['outlets'][number]) {
  return { id, names: [name, ...aliases] };
}

/** Entries of either list that the other does not hold alike. */
function changedEntries<Entry extends { readonly id: string }>(
  before: readonly Entry[],
  after: readonly Entry[],
): readonly Entry[] {
  const [held, holds] = [before, after].map((list) => new Set(list.map((entry) => JSON.stringify(entry))));
  return [
    ...before.filter((entry) => !holds?.has(JSON.stringify(entry))),
    ...after.filter((entry) => !held?.has(JSON.stringify(entry))),
  ];
}

/** Words in lower case, parts of hyphenated ones each for itself. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Keys of the capitalised words of a name, or of all where none is: "the goatherds". */
function keysOf(name: string): readonly string[] {
  const words = (name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => !smallWords.has(word.toLowerCase()));
  const capitalised = words.filter((word) => capital.test(word));
  return (capitalised.length > 0 ? capitalised : words).map(nameKey);
}

function hasCapital(name: string): boolean {
  return (name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).some(
    (word) => capital.test(word) && !smallWords.has(word.toLowerCase()),
  );
}
