// Finds moves told by nouns: "Velm's refusal to open the road", "the Osterian demand for a lower toll".
//
// Example: `Nobody expected Velm's offer of a truce.` is an offer by Velm on the issue whose cues hold "truce".
import type { AnalysedText, Tokens } from '../../../model/analysed-text.ts';
import type { Span } from '../../../model/span.ts';
import {
  aimAfterParty,
  answerAfterParty,
  askedBefore,
  conditionRound,
  criticisedFor,
  evadingDeeds,
  linkAfterParty,
  missingBefore,
  moveNouns,
  noSuchMove,
  planRound,
  refusalOver,
  refusingAnswer,
  takenAfter,
  takenBefore,
  wantAfterParty,
} from '../../languages/en/move-nouns.ts';
import { termsAfterParty } from '../../languages/en/move-words.ts';
import { listedTerms, termsNamed } from '../../languages/en/term-words.ts';
import { type PartySighting, partiesIn } from '../holders/party-finder.ts';
import { firstTokenFrom, tokenRange } from '../token-range.ts';
import type { ReportedMove } from './report-finder.ts';

/** Where what a noun governs ends: at a point or a comma, but not within a number, "a demand for 5.7 million". */
const endOfThing = /[;:!?)|\n–—]|[,.](?!\d)|$/;

/** UTF-16 units after a party's name in which the noun and its preposition stand. */
const farthestNoun = 60;

/** Before a noun that is quoted: Velm's “offer of a truce”. */
const quotedNoun = /(?<=^'s) ["“'‘]/;

const afterParty = [
  ...moveNouns.map(({ afterParty: pattern, cue }) => ({ pattern, cue })),
  { pattern: aimAfterParty, cue: 'demands' },
  { pattern: wantAfterParty, cue: 'demands' },
];

/** The moves a sentence tells by a noun after a party's name, in text order. */
export function findNounReports(
  { text, tokens }: AnalysedText,
  sentence: Span,
  parties: readonly PartySighting[],
): readonly ReportedMove[] {
  return partiesIn(parties, sentence).flatMap(({ party, span }): readonly ReportedMove[] => {
    const words = text.slice(span.end, Math.min(sentence.end, span.end + farthestNoun)).replaceAll('’', "'");
    const after = words.replace(quotedNoun, ' ');
    const told = nounBefore(text, sentence, { party, span });
    if (told !== null) return [told];
    if (!/^(?:['’]s)? /.test(after) || missingBefore.test(text.slice(sentence.start, span.start))) return [];
    for (const { pattern, cue } of afterParty) {
      const match = pattern.exec(after);
      if (match === null) continue;
      const start = span.end + match[0].length + words.length - after.length;
      const end = Math.min(
        start + text.slice(start, sentence.end).search(endOfThing),
        verbOfNoun(tokens, start, sentence),
      );
      const isDenied = match.groups?.not !== undefined;
      const isOver = cue === 'rejects' && refusalOver.test(text.slice(end, sentence.end));
      const read = isOver ? 'accepts' : isDenied ? 'rejects' : cue;
      return [
        {
          ...{ party, held: 'self', cue: read, content: { start, end } },
          ...{ verbs: { start: span.end, end: start }, isNoun: true },
        },
      ];
    }
    return [];
  });
}

/** Where the verb starts whose subject is the noun just before `start`: "Velm's rejection of the toll | left the talks dead"; the sentence's end where none does. */
function verbOfNoun(tokens: Tokens, start: number, sentence: Span): number {
  const [first, end] = tokenRange(tokens, sentence);
  const opener = firstTokenFrom(tokens, start);
  for (let noun = opener - 1; noun >= Math.max(first, opener - nearestNoun); noun -= 1) {
    if (!/^nsubj/.test(tokens.relation[noun] ?? '')) continue;
    let verb = tokens.head[noun] ?? -1;
    if (verb <= opener || verb >= end) return sentence.end;
    while (verb > opener && /^(?:MD|RB|VB[DPZ])$/.test(tokens.tag[verb - 1] ?? '')) verb -= 1;
    return tokens.start[verb] ?? sentence.end;
  }
  return sentence.end;
}

/** Tokens before what a noun governs among which the noun stands: "offer to". */
const nearestNoun = 2;

/** True for what somebody asked and another's words turn down: "refused requests by Velm to lower the toll" tells of both. */
export function isTurnedDown({ isNoun, cue }: ReportedMove, answer: string): boolean {
  return isNoun && cue === 'demands' && refusingAnswer.test(answer);
}

/** UTF-16 units before a party's name in which the noun and what denies it stand. */
const farthestBefore = 120;

/** The move that a noun before a party's name tells: "opposition from Velm to the toll"; null where none does. */
function nounBefore(text: string, sentence: Span, { party, span }: PartySighting): ReportedMove | null {
  const before = text.slice(Math.max(sentence.start, span.start - farthestBefore), span.start);
  const link = linkAfterParty.exec(text.slice(span.end, sentence.end).replaceAll('’', "'"));
  if (link === null) return null;
  const noun = moveNouns.find(({ beforeParty }) => beforeParty.test(before));
  if (noun === undefined || noSuchMove.test(before)) return null;
  const start = span.end + link[0].length;
  const end = start + text.slice(start, sentence.end).search(endOfThing);
  return {
    ...{ party, held: 'self', cue: noun.cue, content: { start, end } },
    ...{ verbs: { start: span.end, end: start }, isNoun: true },
  };
}

/** The words that would report of whoever does not answer. */
const silentCue = 'declined to comment';

/** How parties took what a sentence speaks of, told round their names: "The toll won the backing of Velm", "For Velm, the toll is vital". */
export function findTakings(
  { text }: AnalysedText,
  sentence: Span,
  parties: readonly PartySighting[],
): readonly ReportedMove[] {
  return partiesIn(parties, sentence).flatMap(({ party, span }): readonly ReportedMove[] => {
    const before = text.slice(sentence.start, span.start);
    const told = { party, held: 'self' as const, isNoun: true, isTaken: true as const };
    const rest = text.slice(span.end, sentence.end).replaceAll('’', "'");
    const answer = answerAfterParty.exec(rest);
    if (answer?.groups?.thing !== undefined) {
      const start = span.end + answer[0].indexOf(answer.groups.thing);
      const content = { start, end: start + answer.groups.thing.length };
      return [{ ...told, cue: answer.groups.yes === undefined ? 'rejects' : 'accepts', content, verbs: span }];
    }
    const planned = planRound.before.test(before) ? planRound.after.exec(rest) : null;
    if (planned !== null) {
      const content = { start: span.end + planned[0].length, end: sentence.end };
      return [{ ...told, cue: 'offers', content, verbs: span }];
    }
    if (conditionRound.before.test(before) && conditionRound.after.test(rest))
      return [{ ...told, cue: 'demands', content: { start: sentence.start, end: span.start }, verbs: span }];
    if (/^(?:For|In) (?:the )?$/.test(before)) {
      const after = text.slice(span.end, sentence.end);
      const taken = takenAfter.find(({ pattern }) => pattern.test(after));
      if (taken === undefined) return [];
      return [{ ...told, cue: taken.cue, content: { start: span.end, end: sentence.end }, verbs: span }];
    }
    if (askedBefore.test(before) && evadingDeeds.test(text.slice(span.end, sentence.end)))
      return [{ ...told, cue: silentCue, content: { start: sentence.start, end: span.start }, verbs: span }];
    for (const { pattern, cue, after } of takenBefore) {
      const found = pattern.exec(before);
      if (found === null || (after !== undefined && !after.test(rest))) continue;
      const verbs = { start: sentence.start + found.index, end: span.start };
      const whatFor = cue === 'rejects' ? criticisedFor.exec(text.slice(span.end, sentence.end)) : null;
      if (whatFor !== null) {
        const start = span.end + whatFor[0].length;
        const end = start + text.slice(start, sentence.end).search(endOfThing);
        return [{ ...told, cue, content: { start, end }, verbs }];
      }
      // "There was no comment from Velm on the toll": what it is about stands behind.
      const isBehind = cue === silentCue;
      const content = isBehind ? { start: span.end, end: sentence.end } : { start: sentence.start, end: verbs.start };
      return [{ ...told, cue, content, verbs }];
    }
    return [];
  });
}

/** The party whose terms a sentence lays out: "Velm's conditions were these." Null where it names none. */
export function termsHolder({ text }: AnalysedText, sentence: Span, parties: readonly PartySighting[]): string | null {
  const found = partiesIn(parties, sentence).find(({ span }) =>
    termsAfterParty.test(
      `${text.slice(span.end, Math.min(sentence.end, span.end + farthestNoun)).replaceAll('’', "'")} `,
    ),
  );
  return found?.party ?? null;
}

/** The terms a sentence lists behind a colon, as demands of the party that lays them out; `before` is the sentence before. Null where it lists none. */
export function findListedTerms(
  { text }: AnalysedText,
  sentence: Span,
  before: Span | undefined,
  parties: readonly PartySighting[],
): ReportedMove | null {
  for (const { party, span } of partiesIn(parties, sentence)) {
    const match = listedTerms.exec(text.slice(span.end, sentence.end).replaceAll('’', "'"));
    if (match === null) continue;
    const isNamed = before !== undefined && termsNamed.test(text.slice(before.start, before.end));
    if (match.groups?.pointer !== undefined && !isNamed) return null;
    const start = span.end + match[0].length;
    return {
      ...{ party, held: 'self', cue: 'demands', content: { start, end: sentence.end } },
      ...{ verbs: { start: span.end, end: start }, isNoun: false },
    };
  }
  return null;
}
