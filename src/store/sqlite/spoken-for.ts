// The parties of speakers whom the codebook does not know, as their words and the article tell them.
import type { SpokenFor } from '../../model/finding.ts';
import type { Cell } from './cell.ts';
import type { Connection } from './connection.ts';
import { loadColumns } from './load-columns.ts';

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

/** Joins to statements `s` who speaks in them. */
export const speakerJoins = 'LEFT JOIN name n ON n.id = s.name_id LEFT JOIN actor a ON a.key = n.actor_key';

/** The party that statements so joined are spoken for: the speaker's, as decisions leave it, else what the words tell; as `resolveStatement` has it. */
export const spokenParty = 'coalesce(a.party, s.party)';

/** Parties that say something in each text, by its row: those of who is named, then those that only the words tell. */
export function listSpeaking(connection: Connection): ReadonlyMap<Cell, readonly string[]> {
  const speaking = new Map<Cell, string[]>();
  const add = (article: Cell, party: string): void => {
    const held = speaking.get(article);
    if (held === undefined) speaking.set(article, [party]);
    else if (!held.includes(party)) held.push(party);
  };
  const partyOfName = new Map(
    connection
      .rows('SELECT n.id, a.party FROM name n JOIN actor a ON a.key = n.actor_key WHERE a.party IS NOT NULL', [])
      .map(([name = null, party]) => [name, String(party)]),
  );
  const seen = loadColumns(connection, ['article_id', 'name_id'], 'sighting WHERE statements > 0');
  seen.name_id.forEach((name, at) => {
    const party = partyOfName.get(name);
    if (party !== undefined) add(seen.article_id[at] ?? null, party);
  });
  const told = `SELECT DISTINCT s.article_id, s.party FROM statement s ${speakerJoins} WHERE s.party IS NOT NULL AND a.party IS NULL`;
  for (const [article = null, party] of connection.rows(told, [])) add(article, String(party));
  return speaking;
}
