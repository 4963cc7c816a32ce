// Reads texts coded stand-off: where a position stands in which text of ../shared, never its words.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type InputFile, ingest } from '../../src/ingest/ingest.ts';
import type { Article } from '../../src/model/article.ts';
import type { Codebook } from '../../src/model/codebook.ts';
import type { Span } from '../../src/model/span.ts';
import { readText, root } from '../repository.ts';
import { readCorpusText } from './corpus-text.ts';

/** An article of ../shared: its file under `corpora`, its place among the file's articles, from 0, and its id, a hash of its text. */
export interface StoryText {
  readonly key: string;
  readonly file: string;
  readonly at: number;
  readonly id: string;
}

/**
 * What a person saw: `must` be found, or `may` be. `right` and `wrong` are verdicts on positions that were found and not coded.
 * More than one issue or move where the words allow it; `towards` and `held` null where not coded.
 */
export interface StoryCode extends Span {
  readonly kind: 'must' | 'may' | 'right' | 'wrong';
  readonly text: string;
  readonly party: string;
  readonly issues: readonly string[];
  readonly moves: readonly string[];
  readonly towards: string | null;
  readonly held: string | null;
}

/** Texts, the codebook a user would have written for them, and the codes. */
export interface CodedTexts {
  readonly codebook: Codebook;
  readonly texts: readonly StoryText[];
  readonly codes: readonly StoryCode[];
}

const moves = ['demand', 'offer', 'accept', 'reject', 'condition', 'threat', 'none'];

/** The corpora of ../shared, or null where they are absent. */
export function findCorpora(): string | null {
  const corpora = join(process.env.PARLEY_SHARED ?? join(root, '../shared'), 'corpora');
  return existsSync(corpora) ? corpora : null;
}

/** The rows of a table of codes, without its comments. */
export function readRows(file: string): readonly (readonly string[])[] {
  return readText(file)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

/** The texts that rows list, and the codes of their positions. */
export function readCoding(rows: readonly (readonly string[])[]): Omit<CodedTexts, 'codebook'> {
  return {
    texts: rows.filter(([kind]) => kind === 'text').map(toText),
    codes: rows.filter(([kind]) => kind !== 'text' && kind !== 'end').map(toCode),
  };
}

/** The articles by their keys; throws where a text is not the one that was coded. */
export async function loadCodedTexts(
  { codebook, texts }: CodedTexts,
  corpora: string,
): Promise<ReadonlyMap<string, Article>> {
  const articles = new Map<string, Article>();
  for (const text of texts) {
    const { key, file, at, id } = text;
    const article = (await ingest(readStoryFile(text, corpora), { outlets: codebook.outlets })).articles[at];
    if (article?.id !== id)
      throw new Error(`${file} is not the text that was coded: it now has the id ${article?.id ?? '(no article)'}.`);
    articles.set(key, article);
  }
  return articles;
}

/** What is wrong with codes as a table, each with its place: texts it does not list; parties, issues and moves that do not exist; empty stretches. */
export function listTableFaults({ codebook, texts, codes }: CodedTexts): readonly string[] {
  const keys = texts.map(({ key }) => key);
  const parties = codebook.parties.map(({ id }) => id);
  const issues = codebook.issues.map(({ id }) => id);
  return codes.flatMap((code) =>
    [
      ...(keys.includes(code.text) ? [] : ['no such text']),
      ...[code.party, code.towards ?? code.party].filter((id) => !parties.includes(id)),
      ...code.issues.filter((id) => !issues.includes(id)),
      ...code.moves.filter((move) => !moves.includes(move)),
      ...(code.start < code.end ? [] : ['nothing']),
    ].map((fault) => `${code.text} ${code.start}-${code.end}: ${fault}`),
  );
}

/** The file a user would have that holds a text of a story. */
export function readStoryFile({ file }: StoryText, corpora: string): InputFile {
  const [path = '', part] = file.split('#');
  const name = `${basename(part ?? path).replace(/\.(tml|json)$/, '')}${path.endsWith('.txt') ? '' : '.md'}`;
  return { name, bytes: new TextEncoder().encode(readCorpusText(file, readFileSync(join(corpora, path), 'utf8'))) };
}

function toText([, key = '', file = '', at = '', id = '']: readonly string[]): StoryText {
  return { key, file, at: Number(at), id };
}

function toCode(row: readonly string[]): StoryCode {
  const [kind = '', text = '', start = '', end = '', party = '', issues = '', moves = '', towards = '-', held = '-'] =
    row;
  return {
    ...{ kind: toKind(kind), text, start: Number(start), end: Number(end), party },
    ...{ issues: issues.split('/'), moves: moves.split('/'), towards: orNull(towards), held: orNull(held) },
  };
}

function toKind(word: string): StoryCode['kind'] {
  if (word === 'must' || word === 'may' || word === 'right' || word === 'wrong') return word;
  throw new Error(`No kind of row: ${word}`);
}

function orNull(code: string): string | null {
  return code === '-' ? null : code;
}
