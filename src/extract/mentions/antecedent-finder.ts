// Finds whom a pronoun takes up: the most salient person before it who fits, or nobody when two are near.
import type { Tokens } from '../../model/analysed-text.ts';
import { closingMark, insideQuotation } from '../../text/quotation-marker.ts';
import { actingVerbs } from '../languages/en/name-heads.ts';
import type { Pronoun } from '../languages/en/pronouns.ts';
import { nestedVerbs } from '../languages/en/reporting-words.ts';
import type { Referent, Spot } from './referent.ts';

/** One naming of a person. */
interface Naming {
  /** Null for somebody without a name: "a fisherman". */
  readonly referent: Referent | null;
  readonly gender: Pronoun['gender'];
  readonly token: number;
  /** Grows: the first of two joined by "and" is a subject when the second is. */
  isSubject: boolean;
  readonly isPossessive: boolean;
  readonly isQuoted: boolean;
  /** Somebody else speaks of them: "Tarn" of "Lind said that Tarn". */
  isTold: boolean;
}

/** What has been named so far, in text order. */
export interface Discourse {
  /** Sentence in which each person or organisation was last named. */
  readonly lastSentence: Map<Referent, number>;
  readonly recent: Naming[];
  /** Distinct people and organisations so far. */
  readonly people: Referent[];
  readonly organisations: Referent[];
}

/** Nothing has been named yet. */
export function startDiscourse(): Discourse {
  return { lastSentence: new Map(), recent: [], people: [], organisations: [] };
}

/** Tokens from "chairman" to the name in "the chairman, Deputy Prime Minister Ivo Tarn". */
const longestTitle = 5;
/** Tokens between the beginnings of two names joined by "and". */
const joinedReach = 5;

/** Adds a spot to what has been named; `isMember` where it names a person whom the codebook knows by his group alone. */
export function noteSpot(discourse: Discourse, tokens: Tokens, spot: Spot, isMember = false): void {
  const { referent } = spot;
  // Whoever says "I" does not call themselves "she".
  if (!referent || spot.stands === 'place' || spot.via === 'self') return;
  const isNew = !discourse.lastSentence.has(referent);
  discourse.lastSentence.set(referent, tokens.sentence[spot.first]!);
  if (referent.kind === 'organisation' && isNew) discourse.organisations.push(referent);
  if (referent.kind !== 'person' && !isMember) return;
  if (isNew && !isMember) discourse.people.push(referent);
  if (isApposed(tokens, discourse.recent.at(-1), spot.first)) discourse.recent.pop();
  const before = discourse.recent.at(-1);
  const isJoined =
    tokens.word[spot.first - 1] === 'and' && before !== undefined && spot.first - before.token <= joinedReach;
  const isFirstSubject = isJoined && before.isSubject;
  if (isJoined && isSubject(tokens, spot)) before.isSubject = true;
  if (isTellingAfterwards(tokens, spot)) tellBefore(discourse, tokens, spot.first);
  discourse.recent.push({
    referent,
    gender: null,
    token: spot.first,
    isSubject: isFirstSubject || isSubject(tokens, spot),
    isPossessive: tokens.tag[spot.end] === 'POS',
    isQuoted: tokens.quotation[spot.first] === insideQuotation,
    isTold: isTold(tokens, spot.first),
  });
}

/** True for "a spokesman" of "a spokesman, Ivo Tarn, said": one person, not two. */
function isApposed(tokens: Tokens, before: Naming | undefined, first: number): boolean {
  if (before?.referent !== null || tokens.word[before.token + 1] !== ',' || first - before.token > longestTitle)
    return false;
  return tokens.tag.slice(before.token + 2, first).every((tag) => tag === 'NNP');
}

/** Adds somebody without a name, who may be meant by the pronouns that follow. */
export function noteUnnamed(discourse: Discourse, tokens: Tokens, token: number, gender: Pronoun['gender']): void {
  const before = discourse.recent.at(-1);
  // "Ivo Tarn, a former minister": one person, not two.
  if (before?.referent && tokens.relation[token] === 'appos' && tokens.head[token]! >= before.token) return;
  discourse.recent.push({
    referent: null,
    gender,
    token,
    isSubject: isSubject(tokens, { first: token, end: token + 1 }),
    isPossessive: false,
    isQuoted: tokens.quotation[token] === insideQuotation,
    isTold: isTold(tokens, token),
  });
}

/** Whoever the sentence named before a token is spoken of by who stands there. */
function tellBefore({ recent }: Discourse, { sentence }: Tokens, token: number): void {
  for (const naming of recent.slice(-mostNamings)) if (sentence[naming.token] === sentence[token]) naming.isTold = true;
}

/** True for "Lind" of "Tarn has lied, Lind said": all that the sentence named before is what Lind says. */
function isTellingAfterwards({ word, tag, lemma }: Tokens, { first, end }: Spot): boolean {
  if (!/^(?:,|''|["”])$/.test(word[first - 1] ?? '')) return false;
  let verb = end;
  while (/^(?:RB|MD|VBZ|VBP|VBD)$/.test(tag[verb] ?? '') && !isTelling(lemma[verb]!)) verb++;
  return /^VB/.test(tag[verb] ?? '') && isTelling(lemma[verb]!);
}

/** True behind a verb of telling in the same sentence; not for "said experts such as Lind". */
function isTold({ tag, lemma, sentence, word }: Tokens, token: number): boolean {
  for (let at = token - 1; at >= 0 && sentence[at] === sentence[token]; at--)
    if (/^VB/.test(tag[at]!) && isTelling(lemma[at]!))
      return at < token - 1 && !/^(?:,|''|["”])$/.test(word[at - 1] ?? '');
  return false;
}

function isSubject(tokens: Tokens, spot: Pick<Spot, 'first' | 'end'>): boolean {
  const tag = tokens.tag[spot.end] ?? '';
  if (/^nsubj/.test(tokens.relation[spot.end - 1] ?? '')) return true;
  if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD') return true;
  if (tag === 'VBG') return true;
  // "..., Ivo Tarn, said": a name in apposition to the subject.
  if (tokens.word[spot.end] === ',' && /^(?:VBD|VBZ|VBP|MD)$/.test(tokens.tag[spot.end + 1] ?? '')) return true;
  if (tag === 'RB' && /^(?:VBD|VBZ|VBP|VBG|MD)$/.test(tokens.tag[spot.end + 1] ?? '')) return true;
  const isOpening = spot.first === 0 || tokens.sentence[spot.first] !== tokens.sentence[Math.max(0, spot.first - 4)];
  if (isOpening && (tokens.word[spot.end] === ',' || tokens.word[spot.end] === '(')) return true;
  const before = (tokens.word[spot.first - 1] ?? '').toLowerCase();
  return /^(?:said|says|added|adds|asked|replied|wrote|writes|warned|told)$/.test(before);
}

/** Sentences after which "the minister" no longer takes up a minister named before. */
const descriptionReach = 4;

/** True when the referent was named shortly before token `i`. */
export function isRecent(discourse: Discourse, tokens: Tokens, referent: Referent, i: number): boolean {
  const last = discourse.lastSentence.get(referent);
  return last !== undefined && tokens.sentence[i]! - last <= descriptionReach;
}

/** Points by which candidates are ranked; the distances between them were set on GUM train and MEANTIME. */
const points = {
  sameSentence: 9,
  perSentence: 3,
  subject: 4,
  gender: 3,
  possessive: -2,
  quoted: -5,
  told: -4,
  repeated: 1,
} as const;
/** Sentences further back than this are not looked at. */
const farthest = 3;
/** Namings looked at, for sentences without an end. */
const mostNamings = 40;
/** Tokens that a clause may be long. */
const longestClause = 60;
/** Lead over the second candidate below which a pronoun stays unresolved. */
const margin = 3;
/** Points below which even a lone candidate is not taken. */
const least = 3;

/** Whom a pronoun stands for, how sure that is, and why. */
export interface Antecedent {
  readonly referent: Referent;
  readonly certainty: number;
  readonly reason: string;
  /** Nobody else nearby fits. */
  readonly isAlone: boolean;
}

/** The antecedent of the third-person singular pronoun at token `i`; null when none is safe. */
export function findAntecedent(discourse: Discourse, tokens: Tokens, i: number, pronoun: Pronoun): Antecedent | null {
  if (pronoun.isPossessive && isBeforeItsOwner(tokens, i)) return null;
  const scores = new Map<Referent | Naming, number>();
  const oldest = Math.max(0, discourse.recent.length - mostNamings);
  const told = startOfTold(tokens, i);
  // However long the words are that are told, whoever was spoken of before them is near.
  const sentence = tokens.sentence[told]!;
  for (let k = discourse.recent.length - 1; k >= oldest; k--) {
    const naming = discourse.recent[k]!;
    const distance = sentence - tokens.sentence[naming.token]!;
    if (distance > farthest) break;
    if (naming.token >= told) continue;
    const gender = naming.referent ? naming.referent.gender : naming.gender;
    if (gender !== null && gender !== pronoun.gender) continue;
    if (distance === 0 && isObject(tokens, i) && isSameClause(tokens, naming.token, i)) continue;
    const score = scoreOf(naming, distance, gender !== null);
    const who = naming.referent ?? naming;
    const other = scores.get(who);
    scores.set(who, other === undefined ? score : Math.max(other, score) + points.repeated);
  }
  const { best, first, second } = rank(scores);
  if (!best || 'token' in best || first < least || first - second < margin) return null;
  const isAlone = second === 0;
  const speaks = actingVerbs.has((tokens.word[i + 1] ?? '').toLowerCase());
  const certainty = (isAlone ? 0.85 : 0.7) + (speaks ? 0.05 : 0);
  const reason = isAlone
    ? `${best.name} is the only one named nearby who fits`
    : `${best.name} is the one most spoken of just before`;
  return { referent: best, certainty, reason, isAlone };
}

/** Who has most points, and the points of the first two; 0 where there is none. */
function rank<Who>(scores: ReadonlyMap<Who, number>): { best: Who | null; first: number; second: number } {
  let best: Who | null = null;
  let first = 0;
  let second = 0;
  for (const [who, score] of scores) {
    if (score > first) {
      second = first;
      best = who;
      first = score;
    } else if (score > second) second = score;
  }
  return { best, first, second };
}

/** Opens a clause that says when or where, not what is told. */
const circumstance = /^(?:IN|TO|VBG|VBN|WRB)$/;

/**
 * Where the words begin that the pronoun at `i` is told to have said, its own index where it tells none: whoever is named in
 * "Tarn has lied, he said" is spoken of by somebody else.
 */
function startOfTold({ word, tag, lemma, quotation, sentence }: Tokens, i: number): number {
  if (!/^VB/.test(tag[i + 1] ?? '') || !isTelling(lemma[i + 1]!)) return i;
  if (quotation[i - 1] === closingMark && sentence[i - 1] === sentence[i]) {
    let start = i - 1;
    while (start > 0 && quotation[start - 1] === insideQuotation) start--;
    return start;
  }
  if (word[i - 1] !== ',' || /^(?:that|``|“|")$/.test(word[i + 2] ?? '')) return i;
  let start = i;
  while (start > 0 && sentence[start - 1] === sentence[i]) start--;
  return circumstance.test(tag[start]!) ? i : start;
}

function isTelling(lemma: string): boolean {
  return nestedVerbs.has(lemma) || alsoTelling.test(lemma);
}

const alsoTelling = /^(?:add|write|explain|note|reply|recall|stress|conclude|tweet)$/;

/** "For his part, Tarn ...": a possessive before the first verb of a sentence may look forward. */
function isBeforeItsOwner(tokens: Tokens, i: number): boolean {
  for (let j = i - 1; j >= 0 && i - j < longestClause && tokens.sentence[j] === tokens.sentence[i]; j--) {
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tokens.tag[j]!)) return false;
  }
  return i > 0 && tokens.sentence[i - 1] === tokens.sentence[i];
}

/** "Him", and "her" where no noun follows. */
function isObject(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i]!.toLowerCase();
  return word === 'him' || (word === 'her' && !/^(?:NN|JJ|CD|VBG|VBN)/.test(tokens.tag[i + 1] ?? ''));
}

/** At most one verb and no conjunction between: subject and object of it, so not the same person. */
function isSameClause(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > longestClause) return false;
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
  else if (naming.isTold && distance > 0) score += points.told;
  return score;
}
