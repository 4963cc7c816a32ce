// The sentence or sentences a statement stands in, cut out of the text round it.
//
// Example: in "Talks ended. Marn said no. All left." the content "no" has the context "Marn said no."
import type { StatementEntry } from '../model/dossier-rows.ts';
import type { Statement } from '../model/finding.ts';
import { widenToSentence } from '../model/sentence-span.ts';
import type { Span } from '../model/span.ts';
import { shiftSpan } from '../model/span.ts';

/** A stretch of an article's text with a statement's spans relative to it. */
export interface SentenceContext {
  readonly text: string;
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
}

/** Spans of one finding, and the text they lie in. */
export interface FindingInText extends Pick<StatementEntry, 'surroundings'> {
  readonly statement: Pick<Statement, 'content' | 'source' | 'cue'>;
}

/** The context of a statement. */
export function findContext({ statement, surroundings }: FindingInText): SentenceContext {
  const { content, source, cue } = statement;
  const spans = [...content, ...source, ...cue].map((span) => shiftSpan(span, -surroundings.start));
  const hull = {
    start: Math.min(surroundings.text.length, ...spans.map((span) => span.start)),
    end: Math.max(0, ...spans.map((span) => span.end)),
  };
  const sentence = widenToSentence(surroundings.text, hull, surroundings.start === 0);
  const shift = (span: Span): Span => shiftSpan(span, -surroundings.start - sentence.start);
  return {
    text: surroundings.text.slice(sentence.start, sentence.end),
    content: content.map(shift),
    source: source.map(shift),
    cue: cue.map(shift),
  };
}
