// What stands on a timeline: events, statements and moves, each with every date it is given and who gives it.
import type { EventRole } from './event-item.ts';
import type { Move } from './finding.ts';
import type { Span } from './span.ts';

/** `event`: something that happened, told by one article or by many; `statement`: somebody said something; `move`: a party's move on an issue. */
export const timelineKinds = ['event', 'statement', 'move'] as const;

/** A kind of entry. */
export type TimelineKind = (typeof timelineKinds)[number];

/** One telling: the sentence, and who printed it. */
export interface TimelineSource {
  /** What the words are in their article: its own report, an entry of a timeline, a sentence in passing, or a statement. */
  readonly role: EventRole | 'said';
  readonly article: string;
  readonly articleTitle: string | null;
  readonly outlet: string | null;
  readonly side: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly url: string | null;
  /** Id of the statement it is, where it is one. */
  readonly statement: string | null;
  /** Place in the article's text. */
  readonly span: Span;
  /** The words of that span, in one line. */
  readonly text: string;
  /** The date it gives, EDTF; null where only its publication dates it. */
  readonly told: string | null;
  /** The words that give it. */
  readonly label: string | null;
  /** The date the happening has in this telling, EDTF: its words' or its publication's. Null for what was said. */
  readonly dated: string | null;
  /** A person said that it tells the same happening as another. */
  readonly isConfirmed: boolean;
  /** True when its sentence sets the date against another one. */
  readonly isContested: boolean;
}

/** A date of an entry, and the sources that give it, by their places in `sources`. */
export interface TimelineDate {
  /** EDTF. */
  readonly edtf: string;
  /** First and last day it may mean, both included, as day numbers (days since 1970-01-01). */
  readonly first: number;
  readonly last: number;
  readonly sources: readonly number[];
}

/** One entry. */
export interface TimelineItem {
  /** Stable as long as the articles are not compared again. */
  readonly id: string;
  readonly kind: TimelineKind;
  /** Words to show: those of one source, none is written by the program. */
  readonly title: string;
  /** Place in `sources` of the one the title is taken from. */
  readonly titleFrom: number;
  /** The date most outlets give first; more than one where sources date it differently. */
  readonly dates: readonly TimelineDate[];
  /** Only the publication dates it. */
  readonly isDatedByPublication: boolean;
  /** Still to come when it was written. */
  readonly isExpected: boolean;
  /** Ids of parties that act or are named in it. */
  readonly parties: readonly string[];
  /** Ids of issues. */
  readonly issues: readonly string[];
  readonly move: Move | null;
  readonly speaker: string | null;
  readonly sources: readonly TimelineSource[];
}
