// The one door to a dossier's contents, whatever the database behind it. Every store passes contract/contract.ts.
import type { Article, ArticleId, SourceFile } from '../model/article.ts';
import type { Codebook } from '../model/codebook.ts';
import type { ComparedItem, ComparisonKind, ItemMatcher } from '../model/comparison.ts';
import type { ComparisonQuery, ComparisonTable } from '../model/comparison-rows.ts';
import type { Decision, DecisionContent } from '../model/decision.ts';
import type {
  ActorQuery,
  ArticlePage,
  ArticleQuery,
  PositionPage,
  PositionQuery,
  StatementPage,
  StatementQuery,
} from '../model/dossier-query.ts';
import type {
  ActorEntry,
  ArticleEntry,
  DecisionEntry,
  PositionEntry,
  StatementEntry,
  Tally,
} from '../model/dossier-rows.ts';
import type { Findings, PositionFindings } from '../model/finding.ts';
import type { Notice } from '../model/notice.ts';
import type { CellDays, PositionTable } from '../model/position-table.ts';
import type { CardStore } from './card-store.ts';
import type { TimelineStore } from './timeline-store.ts';

/** What makes an article comparable with others: near duplicates share a band, and their signatures are alike. */
export interface Likeness {
  readonly signature: Uint32Array;
  readonly bands: readonly string[];
}

/** What is kept of a reading beside its findings, so that positions are read again quickly. */
export interface KeptReading {
  /** Tags and trees of its tokens as the reader packs them, to read positions from without parsing; null when there are none. */
  readonly grammar: Uint8Array | null;
  /** How its positions were read, packed; null when that is not known. */
  readonly trace: Uint8Array | null;
}

/** Positions of an article read again. */
export interface PositionReading extends PositionFindings, Pick<KeptReading, 'trace'> {
  readonly id: ArticleId;
}

/** An article to be added. */
export interface ArticleAddition extends KeptReading {
  readonly article: Article;
  /** Null when it was not read; the notices say why. */
  readonly findings: Findings | null;
  /** Null when it is too short to compare. */
  readonly likeness: Likeness | null;
  readonly notices: readonly Notice[];
}

/** A source file with all its articles, added whole or not at all. */
export interface SourceAddition {
  readonly source: SourceFile;
  readonly articles: readonly ArticleAddition[];
  readonly notices: readonly Notice[];
  /** Names reader and codebook; another version means the findings may differ. */
  readonly readerVersion: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** What adding a source did. `already-there`: the same bytes came in before, and nothing was changed. */
export type AddedSource =
  | { readonly kind: 'already-there' }
  | { readonly kind: 'added'; readonly articles: readonly AddedArticle[] };

/** What became of one article: `isNew` is false when the same text was held already and got one more appearance. */
export interface AddedArticle {
  readonly id: ArticleId;
  readonly isNew: boolean;
  readonly statements: number;
  readonly nearDuplicates: number;
}

/** Compares two signatures; pairs at or above `threshold` (0 to 1) are linked as near duplicates. */
export interface LikenessMeasure {
  readonly threshold: number;
  similarity(a: Uint32Array, b: Uint32Array): number;
}

/** An article as reading it again needs it; place, title and so on are those of its first appearance. */
export interface StoredArticle {
  readonly article: Article;
  readonly readerVersion: string | null;
}

/** What positions are read from anew: an article with what was found in it before. */
export interface PositionSource extends Pick<Findings, 'statements' | 'mentions' | 'dates'> {
  /** `dates` are those of a timeline, which tell when its entries were; of other texts none. */
  readonly article: Article;
  /** Keys of speakers whom people named or gave a party, each with its party as decisions leave it: the codebook may know nothing of either. */
  readonly speakerParties: readonly (readonly [string, string | null])[];
  /** As `KeptReading` has it. */
  readonly grammar: Uint8Array | null;
}

/** A position source as it is kept, which costs little to hand to another thread: that unpacks it (`sqlite/packed-source.ts`). */
export interface PackedSource extends Pick<PositionSource, 'article' | 'speakerParties'> {
  /** A JSON list. */
  readonly statements: string;
  readonly mentions: Uint8Array | null;
  readonly dates: Uint8Array | null;
  readonly grammar: Uint8Array | null;
  readonly trace: Uint8Array | null;
  /** A JSON list: those held, to be taken over where nothing that has changed can reach; empty without a trace. */
  readonly positions: string;
}

/** An article to be read again because of what a person decided: whole, or its positions alone. */
export interface DueReading {
  readonly id: ArticleId;
  readonly what: 'everything' | 'positions';
}

/** An article of another reader version: what tells whether a change of the codebook concerns it. */
export interface StaleArticle extends Pick<Article, 'id' | 'text' | 'title' | 'byline'> {
  readonly readerVersion: string | null;
}

/** What a comparer found in one article. */
export interface ComparedItems {
  readonly article: ArticleId;
  readonly items: readonly ComparedItem[];
}

/** Names a comparer and its version. */
export type ComparerVersion = Pick<ItemMatcher, 'kind' | 'version'>;

/** An article that some comparers have not seen, and which of them. */
export interface UncomparedArticle {
  readonly id: ArticleId;
  readonly kinds: readonly ComparisonKind[];
}

/** An article as comparing it needs it; null findings when it was not read. */
export interface ReadArticle {
  readonly article: Article;
  readonly findings: Findings | null;
}

/** How much a dossier holds. */
export interface DossierCounts {
  readonly articles: number;
  readonly statements: number;
  readonly actors: number;
  readonly outlets: readonly Tally[];
  readonly sides: readonly Tally[];
  /** Articles by month (`YYYY-MM`) and side, in order of time; those without a published month are left out. */
  readonly months: readonly MonthTally[];
}

/** How many articles one side published in one month; null for outlets without a side. */
export interface MonthTally {
  readonly month: string;
  readonly side: string | null;
  readonly count: number;
}

/**
 * The contents of one dossier. Articles and decisions are precious; findings can be rebuilt.
 * When a promise of a writing method is kept, what it wrote outlives a crash of the process or the machine; of what comparing has
 * found and of cards the latest may be lost with the machine's power, and wait to be made again.
 * Fails with `disk-full`, `dossier-damaged`, `dossier-busy` (another program went on writing for seconds).
 */
export interface Store extends CardStore, TimelineStore {
  /** True when a source of these bytes is held. */
  hasSource(hash: string): Promise<boolean>;
  /** Adds a source file with its articles and findings in one transaction. Adding the same bytes again changes nothing. */
  addSource(addition: SourceAddition): Promise<AddedSource>;
  /** Adds source files in one transaction, all of them or none: each commit waits for the disk. */
  addSources(additions: readonly SourceAddition[]): Promise<readonly AddedSource[]>;
  /** Every reader version that findings held are of, with how many articles it read. */
  countByReader(): Promise<readonly { readonly readerVersion: string; readonly articles: number }[]>;
  /** Ids of articles not read by `readerVersion`, oldest first. */
  listStaleArticles(readerVersion: string): Promise<readonly ArticleId[]>;
  /** The same with their texts, for a closer look. */
  walkStaleArticles(readerVersion: string): AsyncIterable<StaleArticle>;
  /** What decisions about speakers and articles let be read again, oldest first; reading it settles it. */
  listDue(): Promise<readonly DueReading[]>;
  /** Parties that people gave to those of whom the codebook tells none, by the key that a reader gives their name: texts are read with them. */
  listGivenParties(): Promise<readonly (readonly [string, string])[]>;
  /** The article for reading again; null when there is none. */
  loadArticle(id: ArticleId): Promise<StoredArticle | null>;
  /** Puts the findings of another reading in the place of the former; null when it cannot be read. Fails with `not-found`. */
  replaceFindings(id: ArticleId, findings: Findings | null, readerVersion: string, kept?: KeptReading): Promise<void>;
  /** Articles for reading their positions anew; those not held or not read are left out. */
  loadPositionSources(ids: readonly ArticleId[]): Promise<readonly PositionSource[]>;
  /** The same for another thread to unpack. */
  loadPackedSources(ids: readonly ArticleId[]): Promise<readonly PackedSource[]>;
  /** Puts other positions in the place of the former, and leaves all else that was found. Fails with `not-found`. */
  replacePositions(readings: readonly PositionReading[], readerVersion: string): Promise<void>;
  /** Declares that `readerVersion` would find in these articles what is held; others of the ids are left alone. */
  keepFindings(ids: readonly ArticleId[], readerVersion: string): Promise<void>;
  /** Takes names, parties, outlets and sides from the codebook; call it when a codebook was edited. */
  applyCodebook(codebook: Codebook): Promise<void>;

  /** Kinds of which another version of the comparer has found anything. */
  listOutdated(comparers: readonly ComparerVersion[]): Promise<readonly ComparisonKind[]>;
  /** Takes away what comparing found of a kind, and the cards made of it: minutes in a large dossier. */
  dropComparisons(kind: ComparisonKind): Promise<void>;
  /**
   * Articles that one of the comparers has not seen, in the order they were added: what another version has found is taken away
   * first. With an article's findings goes what comparers made of them.
   */
  listUncompared(comparers: readonly ComparerVersion[]): Promise<readonly UncomparedArticle[]>;
  /** Articles with their findings, in that order; ids that are not held are left out. */
  loadReadings(ids: readonly ArticleId[]): Promise<readonly ReadArticle[]>;
  /**
   * Saves what a comparer found in articles, with the relations to all that is held, in one transaction; gives the number of
   * relations. Articles its version has seen already are left alone, so doing it twice is safe.
   */
  saveComparisons(matcher: ItemMatcher, articles: readonly ComparedItems[]): Promise<number>;
  /** Items of one kind with their articles and findings, and how they are related. */
  loadComparisons(kind: ComparisonKind, query?: ComparisonQuery): Promise<ComparisonTable>;

  /** Which of these articles' very texts came in more than once, in the order they were added. */
  listRepeated(among: readonly ArticleId[]): Promise<readonly ArticleId[]>;

  /** Another text after every change of anything held, by this store or another process. */
  readState(): Promise<string>;
  /** Another text after every change of what comparing has found, and of what people said of it; not after other decisions. */
  readComparedState(): Promise<string>;
  countContents(): Promise<DossierCounts>;
  /** An article with everything about it; null when there is none. */
  getArticle(id: string): Promise<ArticleEntry | null>;
  listArticles(query: ArticleQuery): Promise<ArticlePage>;
  listStatements(query: StatementQuery): Promise<StatementPage>;
  /** Every statement that fits, in order, without tallies: for exports. Rows that go while it runs are left out. */
  walkStatements(query: Omit<StatementQuery, 'range'>): AsyncIterable<StatementEntry>;
  /**
   * Every position in columns, with parties and issues as the codebook has them: what the matrix is computed from. Of one cell for
   * some time: what was reported on it and the conditions that hang on it, with the texts these stand in, but not who speaks there.
   */
  loadPositionTable(cell?: CellDays): Promise<PositionTable>;
  /** Positions that fit, by date. */
  listPositions(query: PositionQuery): Promise<PositionPage>;
  /** Every position that fits, by date: for exports. Rows that go while it runs are left out. */
  walkPositions(query: Omit<PositionQuery, 'range'>): AsyncIterable<PositionEntry>;
  /** Actors that fit, most statements first. */
  listActors(query: ActorQuery): Promise<readonly ActorEntry[]>;

  /** Appends a decision. Fails with `not-found` or `bad-argument` when it is about nothing in the dossier. */
  addDecision(content: DecisionContent, by: { readonly coder: string; readonly at: string }): Promise<Decision>;
  /** Every decision, oldest first. */
  listDecisions(): Promise<readonly DecisionEntry[]>;

  close(): Promise<void>;
}
