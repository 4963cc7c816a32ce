// What a time expression can mean, and what its reading leans on.
import type { CalendarDay } from './calendar.ts';
import type { TimeFields } from './time-fields.ts';
import type { TimeMatch } from './time-grammar.ts';
import type { TimeTokens } from './time-lexer.ts';
import { rangeOf, type TimePoint } from './time-point.ts';

/** What an expression means. */
export type TimeMeaning =
  | { readonly kind: 'point'; readonly point: TimePoint }
  | { readonly kind: 'range'; readonly from: TimePoint; readonly to: TimePoint }
  /** A period that has a name; EDTF. */
  | { readonly kind: 'period'; readonly edtf: string }
  /** A length of time; `from` and `to` are its ends where the text pins it down. Count null: "several". */
  | {
      readonly kind: 'duration';
      readonly count: number | null;
      readonly unit: string;
      readonly from: TimePoint | null;
      readonly to: TimePoint | null;
    }
  | { readonly kind: 'set'; readonly unit: string }
  | { readonly kind: 'reference'; readonly to: 'past' | 'present' | 'future' }
  | { readonly kind: 'unknown'; readonly time: string | null };

/** What relative expressions lean on. It changes as the text is read. */
export interface TimeContext {
  /** The day the text was published; null when not known. */
  readonly published: CalendarDay | null;
  /** The text tells of times long before it was published: bare months belong to the story, not to the news. */
  readonly isNarrative: boolean;
  readonly monthFirst: boolean;
  /** The year bare months are taken for when nothing says when the text was published: the latest it names. */
  readonly assumedYear: number | null;
  /** The last date told with a year. */
  last: TimePoint | null;
}

/** What resolving one expression needs. */
export interface TimeRequest {
  readonly tokens: TimeTokens;
  readonly match: TimeMatch;
  /** The sentence speaks of the future round the expression. */
  readonly isFuture: boolean;
  /** It stands in brackets: it dates what it follows, and the story does not go on from it. */
  readonly isAside: boolean;
  /** A date was told earlier in the same paragraph. */
  readonly isInToldParagraph: boolean;
  /** Only "or", "and", a comma or a dash lies between it and the date told last: "April or May". */
  readonly followsClosely: boolean;
}

/** A date or time that is seen but not known. */
export const unknown: TimeMeaning = { kind: 'unknown', time: null };

/** A point with the portion, the time and the "about" of the words; unknown without a point. */
export function asPoint(point: TimePoint | null, fields: TimeFields): TimeMeaning {
  if (point === null) return { kind: 'unknown', time: fields.part };
  return {
    kind: 'point',
    point: {
      ...point,
      portion: point.unit === 'day' ? null : fields.portion,
      isAbout: fields.isAbout,
      time: fields.clock ?? fields.part ?? point.time,
    },
  };
}

/** A day within the date told last. */
export function anchorDay(context: TimeContext): CalendarDay | null {
  const range = context.last && rangeOf(context.last);
  return range?.from ?? context.published;
}
