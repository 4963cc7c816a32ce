// Unpacks what the positions of an article are read from. It stands alone: a thread that reads positions loads no database.
import type { PackedSource, PositionSource } from '../store.ts';
import { unpackGrammar } from './stored-grammar.ts';
import { readStatements, unpackDates, unpackMentions } from './stored-json.ts';

/** What a store packed. Fails where that is not as it was written. */
export function unpackSource({ article, speakerParties, ...packed }: PackedSource): PositionSource {
  return {
    ...{ article, speakerParties },
    statements: readStatements(packed.statements),
    mentions: unpackMentions(packed.mentions),
    dates: unpackDates(packed.dates),
    grammar: packed.grammar === null ? null : unpackGrammar(packed.grammar),
  };
}
