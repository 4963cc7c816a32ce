// What can be asked of a dossier: filters, order and page. A filter left out lets everything pass.
import type { Json } from './comparison.ts';
import type { ArticleSummary, Page, PositionEntry, StatementEntry, Tally } from './dossier-rows.ts';
import type { Factuality, StatementForm } from './finding.ts';
import type { CardList } from './kept-card.ts';
import type { TimelineKind } from './timeline.ts';

/** Which rows of a list: `offset` rows are left out, then at most `limit` given. */
export interface PageRange {
  readonly offset: number;
  readonly limit: number;
}

/** Order of the statements: by date said or else published, latest first; in the order of the text; surest first. */
export type StatementOrder = 'date' | 'article' | 'certainty';

/** Filters of the statements; `noneValue` asks for rows without a speaker, party, outlet or side. */
export interface StatementQuery {
  /** Key of an actor. */
  readonly speaker?: string | undefined;
  readonly party?: string | undefined;
  /** Key of an outlet, as in the tallies. */
  readonly outlet?: string | undefined;
  readonly side?: string | undefined;
  readonly form?: StatementForm | undefined;
  readonly factuality?: Factuality | undefined;
  /** ISO 8601 dates, both included: the date said, or else published, may lie between them. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Words to look for in the content; "quoted words" stand together, -word must be absent, word* begins so. */
  readonly words?: string | undefined;
  readonly order: StatementOrder;
  readonly range: PageRange;
}

/** Statements that fit, and how many would for each value of each filter (that filter itself left out). */
export interface StatementPage extends Page<StatementEntry> {
  readonly speakers: readonly Tally[];
  readonly parties: readonly Tally[];
  readonly outlets: readonly Tally[];
  readonly sides: readonly Tally[];
  readonly forms: readonly Tally[];
  readonly factualities: readonly Tally[];
}

/** Filters of the positions. */
export interface PositionQuery {
  /** Id of the party whose position it is. */
  readonly party?: string | undefined;
  /** Ids of issues: any of them. */
  readonly issues?: readonly string[] | undefined;
  /** Key of the actor who says it. */
  readonly actor?: string | undefined;
  readonly side?: string | undefined;
  readonly held?: 'self' | 'attributed' | undefined;
  /** ISO 8601 dates, both included: the date said, or else published, lies wholly before `to`, and not wholly before `from`. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Numbers of rows. */
  readonly rows?: readonly number[] | undefined;
  readonly range: PageRange;
}

/** Positions that fit, by date; those a coder rejected are left out. */
export type PositionPage = Page<PositionEntry>;

/** Order of the articles: latest first, by name of outlet, or most statements first. */
export type ArticleOrder = 'published' | 'outlet' | 'statements';

/** Filters of the articles. */
export interface ArticleQuery {
  readonly outlet?: string | undefined;
  readonly side?: string | undefined;
  readonly kind?: string | undefined;
  /** ISO 8601 dates, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Words to look for in title and text. */
  readonly words?: string | undefined;
  readonly order: ArticleOrder;
  readonly range: PageRange;
}

/** Articles that fit, with tallies as in StatementPage. */
export interface ArticlePage extends Page<ArticleSummary> {
  readonly outlets: readonly Tally[];
  readonly sides: readonly Tally[];
  readonly kinds: readonly Tally[];
}

/** Filters of the actors; `words` is looked for in every name seen. */
export interface ActorQuery {
  readonly words?: string | undefined;
  readonly party?: string | undefined;
}

/** Which cards of a list; all labels named must fit, each by one of its values. */
export interface CardQuery {
  readonly list: CardList;
  readonly labels?: readonly { readonly name: string; readonly values: readonly string[] }[];
  /** ISO 8601 dates, both included: the card's days overlap them. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Words and parts of words that must all stand in it, in lower case. */
  readonly words?: readonly string[];
  /** Made of one of these items. */
  readonly rows?: readonly number[];
  /** A label: of cards that have the same value of it only the first stands in the list. Every card must have one. */
  readonly once?: string;
  readonly range: PageRange;
}

/** What the cards that fit show, in their order. */
export type CardPage = Page<Json>;

/** Which entries of a timeline. */
export interface TimelineQuery {
  readonly kinds: readonly TimelineKind[];
  readonly party?: string | undefined;
  /** Ids of issues: any of them. Statements have none. */
  readonly issues?: readonly string[] | undefined;
  /** ISO 8601 dates, both included: the entry lies between its earliest and its latest date, and these overlap them. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}
