// Reads invented texts of other kinds than news (digests of talks, resolutions, minutes, releases, posts), with what is coded marked in their words.
import type { Codebook } from '../../src/model/codebook.ts';
import { readCodebook } from '../../src/model/codebook-file.ts';
import { readText } from '../repository.ts';
import { type MarkedText, readMarked } from './marked-text.ts';

/** Kinds of text: each has two files, `NAME-open.txt`, beside which rules may be made, and `NAME-held.txt`; some have longer texts written later, `NAME-later.txt`, held too. */
export const genres = ['summaries', 'resolutions', 'minutes', 'releases', 'voices'] as const;

export type Genre = (typeof genres)[number];

/** The lots of each kind. */
export const lots = ['open', 'held', 'later'] as const;

export type Lot = (typeof lots)[number];

const writtenLater: readonly Genre[] = ['minutes', 'voices'];

/** What each kind is, as rows of figures name it. */
export const genreTitles: Readonly<Record<Genre, string>> = {
  summaries: 'digests of talks',
  resolutions: 'resolutions and agreements',
  minutes: 'minutes and verbatim records',
  releases: "a party's releases and letters",
  voices: 'interviews, posts and articles by a party',
};

/** The negotiations that the texts are about, by the names of their codebooks. */
export const talks = ['sky', 'post', 'valley', 'estate', 'pipe'] as const;

export type Talks = (typeof talks)[number];

/** One text, the positions a coder saw in it, and the talks it is about. */
export interface GenreText extends MarkedText {
  readonly talks: Talks;
}

const folder = 'test/data/genres';

export function readTalks(name: Talks): Codebook {
  return readCodebook(readText(`${folder}/${name}.yaml`), `${name}.yaml`);
}

/** The texts of one lot of a genre; none where nothing was written later. */
export async function readGenre(genre: Genre, lot: Lot): Promise<readonly GenreText[]> {
  if (lot === 'later' && !writtenLater.includes(genre)) return [];
  const parts = readText(`${folder}/${genre}-${lot}.txt`)
    .split(/^=== (\S+) (\S+)\n/m)
    .slice(1);
  const texts: GenreText[] = [];
  for (let at = 0; at < parts.length; at += 3) {
    const [named = '', name = '', marked = ''] = parts.slice(at, at + 3);
    const about = talks.find((one) => one === named);
    if (about === undefined) throw new Error(`${genre}-${lot}.txt: no codebook ${named}`);
    texts.push({ talks: about, ...(await readMarked(name, marked.trim(), readTalks(about))) });
  }
  return texts;
}
