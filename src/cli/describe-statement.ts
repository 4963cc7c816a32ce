// One statement of a dossier as lines of a terminal: date, speaker and outlet at the left, the words at the right.
import { wordsOf } from '../export/article-columns.ts';
import type { StatementEntry } from '../model/dossier-rows.ts';
import { tidyWords, widthOf, wrapWords } from './terminal.ts';

/** Columns for date, speaker and outlet, as a share of the width, and at least and at most. */
const sideColumn = { share: 0.3, least: 18, most: 36 };
const gap = '  ';

/** A block of lines with a blank line after it, at most `width` columns wide. */
export function describeStatement(entry: StatementEntry, width: number): string {
  const left = Math.max(sideColumn.least, Math.min(sideColumn.most, Math.floor(width * sideColumn.share)));
  const right = Math.max(sideColumn.least, width - left - gap.length);
  const facts = describeFacts(entry).flatMap((fact) => wrapWords(fact, left));
  const words = wrapWords(describeWords(entry), right);
  const lines = Array.from({ length: Math.max(facts.length, words.length) }, (_, index) =>
    `${padTo(facts[index] ?? '', left)}${gap}${words[index] ?? ''}`.trimEnd(),
  );
  return `${lines.join('\n')}\n\n`;
}

function describeFacts({ statement, actor, article, surroundings }: StatementEntry): readonly string[] {
  const inText = wordsOf({ surroundings }, statement.speaker === null ? [] : [statement.speaker]);
  const date = statement.said === null ? (article.published ?? 'no date') : `said ${statement.said}`;
  return [date, actor?.name ?? (inText || 'speaker not named'), article.outlet ?? 'outlet not known'].map(tidyWords);
}

function describeWords(entry: StatementEntry): string {
  const words = tidyWords(wordsOf(entry, entry.statement.content));
  const { factuality } = entry.statement;
  return factuality === 'asserted' ? words : `${words} (${factuality})`;
}

function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
