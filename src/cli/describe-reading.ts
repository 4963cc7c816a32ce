// What was found in a file, for a person to read in a terminal.

import type { FileReading } from '../actions/read-files.ts';
import { count } from '../base/count-noun.ts';
import type { Article } from '../model/article.ts';
import type { Statement } from '../model/finding.ts';
import { tidyWords, wrapWords } from './terminal.ts';

const indent = '    ';

/** The articles of a file with their statements, wrapped to `width` columns. */
export function describeReading(reading: Extract<FileReading, { readonly kind: 'read' }>, width: number): string {
  const { name, source } = reading;
  const head = `${name}: ${count(source.articles.length, 'article')}\n`;
  const bodies = source.articles.map(({ article, findings, notices }) => {
    const statements = findings?.statements ?? [];
    return [
      '',
      ...wrapWords(describeArticle(article), width),
      `  ${count(statements.length, 'statement')}, ${count(findings?.mentions.length ?? 0, 'mention')}, ${count(findings?.dates.length ?? 0, 'date')}, ${count(findings?.figures.length ?? 0, 'figure')}`,
      ...statements.flatMap((statement) => describeStatement(article.text, statement, width)),
      ...notices.flatMap((notice) => wrapWords(`  Note: ${tidyWords(notice.message)}`, width)),
      '',
    ].join('\n');
  });
  return head + bodies.join('');
}

function describeArticle(article: Article): string {
  const parts = [article.title ?? 'Without title', article.outlet, article.byline.join(', '), article.published];
  return tidyWords(parts.filter((part) => part !== null && part !== '').join(' · '));
}

function describeStatement(text: string, statement: Statement, width: number): readonly string[] {
  const slice = (span: { readonly start: number; readonly end: number } | null): string =>
    span === null ? '' : tidyWords(text.slice(span.start, span.end));
  const who = statement.actor?.name ?? (slice(statement.speaker) || 'Speaker not named');
  const how = [statement.form, statement.factuality, statement.said].filter((part) => part !== null).join(', ');
  const words = statement.content.map(slice).join(' […] ');
  return ['', `  ${tidyWords(who)} (${how})`, ...wrapWords(words, width - indent.length).map((line) => indent + line)];
}
