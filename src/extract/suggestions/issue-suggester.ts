// Proposes issues: noun phrases on which parties would hold positions, those of one thing together.
//
// Example: "must open the sluices", "refused to open the upper sluices" and "offered sluices" give the issue "Sluice".
import type { Codebook } from '../../model/codebook.ts';
import { codebookId } from '../../model/codebook-id.ts';
import type { Suggestion } from '../../model/suggestion.ts';
import type { CodebookDraft } from './codebook-draft.ts';
import type { MovedPhrase } from './phrase-lister.ts';
import type { TrialCount } from './trial-reading.ts';
import { vagueNouns, weakNouns } from './weak-nouns.ts';

/** Sentences with a move and positions read on trial together: fewer may be one writer's turn of phrase. */
const fewestSeen = 3;

/** A position read on trial says more than a sentence in which the phrase only stands beside a move. */
const weightOfPosition = 2;

/** Proposals at most: those behind are seldom worth reading. */
const mostProposed = 30;

interface Candidate extends MovedPhrase {
  readonly count: TrialCount | undefined;
  readonly score: number;
}

interface Cluster {
  readonly first: Candidate;
  readonly cues: string[];
  statements: number;
}

/** The proposals, those of most positions first; phrases of one thing are cues of one issue. */
export function suggestIssues({ phrases, trial }: CodebookDraft, { issues }: Codebook): readonly Suggestion[] {
  const ids = new Set(issues.map(({ id }) => id));
  const candidates = phrases.map((one): Candidate => {
    const count = trial.issues.get(one.phrase);
    return { ...one, count, score: one.sentences + one.texts + weightOfPosition * (count?.positions ?? 0) };
  });
  const clusters: Cluster[] = [];
  for (const one of candidates.toSorted((a, b) => b.score - a.score || (a.phrase < b.phrase ? -1 : 1))) {
    if (one.sentences + (one.count?.positions ?? 0) < fewestSeen || isCovered(one, candidates)) continue;
    const same = clusters.find(({ cues }) => cues.some((cue) => isOfOneThing(cue, one.phrase)));
    if (same === undefined) clusters.push({ first: one, cues: [one.phrase], statements: one.sentences });
    // What a cue finds already needs no cue of its own.
    else if (!same.cues.some((cue) => holdsWords(one.phrase, cue))) {
      same.cues.push(one.phrase);
      same.statements += one.sentences;
    }
  }
  return clusters
    .filter(({ first }) => !ids.has(codebookId(first.phrase)))
    .slice(0, mostProposed)
    .map(({ first: { phrase, texts, count }, cues, statements }) => ({
      ...{ kind: 'issue', label: phrase, statements, articles: texts, quote: count?.quote ?? null },
      edits: [{ kind: 'put', list: 'issues', id: null, entry: { label: capitalise(phrase), cues } }],
    }));
}

/** Share of a short phrase's sentences from which on longer ones say it better. */
const coveringShare = 0.6;

/** True for a phrase that seldom stands outside longer ones: "force" where texts speak of naval forces and of police force. */
function isCovered({ phrase, sentences }: Candidate, all: readonly Candidate[]): boolean {
  const longer = all.filter((other) => other.phrase !== phrase && holdsWords(other.phrase, phrase));
  return longer.reduce((sum, other) => sum + other.sentences, 0) >= coveringShare * sentences;
}

/** True where one holds the other, or both turn on one word that says what: "minimum flow" and "guaranteed flow". */
function isOfOneThing(one: string, other: string): boolean {
  if (holdsWords(one, other) || holdsWords(other, one)) return true;
  const [head, last] = [one, other].map((phrase) => phrase.split(' ').at(-1) ?? '');
  return head === last && head !== undefined && !vagueNouns.has(head) && !weakNouns.has(head);
}

function holdsWords(long: string, short: string): boolean {
  return ` ${long} `.includes(` ${short} `);
}

function capitalise(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
