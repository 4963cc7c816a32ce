// One figure of a table of figures beside figures: what exports write.
import type { Span } from './span.ts';

/** A figure of a group, one that cannot be compared with it, a total, or a part of a total. */
export interface FigureRow {
  /** Number of the group or sum, from 1. */
  readonly group: number;
  readonly role: 'figure' | 'not-comparable' | 'sum' | 'part';
  /** What the group measures. */
  readonly thing: string;
  readonly unit: string;
  /** The unit to read: "dollars"; empty for counts. */
  readonly units: string;
  /** Why it is not comparable, or the sum. */
  readonly because: string;
  /** True for a group whose sources exclude each other, and for a sum that does not hold. */
  readonly isDiffering: boolean;
  /** A person said that it is of the same thing as another of its group. */
  readonly isConfirmed: boolean;
  readonly words: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly isAbout: boolean;
  /** ISO 8601 days, both included. */
  readonly from: string | null;
  readonly to: string | null;
  readonly isDateAssumed: boolean;
  readonly giver: string | null;
  readonly party: string | null;
  readonly outlet: string | null;
  readonly side: string | null;
  readonly published: string | null;
  readonly sentence: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly article: string;
  readonly span: Span;
}
