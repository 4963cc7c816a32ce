// Parties that people gave to those of whom the codebook tells none: texts are read with them, and read again when they change.
import type { Codebook } from '../../model/codebook.ts';
import type { Connection } from './connection.ts';

/** Brings the parties given in line with the decisions in force; articles that name somebody whose party is another now wait to be read again. */
export function settleGivenParties(connection: Connection, codebook: Codebook): void {
  const declared = new Set(codebook.actors.flatMap(({ id, party }) => (party === null ? [] : [id])));
  // Where spellings of one key stand for several actors the first tells.
  const found = connection.rows(
    `SELECT n.base_key, a.party, min(n.id) FROM name n JOIN actor a ON a.key = n.actor_key WHERE a.party IS NOT NULL
     GROUP BY n.base_key`,
    [],
  );
  const wanted = new Map(
    found.flatMap(([key, party]) => (declared.has(String(key)) ? [] : [[String(key), String(party)] as const])),
  );
  const former = new Map(listGivenParties(connection));
  for (const key of new Set([...former.keys(), ...wanted.keys()])) {
    const party = wanted.get(key);
    if (party === former.get(key)) continue;
    if (party === undefined) connection.run('DELETE FROM party_given WHERE base_key = ?', [key]);
    else connection.run('INSERT OR REPLACE INTO party_given (base_key, party) VALUES (?, ?)', [key, party]);
    connection.run(
      `INSERT OR IGNORE INTO due_reading (article_id, what)
       SELECT DISTINCT g.article_id, 'positions' FROM sighting g JOIN name n ON n.id = g.name_id WHERE n.base_key = ?`,
      [key],
    );
  }
}

/** The parties given, by the key that a reader gives the name. */
export function listGivenParties(connection: Connection): readonly (readonly [string, string])[] {
  const found = connection.rows('SELECT base_key, party FROM party_given ORDER BY base_key', []);
  return found.map(([key, party]) => [String(key), String(party)]);
}
