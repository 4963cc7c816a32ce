// Prints every position read out of text files with a codebook, beside its words: for reading line by line.
// `npm run show:positions -- CODEBOOK FILE...`
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { loadReader } from '../src/actions/load-reader.ts';
import { extract } from '../src/extract/extract.ts';
import { ingest } from '../src/ingest/ingest.ts';
import { readCodebook } from '../src/model/codebook-file.ts';
import type { Position, Statement } from '../src/model/finding.ts';
import type { Span } from '../src/model/span.ts';

const [codebookPath, ...files] = process.argv.slice(2);
if (codebookPath === undefined || files.length === 0)
  throw new Error('usage: tsx scripts/show-positions.ts CODEBOOK FILE...');
const codebook = readCodebook(readFileSync(codebookPath, 'utf8'), codebookPath);
const reader = await loadReader(codebook);
for (const file of files) {
  const { articles } = await ingest({ name: basename(file), bytes: readFileSync(file) }, { outlets: codebook.outlets });
  for (const article of articles) {
    const { positions, statements } = extract(article, reader);
    const byId = new Map(statements.map((statement) => [statement.id, statement]));
    console.log(
      `\n## ${article.title ?? basename(file)}: ${statements.length} statements, ${positions.length} positions`,
    );
    for (const position of positions) show(article.text, position, byId.get(position.statement ?? ''), positions);
  }
}

function show(text: string, position: Position, statement: Statement | undefined, all: readonly Position[]): void {
  const words = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => text.slice(start, end).replaceAll('\n', ' ')).join(' … ');
  const { party, issue, move, towards, held, conditionOf } = position;
  const on = all.findIndex(({ id }) => id === conditionOf);
  console.log(
    `${all.indexOf(position)}. ${party} ${move} ${issue} -> ${towards}${held === 'self' ? '' : ` ATTRIBUTED by ${position.by?.name}`}${on < 0 ? '' : ` on ${on}`} ${position.polarity} ${position.certainty} [${position.reasons.join('; ')}]`,
  );
  console.log(
    `     ${statement === undefined ? 'author' : `${statement.actor?.name ?? words(statement.source)} | ${words(statement.cue)}`} | ${words(position.content)}`,
  );
}
