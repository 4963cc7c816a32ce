// What a party does on an issue, in the one word that pages, commands and files use.
import type { Move } from './finding.ts';

/** "demands", as it stands behind the name of a party. */
export const moveVerbs: Readonly<Record<Move, string>> = {
  demand: 'demands',
  offer: 'offers',
  accept: 'accepts',
  reject: 'rejects',
  condition: 'sets a condition',
  threat: 'threatens',
  none: 'speaks of it',
};
