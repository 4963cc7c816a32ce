// The tables of the database as Kysely needs them; migrations.ts makes them, dossier-format.md explains them.
import type { Generated } from 'kysely';

interface SourceTable {
  id: Generated<number>;
  hash: string;
  name: string;
  media_type: string;
  encoding: string;
  added_at: string;
  notices: string;
}

interface OutletTable {
  id: Generated<number>;
  key: string;
  name: string;
  side: string | null;
}

interface ArticleTable {
  id: Generated<number>;
  hash: string;
  title: string | null;
  byline: string;
  outlet_id: number | null;
  published: string | null;
  earliest: string | null;
  latest: string | null;
  url: string | null;
  kind: string;
  language: string;
  words: number;
  reader_version: string | null;
  appearances: number;
  statements: number;
  near_duplicates: number;
  is_read: number;
}

interface ArticleTextTable {
  article_id: number;
  text: string | ArrayBuffer;
  passages: string;
  notices: string;
  mentions: ArrayBuffer | null;
  dates: ArrayBuffer | null;
  figures: ArrayBuffer | null;
}

interface AppearanceTable {
  id: Generated<number>;
  article_id: number;
  source_id: number;
  start: number;
  end: number;
  title: string | null;
  byline: string;
  outlet: string | null;
  outlet_id: number | null;
  published: string | null;
  url: string | null;
}

interface ActorTable {
  key: string;
  name: string;
  kind: string;
  party: string | null;
  is_declared: number;
}

interface NameTable {
  id: Generated<number>;
  base_key: string;
  surface: string;
  is_pronoun: number;
  is_derogatory: number;
  actor_key: string;
}

interface StatementTable {
  id: Generated<number>;
  finding: string;
  article_id: number;
  position: number;
  name_id: number | null;
  /** Party that the words tell; counts only where the row has no name. */
  party: string | null;
  form: string;
  factuality: string;
  certainty: number;
  earliest: string | null;
  latest: string | null;
}

interface PositionColumns {
  id: Generated<number>;
  finding: string;
  article_id: number;
  statement_id: number | null;
  name_id: number | null;
  party: string;
  issue: string;
  move: string;
  strength: string;
  polarity: string;
  held: string;
  towards: string | null;
  condition_of: string | null;
  certainty: number;
  earliest: string | null;
  latest: string | null;
  content: string;
}

interface SightingTable {
  article_id: number;
  name_id: number;
  mentions: number;
  statements: number;
  start: number;
  end: number;
}

interface DecisionTable {
  number: Generated<number>;
  at: string;
  coder: string;
  kind: string;
  content: string;
  text_hash: string | null;
}

/** Every table by name. */
export interface Tables {
  codebook: { id: number; content: string };
  source: SourceTable;
  outlet: OutletTable;
  article: ArticleTable;
  article_text: ArticleTextTable;
  article_search: { rowid: number; title: string; text: string };
  article_grammar: { article_id: number; packed: ArrayBuffer };
  article_trace: { article_id: number; packed: ArrayBuffer };
  appearance: AppearanceTable;
  actor: ActorTable;
  name: NameTable;
  statement: StatementTable;
  statement_detail: { statement_id: number; content: string };
  statement_search: { rowid: number; words: string; speaker: string };
  position: PositionColumns;
  position_review: { decision: number; position_id: number; verdict: string };
  sighting: SightingTable;
  signature: { article_id: number; signature: ArrayBuffer };
  band: { band: string; article_id: number };
  near_duplicate: { article_id: number; other_id: number; similarity: number };
  decision: DecisionTable;
  review: { decision: number; statement_id: number; verdict: string };
}
