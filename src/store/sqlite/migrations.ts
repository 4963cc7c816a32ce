// The steps that build the database of a dossier and bring older ones up to date. Steps are never edited, only added.

/** One step of the format: `version` is what PRAGMA user_version says after it. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}

/** Part of steps 15 and 16, never edited either: takes out the dispute cards made of units of a kind, and those units; what several tell of them waits. */
function dropDisputesOf(kind: string): string {
  return `CREATE TEMP TABLE former AS SELECT card_id FROM card_label WHERE list = 'dispute' AND name = 'made of ${kind}';
INSERT OR IGNORE INTO waiting_unit (kind, unit)
  SELECT 'account', l.value FROM former f CROSS JOIN card_label l ON l.card_id = f.card_id AND l.name = 'id';
DELETE FROM card WHERE id IN (SELECT card_id FROM former);
DELETE FROM card_content WHERE card_id IN (SELECT card_id FROM former);
DELETE FROM card_label WHERE card_id IN (SELECT card_id FROM former);
DROP TABLE former;
DELETE FROM waiting_unit WHERE kind = '${kind}';
`;
}

/** Every step, oldest first. `docs/reference/dossier-format.md` describes the result. */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    name: 'first format',
    sql: `
CREATE TABLE migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL);
CREATE TABLE writer (id INTEGER PRIMARY KEY CHECK (id = 1), process INTEGER NOT NULL);
CREATE TABLE codebook (id INTEGER PRIMARY KEY CHECK (id = 1), content TEXT NOT NULL);

CREATE TABLE source (
  id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, name TEXT NOT NULL, media_type TEXT NOT NULL,
  encoding TEXT NOT NULL, added_at TEXT NOT NULL, notices TEXT NOT NULL);

CREATE TABLE outlet (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, side TEXT);

CREATE TABLE article (
  id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, title TEXT, byline TEXT NOT NULL, outlet_id INTEGER,
  published TEXT, earliest TEXT, latest TEXT, url TEXT, kind TEXT NOT NULL, language TEXT NOT NULL,
  words INTEGER NOT NULL, reader_version TEXT, appearances INTEGER NOT NULL, statements INTEGER NOT NULL,
  near_duplicates INTEGER NOT NULL);
CREATE INDEX article_outlet ON article (outlet_id);
CREATE INDEX article_reader ON article (reader_version);
CREATE TABLE article_text (
  article_id INTEGER PRIMARY KEY, text TEXT NOT NULL, passages TEXT NOT NULL, notices TEXT NOT NULL,
  mentions BLOB, dates BLOB, figures BLOB);
CREATE VIRTUAL TABLE article_search USING fts5 (
  title, text, content='', contentless_delete=1, tokenize="porter unicode61 remove_diacritics 2");

CREATE TABLE appearance (
  id INTEGER PRIMARY KEY, article_id INTEGER NOT NULL, source_id INTEGER NOT NULL, start INTEGER NOT NULL,
  end INTEGER NOT NULL, title TEXT, byline TEXT NOT NULL, outlet TEXT, outlet_id INTEGER, published TEXT, url TEXT,
  UNIQUE (source_id, start, end));
CREATE INDEX appearance_article ON appearance (article_id);

CREATE TABLE actor (
  key TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, party TEXT, is_declared INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE name (
  id INTEGER PRIMARY KEY, base_key TEXT NOT NULL, surface TEXT NOT NULL, is_pronoun INTEGER NOT NULL,
  is_derogatory INTEGER NOT NULL, actor_key TEXT NOT NULL, UNIQUE (base_key, surface));
CREATE INDEX name_actor ON name (actor_key);

CREATE TABLE statement (
  id INTEGER PRIMARY KEY, finding TEXT NOT NULL, article_id INTEGER NOT NULL, position INTEGER NOT NULL,
  name_id INTEGER, form TEXT NOT NULL, factuality TEXT NOT NULL, certainty REAL NOT NULL, earliest TEXT, latest TEXT);
CREATE INDEX statement_article ON statement (article_id, position);
CREATE INDEX statement_name ON statement (name_id, article_id, form, factuality, earliest, latest);
CREATE INDEX statement_date ON statement (
  earliest DESC, article_id, position, latest, name_id, form, factuality);
CREATE TABLE statement_detail (statement_id INTEGER PRIMARY KEY, content TEXT NOT NULL);
CREATE VIRTUAL TABLE statement_search USING fts5 (
  words, speaker, content='', contentless_delete=1, tokenize="porter unicode61 remove_diacritics 2");

CREATE TABLE sighting (
  article_id INTEGER NOT NULL, name_id INTEGER NOT NULL, mentions INTEGER NOT NULL, statements INTEGER NOT NULL,
  start INTEGER NOT NULL, end INTEGER NOT NULL, PRIMARY KEY (article_id, name_id)) WITHOUT ROWID;
CREATE INDEX sighting_name ON sighting (name_id, article_id, mentions, statements);

CREATE TABLE signature (article_id INTEGER PRIMARY KEY, signature BLOB NOT NULL);
CREATE TABLE band (band TEXT NOT NULL, article_id INTEGER NOT NULL, PRIMARY KEY (band, article_id)) WITHOUT ROWID;
CREATE TABLE near_duplicate (
  article_id INTEGER NOT NULL, other_id INTEGER NOT NULL, similarity REAL NOT NULL,
  PRIMARY KEY (article_id, other_id)) WITHOUT ROWID;

CREATE TABLE decision (
  number INTEGER PRIMARY KEY, at TEXT NOT NULL, coder TEXT NOT NULL, kind TEXT NOT NULL, content TEXT NOT NULL,
  text_hash TEXT);
CREATE INDEX decision_text ON decision (text_hash);
CREATE TABLE review (
  decision INTEGER PRIMARY KEY, statement_id INTEGER NOT NULL, verdict TEXT NOT NULL);
CREATE INDEX review_statement ON review (statement_id);
`,
  },
  {
    version: 2,
    name: 'positions',
    // Former readings hold no positions: another name for their reader lets "parley read-again" find them.
    sql: `
ALTER TABLE article ADD COLUMN is_read INTEGER NOT NULL DEFAULT 0;
UPDATE article SET is_read = (SELECT mentions IS NOT NULL FROM article_text t WHERE t.article_id = article.id);
UPDATE article SET reader_version = 'format 1' WHERE reader_version IS NOT NULL;

CREATE TABLE position (
  id INTEGER PRIMARY KEY, finding TEXT NOT NULL, article_id INTEGER NOT NULL, statement_id INTEGER, name_id INTEGER,
  party TEXT NOT NULL, issue TEXT NOT NULL, move TEXT NOT NULL, strength TEXT NOT NULL, polarity TEXT NOT NULL,
  held TEXT NOT NULL, towards TEXT, condition_of TEXT, certainty REAL NOT NULL, earliest TEXT, latest TEXT,
  content TEXT NOT NULL);
CREATE INDEX position_article ON position (article_id, finding);
CREATE INDEX position_issue ON position (issue, party, latest);
CREATE TABLE position_review (
  decision INTEGER PRIMARY KEY, position_id INTEGER NOT NULL, verdict TEXT NOT NULL);
CREATE INDEX position_review_position ON position_review (position_id);
`,
  },
  {
    version: 3,
    name: 'comparisons',
    sql: `
CREATE TABLE compared (
  kind INTEGER NOT NULL, article_id INTEGER NOT NULL, version INTEGER NOT NULL,
  PRIMARY KEY (kind, article_id)) WITHOUT ROWID;
CREATE TABLE compared_item (
  id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, article_id INTEGER NOT NULL, start INTEGER NOT NULL,
  end INTEGER NOT NULL, finding TEXT, keys BLOB NOT NULL, data TEXT NOT NULL);
CREATE INDEX compared_item_article ON compared_item (article_id, kind);
CREATE TABLE item_key (
  kind INTEGER NOT NULL, key INTEGER NOT NULL, item_id INTEGER NOT NULL, PRIMARY KEY (kind, key, item_id)) WITHOUT ROWID;
CREATE TABLE relation (
  kind INTEGER NOT NULL, from_id INTEGER NOT NULL, to_id INTEGER NOT NULL, relation TEXT NOT NULL,
  certainty REAL NOT NULL, detail TEXT NOT NULL, PRIMARY KEY (kind, from_id, to_id)) WITHOUT ROWID;
CREATE INDEX relation_to ON relation (to_id);
`,
  },
  {
    version: 4,
    name: 'keys that wait to be sorted in',
    sql: 'CREATE TABLE item_waiting (item_id INTEGER PRIMARY KEY);',
  },
  {
    version: 5,
    name: 'positions put right',
    sql: 'ALTER TABLE position ADD COLUMN set_party TEXT;',
  },
  {
    version: 6,
    name: 'judgements of comparisons',
    // Nothing to build: an older Parley does not know this kind of decision, and must not pass over it.
    sql: '',
  },
  {
    version: 7,
    name: 'tags and trees kept',
    sql: 'CREATE TABLE article_grammar (article_id INTEGER PRIMARY KEY, packed BLOB NOT NULL);',
  },
  {
    version: 8,
    name: 'forms of compared items',
    sql: `
ALTER TABLE compared_item ADD COLUMN form TEXT;
CREATE INDEX compared_item_form ON compared_item (kind, form) WHERE form IS NOT NULL;
`,
  },
  {
    version: 9,
    name: 'cards of the pages',
    // Every card is made when first asked for: all items wait.
    sql: `
CREATE TABLE card (
  id INTEGER PRIMARY KEY, list TEXT NOT NULL, place TEXT NOT NULL, earliest TEXT, latest TEXT);
CREATE INDEX card_place ON card (list, place, earliest, latest);
CREATE INDEX card_day ON card (list, earliest, latest);
CREATE TABLE card_content (card_id INTEGER PRIMARY KEY, content TEXT NOT NULL);
CREATE TABLE card_label (
  list TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, card_id INTEGER NOT NULL,
  PRIMARY KEY (list, name, value, card_id)) WITHOUT ROWID;
CREATE INDEX card_label_card ON card_label (card_id, name, value);
CREATE TABLE card_item (
  item_id INTEGER NOT NULL, card_id INTEGER NOT NULL, PRIMARY KEY (item_id, card_id)) WITHOUT ROWID;
CREATE INDEX card_item_card ON card_item (card_id);
CREATE TABLE stale_item (kind INTEGER NOT NULL, item_id INTEGER NOT NULL, PRIMARY KEY (kind, item_id)) WITHOUT ROWID;
INSERT INTO stale_item (kind, item_id) SELECT kind, id FROM compared_item;
CREATE INDEX position_day ON position (latest, earliest);
CREATE TABLE kept_note (name TEXT PRIMARY KEY, content TEXT NOT NULL) WITHOUT ROWID;
`,
  },
  {
    version: 10,
    name: 'words of cards',
    sql: "ALTER TABLE card_content ADD COLUMN words TEXT NOT NULL DEFAULT '';",
  },
  {
    version: 11,
    name: 'cards of disputes',
    // They are made when first asked for, those of figures and dates with the cards of what they are about.
    sql: `
CREATE TABLE waiting_unit (kind TEXT NOT NULL, unit TEXT NOT NULL, PRIMARY KEY (kind, unit)) WITHOUT ROWID;
CREATE TABLE item_shelf (
  kind TEXT NOT NULL, shelf TEXT NOT NULL, item_id INTEGER NOT NULL, PRIMARY KEY (kind, shelf, item_id)) WITHOUT ROWID;
CREATE INDEX item_shelf_item ON item_shelf (item_id);
CREATE INDEX position_name ON position (name_id);
CREATE INDEX position_condition ON position (article_id, condition_of) WHERE condition_of IS NOT NULL;
INSERT OR IGNORE INTO stale_item (kind, item_id) SELECT kind, id FROM compared_item WHERE kind IN (2, 3, 4);
INSERT INTO waiting_unit (kind, unit) SELECT DISTINCT 'position', issue FROM position;
`,
  },
  {
    version: 12,
    name: 'articles by day',
    // A citation looks for the article of an outlet and day.
    sql: 'CREATE INDEX article_day ON article (earliest, latest);',
  },
  {
    version: 13,
    name: 'cards of what several tell',
    // They are made with the cards of what is told. A citation looks among few articles, however many were printed on a day.
    sql: `
DROP INDEX article_day;
DROP INDEX article_outlet;
CREATE INDEX article_outlet ON article (outlet_id, earliest);
CREATE INDEX article_repeated ON article (earliest) WHERE appearances > 1;
INSERT OR IGNORE INTO stale_item (kind, item_id) SELECT kind, id FROM compared_item WHERE kind IN (0, 2, 3);
INSERT OR IGNORE INTO waiting_unit (kind, unit)
  SELECT 'account', value FROM card_label WHERE list = 'dispute' AND name = 'id';
`,
  },
  {
    version: 14,
    name: 'names counted by month',
    // Disputes over positions are cut by quarters now, and their sentences carry their places: they are made again.
    sql: `
INSERT OR IGNORE INTO waiting_unit (kind, unit)
  SELECT DISTINCT 'naming', iif(published GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]*', substr(published, 1, 7), '') FROM article;
INSERT OR IGNORE INTO waiting_unit (kind, unit) SELECT DISTINCT 'position', issue FROM position;
`,
  },
  {
    version: 15,
    name: 'disputes over positions by cell and quarter',
    // What was made of whole issues is made again, each quarter of a cell on its own.
    sql: `
DROP INDEX position_issue;
CREATE INDEX position_issue ON position (issue, latest);
${dropDisputesOf('position')}INSERT INTO waiting_unit (kind, unit)
  SELECT DISTINCT 'position', json_array(issue, party,
    CASE WHEN day IS NULL THEN '' ELSE substr(day, 1, 4) || '-' || ((substr(day, 6, 2) + 2) / 3) END)
  FROM (SELECT p.issue, coalesce(p.set_party, CASE p.held WHEN 'self' THEN coalesce(a.party, p.party) ELSE p.party END) AS party,
      date(p.latest, '+' || l.value || ' days') AS day
    FROM position p LEFT JOIN name n ON n.id = p.name_id LEFT JOIN actor a ON a.key = n.actor_key
    CROSS JOIN json_each('[0, 67]') l);
`,
  },
  {
    version: 16,
    name: 'accusations by quarter',
    // They were all put together at once; now those of a quarter stand on a shelf of their own.
    sql: `
${dropDisputesOf('accusation')}INSERT OR IGNORE INTO waiting_unit (kind, unit) SELECT DISTINCT kind, shelf FROM item_shelf WHERE kind = 'accused';
INSERT OR IGNORE INTO stale_item (kind, item_id) SELECT DISTINCT 4, item_id FROM item_shelf WHERE kind = 'accused';
`,
  },
  {
    version: 17,
    name: 'speakers and origins put right',
    sql: `
CREATE TABLE speaker_set (
  statement_id INTEGER PRIMARY KEY, decision INTEGER NOT NULL, content TEXT NOT NULL, party TEXT);
CREATE TABLE article_origin (article_id INTEGER PRIMARY KEY, edited TEXT NOT NULL, outlet TEXT);
CREATE TABLE due_reading (article_id INTEGER PRIMARY KEY, what TEXT NOT NULL);
`,
  },
  {
    version: 18,
    name: 'parties of speakers without a name',
    // Filled when an article is read again.
    sql: `
ALTER TABLE statement ADD COLUMN party TEXT;
CREATE INDEX statement_party ON statement (article_id, party) WHERE party IS NOT NULL;
`,
  },
  {
    version: 19,
    name: 'parties given to whom the codebook does not know',
    // Filled by the next decision; what is concerned is read again then.
    sql: 'CREATE TABLE party_given (base_key TEXT PRIMARY KEY, party TEXT NOT NULL) WITHOUT ROWID;',
  },
  {
    version: 20,
    name: 'how positions were read',
    // Filled when an article is read, or its positions are.
    sql: 'CREATE TABLE article_trace (article_id INTEGER PRIMARY KEY, packed BLOB NOT NULL);',
  },
];

/** The newest format this Parley reads and writes. */
export const currentFormat = migrations.at(-1)?.version ?? 0;

/** PRAGMA application_id of a dossier's database: the letters "Prly" as a big-endian number. */
export const applicationId = 0x50726c79;
