// Writes what decisions and codebook make of names, actors and outlets into their rows, touching only rows that change.
import { listActiveDecisions, listPartiesSet, resolveNames } from '../../model/actor-decisions.ts';
import type { Codebook } from '../../model/codebook.ts';
import { createOutletFinder } from '../../model/outlet-names.ts';
import { settleEditedOutlets } from './article-origin.ts';
import { textOrNull } from './cell.ts';
import type { Connection } from './connection.ts';
import { settleGivenParties } from './party-given.ts';
import { saveOutlet } from './save-outlet.ts';
import { markSpeakersMoved } from './set-speakers.ts';
import { isNamedAlike, listChangedIssues } from './shown-codebook.ts';
import { markAllStale, markIssues, markPositionsSaid, markSaid, markTold } from './stale-items.ts';
import { loadCodebook, loadDecisions } from './stored-json.ts';

/** Brings keys of names and parties of actors in line with the decisions in force. Call within a transaction. */
export function settleActors(connection: Connection): void {
  const codebook = loadCodebook(connection);
  const active = listActiveDecisions(loadDecisions(connection));
  const names = connection.rows('SELECT id, base_key, surface, actor_key FROM name ORDER BY id', []);
  const seen = names.map(([, baseKey, surface]) => ({ baseKey: String(baseKey), surface: String(surface) }));
  const { keys } = resolveNames(seen, active);
  names.forEach(([id, , , actorKey], index) => {
    const key = keys[index] ?? '';
    if (key !== actorKey) moveName(connection, Number(id), { from: String(actorKey), to: key });
  });
  settleParties(connection, codebook, listPartiesSet(active));
  settleGivenParties(connection, codebook);
  markSpeakersMoved(connection);
}

function moveName(
  connection: Connection,
  id: number,
  { from, to: key }: { readonly from: string; readonly to: string },
): void {
  markTold(connection, from);
  markSaid(connection, 'id = ?', id);
  markPositionsSaid(connection, 'id = ?', id);
  connection.run('UPDATE name SET actor_key = ? WHERE id = ?', [key, id]);
  markPositionsSaid(connection, 'id = ?', id);
  // Only a split leads to a key without an actor; that actor has the name that was split off.
  connection.run(
    "INSERT OR IGNORE INTO actor (key, name, kind, party, is_declared) SELECT ?, surface, 'unknown', NULL, 0 FROM name WHERE id = ?",
    [key, id],
  );
}

function settleParties(connection: Connection, codebook: Codebook, set: ReadonlyMap<string, string | null>): void {
  const declared = new Map(codebook.actors.map((actor) => [actor.id, actor.party]));
  const parties = new Set(codebook.parties.map((party) => party.id));
  for (const [key, party] of connection.rows('SELECT key, party FROM actor', [])) {
    const chosen = set.get(String(key));
    // A party the codebook no longer has is not shown; the decision waits until it comes back.
    const usable = chosen !== undefined && (chosen === null || parties.has(chosen));
    const wanted = usable ? chosen : (declared.get(String(key)) ?? null);
    if (wanted === party) continue;
    markPositionsSaid(connection, 'actor_key = ?', String(key));
    connection.run('UPDATE actor SET party = ? WHERE key = ?', [wanted, String(key)]);
    markSaid(connection, 'actor_key = ?', String(key));
    markPositionsSaid(connection, 'actor_key = ?', String(key));
    markTold(connection, String(key));
  }
}

/** Takes actors, parties, outlets and sides from the codebook. Call within a transaction. */
export function settleCodebook(connection: Connection, codebook: Codebook): void {
  const former = loadCodebook(connection);
  connection.run('INSERT OR REPLACE INTO codebook (id, content) VALUES (1, ?)', [JSON.stringify(codebook)]);
  markIssues(connection, listChangedIssues(former, codebook));
  if (isNamedAlike(former, codebook)) return;
  connection.run('UPDATE actor SET is_declared = 0', []);
  for (const actor of codebook.actors) {
    connection.run(
      `INSERT INTO actor (key, name, kind, party, is_declared) VALUES (?, ?, ?, ?, 1)
       ON CONFLICT (key) DO UPDATE SET name = excluded.name, kind = excluded.kind, is_declared = 1`,
      [actor.id, actor.name, actor.kind, actor.party],
    );
  }
  settleActors(connection);
  settleOutlets(connection, codebook);
  // Names and sides stand in the cards of every page.
  markAllStale(connection);
}

function settleOutlets(connection: Connection, codebook: Codebook): void {
  const finder = createOutletFinder(codebook);
  const wanted = connection.rows('SELECT DISTINCT outlet, url FROM appearance', []);
  for (const [outlet, url] of wanted) {
    const name = textOrNull(outlet);
    const address = textOrNull(url);
    const id = saveOutlet(connection, finder, name, address);
    connection.run('UPDATE appearance SET outlet_id = ? WHERE outlet IS ? AND url IS ?', [id, name, address]);
  }
  connection.run(
    `UPDATE article SET outlet_id = (
       SELECT outlet_id FROM appearance WHERE article_id = article.id ORDER BY id LIMIT 1)`,
    [],
  );
  settleEditedOutlets(connection, finder);
}
