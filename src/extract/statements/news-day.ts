// The day a report tells of: told once ("on Monday"), it holds for what was said in the simple past of the same speaker or paragraph.
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Article } from '../../model/article.ts';
import type { DateMention, Statement } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { type DateIndex, indexDates } from './date-index.ts';
import { hasOverlap, indexSpans } from './span-index.ts';
import { firstEndingAfter, firstTokenFrom } from './statement-form.ts';

/** What dates the statements of one article. */
export interface NewsDayParts {
  readonly article: Article;
  readonly analysed: AnalysedText;
  readonly dates: readonly DateMention[];
}

/** Days before publication that a report can be the news of. */
const newsDays = 7;

/**
 * Statements with the day told just before where their own sentence tells none: the report's narrative stays on a day until it
 * tells of another time. Statements are in text order.
 */
export function carryNewsDay(parts: NewsDayParts, statements: readonly Statement[]): readonly Statement[] {
  if (parts.article.kind !== 'report' || parts.article.published === null) return statements;
  const told = toldDates(parts, statements);
  let next = 0;
  let day: DateMention | null = null;
  /** The paragraph in which the narrative went back to another time than the news. */
  let past = -1;
  return statements.map((statement) => {
    const place = placeOf(statement);
    for (; next < told.dates.length && told.spans[next]!.start < place; next += 1) {
      const date = told.dates[next]!;
      if (isNewsDay(date, parts.article)) [day, past] = [date, -1];
      else if (isNewsWeek(date, parts.article) && opensParagraph(parts.analysed, date.span)) day = null;
    }
    if (statement.said !== null) {
      const own = dayOf(parts, statement.saidQuote);
      past = own === null ? paragraphAt(parts, place) : -1;
      day = own ?? day;
      return statement;
    }
    if (
      day === null ||
      past === paragraphAt(parts, place) ||
      !isSimplePast(parts.analysed, statement) ||
      hasOtherTime(parts, told, statement)
    )
      return statement;
    const reason = `said: the day told before, ${parts.article.text.slice(day.span.start, day.span.end)}`;
    return { ...statement, said: day.edtf, saidQuote: day.span, reasons: [...statement.reasons, reason] };
  });
}

/** Dates of what happened and was said in the author's own telling: those within what somebody says are the speaker's. */
function toldDates({ dates }: NewsDayParts, statements: readonly Statement[]): DateIndex {
  const contents = indexSpans(statements.flatMap(({ content }) => content.map((span) => ({ span, value: null }))));
  return indexDates(
    dates.filter(({ span, role }) => (role === 'said' || role === 'happened') && !hasOverlap(contents, span)),
  );
}

/** True when the statement's own sentence tells of a time that is not the day of the news: "in 2022 he warned". */
function hasOtherTime(parts: NewsDayParts, told: DateIndex, statement: Statement): boolean {
  const sentence = parts.analysed.sentences[firstEndingAfter(parts.analysed.sentences, placeOf(statement))];
  if (sentence === undefined) return false;
  for (let i = firstEndingAfter(told.spans, sentence.start); i < told.dates.length; i += 1) {
    if (told.spans[i]!.start >= sentence.end) break;
    if (!isNewsDay(told.dates[i]!, parts.article)) return true;
  }
  return false;
}

function dayOf(parts: NewsDayParts, quote: Span | null): DateMention | null {
  const date = quote === null ? undefined : dateAt(parts.dates, quote.start);
  return date !== undefined && isNewsDay(date, parts.article) ? date : null;
}

function paragraphAt({ analysed: { paragraphs } }: NewsDayParts, offset: number): number {
  return firstEndingAfter(paragraphs, offset);
}

function placeOf(statement: Statement): number {
  return statement.cue[0]?.start ?? statement.content[0]?.start ?? 0;
}

/** The date that starts at an offset; dates are in text order. */
function dateAt(dates: readonly DateMention[], start: number): DateMention | undefined {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.span.start < start) low = middle + 1;
    else high = middle;
  }
  return dates[low]?.span.start === start ? dates[low] : undefined;
}

function isNewsDay({ earliest, latest, edtf }: DateMention, { published }: Article): boolean {
  if (published === null || earliest === null || earliest !== latest || edtf.includes('/')) return false;
  if (earliest > published) return false;
  return daysBetween(earliest, published) <= newsDays;
}

function daysBetween(from: string, to: string): number {
  const days = (iso: string) => Number(iso.slice(0, 4)) * 372 + Number(iso.slice(5, 7)) * 31 + Number(iso.slice(8, 10));
  return days(to) - days(from);
}

/** UTF-16 units of the longest sentence that only counts its paragraph: "12." */
const longestNumber = 4;

/** In the first sentence of a paragraph, its number left out. */
function opensParagraph({ paragraphs, sentences }: AnalysedText, { start }: Span): boolean {
  const paragraph = paragraphs[firstEndingAfter(paragraphs, start)];
  if (paragraph === undefined) return false;
  const first = sentences[paragraph.firstSentence]!;
  const opening = first.end - first.start <= longestNumber ? (sentences[paragraph.firstSentence + 1] ?? first) : first;
  return start < opening.end;
}

/** "This week": from here on the report tells of more than one day. */
function isNewsWeek({ earliest, latest, span }: DateMention, { published, text }: Article): boolean {
  if (/^(?:earlier|late)/i.test(text.slice(span.start, span.end))) return false;
  if (published === null || earliest === null || latest === null || earliest === latest) return false;
  return earliest <= published && latest >= published && daysBetween(earliest, latest) <= newsDays;
}

/** "Said", but not "has said", "had said" or "says". */
function isSimplePast({ tokens }: AnalysedText, { cue }: Statement): boolean {
  const first = cue[0];
  if (first === undefined) return false;
  for (
    let i = firstTokenFrom(tokens.start, first.start);
    i < tokens.count && tokens.start[i]! < cue.at(-1)!.end;
    i += 1
  ) {
    const tag = tokens.tag[i]!;
    if (tag === 'VBD') return !/^(?:had|was|were)$/i.test(tokens.word[i]!) || tokens.start[i + 1]! >= cue.at(-1)!.end;
    if (tag === 'VBZ' || tag === 'VBP' || tag === 'MD' || tag === 'VBG') return false;
  }
  return false;
}
