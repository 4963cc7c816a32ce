// Loads which texts were read, who speaks in each, and for which side it was printed.
import { toDayNumber, undatedDay } from '../../base/day-number.ts';
import type { HeldTexts } from '../../model/held-texts.ts';
import { type Cell, textOrNull } from './cell.ts';
import type { Connection } from './connection.ts';
import { loadColumns } from './load-columns.ts';
import { listSpeaking } from './spoken-for.ts';

/** In the order the texts were added. */
export function loadHeldTexts(connection: Connection): HeldTexts {
  const texts = loadColumns(connection, ['id', 'earliest', 'latest'], 'article WHERE is_read = 1 ORDER BY id');
  const place = new Map(texts.id.map((id, at) => [id, at]));
  const side = texts.id.map((): string | null => null);
  const printed = loadColumns(
    connection,
    ['article_id', 'side'],
    // The least id of the group gives the other columns: https://www.sqlite.org/lang_select.html#bareagg
    `(SELECT p.article_id, o.side, min(p.id) FROM appearance p JOIN outlet o ON o.id = p.outlet_id GROUP BY p.article_id)
     WHERE side IS NOT NULL`,
  );
  printed.article_id.forEach((article, at) => {
    const text = place.get(article);
    if (text !== undefined) side[text] = textOrNull(printed.side[at]);
  });
  const speaking = listSpeaking(connection);
  const parties = texts.id.map((id) => speaking.get(id) ?? []);
  return { first: texts.earliest.map(toDay), last: texts.latest.map(toDay), side, parties };
}

function toDay(cell: Cell): number {
  return typeof cell === 'string' ? toDayNumber(cell) : undatedDay;
}
