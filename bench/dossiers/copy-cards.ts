// Gives copies of articles the cards of the first set: what stands to itself there stands to itself in each copy.
//
// Making them one by one takes an hour of processor time at 100,000 articles and tells nothing new. Citations and cards of units, which
// look across sets, are made as ever. What a copied card shows is of the first set; by what it is found and made again is the copy's own.
import { join } from 'node:path';
import Database from 'libsql';
import { keepCards } from '../../src/actions/cards/keep-cards.ts';
import { type Dossier, openDossier } from '../../src/actions/open-dossier.ts';
import type { ComparisonKind } from '../../src/model/comparison.ts';
import { shelfKinds } from '../../src/model/kept-card.ts';
import { createPartyOf } from '../../src/model/party-of.ts';
import { numberOfKind } from '../../src/store/sqlite/comparison-kind.ts';
import { databaseFile } from '../../src/store/sqlite/open-database.ts';
import { shelveClaim } from '../../src/views/disputes/claim-shelves.ts';
import { copied, later, laterDay, readCells } from './copy-articles.ts';

/** Kinds whose cards stand to themselves, in the order they are made in. */
const ownKinds: readonly ComparisonKind[] = ['reuse', 'event', 'utterance', 'quantity', 'claim'];

/** Claims put on their shelves at once. */
const shelvePiece = 5000;

/** Makes the cards of the first of `sets` sets of articles, and those of citations, and copies the former to all others; days go round within `days`. */
export async function copyCards(folder: string, sets: number, days: number): Promise<void> {
  const database = new Database(join(folder, databaseFile));
  const items = Number(readCells(database, 'SELECT max(id) FROM compared_item')[0]) / sets;
  const dossier = await openDossier(folder, 'add');
  await keepCards(dossier, ['citation']);
  for (const kind of ownKinds) {
    const [count] = readCells(
      database,
      `SELECT count(*) FROM stale_item WHERE kind = ${numberOfKind(kind)} AND item_id <= ${items}`,
    );
    await keepCards(dossier, [kind], Number(count));
  }
  await keepCards(dossier, ['account']);
  dropBeyond(database, items);
  copyFirst(database, { sets, items, days });
  await shelveAll(dossier, database);
  await dossier.store.close();
  database.close();
}

/** The last piece of each kind may have reached into the second set. */
function dropBeyond(database: Database.Database, items: number): void {
  database.exec(`CREATE TEMP TABLE beyond AS SELECT DISTINCT c.card_id AS id FROM card_item c
    JOIN card k ON k.id = c.card_id WHERE k.list <> 'citation' AND c.item_id > ${items}`);
  for (const table of ['card_item', 'card_label', 'card_content'])
    database.exec(`DELETE FROM ${table} WHERE card_id IN (SELECT id FROM beyond)`);
  database.exec('DELETE FROM card WHERE id IN (SELECT id FROM beyond)');
}

interface CopiedSets {
  readonly sets: number;
  /** Items of a set. */
  readonly items: number;
  readonly days: number;
}

/** One statement for each table; `k` is the number of the copy, from 1, `f` a card of the first set. */
function copyFirst(database: Database.Database, { sets, items, days }: CopiedSets): void {
  database.exec(`PRAGMA synchronous = OFF; BEGIN;
    CREATE TEMP TABLE first AS SELECT row_number() OVER (ORDER BY id) - 1 AS rank, id FROM (
      SELECT DISTINCT c.card_id AS id FROM card_item c JOIN card k ON k.id = c.card_id WHERE k.list <> 'citation' AND c.item_id <= ${items}
      UNION SELECT card_id FROM card_label WHERE name = 'made of account');
    CREATE TEMP TABLE copy AS WITH RECURSIVE each_copy (k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM each_copy WHERE k < ${sets - 1}) SELECT k FROM each_copy`);
  const [cards] = readCells(database, 'SELECT count(*) FROM first');
  const [most] = readCells(database, 'SELECT max(id) FROM card');
  const id = `${most} + 1 + (k - 1) * ${cards} + f.rank`;
  const shown = (path: string): string => `json_extract(t.content, '${path}')`;
  const steps = [
    `INSERT INTO card (id, list, place, earliest, latest)
     SELECT ${id}, c.list, c.place, ${later('c.earliest')}, ${later('c.latest')}
     FROM copy CROSS JOIN first f CROSS JOIN card c ON c.id = f.id`,
    `INSERT INTO card_content (card_id, content, words) SELECT ${id}, CASE
       WHEN c.list = 'occasion' THEN json_set(t.content, '$.row', ${shown('$.row')} + k * ${items},
         '$.transcript.id', ${copied(shown('$.transcript.id'))}, '$.day', ${laterDay(shown('$.day'))})
       WHEN c.list IN ('dispute', 'repeated-dispute') THEN json_set(t.content, '$.id', ${copied(shown('$.id'))})
       ELSE t.content END, t.words
     FROM copy CROSS JOIN first f CROSS JOIN card c ON c.id = f.id CROSS JOIN card_content t ON t.card_id = f.id`,
    `INSERT OR IGNORE INTO card_label (list, name, value, card_id) SELECT l.list, l.name, CASE
       WHEN l.name IN ('article', 'teller', 'telling', 'claimed', 'told', 'made of account')
         OR (l.name = 'id' AND l.list <> 'trail') THEN ${copied('l.value')}
       WHEN l.name = 'id' THEN k || ' ' || l.value
       WHEN l.name = 'day' THEN ${laterDay('l.value')}
       WHEN l.name = 'quoted' THEN ${laterDay('substr(l.value, 1, 5)')} || substr(l.value, 6)
       ELSE l.value END, ${id}
     FROM first f CROSS JOIN card_label l ON l.card_id = f.id CROSS JOIN copy`,
    `INSERT INTO card_item (item_id, card_id) SELECT i.item_id + k * ${items}, ${id}
     FROM copy CROSS JOIN first f CROSS JOIN card_item i ON i.card_id = f.id`,
    `DELETE FROM stale_item WHERE kind IN (${ownKinds.map(numberOfKind).join(', ')})`,
  ];
  for (const step of steps) database.exec(step.replaceAll(':days', String(days)));
  database.exec('COMMIT');
}

/** Claims stand on shelves by their days, which are each copy's own. */
async function shelveAll({ store, codebook }: Dossier, database: Database.Database): Promise<void> {
  const partyOf = createPartyOf(codebook);
  const rows = await store.listItemRows('claim');
  const put = database.prepare('INSERT OR IGNORE INTO item_shelf (kind, shelf, item_id) VALUES (?, ?, ?)');
  for (let at = 0; at < rows.length; at += shelvePiece) {
    const piece = { rows: rows.slice(at, at + shelvePiece), isBare: true, withoutRelations: true } as const;
    const { items } = await store.loadComparisons('claim', piece);
    database.exec('BEGIN');
    for (const entry of items) {
      const shelves = shelveClaim(entry, partyOf);
      for (const kind of shelfKinds) for (const shelf of shelves[kind]) put.run([kind, shelf, entry.row]);
    }
    database.exec('COMMIT');
  }
  database.exec('INSERT OR IGNORE INTO waiting_unit (kind, unit) SELECT DISTINCT kind, shelf FROM item_shelf; ANALYZE');
}
