// Tells of every statement of an article whose position it is, from its start: who spoke before tells who "he" and "an aide" are.
import type { AnalysedText } from '../../../model/analysed-text.ts';
import type { Statement } from '../../../model/finding.ts';
import type { IssueIndex } from '../issues/issue-index.ts';
import { wordsOf } from '../issues/issue-sightings.ts';
import { lastSentenceBefore } from '../moves/clause-splitter.ts';
import type { StatementNesting } from '../statement-nesting.ts';
import { bySentence } from '../told-sentences.ts';
import { findHoldings, type Holding } from './holder-finder.ts';
import { findPair } from './party-pair.ts';
import type { PartySightings } from './party-sightings.ts';
import { SpeakerMemory } from './speaker-memory.ts';

/** What an article shows of who speaks in it. */
export interface SpeechClues extends PartySightings {
  readonly analysed: AnalysedText;
  readonly statements: readonly Statement[];
  readonly index: IssueIndex;
  readonly nesting: StatementNesting;
}

/** Who holds what each statement says; an empty list where no party of the codebook does. */
export function readHoldings(clues: SpeechClues): ReadonlyMap<Statement, readonly Holding[]> {
  const { analysed, parties, people, frequent, index, author, nesting } = clues;
  const speakers = new SpeakerMemory(analysed, author, people, index.persons);
  const grouped = bySentence(clues);
  const holdings = new Map<Statement, readonly Holding[]>();
  for (const statement of [...grouped].sort(([a], [b]) => a - b).flatMap(([, group]) => group)) {
    const cue = statement.cue.map((span) => wordsOf(analysed, span)).join(' ');
    const at = lastSentenceBefore(analysed.sentences, statement.content[0]?.start ?? 0);
    const held = findHoldings(statement, cue, {
      ...{ analysed, parties, index, nesting },
      ...{ before: speakers.before(statement), pair: findPair(analysed, at, parties, frequent) },
    });
    holdings.set(statement, held);
    speakers.note(statement, held[0]?.party ?? null);
  }
  return holdings;
}
