// Statements of a dossier as JSON lines: the columns of the CSV file, with lists kept as lists.
//
// Example: {"said":"2031-03-05","speaker":"Vera Holm","statement":"We agree",…,"link":"http://…"}
import type { StatementEntry } from '../model/dossier-rows.ts';
import { roundCertainty } from './article-columns.ts';
import { type StatementLinks, statementColumns } from './statement-columns.ts';

/** One line without its line break. Empty values are null; numbers are numbers; `byline` and `via` are lists. */
export function writeStatementLine(entry: StatementEntry, links: StatementLinks): string {
  const cells = Object.fromEntries(
    statementColumns.map((column) => [column.name, column.value(entry, links) || null] as const),
  );
  const { statement, article } = entry;
  return JSON.stringify({
    ...cells,
    via: entry.viaActors.map((actor) => actor?.name ?? null),
    byline: article.byline,
    certainty: roundCertainty(statement.certainty),
    start: statement.content[0]?.start ?? null,
    end: statement.content.at(-1)?.end ?? null,
    content: statement.content.map(({ start, end }) => [start, end]),
  });
}
