// How a statement is shown wherever it appears in the reader: worked out once for each article.
import type { WireDossier, WireStatement } from '../../server/wire.ts';
import { hueOf, speakerName } from './reader-context.ts';

/** A statement with its place in the text's order, its speaker's name and its colour classes. */
export interface StatementLook {
  readonly statement: WireStatement;
  /** From 1, in text order. */
  readonly number: number;
  readonly name: string | null;
  readonly hue: string;
}

/** The looks of statements in text order, by id. */
export function looksOf(
  statements: readonly WireStatement[],
  text: string,
  parties: WireDossier['parties'],
): ReadonlyMap<string, StatementLook> {
  return new Map(
    statements.map((statement, index) => {
      const look = { statement, number: index + 1, name: speakerName(statement, text), hue: hueOf(statement, parties) };
      return [statement.id, look];
    }),
  );
}
