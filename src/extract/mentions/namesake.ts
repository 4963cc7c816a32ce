// Of several people with one surname, whom an article means by it.
import type { Tokens } from '../../model/analysed-text.ts';
import type { ActorDirectory } from './actor-directory.ts';
import type { ScannedName } from './name-cutter.ts';
import type { Linked } from './name-spot.ts';
import { titleRole } from './name-titles.ts';
import { isRole } from './office-holders.ts';
import type { Referent } from './referent.ts';

/** The names of an article and what those linked so far lead to. */
export interface NamesSoFar {
  readonly tokens: Tokens;
  readonly directory: ActorDirectory;
  readonly scanned: readonly ScannedName[];
  readonly linked: readonly (Linked | undefined)[];
}

/** Names back to a namesake named in full, whom the surname may take up. */
const namesakeReach = 4;

/** Of several with one surname the one named in full just before, else the one whom the codebook knows and no other is named more often; `k` is the surname's place among the scanned names. */
export function chooseNamesake(
  names: NamesSoFar,
  k: number,
  namesakes: readonly Referent[],
): { readonly referent: Referent; readonly why: string } | undefined {
  const [known, another] = namesakes.filter(({ actorId }) => actorId !== null);
  const only = another === undefined ? known : undefined;
  const inFull = names.scanned.map((name, at) => {
    const linked = names.linked[at];
    if (linked !== undefined) return linked.via === 'surname' ? null : linked.referent;
    return only !== undefined && isCalledByOffice(names, name, only) ? only : null;
  });
  const before = inFull.slice(Math.max(0, k - namesakeReach), k);
  const [near, further] = namesakes.filter((one) => before.includes(one));
  if (further !== undefined) return undefined;
  if (near !== undefined)
    return known === undefined || near.actorId !== null ? { referent: near, why: 'named just before' } : undefined;
  const timesNamed = (referent: Referent): number => inFull.filter((one) => one === referent).length;
  if (only === undefined || namesakes.some((one) => timesNamed(one) > timesNamed(only))) return undefined;
  return { referent: only, why: 'whom the codebook knows' };
}

/** True for a surname behind an office that somebody of the codebook has held: "President Holm". */
function isCalledByOffice(
  { tokens, directory }: NamesSoFar,
  name: ScannedName,
  { actorId, name: full }: Referent,
): boolean {
  const role = titleRole(tokens, name);
  const held = directory.held.get(actorId ?? '') ?? [];
  return role !== null && full.endsWith(tokens.word[name.end - 1] ?? '') && held.some((one) => isRole(one.role, role));
}
