// Of when a figure is: the date of its sentence that stands in the same clause.
import type { Sentence, Tokens } from '../../model/analysed-text.ts';
import type { DateMention } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';

/** Example: in `It was founded in 2031 and has 89 branches` the 89 are of no date. */
export function dateOfFigure(
  tokens: Tokens,
  sentence: Sentence,
  figure: Span,
  dates: readonly DateMention[],
): DateMention | null {
  return (
    dates.find(
      (date) => date.role !== 'said' && date.role !== 'published' && isSameClause(tokens, sentence, figure, date.span),
    ) ?? null
  );
}

/** Words before a date that opens its sentence: "In", "By the end of". */
const openingWords = 4;

/**
 * A date that opens the sentence is of all of it. Elsewhere no other clause may begin between: one with a verb of its own
 * after "and", or after a colon.
 */
function isSameClause(tokens: Tokens, sentence: Sentence, figure: Span, date: Span): boolean {
  const isBefore = date.end <= figure.start;
  const [from, to] = isBefore ? [date.end, figure.start] : [figure.end, date.start];
  let verbs = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
    const at = tokens.start[i]!;
    if (isBefore && at === date.start && i - sentence.firstToken <= openingWords && verbs === 0) return true;
    if (isVerb(tokens, i) && at < date.start) verbs += 1;
    if (at < from || at >= to) continue;
    if (/^[:;]$/.test(tokens.word[i]!)) return false;
    if (tokens.tag[i] === 'CC' && isVerb(tokens, i + 1)) return false;
  }
  return true;
}

function isVerb({ tag }: Tokens, token: number): boolean {
  return /^(?:VB[DZP]|MD)$/.test(tag[token] ?? '');
}
