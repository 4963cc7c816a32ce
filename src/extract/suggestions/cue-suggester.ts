// Proposes cues: phrases of sentences that make a move, and that no issue of the codebook has, with the issue they seem to speak of.
//
// Example: of "They must raise the boom" and "The boom must go", where the toll's definition tells of a boom, "boom" is proposed for the toll.
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Codebook } from '../../model/codebook.ts';
import type { Span } from '../../model/span.ts';
import type { Suggestion } from '../../model/suggestion.ts';
import { buildIssueIndex, type IssueIndex, nameWords } from '../positions/issues/issue-index.ts';
import { issuesOf, sightIssues, sightingsIn, wordsOfAll } from '../positions/issues/issue-sightings.ts';
import { classifyMove } from '../positions/moves/move-classifier.ts';
import { type CountedPhrase, cueForms, isCoveredBy, phrasesOf, type SaidText } from './said-phrases.ts';

/** What somebody said, with the words that report it and what stands round it. */
export interface SpokenText extends SaidText {
  /** The party of who speaks; null for nobody's. */
  readonly party: string | null;
  /** The words that report it, in the analysed text. */
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** The text round the sentence, before and behind it. */
  readonly around: string;
}

/**
 * Fewest sentences in which a phrase stands, and fewest of them with a move, to be proposed: one may be a slip of the pen. What no
 * word of the issue's definition or example hints at must stand in more of them: on the example none with fewer was a hidden cue.
 */
const fewest = { sentences: 3, moves: 1, unhinted: 5 };
/** Share of what speaks for any issue that must speak for the one proposed: with less, the phrase is of several. */
const leastShare = 0.4;
/** How often more than by chance the issue must be spoken of where the phrase stands: less where a word of it stands in the issue's definition. */
const leastLift = { hinted: 1.2, other: 1.8 };
/** What each sign that a phrase is of an issue weighs: its word in the issue's definition or example, a cue in the same sentence, one near. */
const weights = { hint: 2, sentence: 1, near: 0.5 };
/** A sentence without a known party counts less than one with it. */
const weightOfUnknown = 0.5;
/** Example sentences kept of each phrase. */
const mostExamples = 3;
type Quote = NonNullable<Suggestion['quote']>;

interface Candidate extends CountedPhrase {
  /** Sentences with a move. */
  statements: number;
  /** The same, those of nobody's counted less. */
  weight: number;
  /** All sentences it stands in. */
  sentences: number;
  readonly hinted: ReadonlySet<string>;
  readonly articles: Set<string>;
  readonly quotes: Quote[];
  /** What speaks for each issue. */
  readonly votes: Map<string, number>;
}

/** The proposals, those likeliest first. `analyse` is asked for the text round sentences that no cue stands in. */
export function suggestCues(
  said: readonly SpokenText[],
  codebook: Codebook,
  analyse: (text: string) => AnalysedText,
): readonly Suggestion[] {
  // "Observers" may be a cue although a party is called so too: a person decides.
  const index = buildIssueIndex(codebook, nameWords(codebook.actors));
  const cues = new Set(
    codebook.issues.flatMap((issue) => [...issue.cues.flatMap(wordsOfCue), ...cueForms(issue.label)]),
  );
  const candidates = new Map<string, Candidate>();
  const totals = new Map<string, number>();
  // Several statements of one sentence say its words once.
  for (const text of new Map(said.map((one) => [one.analysed.text, one])).values()) {
    const issues = cuedIssues(text.analysed, index);
    for (const issue of issues) vote(totals, issue, 1);
    const makesMove = holdsMove(text);
    const near = makesMove && issues.length === 0 ? cuedIssues(analyse(text.around), index) : [];
    for (const phrase of phrasesOf(text.analysed, cues)) {
      const candidate = candidates.get(phrase) ?? newCandidate(phrase, index.hints);
      candidates.set(phrase, candidate);
      candidate.sentences += 1;
      for (const issue of issues) vote(candidate.votes, issue, weights.sentence / issues.length);
      for (const issue of near) vote(candidate.votes, issue, weights.near / near.length);
      for (const issue of candidate.hinted) vote(candidate.votes, issue, weights.hint / candidate.hinted.size);
      if (makesMove) note(candidate, text);
    }
  }
  return rank([...candidates.values()], totals, codebook);
}

/** A cue in base form, also without its article: who chose "the lake" has "lake". */
function wordsOfCue(cue: string): readonly string[] {
  return [cue, cue.replace(/^(?:the|an?) /i, '')].flatMap(cueForms);
}

function cuedIssues(analysed: AnalysedText, index: IssueIndex): readonly string[] {
  const sightings = sightingsIn(sightIssues(analysed, index), { start: 0, end: analysed.text.length });
  return issuesOf(sightings.filter(({ isCue }) => isCue)).map(({ issue }) => issue);
}

function holdsMove({ analysed, cue, content }: SpokenText): boolean {
  const { move, told } = classifyMove({ cue: wordsOfAll(analysed, cue), clause: wordsOfAll(analysed, content) });
  return told !== 'none' && move !== 'none';
}

function newCandidate(phrase: string, hints: IssueIndex['hints']): Candidate {
  const hinted = new Set(phrase.split(' ').flatMap((word) => hints.get(word) ?? []));
  const counts = { statements: 0, weight: 0, sentences: 0 };
  return { phrase, ...counts, hinted, articles: new Set(), quotes: [], votes: new Map() };
}

function note(candidate: Candidate, { analysed, article, title, party }: SpokenText): void {
  candidate.statements += 1;
  candidate.weight += party === null ? weightOfUnknown : 1;
  candidate.articles.add(article);
  if (candidate.quotes.length < mostExamples) candidate.quotes.push({ text: analysed.text, article, title });
}

function vote(votes: Map<string, number>, issue: string, weight: number): void {
  votes.set(issue, (votes.get(issue) ?? 0) + weight);
}

/** A phrase with the issue that most speaks for. */
interface Judged {
  readonly candidate: Candidate;
  readonly issue: string;
  readonly score: number;
}

function rank(
  candidates: readonly Candidate[],
  totals: ReadonlyMap<string, number>,
  codebook: Codebook,
): readonly Suggestion[] {
  const frequent = candidates.filter(
    ({ statements, sentences }) => statements >= fewest.moves && sentences >= fewest.sentences,
  );
  const ranked = frequent
    .filter((one) => !frequent.some((other) => isCoveredBy(one, other)))
    .flatMap((one) => judge(one, totals, codebook));
  return ranked
    .toSorted((a, b) => b.score - a.score || (a.candidate.phrase < b.candidate.phrase ? -1 : 1))
    .flatMap(({ candidate: { phrase, statements, articles, quotes }, issue }): readonly Suggestion[] => {
      const label = codebook.issues.find(({ id }) => id === issue)?.label;
      const [quote = null, ...further] = quotes;
      return label === undefined
        ? []
        : [
            {
              ...{
                kind: 'cue',
                label: `“${phrase}” for ${label}`,
                statements,
                articles: articles.size,
                quote,
                further,
              },
              edits: [{ kind: 'add-cue', issue, cue: phrase }],
            },
          ];
    });
}

/** The issue of a phrase, where one stands out beside how often each is spoken of at all. */
function judge(candidate: Candidate, totals: ReadonlyMap<string, number>, { issues }: Codebook): readonly Judged[] {
  const { votes, hinted, weight } = candidate;
  const [sum, all] = [total(votes), total(totals)];
  const chance = (issue: string): number => ((totals.get(issue) ?? 0) + 1) / (all + issues.length);
  return [...votes]
    .map(([issue, count]) => ({ issue, share: count / sum, lift: count / sum / chance(issue) }))
    .filter(({ issue }) => hinted.has(issue) || candidate.statements >= fewest.unhinted)
    .filter(
      ({ issue, share, lift }) => share >= leastShare && lift >= leastLift[hinted.has(issue) ? 'hinted' : 'other'],
    )
    .toSorted((a, b) => b.share - a.share || (a.issue < b.issue ? -1 : 1))
    .slice(0, 1)
    .map(({ issue, share, lift }) => ({ candidate, issue, score: (1 + weight) * share * Math.log(1 + lift) }));
}

function total(votes: ReadonlyMap<string, number>): number {
  return [...votes.values()].reduce((sum, one) => sum + one, 0);
}
