// Which of two articles was published first.
import { boundsOfEdtf } from '../../base/edtf-bounds.ts';
import { groupBy } from '../../base/group-by.ts';
import type { Citation, SourceArticle } from '../../model/sources.ts';

/** What its place in time depends on. */
type PublishedArticle = Pick<SourceArticle, 'published'> & { readonly id: string };

/** Negative when `a` comes first: by the first day it may have been published, then the last, then by id. Those without a date come last. */
export function comparePublished(a: PublishedArticle, b: PublishedArticle): number {
  const [one, other] = [daysOf(a), daysOf(b)];
  return (
    compareTexts(one.earliest, other.earliest) || compareTexts(one.latest, other.latest) || compareTexts(a.id, b.id)
  );
}

/** The same as a text: articles stand in the order of these. */
export function publishedPlace(article: PublishedArticle): string {
  const { earliest, latest } = daysOf(article);
  return `${earliest} ${latest} ${article.id}`;
}

/** True when one was certainly published on an earlier day than the other. */
export function isCertainlyEarlier(one: PublishedArticle, other: PublishedArticle): boolean {
  return daysOf(one).latest < daysOf(other).earliest;
}

/** Puts articles in order. */
export type SourceOrder = (a: SourceArticle, b: SourceArticle) => number;

/** By date; of those that may be of one day, the one that names the other as its source comes after it. */
export function orderBySource(citations: readonly Citation[]): SourceOrder {
  // Every pair of articles asks: each goes through its own citations, not all.
  const citationsOf = groupBy(citations, ({ citing }) => citing.id);
  const names = (one: SourceArticle, other: SourceArticle): number =>
    Number(namesSource(one, other, citationsOf.get(one.id) ?? []));
  return (a, b) => {
    if (isCertainlyEarlier(a, b) || isCertainlyEarlier(b, a)) return comparePublished(a, b);
    return names(a, b) - names(b, a) || comparePublished(a, b);
  };
}

/** True when an article cites another, or its outlet. */
export function namesSource(one: SourceArticle, other: SourceArticle, citations: readonly Citation[]): boolean {
  return citations.some(
    ({ citing, cited, outlet }) => citing.id === one.id && (cited?.id === other.id || outlet.name === other.outlet),
  );
}

const never = '9999-12-31';

interface PublishedDays {
  readonly earliest: string;
  readonly latest: string;
}

/** By date as it is written: every pair of articles asks for two. */
const known = new Map<string, PublishedDays>();

function daysOf({ published }: PublishedArticle): PublishedDays {
  const date = published ?? '';
  const held = known.get(date);
  if (held) return held;
  const bounds = boundsOfEdtf(date);
  const days = { earliest: bounds?.earliest ?? never, latest: bounds?.latest ?? never };
  known.set(date, days);
  return days;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
