// English words by which a party makes a move: verbs of reporting, then words inside what is said.
import type { Move, Strength } from '../../../model/finding.ts';

const lemmas = (words: string): readonly string[] => words.split(' ');

/** Moves told by the verb that reports them, by base form. */
export const reportingMoves: ReadonlyMap<string, Move> = new Map([
  ...lemmas(
    'demand urge call request require insist press want appeal exhort ask order instruct seek plead beg expect',
  ).map((word): [string, Move] => [word, 'demand']),
  ...lemmas('reject refuse dismiss oppose decline rule veto resist exclude object spurn rebuff').map(
    (word): [string, Move] => [word, 'reject'],
  ),
  ...lemmas('accept agree welcome endorse back approve consent sign initial ratify support concede embrace').map(
    (word): [string, Move] => [word, 'accept'],
  ),
  ...lemmas('offer propose pledge promise suggest volunteer undertake').map((word): [string, Move] => [word, 'offer']),
  ...lemmas('threaten vow warn').map((word): [string, Move] => [word, 'threat']),
]);

/** How firm a reporting verb makes a move; the others are firm. */
export const reportingStrengths: ReadonlyMap<string, Strength> = new Map<string, Strength>([
  ...lemmas('urge call ask request appeal want plead hope expect').map((word): [string, Strength] => [word, 'should']),
  ...lemmas('suggest consider float hint whisper').map((word): [string, Strength] => [word, 'may']),
]);

/** Words inside a clause, tried in this order: the first that matches decides. */
export const clauseMoves: readonly {
  readonly pattern: RegExp;
  readonly move: Move;
  readonly strength: Strength;
  readonly reason: string;
}[] = [
  {
    pattern:
      /\b(?:out of the question|not negotiable|non-negotiable|unacceptable|red line|no question of|nothing to discuss|not for sale)\b/,
    move: 'reject',
    strength: 'must',
    reason: 'ruled out',
  },
  {
    pattern:
      /\b(?:ready|willing|prepared|open) to\b|\b(?:could|can|may|might) (?:\w+ )?(?:be discussed|discuss|consider|talk|live with|be willing|accept)\b/,
    move: 'offer',
    strength: 'may',
    reason: 'ready to',
  },
  {
    pattern:
      /\b(?:will|would|shall|can|could|do|does|did|has|have|is|are|was|were) (?:\w+ )?(?:not|never)\b|\b\w+n['’]t\b|\bcannot\b|\bnever\b|\bnobody\b|\bno (?:one|need|reason|room|sense|such|intention)\b|\brefus/,
    move: 'reject',
    strength: 'must',
    reason: 'denied or refused',
  },
  {
    pattern:
      /\b(?:must|has to|have to|had to|needs? to|is to be|are to be|shall be|required?)\b|\bwe (?:ask|demand|want|insist|expect|call)\b/,
    move: 'demand',
    strength: 'must',
    reason: 'must',
  },
  {
    pattern: /\b(?:should|ought to|let (?:us|them|him|her|me)|please)\b/,
    move: 'demand',
    strength: 'should',
    reason: 'should',
  },
  {
    pattern: /\b(?:we|i|they|he|she) (?:agree|accept|welcome|support|back)|\bagreed\b|\baccepted\b|\bin favou?r of\b/,
    move: 'accept',
    strength: 'must',
    reason: 'agrees',
  },
  { pattern: /\b(?:will|would|shall|['’]ll)\b/, move: 'offer', strength: 'must', reason: 'will' },
  { pattern: /\b(?:may|might|could)\b/, move: 'offer', strength: 'may', reason: 'may' },
];

/** Words that hang one clause on another. */
export const conditionOpeners =
  /\b(?:only (?:if|when|once|after|then)|if|unless|provided(?: that)?|as long as|so long as|on condition that|in (?:return|exchange) for|contingent on|hung on|hangs on|depends? on|conditional on|should (?=[^.]*\bgo\b))\b/;

/** What a threatened clause does to the other side. */
export const threatWords =
  /\b(?:consequences|retaliat\w+|respond|response|strike back|patience|pay (?:a|the) price|regret|no choice but|forced to|by other means|act(?:ion)?s? of our own)\b/;
