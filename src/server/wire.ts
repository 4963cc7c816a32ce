// What the page and the server say to each other. Every route answers one of these, or a WireError.
// It is long because the page may import this file alone.

import type { DeskEntry, DossierWish } from '../actions/desk.ts';
import type { Accuracy } from '../model/accuracy.ts';
import type { Codebook } from '../model/codebook.ts';
import type { CodebookEdit } from '../model/codebook-edit.ts';
import type { AskedDecision, Decision } from '../model/decision.ts';
import type { DisputeCard } from '../model/dispute.ts';
import type { ArticlePage, StatementPage } from '../model/dossier-query.ts';
import type { ActorEntry, ArticleEntry, ArticleSummary, Page, ResolvedActor, Tally } from '../model/dossier-rows.ts';
import type { Factuality, StatementForm } from '../model/finding.ts';
import type { DrawnFamily } from '../model/lineage.ts';
import type { NamePlace } from '../model/name-place.ts';
import type { Notice } from '../model/notice.ts';
import type { PositionTable } from '../model/position-table.ts';
import type { PresetName } from '../model/preset.ts';
import type { SentenceContext } from '../model/sentence-context.ts';
import type { Citation, CitationCount } from '../model/sources.ts';
import type { Span } from '../model/span.ts';
import type { Suggestion } from '../model/suggestion.ts';
import type { ShownDispute } from '../model/telling-sentences.ts';
import type { TimelineItem } from '../model/timeline.ts';
import type { MarkedItem, TimelineExtent, TimelineWindow } from '../model/timeline-window.ts';
import type { Trail, TrailSummary } from '../model/trail.ts';
import type { FigureBoard } from '../views/figures/figure-board.ts';
import type { NamedThingRow, NameRow } from '../views/names/name-board.ts';
import type { PositionRow } from '../views/positions/position-row.ts';
import type { QuoteGroup, QuoteMember } from '../views/quotes/quote-board.ts';

/** The one shape of an error, whatever the route. `code` is in the failure catalogue, or `internal`. */
export interface WireError {
  readonly error: { readonly code: string; readonly message: string };
}

/** What a page of Accounts says of itself: how many places compared are not on it yet. The answer will change in a moment. */
export interface WireWaiting {
  readonly waiting: number;
}

/** A value and how many rows have it, for a filter. */
export type WireFacet = Tally;

/** How many articles one side published in one month; `month` is `YYYY-MM`, `side` null for outlets without one. */
export interface WireMonth {
  readonly month: string;
  readonly side: string | null;
  readonly count: number;
}

/** Names the dossier of the desk that a page shows, encoded as in an address: what another dossier is meant for is refused with `other-dossier`. */
export const dossierHeader = 'x-parley-dossier';

/** GET /api/desk : the dossiers of a folder, latest first. Only `parley open` and `parley example` have a desk. */
export interface WireDesk {
  readonly folder: string;
  /** Name of the one that is open; null where none is. */
  readonly open: string | null;
  readonly dossiers: readonly DeskEntry[];
}

/** POST /api/desk/new takes this: makes a dossier in a folder called after the title, and opens it. POST /api/desk/open takes `name`. */
export type WireDossierWish = DossierWish;

/** What was opened. */
export interface WireOpened {
  readonly name: string;
}

/** GET /api/dossier */
export interface WireDossier {
  readonly title: string;
  /** Its folder, as it was named when it was opened. */
  readonly folder: string;
  readonly articles: number;
  readonly statements: number;
  readonly actors: number;
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly outlets: readonly WireFacet[];
  readonly sides: readonly WireFacet[];
  /** Articles by month and side, in order of time; articles without a published month are left out. */
  readonly months: readonly WireMonth[];
  /** Name of its folder on the desk, from which others can be opened; null where this one alone is served. */
  readonly desk: string | null;
  /** Number of the latest decision that "undo" would take back, and what it was in words; null when there is none. */
  readonly undoable: { readonly decision: number; readonly label: string } | null;
}

export interface WireArticleRow extends Omit<ArticleSummary, 'id'> {
  readonly id: string;
}

/** GET /api/articles?outlet=&side=&kind=&from=&to=&q=&sort=published|outlet|statements&page= (pages of 100 rows, from 1) */
export interface WireArticleList extends Omit<ArticlePage, 'rows'> {
  readonly rows: readonly WireArticleRow[];
}

/** A speaker as decisions leave it: key in the dossier, name to show, party. */
export type WireActor = ResolvedActor;

export interface WireStatement {
  readonly id: string;
  readonly speaker: Span | null;
  readonly actor: WireActor | null;
  /** Id of the party spoken for: the actor's, or where nobody is named the one the words tell. */
  readonly party: string | null;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly form: StatementForm;
  readonly factuality: Factuality;
  readonly said: string | null;
  readonly via: readonly { readonly span: Span; readonly actor: WireActor | null }[];
  readonly certainty: number;
  readonly reasons: readonly string[];
  readonly finder: string;
}

/** GET /api/articles/:id */
export interface WireArticle extends Omit<ArticleEntry, 'summary' | 'statements' | 'readerVersion'> {
  readonly row: WireArticleRow;
  readonly statements: readonly WireStatement[];
}

/** One row of the statements table; the texts are slices of the article. */
export interface WireStatementRow {
  readonly id: string;
  readonly articleId: string;
  readonly articleTitle: string | null;
  readonly outlet: string | null;
  readonly side: string | null;
  readonly published: string | null;
  readonly said: string | null;
  readonly speakerText: string | null;
  readonly actor: WireActor | null;
  /** As in an article. */
  readonly party: string | null;
  readonly cueText: string;
  readonly contentText: string;
  /** The whole sentence or sentences, with the statement's spans relative to it. */
  readonly context: SentenceContext;
  readonly form: StatementForm;
  readonly factuality: Factuality;
  readonly certainty: number;
}

/** GET /api/statements?speaker=KEY&party=&outlet=&side=&form=&factuality=&from=&to=&q=&sort=date|article|certainty&page= (pages of 100) */
export interface WireStatementList extends Omit<StatementPage, 'rows'> {
  readonly rows: readonly WireStatementRow[];
}

/** GET /api/actors?q=&party= : an array of these, most statements first */
export interface WireActorRow extends Omit<ActorEntry, 'seen'> {
  /** A few places it was seen in. */
  readonly seen: readonly {
    readonly articleId: string;
    readonly articleTitle: string | null;
    readonly span: Span;
    readonly sentence: string;
  }[];
}

/** POST /api/decisions takes this; it answers the Decision as kept. POST /api/decisions/undo takes nothing and undoes the latest. */
export interface WireDecisionRequest {
  readonly content: AskedDecision;
}

/** GET /api/decisions : newest first */
export interface WireDecisionList {
  readonly decisions: readonly (Decision & {
    readonly label: string;
    readonly isUndone: boolean;
    /** What it was about is no longer there: it changes nothing now. */
    readonly isBroken: boolean;
  })[];
}

/**
 * POST /api/articles?name= : what became of one file, whose bytes (16 MB at most) are the body, sent as `application/octet-stream`.
 * What was `added` is on disk. An article is not new when the same text was held already.
 */
export type WireTakenFile =
  | {
      readonly kind: 'added';
      readonly articles: readonly (Pick<
        ArticleSummary,
        'id' | 'title' | 'outlet' | 'published' | 'kind' | 'statements'
      > & {
        readonly isNew: boolean;
        readonly nearDuplicates: number;
      })[];
      readonly notices: readonly Notice[];
    }
  | { readonly kind: 'already-there' }
  | { readonly kind: 'left-out'; readonly notices: readonly Notice[] };

/** GET /api/accuracy : how good the reading is, as measured for this build. */
export type WireAccuracy = Accuracy;

/**
 * GET /api/positions/table : all that the matrix is computed from, sent once. The page computes matrix, slider, comparison,
 * common ground and chains from it with src/views/positions.
 */
export type WirePositionTable = PositionTable;

/** One report of a position with the words that bear it out. */
export type WirePositionRow = PositionRow;

/**
 * GET /api/positions?party=&issue=&actor=KEY&side=&held=self|attributed&from=&to=&rows=1,2,3&page= (pages of 100), by date said,
 * else published. `issue` takes in the issues below it; `from` and `to` are days, months or years, both included;
 * the CSV has the same filters: GET /api/positions.csv, its columns GET /api/position-columns.csv,
 * and the report to print: GET /api/positions.html?asOf=
 */
export type WirePositionList = Page<WirePositionRow>;

/**
 * GET /api/timeline?from=&to=&party=&issue=&kinds=event,statement,move&first=&last=&page= (pages of 100) : entries in order of
 * their dates; `issue` takes in the issues below it, `first` and `last` are day numbers of what is in sight.
 * As a file to pass on, with the same filters and whole: /api/timeline.csv, /api/timeline.json (for TimelineJS), /api/timeline.html
 */
export interface WireTimeline {
  readonly total: number;
  readonly items: readonly MarkedItem[];
}

/** GET /api/timeline/telling?from=&to=&party=&issue=&most= : the events most widely told, 12 or `most`, in order of time. */
export interface WireTelling {
  readonly items: readonly TimelineItem[];
}

/** GET /api/timeline/extent with the filters of /api/timeline : how many entries there are, and the days they lie in. */
export interface WireTimelineExtent extends TimelineExtent, WireWaiting {
  /** Every issue of the codebook, in its order. */
  readonly issues: readonly { readonly id: string; readonly label: string }[];
}

/**
 * GET /api/timeline/window?first=&last=&lanes=party|outlet|issue|none&bins= with the filters of /api/timeline : what is in sight
 * from one day number to another; marks where it is 20,000 entries at most, else counts for at most `bins` stretches of time.
 */
export type WireTimelineWindow = TimelineWindow;

/**
 * GET /api/sources?q=&page= : families of articles that go back to one source, twenty a page, those of most articles first,
 * each drawn; and how often each outlet cites each other, whatever is searched. All words must stand in titles or outlets.
 * As a file to pass on: /api/sources.csv, /api/sources.html
 */
export interface WireSources extends WireWaiting {
  readonly total: number;
  readonly families: readonly DrawnFamily[];
  readonly counts: readonly CitationCount[];
}

/** GET /api/citations?q=&most= : who cites whom, in the order the articles were added, `most` of `total` (50, at most 5,000). */
export interface WireCitations {
  readonly total: number;
  readonly citations: readonly Citation[];
}

/** GET /api/trails?q=&most= : what several articles tell, those in which most go back to another first, `most` of `total` (50, at most 5,000). */
export interface WireTrails extends Page<TrailSummary>, WireWaiting {}

/**
 * GET /api/trail?id= : who had it from whom, of one thing told: `id` as in the list, or of any place that tells it.
 * As a file to pass on: /api/trail.csv?id=, /api/trail.html?id=
 */
export type WireTrail = Trail;

/** GET /api/codebook, and the answer to every change of it. */
export interface WireCodebook {
  /** Hash of the file's text; a change names it, so that none is made on a text its author has not seen. */
  readonly base: string;
  /** Null when the file cannot be read as a codebook; `trouble` says why. */
  readonly codebook: Codebook | null;
  readonly trouble: { readonly line: number; readonly reason: string } | null;
  /** Every state of the file, newest first; `by` is null for one that was edited elsewhere. */
  readonly versions: readonly {
    readonly number: number;
    readonly at: string;
    readonly by: string | null;
    readonly what: string;
    readonly hash: string;
    readonly restores: number | null;
  }[];
  /** What "undo" would take back, in words; null when there is nothing. */
  readonly undoable: string | null;
}

/** POST /api/codebook/changes takes this: edits made all or none. POST /api/codebook/undo takes `base`, /restore `base` and `number`. */
export interface WireCodebookChange {
  readonly base: string;
  readonly edits: readonly CodebookEdit[];
  /** What is done, in words, for the history. */
  readonly what: string;
}

/** POST /api/codebook/preset takes this: puts a ready-made list of issues into a codebook that has none. */
export interface WirePresetChoice {
  readonly base: string;
  readonly preset: PresetName;
}

/** GET /api/codebook/suggestions : an array of these, found in the texts; POST its `edits` to /api/codebook/changes to accept one. */
export type WireSuggestion = Suggestion;

/**
 * GET /api/codebook/reading; POST `{}` to it starts reading again what the changes of the codebook or of Parley concern and
 * comparing what is new, POST `{"what": "compare"}` the comparing alone.
 */
export interface WireRereading {
  readonly isRunning: boolean;
  /** What it is at; `sorting` puts what was compared onto the pages of Accounts. */
  readonly step: 'looking' | 'reading' | 'comparing' | 'sorting';
  readonly done: number;
  readonly total: number;
  /** Articles that may read otherwise now. */
  readonly waiting: number;
  /** Those of them that an older Parley has read, or the other of its readers; 0 while it runs. */
  readonly readOtherwise: number;
  /** Articles that were not compared with the others yet. */
  readonly uncompared: number;
  /** Why the last reading stopped early, in words. */
  readonly trouble: string | null;
}

/**
 * GET /api/figures?q=&differs=yes&page= (pages of 20) : figures of one thing side by side, those whose sources differ first; and
 * sums, those that do not hold first, at most 100. As a file to pass on, whole: /api/figures.csv, /api/figures.html
 */
export interface WireFigures extends FigureBoard, WireWaiting {
  /** Groups that fit, and all of them. */
  readonly total: number;
  readonly all: number;
  readonly allSums: number;
}

/**
 * GET /api/disputes?party=&issue=&kind=&from=&to=&q=&page= (pages of 20), latest first; `issue` takes in the issues below it.
 * At most 12 sentences of each account, the first, the last and the surest, and how many there are; all of them are in
 * GET /api/dispute?id= and in the file /api/disputes.csv. To print: /api/disputes.html
 */
export interface WireDisputeList extends WireWaiting {
  readonly total: number;
  readonly rows: readonly ShownDispute[];
  readonly kinds: readonly WireFacet[];
  readonly parties: readonly WireFacet[];
  readonly issues: readonly WireFacet[];
}

/** GET /api/dispute?id= : one dispute with every sentence. */
export type WireDispute = DisputeCard;

/**
 * GET /api/quotes?speaker=&page= (pages of 20) : acts of speech that several accounts report, in their words, those that differ
 * first; and quotations that no transcript of their occasion holds, at most 100. `speaker` is a name or a key.
 * As a file to pass on: /api/quotes.csv, /api/quotes.html
 */
export interface WireQuotes extends WireWaiting {
  readonly total: number;
  readonly groups: readonly QuoteGroup[];
  readonly unheld: readonly QuoteMember[];
  readonly speakers: readonly WireFacet[];
}

/** A place a name stands in, with its sentence. */
export type WireNamePlace = NamePlace;

/**
 * GET /api/names : what goes by several names, with who uses which and some places of each, at most 200 things.
 * As a file to pass on: /api/names.csv, /api/names.html
 */
export interface WireNames {
  readonly things: readonly (Omit<NamedThingRow, 'names'> & {
    readonly names: readonly (Omit<NameRow, 'rows'> & { readonly places: readonly WireNamePlace[] })[];
  })[];
}
