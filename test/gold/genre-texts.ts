// Reads invented texts of other kinds than news (digests of talks, resolutions, minutes, releases, posts), with what is coded marked in their words.
import { ingest } from '../../src/ingest/ingest.ts';
import type { Article } from '../../src/model/article.ts';
import type { Codebook } from '../../src/model/codebook.ts';
import { readCodebook } from '../../src/model/codebook-file.ts';
import { readText } from '../repository.ts';
import type { StoryCode } from './real-stories.ts';

/** Kinds of text: each has two files, `NAME-open.txt`, beside which rules may be made, and `NAME-held.txt`. */
export const genres = ['summaries', 'resolutions', 'minutes', 'releases', 'voices'] as const;

export type Genre = (typeof genres)[number];

/** What each kind is, as rows of figures name it. */
export const genreTitles: Readonly<Record<Genre, string>> = {
  summaries: 'digests of talks',
  resolutions: 'resolutions and agreements',
  minutes: 'minutes and verbatim records',
  releases: "a party's releases and letters",
  voices: 'interviews, posts and articles by a party',
};

/** The negotiations that the texts are about, by the names of their codebooks. */
export const talks = ['sky', 'post', 'valley'] as const;

export type Talks = (typeof talks)[number];

/** One text and the positions a coder saw in it. */
export interface GenreText {
  readonly talks: Talks;
  /** The file's name, as a user would have it. */
  readonly name: string;
  readonly article: Article;
  readonly codes: readonly StoryCode[];
}

const folder = 'test/data/genres';

export function readTalks(name: Talks): Codebook {
  return readCodebook(readText(`${folder}/${name}.yaml`), `${name}.yaml`);
}

/** The texts of one half of a genre. */
export async function readGenre(genre: Genre, half: 'open' | 'held'): Promise<readonly GenreText[]> {
  const parts = readText(`${folder}/${genre}-${half}.txt`)
    .split(/^=== (\S+) (\S+)\n/m)
    .slice(1);
  const texts: GenreText[] = [];
  for (let at = 0; at < parts.length; at += 3) {
    const [named = '', name = '', marked = ''] = parts.slice(at, at + 3);
    const about = talks.find((one) => one === named);
    if (about === undefined) throw new Error(`${genre}-${half}.txt: no codebook ${named}`);
    texts.push(await readMarked({ talks: about, name, marked: marked.trim() }));
  }
  return texts;
}

/** Words with their codes: `{{the words|party issue move/move; ?party issue move}}`; a question mark for what need not be found. */
const mark = /\{\{([^|]*)\|([^}]*)\}\}/g;

async function readMarked({ marked, ...text }: { talks: Talks; name: string; marked: string }): Promise<GenreText> {
  const bytes = new TextEncoder().encode(`${marked.replace(mark, '$1')}\n`);
  const article = (await ingest({ name: text.name, bytes }, { outlets: readTalks(text.talks).outlets })).articles[0];
  if (article === undefined) throw new Error(`${text.name}: no article`);
  let end = 0;
  const codes = [...marked.matchAll(mark)].flatMap(([, words = '', written = '']) => {
    const start = article.text.indexOf(words, end);
    if (start === -1) throw new Error(`${text.name}: not in the article: ${words}`);
    end = start + words.length;
    return written.split('; ').map((code) => readCode(code, { text: text.name, start, end }));
  });
  return { ...text, article, codes };
}

function readCode(written: string, place: Pick<StoryCode, 'text' | 'start' | 'end'>): StoryCode {
  const [party = '', issue = '', moves = ''] = written.replace('?', '').split(' ');
  const kind = written.startsWith('?') ? 'may' : 'must';
  return { ...place, kind, party, issues: issue.split('/'), moves: moves.split('/'), towards: null, held: null };
}
