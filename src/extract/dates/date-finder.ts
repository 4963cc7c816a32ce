// Finds date mentions and gives each its EDTF value, bounds and role. Example: `late May` in an article of June 2031 is 2031-05.
import { findMatches } from '../../base/find-matches.ts';
import { contentHash } from '../../base/hash.ts';
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Article, Passage } from '../../model/article.ts';
import type { DateMention, Finder } from '../../model/finding.ts';
import type { CalendarDay } from './calendar.ts';
import { isCertainDate, roleOf } from './date-role.ts';
import { type DatedExpression, dateExpressions } from './dated-expression.ts';
import { eventPeriods } from './event-date.ts';
import { findTimeExpressions } from './expression-finder.ts';

const dateFinder: Finder = { name: 'date-finder', version: 1 };

/** How sure we are of a date whose year is written, that was worked out, and that is only approximate. */
const certainties = { written: 0.96, inferred: 0.85, doubtful: 0.6 };

/**
 * The date mentions of an article in text order; offsets are into `article.text`.
 * `monthFirst` says how the outlet writes 3/4/31; null leaves it to the article's own habit.
 */
export function findDates(
  article: Article,
  _analysed: AnalysedText,
  monthFirst: boolean | null = null,
): readonly DateMention[] {
  const { text } = article;
  const published = publishedDay(article.published);
  const expressions = findTimeExpressions(text, { published, monthFirst: monthFirst ?? writesMonthFirst(text) });
  const dated = dateExpressions(text, expressions);
  const bylines = article.passages.filter((passage) => passage.kind === 'byline');
  return [...dated, ...eventPeriods(text, dated)]
    .sort((a, b) => a.start - b.start)
    .map((date) => mentionOf(article, date, bylines));
}

function mentionOf(article: Article, date: DatedExpression, bylines: readonly Passage[]): DateMention {
  const { start, end, edtf, earliest, latest } = date;
  const isCertain = !date.isAbout && isCertainDate(article.text, start);
  const isInByline = bylines.some((passage) => passage.start <= start && end <= passage.end);
  return {
    kind: 'date',
    id: contentHash(`${article.id}|date|${dateFinder.name}|${start}-${end}`),
    finder: dateFinder,
    certainty: date.isAbout ? certainties.doubtful : date.isInferred ? certainties.inferred : certainties.written,
    reasons: isCertain ? date.reasons : [...date.reasons, 'negated, hypothetical or approximate'],
    span: { start, end },
    edtf,
    earliest,
    latest,
    role: roleOf({ text: article.text, start, end, earliest, published: article.published, isInByline }),
    isCertain,
  };
}

/** The published day; of a month or year only the first day is taken. */
export function publishedDay(edtf: string | null): CalendarDay | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(edtf ?? '');
  if (!match) return null;
  return { year: Number(match[1]), month: Number(match[2] ?? 1), day: Number(match[3] ?? 1) };
}

/** "13 March" beside no "March 13" shows the habit of day before month; so does 13/3/31. Otherwise month first. */
function writesMonthFirst(text: string): boolean {
  const slashed = /\b(\d{1,2})\/(\d{1,2})\/\d{2}/g;
  for (const match of findMatches(text, slashed)) {
    if (Number(match[1]) > 12) return false;
    if (Number(match[2]) > 12) return true;
  }
  const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
  const dayFirst = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${months}\\b`).test(text);
  return !dayFirst || new RegExp(`\\b${months} \\d{1,2}\\b`).test(text);
}
