// Lists where a position may stand that no rule has read: each party that a sentence names or lets speak, with each issue of which a cue stands there.

import { addToGroup } from '../../../base/group-by.ts';
import type { AnalysedText, Sentence } from '../../../model/analysed-text.ts';
import type { Passage } from '../../../model/article.ts';
import type { Position, Statement } from '../../../model/finding.ts';
import { type Span, spansOverlap } from '../../../model/span.ts';
import type { Holding } from '../holders/holder-finder.ts';
import { type PartySighting, partiesIn } from '../holders/party-finder.ts';
import type { IssueIndex } from '../issues/issue-index.ts';
import { type IssueSighting, sightingsIn } from '../issues/issue-sightings.ts';
import { lastSentenceBefore } from '../moves/clause-splitter.ts';

/** An article when the rules are through with it. */
export interface ReadArticle {
  readonly analysed: AnalysedText;
  readonly passages: readonly Passage[];
  readonly parties: readonly PartySighting[];
  readonly issues: readonly IssueSighting[];
  /** The statements of each sentence. */
  readonly told: ReadonlyMap<number, readonly Statement[]>;
  readonly holdings: ReadonlyMap<Statement, readonly Holding[]>;
  /** Parties that an issue's label and definition name. */
  readonly concerned: IssueIndex['concerned'];
  /** What the rules have read, in text order. */
  readonly positions: readonly Position[];
}

/** What a sentence holds of parties, issues and positions. */
export interface StandSentence {
  readonly span: Sentence;
  readonly named: readonly PartySighting[];
  /** The cues of issues. */
  readonly sighted: readonly IssueSighting[];
  readonly statements: readonly Statement[];
  readonly positions: readonly Position[];
  /** The positions of the two sentences before it. */
  readonly before: readonly Position[];
}

/** A party and an issue that meet in a sentence, and the first cue of the issue there. */
export interface StandCandidate {
  readonly sentence: StandSentence;
  readonly party: string;
  readonly issue: IssueSighting;
  /** What share of the article's cues the issue has, 0 to 1. */
  readonly share: number;
  /** What the party says there; null where it is only named. */
  readonly speech: { readonly statement: Statement; readonly holding: Holding } | null;
}

/** Sentences before a candidate whose positions speak for it. */
const sentencesBack = 2;

/** The candidates of an article in text order. */
export function listCandidates(article: ReadArticle): readonly StandCandidate[] {
  const { analysed, parties, issues, told, holdings } = article;
  const positions = positionsBySentence(article);
  const shares = shareCues(issues);
  return analysed.sentences.flatMap((span, at): readonly StandCandidate[] => {
    const sighted = sightingsIn(issues, span).filter(({ isCue }) => isCue);
    if (sighted.length === 0) return [];
    const named = partiesIn(parties, span);
    const statements = told.get(at) ?? [];
    const speeches = new Map(
      statements
        .flatMap((statement) => (holdings.get(statement) ?? []).map((holding) => ({ statement, holding })))
        .toReversed()
        .map((speech) => [speech.holding.party, speech]),
    );
    const before = Array.from({ length: sentencesBack }, (_, back) => positions.get(at - back - 1) ?? []).flat();
    const here = positions.get(at) ?? [];
    const sentence = { span, named, sighted, statements, positions: here, before };
    const those = new Set([...speeches.keys(), ...named.map(({ party }) => party)]);
    return [...those].flatMap((party) =>
      firstSightings(sighted)
        .filter(({ issue }) => !here.some((one) => one.party === party && one.issue === issue))
        .map((issue) => ({
          ...{ sentence, party, issue, share: shares.get(issue.issue) ?? 0 },
          speech: speeches.get(party) ?? null,
        })),
    );
  });
}

/** The first sighting of each issue. */
function firstSightings(sighted: readonly IssueSighting[]): readonly IssueSighting[] {
  return [...new Map(sighted.toReversed().map((one) => [one.issue, one])).values()].reverse();
}

/** The positions whose content lies in each sentence. */
function positionsBySentence({ analysed, positions }: ReadArticle): ReadonlyMap<number, readonly Position[]> {
  const grouped = new Map<number, Position[]>();
  for (const position of positions) {
    const whole: Span = { start: position.content[0]?.start ?? 0, end: position.content.at(-1)?.end ?? 0 };
    for (let at = lastSentenceBefore(analysed.sentences, whole.start); at < analysed.sentences.length; at += 1) {
      const sentence = analysed.sentences[at];
      if (sentence === undefined || sentence.start >= whole.end) break;
      if (spansOverlap(sentence, whole)) addToGroup(grouped, at, position);
    }
  }
  return grouped;
}

/** What share of an article's cues each issue has, 0 to 1. */
function shareCues(sightings: readonly IssueSighting[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  const cues = sightings.filter(({ isCue }) => isCue);
  for (const { issue } of cues) shares.set(issue, (shares.get(issue) ?? 0) + 1 / cues.length);
  return shares;
}
