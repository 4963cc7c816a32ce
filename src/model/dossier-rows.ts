// The rows a dossier is read in: what a store hands to the views. Names and keys are as decisions leave them.
import type { ArticleId, ArticleKind, Passage } from './article.ts';
import type { ArticleOrigin, Decision, PositionReading } from './decision.ts';
import type { ActorLink, DateMention, FigureMention, Mention, Position, Statement } from './finding.ts';
import type { Notice } from './notice.ts';
import type { Span } from './span.ts';

/** A value, what to call it, and how many rows have it. */
export interface Tally {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The value that stands for "none given" in filters and tallies: no outlet, no side, no speaker, no party. */
export const noneValue = '-';

/** An actor as decisions leave it. `key` is the codebook id, the gazetteer id, or `name:` and the full name. */
export interface ResolvedActor {
  readonly key: string;
  readonly name: string;
  /** Id of a party of the codebook. */
  readonly party: string | null;
  /** How this mention was recognised. */
  readonly via: ActorLink['via'];
}

/** An article without its text. Title, byline, outlet and date are those of its first appearance. */
export interface ArticleSummary {
  readonly id: ArticleId;
  readonly title: string | null;
  readonly byline: readonly string[];
  /** Name of the outlet as the codebook gives it, or as the article does. */
  readonly outlet: string | null;
  readonly side: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly kind: ArticleKind;
  readonly language: string;
  readonly words: number;
  readonly statements: number;
  /** How many further times the same text came in. */
  readonly otherAppearances: number;
  readonly nearDuplicates: number;
}

/** Where and when a text came in. */
export interface Appearance {
  /** Name of the source file. */
  readonly file: string;
  /** Place in the decoded text of the source file. */
  readonly place: Span;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** ISO 8601 instant. */
  readonly added: string;
}

/** A statement with what stands around it. */
export interface StatementEntry {
  readonly statement: Statement;
  readonly actor: ResolvedActor | null;
  /** Id of the party the speaker speaks for: the actor's, or where nobody is named the one the words tell ("an Osterish official"). */
  readonly party: string | null;
  /** One for each link of `statement.via`. */
  readonly viaActors: readonly (ResolvedActor | null)[];
  readonly article: Pick<ArticleSummary, 'id' | 'title' | 'outlet' | 'side' | 'published'> & {
    readonly byline: readonly string[];
    readonly url: string | null;
  };
  /** The text round the statement; `start` is its place in the article's text. */
  readonly surroundings: { readonly start: number; readonly text: string };
  /** What a coder decided about it. */
  readonly review: 'confirmed' | 'rejected' | null;
}

/** A position with the statement it was read from and what stands around it. */
export interface PositionEntry extends Pick<StatementEntry, 'actor' | 'article' | 'surroundings' | 'review'> {
  /** Number of its row; it changes when the article is read again. */
  readonly row: number;
  /** As decisions leave it: `party` goes with the speaker, and what a coder put right is put right. */
  readonly position: Position;
  /** How it was read, where a coder put something right. */
  readonly asRead: PositionReading | null;
  /** Null where it is the author's own report. */
  readonly statement: Statement | null;
  /** When it was said or, in a timeline, was, EDTF; null where the text does not tell. */
  readonly said: string | null;
  /** For a condition: number of the row that hangs on it. */
  readonly conditionOf: number | null;
}

/** A person's word on who says something. */
export interface SpeakerSet {
  /** Id of the statement. */
  readonly statement: string;
  /** Number of the decision. */
  readonly decision: number;
  readonly coder: string;
  /** ISO 8601 instant. */
  readonly at: string;
  /** Whose words they were read as, by name or as the text calls them; null where nobody was. */
  readonly asRead: string | null;
}

/** An article with everything read out of it. */
export interface ArticleEntry {
  readonly summary: ArticleSummary;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly statements: readonly Omit<StatementEntry, 'article' | 'surroundings'>[];
  readonly speakersSet: readonly SpeakerSet[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly figures: readonly FigureMention[];
  readonly notices: readonly Notice[];
  readonly appearances: readonly Appearance[];
  /** What of its origin a person put right. */
  readonly edited: readonly (keyof ArticleOrigin)[];
  readonly nearDuplicates: readonly NearDuplicate[];
  /** Version of the reader the findings are of; null when it was not read. */
  readonly readerVersion: string | null;
}

/** Another article of the dossier in nearly the same words. */
export interface NearDuplicate {
  readonly id: ArticleId;
  readonly title: string | null;
  readonly outlet: string | null;
  /** Share of words in common, 0 to 1. */
  readonly similarity: number;
}

/** An actor of the dossier, with every name seen for it. */
export interface ActorEntry {
  readonly key: string;
  readonly name: string;
  /** `person`, `organisation`, `state`, `group`, or `unknown` for an actor nobody declared. */
  readonly kind: string;
  readonly party: string | null;
  /** True when the codebook has it. */
  readonly isDeclared: boolean;
  readonly names: readonly { readonly text: string; readonly count: number; readonly isDerogatory: boolean }[];
  readonly statements: number;
  readonly articles: number;
  /** A few places it was seen in, with the text round each; `start` is the place of that text in the article. */
  readonly seen: readonly {
    readonly articleId: ArticleId;
    readonly articleTitle: string | null;
    readonly span: Span;
    readonly surroundings: { readonly start: number; readonly text: string };
  }[];
}

/** A decision and what became of it. */
export interface DecisionEntry {
  readonly decision: Decision;
  /**
   * `broken`: what it was about is no longer there (another reading, another codebook), so it changes nothing now.
   * It is kept and shown, and applies again when what it was about comes back.
   */
  readonly state: 'applied' | 'undone' | 'broken';
  /** Names of the actors the decision is about. */
  readonly actorNames: readonly { readonly key: string; readonly name: string }[];
}

/** One page of rows, and how many there are in all. */
export interface Page<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}
