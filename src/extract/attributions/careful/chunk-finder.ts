// Cuts a text into chunks of the length that the encoder reads at once, at paragraphs or else at sentences.
import type { Tokens } from '../../../model/analysed-text.ts';
import type { TokenRange } from '../labels.ts';
import { mostChunkPieces } from './careful-model.ts';

/** Pieces of a chunk without its two end marks. */
const mostPieces = mostChunkPieces - 2;

/** Ranges of tokens that cover the text; `pieceCount` tells how many pieces a token has. */
export function findChunks(
  tokens: Pick<Tokens, 'count' | 'paragraph' | 'sentence'>,
  pieceCount: (token: number) => number,
): readonly TokenRange[] {
  const { count, paragraph, sentence } = tokens;
  const found: TokenRange[] = [];
  const endsIn = (group: Int32Array, end: number): boolean => end === count || group[end] !== group[end - 1];
  for (let from = 0; from < count; ) {
    let pieces = 0;
    let end = from;
    let lastParagraph = from;
    let lastSentence = from;
    while (end < count && pieces + pieceCount(end) <= mostPieces) {
      pieces += pieceCount(end);
      end++;
      if (endsIn(paragraph, end)) lastParagraph = end;
      if (endsIn(sentence, end)) lastSentence = end;
    }
    const to = lastParagraph > from ? lastParagraph : lastSentence > from ? lastSentence : end;
    found.push([from, to]);
    from = to;
  }
  return found;
}
