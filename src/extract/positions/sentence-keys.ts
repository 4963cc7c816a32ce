// Tells by a number all that reading a sentence looks at, so that it need not be read again where that is the same.

import { hashText } from '../../base/feature-hash.ts';
import { remember } from '../../base/remember.ts';
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Position, Statement } from '../../model/finding.ts';
import type { IssueSighting, LastIssue } from '../../model/position-trace.ts';
import { type Span, spansOverlap } from '../../model/span.ts';
import type { Holding } from './holders/holder-finder.ts';
import type { PartySightings } from './holders/party-sightings.ts';
import { proposalSentencesBack, sentencesBack } from './issues/carried-issue.ts';
import type { IssueIndex } from './issues/issue-index.ts';
import { sightingsIn } from './issues/issue-sightings.ts';
import type { CountedTerms } from './issues/term-references.ts';
import type { TopicFrames } from './issues/topic-frames.ts';
import { lastSentenceBefore } from './moves/clause-splitter.ts';
import type { Remembered } from './reading-memory.ts';

/** What is known of an article's issues beforehand. */
export interface KeyParts {
  readonly analysed: AnalysedText;
  readonly index: IssueIndex;
  readonly issues: readonly IssueSighting[];
  readonly terms: readonly CountedTerms[];
  readonly frames: TopicFrames;
}

/** What stands before a sentence is read. */
export interface SentenceBefore {
  readonly remembered: Remembered;
  /** The party that last took a position of its own on each issue. */
  readonly movers: ReadonlyMap<string, string>;
  readonly positions: readonly Position[];
}

/** The keys of one article's sentences. */
export class SentenceKeys {
  readonly #parts: KeyParts;
  readonly #longest: number;
  readonly #told = new Map<IssueSighting, string>();

  constructor(parts: KeyParts) {
    this.#parts = parts;
    this.#longest = parts.issues.reduce((most, { span }) => Math.max(most, span.end - span.start), 0);
  }

  /** The key of a sentence for which the sightings of a stretch were looked at, and that entered positions on some issues. */
  keyOf(asked: Span, { remembered, movers, positions }: SentenceBefore, issues: readonly string[]): number {
    const { analysed, terms, frames } = this.#parts;
    const first = lastSentenceBefore(analysed.sentences, asked.start);
    const isNear = (last: LastIssue | null, back: number): last is LastIssue =>
      last !== null && first - last.sentence <= back;
    const lasts = [remembered.lastIssue, remembered.lastOfOthers].map((last) =>
      isNear(last, sentencesBack) ? last : null,
    );
    const proposal = isNear(remembered.lastProposal, proposalSentencesBack) ? remembered.lastProposal : null;
    return hashText(
      [
        ...this.#seenIn(asked).map((one) => this.#tell(one)),
        ...Object.values(frames).flatMap((list) => ['frames', ...this.#framesIn(list, asked)]),
        ...terms
          .filter(({ end }) => end <= asked.end)
          .flatMap((list) => [list.end, ...list.issues.map((one) => (one === null ? '' : this.#tell(one)))]),
        ...[...lasts, proposal].map((last) =>
          last === null ? '' : `${last.sentence} ${last.party} ${this.#tell(last.issue)}`,
        ),
        remembered.spoke,
        ...issues.map((issue) => movers.get(issue)),
        'held',
        ...positions
          .filter(({ content }) => content.some((piece) => spansOverlap(piece, asked)))
          .map(({ party, issue }) => `${party} ${issue}`),
      ].join('\n'),
    );
  }

  /** The sightings that lie in a stretch, or reach into it. */
  #seenIn(asked: Span): readonly IssueSighting[] {
    const wide = { start: asked.start - this.#longest, end: asked.end };
    return sightingsIn(this.#parts.issues, wide).filter(({ span }) => spansOverlap(span, asked));
  }

  #framesIn(list: TopicFrames[keyof TopicFrames], asked: Span): readonly string[] {
    return list
      .filter((frame) => spansOverlap(frame, asked))
      .map(({ start, end, issue }) => `${start} ${end} ${this.#tell(issue)}`);
  }

  /** A sighting, with all that the codebook tells of its issue. */
  #tell(sighting: IssueSighting): string {
    const held = this.#told.get(sighting);
    if (held !== undefined) return held;
    const { issue, span, cue, weight, isCue, isVerb, apart } = sighting;
    const { index } = this.#parts;
    const of = [issueKeysOf(index)(issue), index.cueEnds.get(issue)?.get(cue)];
    const told = [issue, span.start, span.end, cue, weight, isCue, isVerb, apart, ...of].join('|');
    this.#told.set(sighting, told);
    return told;
  }
}

/** What an index knows of an issue, by its id, as a number. */
function issueKeysOf(index: IssueIndex): (issue: string) => number {
  const kept = keptIssueKeys(index.poles);
  return (issue) => {
    const held = kept.get(issue);
    if (held !== undefined) return held;
    const { poles, concerned, involved, seekers } = index;
    const key = hashText(JSON.stringify([poles, concerned, involved, seekers].map((part) => part.get(issue) ?? null)));
    kept.set(issue, key);
    return key;
  };
}

/** Kept by the table of ends, which an index shares with those that know of more speakers. */
const keptIssueKeys = remember((_: IssueIndex['poles']) => new Map<string, number>());

/** What is known of an article's parties and speakers, whatever its issues are, as a number. */
export function keyOfKnown(
  { parties, frequent, author }: PartySightings,
  holdings: ReadonlyMap<Statement, readonly Holding[]>,
  index: IssueIndex,
): number {
  const held = [...holdings].map(([{ id, actor }, those]) => [id, actor, those]);
  return hashText(JSON.stringify([parties, frequent, author, held, partiesKeyOf(index.parties).key]));
}

const partiesKeyOf = remember((parties: IssueIndex['parties']) => ({ key: hashText(JSON.stringify([...parties])) }));
