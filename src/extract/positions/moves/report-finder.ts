// Finds moves the author tells of: "Velm will withdraw its guns", "Oster, which refused the toll".
//
// Example: `The League turned down the new rota.` is a reject by the League's party on the issue whose cues hold "rota".
import type { AnalysedText } from '../../../model/analysed-text.ts';
import type { Span } from '../../../model/span.ts';
import { moveNouns, voicingVerbs } from '../../languages/en/move-nouns.ts';
import { findReportingRule, frontedCondition, readPlan } from '../../languages/en/move-words.ts';
import { kindDeeds } from '../../languages/en/threat-words.ts';
import type { PartySighting } from '../holders/party-finder.ts';
import { type IssueSightings, wordsOf } from '../issues/issue-sightings.ts';
import { findAgentDeeds } from './agent-finder.ts';
import { findDeeds } from './deed-finder.ts';
import { foretells } from './forecast-finder.ts';
import { classifyMove, isTellingCue } from './move-classifier.ts';
import { denyBySubject } from './negated-subject.ts';

/** UTF-16 units of the longest words that may stand for what was named before: "the proposal of the day before, out of hand". */
const longestPointer = 60;

/** UTF-16 units before a verb in which a subject that denies it stands. */
const farthestNegation = 60;

/** Verbs of saying, whose content tells the move. */
const sayingPattern =
  /\b(?:sa(?:y|ys|id)|stat(?:e|es|ed)|announc\w+|declar\w+|stress\w*|emphasi[sz]\w+|argu(?:e|es|ed)|believ\w+|not(?:e|es|ed)|add(?:s|ed)|repeat\w*|reiterat\w+|confirm\w*|vow\w*|explain\w*|warn\w*|made clear|adamant(?: that)?)$/;

/** Ways of saying that need more than a verb: "let it be known that". */
const lettingKnow =
  /^(?:has |have |had )?(?:(?:let|lets|letting) (?:it )?(?:be )?(?:known|understood|slip)|ma(?:de|kes?) (?:it )?(?:\w+ )?(?:plain|clear)|left no doubt|g[ai]ve to understand)\b/;

/** A move that a sentence tells of. */
export interface ReportedMove {
  readonly party: string;
  readonly held: 'self' | 'attributed';
  /** The words that report it, lower case; empty where the words of the content tell it. */
  readonly cue: string;
  /** The words that hold the move. */
  readonly content: Span;
  /** The verb or the noun that tells it. */
  readonly verbs: Span;
  /** What it hangs on, where that opens the sentence: "Unless the guns go, Velm rejects the toll". */
  readonly condition?: Span;
  /** True where a noun tells it: "Velm's offer of a truce". */
  readonly isNoun: boolean;
  /** True where it tells how the party took a thing, which is news whoever tells it: "the toll has the backing of Velm". */
  readonly isTaken?: true;
}

/** What the article so far tells about a sentence. */
export interface ReportClues {
  /** The party whose terms the sentences before laid out. */
  readonly spoke: string | null;
  /** The parties that "both sides" stands for. */
  readonly two: readonly string[];
  readonly issues: IssueSightings;
  /** True where an issue is named in a stretch of text. */
  readonly isOnIssue: (stretch: Span) => boolean;
}

/** The moves a sentence reports, in text order. */
export function findReports(
  analysed: AnalysedText,
  sentence: Span,
  parties: readonly PartySighting[],
  { spoke, two, issues, isOnIssue }: ReportClues,
): readonly ReportedMove[] {
  if (analysed.text[sentence.end - 1] === '?') return [];
  const deeds = [...findDeeds(analysed, sentence, parties, two), ...findAgentDeeds(analysed, sentence, parties, two)];
  return deeds.flatMap((deed): readonly ReportedMove[] => {
    const { parties: holders, verbs, rest, isSupposed, subject } = deed;
    const whole = { start: Math.min(subject, verbs.start), end: Math.max(verbs.end, rest.end) };
    if (isSupposed || (rest.end - rest.start > longestPointer && !isOnIssue(whole))) return [];
    const before = { start: Math.max(sentence.start, verbs.start - farthestNegation), end: verbs.start };
    const cue = denyBySubject(wordsOf(analysed, verbs), wordsOf(analysed, before));
    if (/^(?:must|should|has to|have to|needs? to|ought)\b/.test(cue))
      return spoke === null || holders.includes(spoke)
        ? []
        : [{ party: spoke, held: 'attributed', cue: 'demanded', content: sentence, verbs, isNoun: false }];
    const noun = voicingVerbs.test(cue) ? nounAtStart(analysed, rest) : null;
    if (noun !== null) return holders.map((party) => ({ party, held: 'self' as const, ...noun, verbs, isNoun: false }));
    // "Velm to lower toll": what a headline says will be done.
    const foretold = /^to (?<verb>[a-z]+)$/.exec(cue)?.groups?.verb;
    if (foretold !== undefined && rest.end > rest.start)
      return holders.map((party) => ({
        ...{
          party,
          held: 'self' as const,
          cue: `would ${foretold}`,
          content: { start: verbs.end - foretold.length, end: rest.end },
        },
        ...{ verbs, isNoun: false },
      }));
    const follows = wordsOf(analysed, rest);
    const isSaid = rest.end > rest.start && (sayingPattern.test(cue) || lettingKnow.test(`${cue} ${follows}`));
    const reported = findReportingRule(cue, follows);
    const isForeseen = foretells(analysed, verbs, { parties, issues, isTold: true });
    const isTold =
      isSaid ||
      (reported !== undefined && reported.reason !== 'would') ||
      isTellingCue(cue, follows) ||
      (readPlan(cue, follows) !== null && !isForeseen);
    const isWill = /^(?:will|would|shall)\b/.test(cue) && !isForeseen;
    const isAble =
      ablePattern.test(cue) && !isForeseen && isWilling(wordsOf(analysed, { start: verbs.start, end: whole.end }));
    if (!isTold && !isWill && !isAble) return [];
    const told = isTold ? { cue, content: rest.end > rest.start ? rest : verbs } : { cue: '', content: whole };
    const condition = conditionBefore(analysed, sentence, told.content.start);
    return holders.map((party) => ({ party, held: 'self' as const, verbs, isNoun: false, ...told, ...condition }));
  });
}

/** A condition that opens the sentence, before what is told. */
function conditionBefore({ text }: AnalysedText, { start }: Span, end: number): Pick<ReportedMove, 'condition'> {
  const found = frontedCondition.exec(text.slice(start, end));
  return found === null ? {} : { condition: { start, end: start + found[0].length } };
}

/** Modals by which the author tells what a party may do. */
const ablePattern = /^(?:may|might|could|can)\b/;
/** True where what a party may do is what one does of one's own will: take, lend, look at again; not what befalls it. */
function isWilling(words: string): boolean {
  const { move, reason } = classifyMove({ cue: '', clause: words });
  return move === 'accept' || (move === 'offer' && (reason !== 'may' || kindDeeds.test(words)));
}

/** The move told by the noun that a verb governs, and what it is about: "an offer to" of "made an offer to open the road". */
function nounAtStart({ text }: AnalysedText, rest: Span): { readonly cue: string; readonly content: Span } | null {
  const words = text.slice(rest.start, rest.end).replaceAll('’', "'");
  for (const { atStart, cue } of moveNouns) {
    const match = atStart.exec(words);
    if (match !== null) return { cue, content: { start: rest.start + match[0].length, end: rest.end } };
  }
  return null;
}
