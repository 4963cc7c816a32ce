// Makes the spot of a linked name: actor or place, shown or not.
import type { Tokens } from '../../model/analysed-text.ts';
import type { ActorLink } from '../../model/finding.ts';
import type { NameSense, NameUse } from './directory-entry.ts';
import type { ScannedName } from './name-cutter.ts';
import { judgeStanding, type Standing } from './place-or-actor.ts';
import type { Referent, Spot } from './referent.ts';

/** What a name leads to, how, and how sure that is. */
export interface Linked {
  readonly referent: Referent;
  readonly via: ActorLink['via'];
  readonly sense: NameSense | null;
  readonly certainty: number;
  readonly reason: string;
}

/** The spot of a linked name; `previous` is the spot before it in the text. */
export function makeSpot(tokens: Tokens, name: ScannedName, linked: Linked, previous: Spot | null): Spot {
  const { referent, sense } = linked;
  const use = sense?.use ?? 'name';
  const spot = { first: name.first, end: name.end, via: linked.via, certainty: linked.certainty };
  if (use === 'people' && !isWholePeople(tokens, name)) {
    const reasons = [`people of ${referent.name}, not all of them and not the state`];
    return { ...spot, referent: null, stands: 'actor', isDerogatory: false, reasons, isShown: true };
  }
  const standing = canBePlace(linked, use)
    ? judgeStanding(tokens, name.first, name.end, use, besideOf(tokens, name, previous))
    : null;
  const isPlace = referent.kind === 'place';
  const stands = isPlace ? 'place' : (standing?.stands ?? 'actor');
  const isNamed = stands === 'actor' || (use === 'name' && referent.kind !== 'unknown');
  return {
    ...spot,
    referent: isPlace || !isNamed ? null : referent,
    stands,
    isDerogatory: use === 'derogatory',
    reasons: standing && !isPlace ? [linked.reason, standing.reason] : [linked.reason],
    isShown: use !== 'adjective',
  };
}

function canBePlace({ referent, sense }: Linked, use: NameUse): boolean {
  if (use === 'capital' || use === 'seat') return true;
  const isGroupOfStates = referent.kind === 'group' && sense?.entry.via === 'gazetteer';
  return use === 'name' && (referent.kind === 'state' || referent.kind === 'unknown' || isGroupOfStates);
}

/** The standing of the name that a comma or "and" joins on the left. */
function besideOf(tokens: Tokens, name: ScannedName, previous: Spot | null): Standing['stands'] | null {
  if (!previous) return null;
  const gap = name.first - previous.end;
  const word = tokens.word[name.first - 1] ?? '';
  if (gap === 1 && (word === ',' || word === 'and' || word === 'or' || (word === '(' && tokens.word[name.end] === ')')))
    return previous.stands;
  return gap === 2 && tokens.word[name.first - 2] === ',' && (word === 'and' || word === 'or') ? previous.stands : null;
}

/** "The Osterish agreed" speaks of the side; "most Osterish" and "two Osterish" do not. */
function isWholePeople(tokens: Tokens, name: ScannedName): boolean {
  return tokens.word[name.first - 1]?.toLowerCase() === 'the';
}
