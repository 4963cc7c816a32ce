// Unpacks what the positions of an article are read from. It stands alone: a thread that reads positions loads no database.
import type { FormerReading } from '../../model/position-trace.ts';
import type { PackedSource, PositionSource } from '../store.ts';
import { unpackGrammar } from './stored-grammar.ts';
import { readPositions, readStatements, unpackDates, unpackMentions, unpackTrace } from './stored-json.ts';

/** An article and how its positions were read before; null where that is not known. */
export interface UnpackedSource {
  readonly source: PositionSource;
  readonly former: FormerReading | null;
}

/** What a store packed. Fails where that is not as it was written. */
export function unpackSource({ article, speakerParties, trace, positions, ...packed }: PackedSource): UnpackedSource {
  const source = {
    ...{ article, speakerParties },
    statements: readStatements(packed.statements),
    mentions: unpackMentions(packed.mentions),
    dates: unpackDates(packed.dates),
    grammar: packed.grammar === null ? null : unpackGrammar(packed.grammar),
  };
  return { source, former: trace === null ? null : { trace: unpackTrace(trace), positions: readPositions(positions) } };
}
