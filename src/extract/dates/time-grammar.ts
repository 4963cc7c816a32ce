// The grammar of dates and times: regular expressions over the classes of time tokens, one character a token.
import { findMatches } from '../../base/find-matches.ts';
import type { TimeTokens } from './time-lexer.ts';

/** What family an expression belongs to; it decides how its tokens are read. */
export type TimeFamily = 'calendar' | 'relative' | 'offset' | 'duration' | 'set' | 'clock' | 'reference' | 'named';

/** A stretch of tokens that forms a time expression: `first` inclusive, `end` exclusive. */
export interface TimeMatch {
  readonly family: TimeFamily;
  readonly first: number;
  readonly end: number;
}

const month = '[Mm]';
const day = '[Do]';
/** "early", "the end of", "the first half of", "later in the". */
const part = '(?:t?(?:b|[ebOl]h)F|t?e-?(?:it?)?)';
const partOfDay = '(?:t?(?:eit)?e?P(?:uF|UF|F))';
const era = 'C?';
/** "two", "twenty-four", "a few", "a couple of", "two and a half", "3". */
const count = '(?:a?qF?|a?n(?:-?n|&n)*(?:&a?h)?|[DN]|a|h-?a?)';
/** "about", "at least", "more than", "up to". */
const about = '(?:V?(?:@?v+(?:<|2)?)?)';
const dayMonth = `(?:t?${day}F?${month}|${month}t?${day}(?![:/][DN]))`;
const fullDate = `(?:t?${day}F?${month},?(?:F?Y|9)${era}|${month}t?${day},?F?(?:Y|9)${era}|${dayMonth}F[JTt]Q?u)`;
const weekday = '(?:[Ww],?)';
const monthOrYear = `(?:${month}(?:,?F?Y)?|Y|[Ss]F?Y)`;

/** Order is free: of what overlaps, the leftmost and longest counts. */
const rules: readonly (readonly [TimeFamily, string])[] = [
  ['calendar', `V?${partOfDay}?${part}?${weekday}?(?:${partOfDay})?${fullDate}`],
  ['calendar', `V?${partOfDay}?${part}?${weekday}?(?:eF?|PF)?${dayMonth}`],
  ['calendar', `V?${part}?${month}(?:,?F?(?:Y|9)|N(?=C))${era}`],
  ['calendar', `V?${part}?[Mm]`],
  ['calendar', `V?${part}?${month}(?:F(?:[JTt]Q?|t[pkK])u|[lkT]u)`],
  ['calendar', `V?${part}?(?:t?[uU])?[YND]C`],
  ['calendar', `[ND](?=[&2-][ND]C)`],
  ['calendar', `V?${part}?(?:t?y?[uU]|y)?Y`],
  ['calendar', `V?${part}?(?:t?[uU])?X`],
  ['calendar', `(?<=[ib2F&e-])9`],
  ['calendar', `nn-?n?`],
  ['calendar', `tunn?-?n?`],
  ['calendar', `V?${part}?t?e?-?(?:x|(?<=t)d)${era}`],
  ['calendar', `V?${part}?t?e?-?[oO]-?c${era}`],
  ['calendar', `V?${part}?(?:t?e?-?)[Ss],?F?(?:Y|N(?=C)|9)${era}`],
  ['calendar', `V?${part}?(?:t?e?-?)[Ss]F(?:[kl]u|[tJT][pkKQ]?u)`],
  ['calendar', `V?YS`],
  ['calendar', `${part}?(?:t?e?-?)(?:S|(?<=[te])s)(?!F)`],
  ['calendar', `(?<=i)s(?![.F])`],
  ['calendar', `${part}?S(?!F)`],
  ['relative', `${part}?(?:[TJlkpK]|tQ|t[pkKl])Q?(?:[Ss](?!F)|[Mm])`],
  ['calendar', `${part}?(?:t?[lkT])?H[uP]?,?F?Y?`],
  ['calendar', `I`],
  ['calendar', `${day}(?=(?:[&2-]|,&?)t?D(?:,D)*(?:&D)?F?${month})`],
  ['calendar', `(?<=${month}t?${day}(?:[&2-]|,&?))${day}(?:,Y)?(?![:/FUu-])`],
  ['calendar', `(?<=[i2])to(?=[!,|&)i2-])`],
  ['calendar', `t?y?-?[Oo]-?u(?:F(?:y?Y|[lkT]u|t?u))?`],
  ['calendar', `t?Y?O-u`],
  ['calendar', `tYOu`],
  ['calendar', `tYu`],
  ['relative', `(?:[TlkJ]u')t?y?O?u`],
  ['relative', `V?${part}?(?:[TJ]Q?y?|tQ|t?T|t?[lpkK]T?|t?yT?)y?u`],
  ['relative', `V?${part}tf?y?u`],
  ['relative', `(?<![F])tf?y?u`],
  ['relative', `t?(?:[lpkKT]|TK|TJ)?WP?`],
  ['relative', `${part}?${weekday}?rP?`],
  ['relative', `tuEr`],
  ['relative', `WP?F?[klT]u`],
  ['offset', `${about}${count}[uU]iR`],
  ['relative', `${part}?t?(?:[TJlkK]|tQ|tK|tk)P`],
  ['relative', `(?:t?e?-?)P(?:F?W|r)`],
  ['relative', `(?<=[i@])P(?![.u-])`],
  ['relative', `nP`],
  ['relative', `${part}?t?[TJ]U`],
  ['relative', `u-?'?b|u'b`],
  ['offset', `${about}${count}f?[uU](?:&n|&a?h)?(?:[ge]|E(?=[,!|]))(?!-)`],
  ['offset', `${about}(?:U|tu)(?:[g]|e(?=[,!|.it]))(?!-)`],
  ['offset', `tu(?:[E](?=[,!|])|K(?![.]))`],
  ['offset', `[ta]?u-[ge]-?(?:O-?)?u?`],
  [
    'duration',
    `t?(?:[lpkKTO]|f)*${about}${count}(?:(?:2|&)${count})?-?(?:v|f|[pkK])?-?f*[uU](?:&n|&v)?(?:-?j)?(?!-?^)`.replace(
      '^',
      '\\^',
    ),
  ],
  ['duration', `t?(?:[lO]|q)${count}?[uU]F${monthOrYear}`],
  ['duration', `t?(?:[fqe]|[lpkKT])*U(?:&U)?(?:-j)?`],
  ['duration', `u-j`],
  ['set', `z(?:O)?(?:[uWSPMm])`],
  ['set', `~`],
  ['set', `G[u]`],
  ['clock', `V?D(?::D|:N)?-?AZ?(?:,?(?:rP?|W|${fullDate}|${dayMonth}))?Z?`],
  ['clock', `V?D:[DN](?::[DN])?[AZ]*`],
  ['clock', `V?[DNY]Z(?![.])`],
  ['reference', `R`],
  ['reference', `tL`],
  ['reference', `tp(?=[!,|])|(?<=i)tp(?![a-zA-Z0-9@~<-])`],
  ['named', `t?B`],
];

const compiled = rules.map(([family, pattern]) => ({ family, pattern: new RegExp(pattern, 'g') }));

/** The expressions of a token list: from the left, the longest first, without overlap. */
export function matchTime(tokens: TimeTokens): readonly TimeMatch[] {
  const found: TimeMatch[] = [];
  for (const { family, pattern } of compiled) {
    for (const match of findMatches(tokens.kinds, pattern)) {
      if (match[0].length > 0) found.push({ family, first: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}

/** Keeps of overlapping matches the one that begins first, and of those the longest. */
export function pickMatches(found: readonly TimeMatch[]): readonly TimeMatch[] {
  const picked: TimeMatch[] = [];
  let free = 0;
  for (const match of [...found].sort((a, b) => a.first - b.first || b.end - a.end)) {
    if (match.first < free) continue;
    picked.push(match);
    free = match.end;
  }
  return picked;
}
