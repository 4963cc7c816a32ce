// Reads an invented text whose words a coder marked with the positions that stand in them.
import { ingest } from '../../src/ingest/ingest.ts';
import type { Article } from '../../src/model/article.ts';
import type { Codebook } from '../../src/model/codebook.ts';
import type { StoryCode } from './coded-texts.ts';

/** A text and the positions a coder saw in it. */
export interface MarkedText {
  /** The file's name, as a user would have it. */
  readonly name: string;
  readonly article: Article;
  readonly codes: readonly StoryCode[];
}

const moves = ['demand', 'offer', 'accept', 'reject', 'condition', 'threat'];

/** Words with their codes: `{{the words|party issue move/move; ?party issue move}}`; a sign for what need not be found, or was found there and is right or wrong. */
const mark = /\{\{([^{}|]+)\|([^{}|]+)\}\}/g;
const written = /^([?+-]?)(\S+) (\S+) (\S+)$/;
const kinds: Readonly<Record<string, StoryCode['kind']>> = { '?': 'may', '+': 'right', '-': 'wrong' };

/** Throws where a mark is not well formed. */
export async function readMarked(name: string, marked: string, codebook: Codebook): Promise<MarkedText> {
  const text = `${marked.replace(mark, '$1')}\n`;
  const stray = /.*(?:\{\{|\}\}|\|).*/.exec(text)?.[0];
  if (stray !== undefined) throw new Error(`${name}: a mark that is not well formed: ${stray}`);
  const bytes = new TextEncoder().encode(text);
  const article = (await ingest({ name, bytes }, { outlets: codebook.outlets })).articles[0];
  if (article?.text !== text) throw new Error(`${name}: characters that are changed when the text is added`);
  let removed = 0;
  const codes = [...marked.matchAll(mark)].flatMap(({ 0: whole, 1: words = '', 2: those = '', index }) => {
    const start = index - removed;
    removed += whole.length - words.length;
    return those.split('; ').map((code) => readCode(code, { text: name, start, end: start + words.length }));
  });
  return { name, article, codes };
}

/** What is wrong with the codes of a text, each with its words: parties, issues and moves that do not exist, and stretches over more than a paragraph. */
export function listFaults({ name, article, codes }: MarkedText, { parties, issues }: Codebook): readonly string[] {
  const known = new Set([...parties, ...issues].map(({ id }) => id).concat(moves));
  return codes.flatMap((code) => {
    const words = article.text.slice(code.start, code.end);
    const faults = [code.party, ...code.issues, ...code.moves].filter((id) => !known.has(id));
    return [...faults, ...(words.includes('\n') ? ['more than one paragraph'] : [])].map(
      (fault) => `${name}: ${fault}: ${words}`,
    );
  });
}

function readCode(code: string, place: Pick<StoryCode, 'text' | 'start' | 'end'>): StoryCode {
  const [, sign = '', party, issue, move] = written.exec(code) ?? [];
  if (party === undefined || issue === undefined || move === undefined)
    throw new Error(`${place.text}: not "party issue move": ${code}`);
  const kind = kinds[sign] ?? 'must';
  return { ...place, kind, party, issues: issue.split('/'), moves: move.split('/'), towards: null, held: null };
}
