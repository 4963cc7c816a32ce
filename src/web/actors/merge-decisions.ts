// What merging names decides, one decision for each name that goes.
import type { WireActorRow } from '../../server/wire.ts';
import type { DecisionToMake } from '../api/use-decide.ts';

type Named = Pick<WireActorRow, 'key' | 'name'>;

/** All of `members` but `into` stand for `into`. */
export function mergeNames(members: readonly Named[], into: Named): readonly DecisionToMake[] {
  return members
    .filter(({ key }) => key !== into.key)
    .map(({ key, name }) => ({
      content: { kind: 'merge-actors', from: key, into: into.key },
      label: `Merged ${name} into ${into.name}`,
    }));
}

/** The one that stays unless another is wished for: the codebook's, else the first. */
export function chooseStaying<Actor extends Pick<WireActorRow, 'isDeclared'>>(
  members: readonly Actor[],
): Actor | undefined {
  return members.find(({ isDeclared }) => isDeclared) ?? members[0];
}
