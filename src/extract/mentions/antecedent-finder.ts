// Finds whom a pronoun takes up: the most salient person before it who fits, or nobody when two are near.
import type { Tokens } from '../../model/analysed-text.ts';
import { actingVerbs } from '../languages/en/name-heads.ts';
import type { Pronoun } from '../languages/en/pronouns.ts';
import type { Referent, Spot } from './referent.ts';

/** One naming of a person. */
interface Naming {
  readonly referent: Referent;
  readonly token: number;
  readonly isSubject: boolean;
  readonly isPossessive: boolean;
  readonly isQuoted: boolean;
}

/** What has been named so far, in text order. */
export interface Discourse {
  readonly recent: Naming[];
  /** Distinct people and organisations so far. */
  readonly people: Referent[];
  readonly organisations: Referent[];
}

/** Nothing has been named yet. */
export function startDiscourse(): Discourse {
  return { recent: [], people: [], organisations: [] };
}

/** Adds a spot to what has been named. */
export function noteSpot(discourse: Discourse, tokens: Tokens, spot: Spot): void {
  const { referent } = spot;
  if (!referent || spot.stands === 'place') return;
  if (referent.kind === 'organisation' && !discourse.organisations.includes(referent))
    discourse.organisations.push(referent);
  if (referent.kind !== 'person' && referent.kind !== 'unknown') return;
  if (referent.kind === 'person' && !discourse.people.includes(referent)) discourse.people.push(referent);
  discourse.recent.push({
    referent,
    token: spot.first,
    isSubject: isSubject(tokens, spot),
    isPossessive: /^(?:'s|’s|'|’)$/.test(tokens.word[spot.end] ?? ''),
    isQuoted: tokens.quotation[spot.first] === 1,
  });
}

function isSubject(tokens: Tokens, spot: Spot): boolean {
  const tag = tokens.tag[spot.end] ?? '';
  if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD') return true;
  if (tag === 'VBG') return true;
  if (tag === 'RB' && /^(?:VBD|VBZ|VBP|VBG|MD)$/.test(tokens.tag[spot.end + 1] ?? '')) return true;
  const isOpening = spot.first === 0 || tokens.sentence[spot.first] !== tokens.sentence[Math.max(0, spot.first - 4)];
  if (isOpening && (tokens.word[spot.end] === ',' || tokens.word[spot.end] === '(')) return true;
  const before = (tokens.word[spot.first - 1] ?? '').toLowerCase();
  return /^(?:said|says|added|adds|asked|replied|wrote|writes|warned|told)$/.test(before);
}

/** Points by which candidates are ranked; the distances between them were set on GUM train and MEANTIME. */
const points = {
  sameSentence: 9,
  perSentence: 3,
  subject: 4,
  gender: 3,
  possessive: -2,
  quoted: -5,
  unknownKind: -3,
  repeated: 1,
} as const;
/** Sentences further back than this are not looked at. */
const farthest = 3;
/** Lead over the second candidate below which a pronoun stays unresolved. */
const margin = 3;
/** Points below which even a lone candidate is not taken. */
const least = 3;

/** Whom a pronoun stands for, how sure that is, and why. */
export interface Antecedent {
  readonly referent: Referent;
  readonly certainty: number;
  readonly reason: string;
}

/** The antecedent of the third-person singular pronoun at token `i`; null when none is safe. */
export function findAntecedent(discourse: Discourse, tokens: Tokens, i: number, pronoun: Pronoun): Antecedent | null {
  const scores = new Map<Referent, number>();
  const sentence = tokens.sentence[i]!;
  for (let k = discourse.recent.length - 1; k >= 0; k--) {
    const naming = discourse.recent[k]!;
    const distance = sentence - tokens.sentence[naming.token]!;
    if (distance > farthest) break;
    const { gender } = naming.referent;
    if (gender !== null && gender !== pronoun.gender) continue;
    if (distance === 0 && isObject(tokens, i) && isSameClause(tokens, naming.token, i)) continue;
    const score = scoreOf(naming, distance, gender !== null);
    const other = scores.get(naming.referent);
    scores.set(naming.referent, other === undefined ? score : Math.max(other, score) + points.repeated);
  }
  let best: Referent | null = null;
  let bestScore = 0;
  let second = 0;
  for (const [referent, score] of scores) {
    if (score > bestScore) {
      second = bestScore;
      best = referent;
      bestScore = score;
    } else if (score > second) second = score;
  }
  if (!best || bestScore < least || bestScore - second < margin) return null;
  const isAlone = second === 0;
  const speaks = actingVerbs.has((tokens.word[i + 1] ?? '').toLowerCase());
  const certainty = (isAlone ? 0.85 : 0.7) + (speaks ? 0.05 : 0);
  const reason = isAlone
    ? `${best.name} is the only one named nearby who fits`
    : `${best.name} is the one most spoken of just before`;
  return { referent: best, certainty, reason };
}

/** "Him", and "her" where no noun follows. */
function isObject(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i]!.toLowerCase();
  return word === 'him' || (word === 'her' && !/^(?:NN|JJ|CD|VBG|VBN)/.test(tokens.tag[i + 1] ?? ''));
}

/** At most one verb and no conjunction between: subject and object of it, so not the same person. */
function isSameClause(tokens: Tokens, from: number, to: number): boolean {
  let verbs = 0;
  for (let i = from; i < to; i++) {
    const tag = tokens.tag[i]!;
    if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'VB') verbs++;
    if (tag === 'WP' || tag === 'WDT' || tag === ',' || tag === 'CC') return false;
  }
  return verbs <= 1;
}

function scoreOf(naming: Naming, distance: number, isGenderKnown: boolean): number {
  let score = points.sameSentence - points.perSentence * distance;
  if (naming.isSubject) score += points.subject;
  if (isGenderKnown) score += points.gender;
  if (naming.isPossessive) score += points.possessive;
  if (naming.isQuoted) score += points.quoted;
  if (naming.referent.kind === 'unknown') score += points.unknownKind;
  return score;
}
