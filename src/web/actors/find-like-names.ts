// Names that may be of one person: they differ by initials alone, or one is the surname that nobody else has.
import { addToGroup } from '../../base/group-by.ts';
import type { WireActorRow } from '../../server/wire.ts';

type Named = Pick<WireActorRow, 'name' | 'kind' | 'party' | 'isDeclared'>;

/**
 * Groups of two or more, in the order of `actors`. Different initials are different people, as are different parties; who
 * wrote two entries into the codebook means two.
 */
export function findLikeNames<Actor extends Named>(actors: readonly Actor[]): readonly (readonly Actor[])[] {
  const groups = new Map<string, Actor[]>();
  const surnames = new Map<string, Set<string>>();
  const people = actors.filter(({ kind }) => kind === 'person' || kind === 'unknown');
  for (const actor of people) {
    const words = wordsOf(actor.name);
    if (words.length < 2) continue;
    addToGroup(groups, words.join(' '), actor);
    const surname = words.at(-1) ?? '';
    surnames.set(surname, (surnames.get(surname) ?? new Set()).add(words.join(' ')));
  }
  for (const actor of people) {
    const [bearer, ...others] = surnames.get(wordsOf(actor.name).join(' ')) ?? [];
    if (bearer !== undefined && others.length === 0) addToGroup(groups, bearer, actor);
  }
  return [...groups.values()].filter(mayBeOne);
}

/** The words of a name without its initials, small. */
function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '' && !isInitial(word));
}

function isInitial(word: string): boolean {
  return /^\p{L}\.?$/u.test(word);
}

function mayBeOne(group: readonly Named[]): boolean {
  const initials = group.map(({ name }) =>
    name.toLowerCase().split(/\s+/).filter(isInitial).join(' ').replaceAll('.', ''),
  );
  return (
    group.length > 1 &&
    group.some(({ isDeclared }) => !isDeclared) &&
    new Set(initials.filter((some) => some !== '')).size < 2 &&
    new Set(group.flatMap(({ party }) => party ?? [])).size < 2
  );
}
