// The board of figures as rows of a table, for exports.
import type { FigureRow } from '../../model/figure-row.ts';
import type { FigureBoard } from './figure-board.ts';
import type { FigureTelling } from './figure-telling.ts';

/** Every telling of every group, then those not comparable with it; after the groups the sums with their parts. */
export function listFigureRows({ groups, sums }: FigureBoard): readonly FigureRow[] {
  const ofGroups = groups.flatMap((group, index) => {
    const shared = { group: index + 1, thing: thingOf(group.title, group.words), isDiffering: group.isDiffering };
    return [
      ...group.tellings.map((telling) =>
        toRow(telling, { ...shared, role: 'figure', unit: group.unit, because: group.mode }),
      ),
      ...group.apart.map(({ telling, unit, because }) =>
        toRow(telling, { ...shared, role: 'not-comparable', unit, because: because.join('; ') }),
      ),
    ];
  });
  const ofSums = sums.flatMap(({ telling, parts, formula, holds }, index) => {
    const shared = { group: groups.length + index + 1, thing: 'a sum', unit: '', isDiffering: !holds };
    return [
      toRow(telling, { ...shared, role: 'sum', because: formula }),
      ...parts.map((part) => toRow(part, { ...shared, role: 'part', because: '' })),
    ];
  });
  return [...ofGroups, ...ofSums];
}

type Shared = Pick<FigureRow, 'group' | 'role' | 'thing' | 'unit' | 'because' | 'isDiffering'>;

function toRow(telling: FigureTelling, shared: Shared): FigureRow {
  const { article, giver, words, low, high, isAbout, from, to, isDateAssumed, isConfirmed, sentence, span } = telling;
  const { id, title, outlet, side, published, url } = article;
  return {
    ...shared,
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

function thingOf(title: string, words: readonly string[]): string {
  return words.length === 0 ? title : `${title} (${words.join(', ')})`;
}
