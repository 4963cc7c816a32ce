// The day a report tells of: told once ("on Monday"), it holds for what was said in the simple past of the same speaker or paragraph.
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Article } from '../../model/article.ts';
import type { DateMention, Statement } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { firstEndingAfter } from './statement-form.ts';

/** What dates the statements of one article. */
export interface NewsDayParts {
  readonly article: Article;
  readonly analysed: AnalysedText;
  readonly dates: readonly DateMention[];
}

/** Days before publication that a report can be the news of. */
const newsDays = 7;

/**
 * Statements with the day told just before where their own sentence tells none: of the same speaker, or of the same
 * paragraph. Statements are in text order.
 */
export function carryNewsDay(parts: NewsDayParts, statements: readonly Statement[]): readonly Statement[] {
  if (parts.article.kind !== 'report' || parts.article.published === null) return statements;
  let told: ToldDay | null = null;
  return statements.map((statement) => {
    if (statement.said !== null) {
      const date = dayOf(parts, statement.saidQuote);
      if (date !== null)
        told = { date, speaker: statement.actor?.name ?? null, paragraph: paragraphAt(parts, statement) };
      return statement;
    }
    if (told === null || !continues(parts, told, statement) || !isSimplePast(parts.analysed, statement))
      return statement;
    const { date } = told;
    told = { ...told, speaker: statement.actor?.name ?? told.speaker };
    const reason = `said: the day told before, ${parts.article.text.slice(date.span.start, date.span.end)}`;
    return { ...statement, said: date.edtf, saidQuote: date.span, reasons: [...statement.reasons, reason] };
  });
}

interface ToldDay {
  readonly date: DateMention;
  readonly speaker: string | null;
  /** Index of the paragraph the day was told in. */
  readonly paragraph: number;
}

/** UTF-16 units within which another speaker of the same paragraph is still of the same scene: two or three sentences. */
const sameScene = 400;

function continues(parts: NewsDayParts, told: ToldDay, statement: Statement): boolean {
  const isSameSpeaker = told.speaker !== null && statement.actor?.name === told.speaker;
  return (
    isSameSpeaker ||
    (paragraphAt(parts, statement) === told.paragraph && placeOf(statement) - told.date.span.end < sameScene)
  );
}

function paragraphAt({ analysed }: NewsDayParts, statement: Statement): number {
  return firstEndingAfter(analysed.paragraphs, placeOf(statement));
}

function dayOf(parts: NewsDayParts, quote: Span | null): DateMention | null {
  const date = quote === null ? undefined : dateAt(parts.dates, quote.start);
  return date !== undefined && isNewsDay(date, parts.article) ? date : null;
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
  const days = (iso: string) => Number(iso.slice(0, 4)) * 372 + Number(iso.slice(5, 7)) * 31 + Number(iso.slice(8, 10));
  return days(published) - days(earliest) <= newsDays;
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

/** Index of the first token that starts at an offset or later. */
export function firstTokenFrom(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
