// A card of figures as rows of a table, for exports.
import type { FigureRow } from '../../model/figure-row.ts';
import type { FigureGroup, FigureSum } from './figure-board.ts';
import type { FigureTelling } from './figure-telling.ts';
import { pluralOfUnit } from './figure-words.ts';

/** What the list of figures is made of, groups before sums; numbered from 1 through both. */
export type FigureCard =
  | { readonly kind: 'group'; readonly number: number; readonly group: FigureGroup }
  | { readonly kind: 'sum'; readonly number: number; readonly sum: FigureSum };

/** Every telling of a group, then those not comparable with it; or a sum with its parts. */
export function listFigureRows(card: FigureCard): readonly FigureRow[] {
  return card.kind === 'group' ? rowsOfGroup(card.group, card.number) : rowsOfSum(card.sum, card.number);
}

function rowsOfGroup(of: FigureGroup, group: number): readonly FigureRow[] {
  const shared = { group, thing: of.title, isDiffering: of.isDiffering };
  return [
    ...of.tellings.map((telling) => toRow(telling, { ...shared, role: 'figure', unit: of.unit, because: of.mode })),
    ...of.apart.map(({ telling, unit, because }) =>
      toRow(telling, { ...shared, role: 'not-comparable', unit, because: because.join('; ') }),
    ),
  ];
}

function rowsOfSum({ telling, parts, formula, holds }: FigureSum, group: number): readonly FigureRow[] {
  const shared = { group, thing: 'a sum', unit: '', isDiffering: !holds };
  return [
    toRow(telling, { ...shared, role: 'sum', because: formula }),
    ...parts.map((part) => toRow(part, { ...shared, role: 'part', because: '' })),
  ];
}

type Shared = Pick<FigureRow, 'group' | 'role' | 'thing' | 'unit' | 'because' | 'isDiffering'>;

function toRow(telling: FigureTelling, shared: Shared): FigureRow {
  const { article, giver, words, low, high, isAbout, from, to, isDateAssumed, isConfirmed, sentence, span } = telling;
  const { id, title, outlet, side, published, url } = article;
  return {
    ...shared,
    units: pluralOfUnit(shared.unit),
    isConfirmed,
    words,
    low,
    high,
    isAbout,
    from,
    to,
    isDateAssumed,
    giver: giver?.name ?? null,
    party: giver?.party ?? null,
    outlet,
    side,
    published,
    sentence: sentence.text.replace(/\s+/g, ' '),
    title,
    url,
    article: id,
    span,
  };
}
