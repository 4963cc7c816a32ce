// Figures beside figures as lines of a terminal.
import { daysInWords } from '../model/figure-days.ts';
import type { FigureGroup, FigureSum } from '../views/figures/figure-board.ts';
import type { FigureCard } from '../views/figures/figure-rows.ts';
import { type FigureTelling, sourceNameOf } from '../views/figures/figure-telling.ts';
import { pluralOfUnit } from '../views/figures/figure-words.ts';
import { tidyWords, wrapWords } from './terminal.ts';

const indent = '  ';

/** One group or sum, at most `width` columns wide. */
export function describeFigure(card: FigureCard, width: number): string {
  return card.kind === 'group' ? describeGroup(card.group, width) : describeSum(card.sum, width);
}

function describeGroup(group: FigureGroup, width: number): string {
  const facts = [pluralOfUnit(group.unit), group.mode, group.isDiffering ? 'SOURCES DIFFER' : '']
    .filter(Boolean)
    .join(', ');
  const lines = group.tellings.map((telling) =>
    describeTelling(telling, telling.isConfirmed ? 'a person says that it is of the same thing' : ''),
  );
  const apart = group.apart.map(({ telling, because }) =>
    describeTelling(telling, `not comparable: ${because.join('; ')}`),
  );
  return `${tidyWords(`${group.title}${facts === '' ? '' : `: ${facts}`}`)}\n${write([...lines, ...apart], width)}\n`;
}

function describeSum({ telling, formula, holds }: FigureSum, width: number): string {
  const verdict = holds ? 'holds' : 'DOES NOT HOLD as printed';
  return `Sum: ${formula}, ${verdict}\n${write([describeTelling(telling, '')], width)}\n`;
}

function describeTelling(telling: FigureTelling, note: string): string {
  const outlet = telling.giver === null ? '' : ` in ${telling.article.outlet ?? 'an article'}`;
  const day = telling.from === null ? 'date not told' : daysInWords(telling);
  const facts = [telling.words, `${sourceNameOf(telling)}${outlet}`, day, note];
  return tidyWords(facts.filter(Boolean).join(' · '));
}

function write(lines: readonly string[], width: number): string {
  return lines
    .flatMap((line) => wrapWords(line, width - 2 * indent.length))
    .map((line) => `${indent}${line}\n`)
    .join('');
}
