// Names as one page to print or to send: a table for each thing, names by side.
import { groupBy } from '../base/group-by.ts';
import type { Codebook } from '../model/codebook.ts';
import type { NameCountRow } from '../model/name-row.ts';
import { nameSide } from '../model/side-name.ts';
import { htmlFoot } from './html-page.ts';
import { openTablePage, type PageTable, writeTable } from './table-page.ts';

/** Writes the page piece by piece; `things` have the rows of one each. */
export async function* writeNamePage(
  { title, parties }: Pick<Codebook, 'title' | 'parties'>,
  things: AsyncIterable<readonly NameCountRow[]>,
): AsyncGenerator<string> {
  yield openTablePage({
    title: `${title}: names`,
    subtitle:
      'How often each side uses each name: in its own words, and (+) in words of its speakers that others quote. No name is the right one.',
  });
  for await (const rows of things) yield writeTable(toTable(rows, parties));
  yield htmlFoot;
}

function toTable(rows: readonly NameCountRow[], parties: Codebook['parties']): PageTable {
  const sides = [...new Set(rows.map(({ side }) => side))].sort();
  const names = groupBy(rows, ({ name }) => name);
  return {
    heading: rows[0]?.thing ?? '',
    note: `${names.size} names`,
    mark: null,
    columns: ['Name', ...sides.map((side) => nameSide(side, parties))],
    rows: [...names].map(([name, counts]) => [
      { text: counts.some(({ isRude }) => isRude) ? `${name} (rude)` : name },
      ...sides.map((side) => ({ text: countOf(counts, side) })),
    ]),
  };
}

function countOf(rows: readonly NameCountRow[], side: string | null): string {
  const here = rows.filter((row) => row.side === side);
  const sum = (isQuoted: boolean): number =>
    here.filter((row) => row.isQuoted === isQuoted).reduce((all, { count }) => all + count, 0);
  const [own, quoted] = [sum(false), sum(true)];
  return quoted === 0 ? (own === 0 ? '' : String(own)) : `${own} + ${quoted}`;
}
