// Decides whether the name of a state, a capital or a seat of government means the place or those who decide there.
import type { Tokens } from '../../model/analysed-text.ts';
import {
  actingVerbs,
  locativeWords,
  motionWords,
  partWords,
  placeFollowers,
  speakingBodies,
  stanceNouns,
} from '../languages/en/name-heads.ts';
import { nonNameWords } from '../languages/en/name-noise.ts';
import type { NameUse } from './directory-entry.ts';
import { isInGroupName } from './group-names.ts';

/** What the words around a name make of it, and why. */
export interface Standing {
  readonly stands: 'actor' | 'place';
  readonly reason: string;
}

/** Words to the left within which a verb of motion still governs "to Lunt". */
const motionReach = 5;

const actorBefore = new Set([
  'with',
  'against',
  'by',
  'between',
  'and',
  'versus',
  'vs',
  'vs.',
  'than',
  'if',
  'that',
  'because',
  'when',
  'while',
  'as',
  'but',
  'whether',
  'what',
  'though',
  'although',
]);
const addressed = new Set(
  'accuse accuses accused accusing urge urges urged urging tell tells told telling ask asks asked asking warn warns warned warning press pressed pressing pressure pressured blame blames blamed blaming force forced forcing persuade persuaded allow allowed help helped anger angered angering condemn condemned threaten threatened threatening confront confronts confronted contain provoke provoked isolate isolated appease appeased convince convinced reassure reassured inform informed notify notified support supports supported back backed oppose opposed assure assured remind reminded praise praised thank thanked defy defied weaken punish punished deter'.split(
    ' ',
  ),
);
const dativeBefore = new Set(
  'proposal proposals offer offers offered cable letter message messages warning ultimatum concession concessions aid support sold sell gave give given hand handed loyal close subordinate response answer appeal according opposition alternative assistance weapons arms deliveries guarantees commitment commitments demand demands pledge threat'.split(
    ' ',
  ),
);
const pressureBefore = new Set(
  'pressure sanctions sanction dependence dependent depend depends reliance influence leverage restrictions tariffs conditions'.split(
    ' ',
  ),
);
const ownersBefore = new Set(
  'part behalf allies ally demands demand position positions hands side enemy enemies friend friends puppet puppets instrument ambitions policy support representatives interests will name actions'.split(
    ' ',
  ),
);
const territoryBefore = new Set(
  'territory territories city town capital south east west north coast region regions border borders parts part streets suburbs outskirts centre center map invasion occupation annexation airspace soil shelling bombing sky mayor'.split(
    ' ',
  ),
);
const willing = new Set(
  'ready willing prepared determined open unlikely likely keen reluctant right wrong convinced adamant silent serious unwilling eager confident cautious sceptical skeptical furious angry concerned worried committed obliged responsible'.split(
    ' ',
  ),
);
/** What cities do without their governments. */
const undergoing = new Set(
  'be have do fall burn suffer lie sit stand sleep wake host remain see become get stay grow shrink survive freeze flood boast straddle experience endure shake tremble smell look feel mourn celebrate lose mean rise sink cover face'.split(
    ' ',
  ),
);
const auxiliaries = new Set(
  "has have had will would must should can could may might does did do 'll 'd is are was were cannot".split(' '),
);

/**
 * The standing of the name between tokens `first` and `end`. `neighbour` is the standing of the name that a comma or
 * "and" joins to it on the left; null where none does.
 */
export function judgeStanding(
  tokens: Tokens,
  first: number,
  end: number,
  use: NameUse,
  neighbour: 'actor' | 'place' | null = null,
): Standing {
  const words = tokens.word;
  const before = leftOf(tokens, first);
  const previous = lowerAt(words, before);
  const next = lowerAt(words, end);
  if (isInGroupName(tokens, first)) return place('in the name of a group');
  if (placeFollowers.has(next)) return place(`followed by "${next}"`);
  if (isWithinPlaceName(tokens, first)) return place('after a place and a comma');
  if (previous === 'in' && use === 'capital' && speakingBodies.has(lowerAt(words, before - 1))) {
    return actor(`"${lowerAt(words, before - 1)} in" it`);
  }
  if (neighbour === 'place' && verbAfter(tokens, end) === null) return place('named beside a place');
  if (neighbour === null && isAfterUnknownPlace(tokens, first, end)) return place('after a name and a comma');
  if (locativeWords.has(previous) && !(previous === 'over' || (previous === 'at' && use === 'name')))
    return place(`after "${previous}"`);
  if (previous === 'to' && hasMotion(words, before)) return place('where somebody goes');
  if (motionWords.has(previous) && previous !== 'left') return place(`after "${previous}"`);
  if (previous === 'from' && use !== 'name')
    return hasMotion(words, before) || !stanceNouns.has(lowerAt(words, before - 1))
      ? place('after "from"')
      : actor('who it comes from');
  if (previous === 'from' && hasMotion(words, before)) return place('where somebody comes from');
  if (previous === 'of' && territoryBefore.has(lowerAt(words, before - 1)))
    return place(`"${lowerAt(words, before - 1)} of" it`);
  if (partWords.has(lowerAt(words, first - 1))) return place(`"${lowerAt(words, first - 1)}" before it`);
  if (use === 'name' || use === 'derogatory' || use === 'people') return actor('name of an actor');
  return (
    actingReason(tokens, first, end, previous, before) ??
    (use === 'seat' ? actor('seat of government') : place('a city, with no sign that its government is meant'))
  );
}

function actor(reason: string): Standing {
  return { stands: 'actor', reason };
}

function place(reason: string): Standing {
  return { stands: 'place', reason: `place: ${reason}` };
}

function actingReason(tokens: Tokens, first: number, end: number, previous: string, before: number): Standing | null {
  const words = tokens.word;
  const next = lowerAt(words, end);
  if (next === "'s" || next === '’s') {
    for (let i = end + 1; i <= end + 3; i++) {
      const owned = lowerAt(words, i);
      if (placeFollowers.has(owned) || territoryBefore.has(owned)) return null;
      if (stanceNouns.has(owned)) return actor(`whose "${owned}" it is`);
    }
    return actor('followed by "’s"');
  }
  if (speakingBodies.has(next)) return actor(`followed by "${next}"`);
  const verb = verbAfter(tokens, end, true);
  if (verb) return actor(`followed by "${verb}"`);
  if (previous === 'to' && dativeBefore.has(lowerAt(words, before - 1)))
    return actor(`"${lowerAt(words, before - 1)} to" it`);
  if (previous === 'on' && pressureBefore.has(lowerAt(words, before - 1)))
    return actor(`"${lowerAt(words, before - 1)} on" it`);
  if (previous === 'of' && ownersBefore.has(lowerAt(words, before - 1)))
    return actor(`"${lowerAt(words, before - 1)} of" it`);
  if (addressed.has(previous)) return actor(`after "${previous}"`);
  if (
    (previous === 'with' || previous === 'against' || previous === 'between' || previous === 'by') &&
    actorBefore.has(previous)
  ) {
    return actor(`after "${previous}"`);
  }
  if (isAsked(tokens, first, end)) return actor(`"${previous}" before it and a verb after`);
  return isPaired(tokens, first, end);
}

/** "What should Lunt do?", "does Lunt want ...". */
function isAsked(tokens: Tokens, first: number, end: number): boolean {
  const before = lowerAt(tokens.word, first - 1);
  const isAuxiliary = tokens.tag[first - 1] === 'MD' || before === 'does' || before === 'did' || before === 'do';
  return isAuxiliary && tokens.tag[end] === 'VB' && tokens.lemma[end] !== 'be';
}

/** "Lunt and Weir agreed", "between Lunt and Weir": one of a pair lends its standing to the other. */
function isPaired(tokens: Tokens, first: number, end: number): Standing | null {
  const words = tokens.word;
  if (lowerAt(words, end) === 'and' && isCapitalised(lowerless(words, end + 1))) {
    const verb = verbAfter(tokens, end + 2, true);
    const before = lowerAt(words, leftOf(tokens, first));
    if (verb && !locativeWords.has(before) && before !== 'from' && before !== 'of')
      return actor(`one of two, followed by "${verb}"`);
  }
  if (lowerAt(words, first - 1) === 'and') {
    const from = leftOf(tokens, first - 2);
    if (isCapitalised(lowerless(words, first - 2)) && lowerAt(words, from) === 'between')
      return actor('after "between"');
  }
  return null;
}

/**
 * The verb that the name before token `end` is the subject of, when only somebody who decides can be its subject.
 * Of a known city (`isCity`) most verbs say that, since its government is meant; of an unknown name few do.
 */
export function verbAfter(tokens: Tokens, end: number, isCity = false): string | null {
  let hasAuxiliary = false;
  let hasModal = false;
  for (let i = end; i < Math.min(tokens.count, end + 5); i++) {
    const word = lowerAt(tokens.word, i);
    const tag = tokens.tag[i]!;
    if (hasAuxiliary && willing.has(word)) return word;
    if (auxiliaries.has(word)) {
      hasAuxiliary = true;
      hasModal ||= tag === 'MD';
      continue;
    }
    if (tag === 'RB' || word === 'not' || word === "n't") continue;
    if (!tag.startsWith('VB')) return null;
    // After is, was: "was hit" happens to a place, "is asking" is done by somebody.
    if (tag === 'VBN' && /^(?:is|are|was|were|been)$/.test(lowerAt(tokens.word, i - 1))) return null;
    // Whoever will, must or has done something is somebody, unless it is what cities undergo.
    const isPresentOrPast = tag === 'VBZ' || tag === 'VBD' || tag === 'VBP';
    const counts = (hasModal && tag === 'VB') || (isCity && (hasAuxiliary || isPresentOrPast));
    if (counts && !undergoing.has(tokens.lemma[i]!)) return word;
    return actingVerbs.has(word) || (hasAuxiliary && actingVerbs.has(tokens.lemma[i]!)) ? word : null;
  }
  return null;
}

/** Index of the word before the name, past "the" and words such as "eastern" or "neighbouring". */
function leftOf(tokens: Tokens, first: number): number {
  let i = first - 1;
  while (i >= 0 && (tokens.word[i] === 'the' || tokens.word[i] === 'The' || partWords.has(tokens.word[i]!))) i--;
  return i;
}

/** "in Lunt, Oster": the second name of a place. */
function isWithinPlaceName(tokens: Tokens, first: number): boolean {
  if (lowerAt(tokens.word, first - 1) !== ',' || !isCapitalised(lowerless(tokens.word, first - 2))) return false;
  const before = lowerAt(tokens.word, first - 3);
  return locativeWords.has(before) || before === 'from';
}

/** "near Upper Weir, Oster": a name nobody knows, a comma, and no verb that a state would be the subject of. */
function isAfterUnknownPlace(tokens: Tokens, first: number, end: number): boolean {
  if (tokens.word[first - 1] !== ',' || !isCapitalised(lowerless(tokens.word, first - 2))) return false;
  if (tokens.sentence[first - 2] !== tokens.sentence[first] || nonNameWords.has(lowerAt(tokens.word, first - 2)))
    return false;
  return (
    !/^(?:'s|’s|and)$/.test(lowerAt(tokens.word, end)) &&
    verbAfter(tokens, end) === null &&
    !/^VB[DZP]|^MD/.test(tokens.tag[end] ?? '')
  );
}

function hasMotion(words: readonly string[], preposition: number): boolean {
  for (let i = preposition - 1; i >= Math.max(0, preposition - motionReach); i--) {
    if (motionWords.has(lowerAt(words, i))) return true;
  }
  return false;
}

function lowerAt(words: readonly string[], i: number): string {
  return i >= 0 && i < words.length ? words[i]!.toLowerCase() : '';
}

function lowerless(words: readonly string[], i: number): string {
  return words[i] ?? '';
}

function isCapitalised(word: string): boolean {
  return word !== '' && word.charAt(0) !== word.charAt(0).toLowerCase();
}
