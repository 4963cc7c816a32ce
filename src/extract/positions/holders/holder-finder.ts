// Tells whose position a statement is: its speaker's party's, or that of the party it says wants something.
import type { AnalysedText } from '../../../model/analysed-text.ts';
import type { ActorLink, Statement } from '../../../model/finding.ts';
import type { Span } from '../../../model/span.ts';
import { accusationPattern } from '../../languages/en/move-words.ts';
import type { IssueIndex } from '../issues/issue-index.ts';
import { wordsOf } from '../issues/issue-sightings.ts';
import type { StatementNesting } from '../statement-nesting.ts';
import { type PartySighting, partiesIn } from './party-finder.ts';
import { holdersOf, type SpokeBefore } from './speaker-parties.ts';

/** A party that holds what is said, by itself or as somebody tells of it. */
export interface Holding {
  readonly party: string;
  readonly held: 'self' | 'attributed';
  readonly by: ActorLink | null;
  /** Words that report the move, where they are not the statement's: what somebody is accused of wanting. */
  readonly cue?: string;
}

/** What is known of the article when a statement is read. */
export interface HolderClues {
  readonly analysed: AnalysedText;
  readonly parties: readonly PartySighting[];
  readonly index: IssueIndex;
  readonly nesting: StatementNesting;
  readonly before: SpokeBefore;
  /** The two parties that "both sides" stands for. */
  readonly pair: readonly string[];
}

/** UTF-16 units from the start of a content within which its subject stands. */
const farthestSubject = 25;
/** Words that stand for two parties. */
const bothSides =
  /^(?:both(?: (?:sides|camps|parties|countries|governments|delegations|leaders|presidents|ministers|capitals|of them|of these|of those))?$|the sides$|the two (?:sides|countries|parties|governments|delegations|leaders|presidents|ministers|neighbou?rs)\b)|\b(?:of|on|from) both (?:sides|parties|banks|governments|capitals)\b/;

/** Nobody is known to have spoken before. */
const nobodyBefore: SpokeBefore = {
  ...{ party: null, named: null, body: null, several: null },
  ...{ author: null, publisher: null, described: null, again: null },
};

/** Who holds what a statement says; empty where no party of the codebook does. */
export function findHoldings(statement: Statement, cue: string, clues: HolderClues): readonly Holding[] {
  const { analysed, parties, index, nesting } = clues;
  const outer = nesting.outer.get(statement);
  const speakers = isFirstPerson(analysed, statement)
    ? sayingWe(clues, outer)
    : holdersOf(analysed, statement, parties, index, clues.before);
  const both = statement.source
    .map((span) => wordsOf(analysed, span))
    .find((words, at) => bothSides.test(words) || isDefined(analysed.text, statement.source[at]));
  if (speakers.length === 0 && (statement.actor?.actorId ?? null) === null && both !== undefined) {
    const pair = (/parties\b/.test(both) ? politicalPair(index) : null) ?? clues.pair;
    return pair.map((party) => ({ party, held: 'self', by: null }));
  }
  const accused = findAccused(statement, cue, speakers[0] ?? null, clues);
  if (accused !== null) return [{ party: accused, held: 'attributed', by: statement.actor, cue: 'wants' }];
  return speakers.map((party) => {
    const isOwn = outer === undefined || holdersOf(analysed, outer, parties, index, nobodyBefore).includes(party);
    const by = isOwn ? null : outer.actor;
    return { party, held: by === null ? 'self' : 'attributed', by };
  });
}

/** True for "the Parties" of an agreement. */
function isDefined(text: string, span: Span | undefined): boolean {
  return span !== undefined && /^(?:The|the|Both|both) Parties$/.test(text.slice(span.start, span.end));
}

/** The two political parties of a codebook, which "both parties" are; null where it knows not two. */
function politicalPair({ memberWords }: IssueIndex): readonly string[] | null {
  const parties = new Set(memberWords.values());
  return parties.size === 2 ? [...parties] : null;
}

/** True for "I" and "we". */
function isFirstPerson(analysed: AnalysedText, { source }: Statement): boolean {
  return source.length > 0 && source.every((span) => /^(?:i|we)$/.test(wordsOf(analysed, span)));
}

/** Whose "we" is in what somebody is quoted with; what authors say themselves is read where they write. */
function sayingWe({ analysed, parties, index }: HolderClues, outer: Statement | undefined): readonly string[] {
  return outer === undefined ? [] : holdersOf(analysed, outer, parties, index, nobodyBefore);
}

/** The party a statement says wants something, where it is not the speaker's own. */
function findAccused(
  statement: Statement,
  cue: string,
  speaker: string | null,
  { analysed, parties }: HolderClues,
): string | null {
  const content = statement.content[0];
  if (content === undefined || !/\b(?:accus|claim|say|said|tell|told|believ|think|alleg|charg)/.test(cue)) return null;
  // "Accused Velm of wanting": the accused stands between the verb and what it is accused of.
  const start = /\baccus/.test(cue) ? Math.min(content.start, statement.cue[0]?.start ?? content.start) : content.start;
  const first = { start, end: content.end };
  const words = wordsOf(analysed, first);
  // "If Oster wants the toll, ...": who only supposes it accuses nobody.
  if (/^(?:that )?(?:if|unless|whether)\b/.test(words)) return null;
  const wanting = accusationPattern.exec(words);
  const named = partiesIn(parties, first)[0];
  if (wanting === null || named === undefined || named.party === speaker) return null;
  // "He wanted Velm to wait" tells what he wants.
  return named.span.start - first.start < Math.min(farthestSubject, wanting.index) ? named.party : null;
}
