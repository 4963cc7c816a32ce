// The parties of speakers whom the codebook does not know, as their words and the article tell them.
import type { SpokenFor } from '../../model/finding.ts';
import type { Cell } from './cell.ts';
import type { Connection } from './connection.ts';

/** Puts these parties in the place of those held. */
export function writeSpokenFor(connection: Connection, article: number, spokenFor: readonly SpokenFor[]): void {
  const held = new Map(loadSpokenFor(connection, article).map(({ statement, party }) => [statement, party]));
  const isSame =
    held.size === spokenFor.length && spokenFor.every(({ statement, party }) => held.get(statement) === party);
  if (isSame) return;
  connection.run('UPDATE statement SET party = NULL WHERE article_id = ? AND party IS NOT NULL', [article]);
  for (const { statement, party } of spokenFor)
    connection.run('UPDATE statement SET party = ? WHERE article_id = ? AND finding = ?', [party, article, statement]);
}

/** In text order, as they were found. */
export function loadSpokenFor(connection: Connection, article: number): readonly SpokenFor[] {
  return connection
    .rows('SELECT finding, party FROM statement WHERE article_id = ? AND party IS NOT NULL ORDER BY id', [article])
    .map(([statement, party]) => ({ statement: String(statement), party: String(party) }));
}

/** Articles by their rows in which somebody of no party in the codebook speaks for one, once for each. */
export function listToldSpeaking(
  connection: Connection,
): readonly { readonly article: Cell; readonly party: string }[] {
  return connection
    .rows(
      `SELECT DISTINCT s.article_id, s.party FROM statement s LEFT JOIN name n ON n.id = s.name_id
       LEFT JOIN actor a ON a.key = n.actor_key WHERE s.party IS NOT NULL AND a.party IS NULL`,
      [],
    )
    .map(([article = null, party]) => ({ article, party: String(party) }));
}
