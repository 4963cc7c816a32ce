// Finds which issues of the codebook words are about, by the cues a person wrote down.
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Codebook, Issue } from '../../model/codebook.ts';
import type { Span } from '../../model/span.ts';

/** A codebook's issues, compiled: cues by their first word, and the party of each actor. */
export interface IssueIndex {
  readonly cues: ReadonlyMap<string, readonly CompiledCue[]>;
  readonly parties: ReadonlyMap<string, string>;
}

interface CompiledCue {
  readonly issue: string;
  readonly words: readonly string[];
}

/** A cue seen in a text. */
export interface IssueSighting {
  readonly issue: string;
  readonly span: Span;
  readonly cue: string;
  /** Longer cues tell more: the number of their words. */
  readonly weight: number;
}

/** Compiles a codebook's issues and parties. */
export function buildIssueIndex(codebook: Codebook): IssueIndex {
  const cues = new Map<string, CompiledCue[]>();
  for (const issue of codebook.issues) {
    for (const cue of cuesOf(issue)) {
      const first = cue.words[0] ?? '';
      cues.set(
        first,
        [...(cues.get(first) ?? []), cue].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  const parties = codebook.actors.flatMap((actor): [string, string][] =>
    actor.party === null ? [] : [[actor.id, actor.party]],
  );
  return { cues, parties: new Map(parties) };
}

function cuesOf(issue: Issue): readonly CompiledCue[] {
  return issue.cues
    .map((cue) => ({
      issue: issue.id,
      words: cue
        .toLowerCase()
        .split(/[\s-]+/)
        .filter(Boolean),
    }))
    .filter((cue) => cue.words.length > 0);
}

/** The cues that stand inside a span of the text, in text order; a longer cue hides the shorter one it begins with. */
export function findIssues({ tokens }: AnalysedText, index: IssueIndex, span: Span): readonly IssueSighting[] {
  const found: IssueSighting[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    const start = tokens.start[at] ?? 0;
    if (start < span.start) continue;
    if (start >= span.end) break;
    const cue = candidates(index, tokens.word[at] ?? '', tokens.lemma[at] ?? '').find((one) =>
      matches(tokens, at, one.words),
    );
    if (cue === undefined) continue;
    const end = tokens.end[at + cue.words.length - 1] ?? start;
    found.push({ issue: cue.issue, span: { start, end }, cue: cue.words.join(' '), weight: cue.words.length });
  }
  return found;
}

function candidates(index: IssueIndex, word: string, lemma: string): readonly CompiledCue[] {
  const byWord = index.cues.get(word.toLowerCase()) ?? [];
  const byLemma = lemma === word.toLowerCase() ? [] : (index.cues.get(lemma) ?? []);
  return byLemma.length === 0 ? byWord : [...byWord, ...byLemma];
}

function matches(tokens: AnalysedText['tokens'], at: number, words: readonly string[]): boolean {
  return words.every((word, offset) => {
    const token = at + offset;
    return tokens.word[token]?.toLowerCase() === word || tokens.lemma[token] === word;
  });
}
