// Positions of a dossier as JSON lines: the columns of the CSV file, with lists kept as lists.
//
// Example: {"said":"2031-03-26","party":"oster","issue":"observers","move":"accept",…,"link":"http://…"}
import type { PositionEntry } from '../model/dossier-rows.ts';
import { roundCertainty } from './article-columns.ts';
import { positionColumns } from './position-columns.ts';
import type { StatementLinks } from './statement-columns.ts';

/** One line without its line break. Empty values are null; numbers are numbers; `byline`, `reasons` and `content` are lists. */
export function writePositionLine(entry: PositionEntry, links: StatementLinks): string {
  const cells = positionColumns.map((column) => [column.name, column.value(entry, links) || null] as const);
  const { position, article } = entry;
  return JSON.stringify({
    ...Object.fromEntries(cells),
    byline: article.byline,
    reasons: position.reasons,
    certainty: roundCertainty(position.certainty),
    start: position.content[0]?.start ?? null,
    end: position.content.at(-1)?.end ?? null,
    content: position.content.map(({ start, end }) => [start, end]),
  });
}
