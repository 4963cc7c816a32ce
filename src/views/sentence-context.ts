// The sentence or sentences a statement stands in, cut out of the text round it.
//
// Example: in "Talks ended. Marn said no. All left." the content "no" has the context "Marn said no."

import type { StatementEntry } from '../model/dossier-rows.ts';
import type { Statement } from '../model/finding.ts';
import type { SentenceContext } from '../model/sentence-context.ts';
import { widenToSentence } from '../model/sentence-span.ts';
import type { Span } from '../model/span.ts';
import { shiftSpan } from '../model/span.ts';

/** Spans of one finding, and the text they lie in. */
export interface FindingInText extends Pick<StatementEntry, 'surroundings'> {
  readonly statement: Pick<Statement, 'content' | 'source' | 'cue'>;
}

/** UTF-16 units: about a sentence. What is longer between who speaks and what they say only keeps a reader from the words. */
const longestBridge = 200;
const gapSign = ' […] ';

/** The context of a statement. */
export function findContext({ statement, surroundings }: FindingInText): SentenceContext {
  const { text, start } = surroundings;
  const { content, source, cue } = statement;
  const spans = [...content, ...source, ...cue].map((span) => shiftSpan(span, -start));
  const stretches = joinNear(spans).map((span) => widenToSentence(text, span, start === 0));
  const pieces = placePieces(joinNear(stretches));
  const shift = (span: Span): Span => shiftIntoPieces(shiftSpan(span, -start), pieces);
  return {
    text: pieces.map((piece) => text.slice(piece.start, piece.end)).join(gapSign),
    content: content.map(shift),
    source: source.map(shift),
    cue: cue.map(shift),
  };
}

/** The stretches in order, those made one that lie close to each other. */
function joinNear(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || span.start - last.end > longestBridge) joined.push(span);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return joined;
}

/** A stretch of the surroundings and where it begins in the context. */
interface Piece extends Span {
  readonly at: number;
}

function placePieces(stretches: readonly Span[]): readonly Piece[] {
  let at = 0;
  return stretches.map((stretch) => {
    const piece = { ...stretch, at };
    at += stretch.end - stretch.start + gapSign.length;
    return piece;
  });
}

function shiftIntoPieces(span: Span, pieces: readonly Piece[]): Span {
  const piece = pieces.findLast(({ start }) => start <= span.start) ?? pieces[0];
  return piece === undefined ? span : shiftSpan(span, piece.at - piece.start);
}
