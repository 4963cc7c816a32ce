// Statements by the sentences they stand in.
import { addToGroup } from '../../base/group-by.ts';
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Statement } from '../../model/finding.ts';
import { type Span, spanContains, spansOverlap } from '../../model/span.ts';
import { lastSentenceBefore } from './moves/clause-splitter.ts';

/** An article's text and what was read in it. */
export interface ToldText {
  readonly analysed: AnalysedText;
  readonly statements: readonly Statement[];
}

/** Statements by the sentence in which their content starts. */
export function bySentence({ analysed, statements }: ToldText): ReadonlyMap<number, readonly Statement[]> {
  const grouped = new Map<number, Statement[]>();
  for (const statement of statements) {
    const at = lastSentenceBefore(analysed.sentences, statement.content[0]?.start ?? 0);
    addToGroup(grouped, at, statement);
  }
  return grouped;
}

/** The statements whose content or cue lies in each sentence. */
export function toldSentences({ analysed, statements }: ToldText): ReadonlyMap<number, readonly Statement[]> {
  const told = new Map<number, Statement[]>();
  for (const statement of statements)
    for (const span of [...statement.content, ...statement.cue]) {
      const first = lastSentenceBefore(analysed.sentences, span.start);
      for (let at = first; (analysed.sentences[at]?.start ?? span.end) < span.end; at += 1) {
        const held = told.get(at);
        if (held === undefined) told.set(at, [statement]);
        else if (held.at(-1) !== statement) held.push(statement);
      }
    }
  return told;
}

/** True for words that a statement holds or is reported by. */
export function isInside(words: Span, { content, cue }: Statement): boolean {
  return content.some((span) => spanContains(span, words)) || cue.some((span) => spansOverlap(span, words));
}
