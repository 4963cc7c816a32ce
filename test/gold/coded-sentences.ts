// Reads the sets of invented sentences, one a line, coded by hand: the second (a strike, a coalition), the fresh one (a fisheries quarrel), the third (four domains), the fourth, the fifth and the sixth (three each), the seventh (two).
import { hashText } from '../../src/base/feature-hash.ts';
import type { Codebook } from '../../src/model/codebook.ts';
import { readCodebook } from '../../src/model/codebook-file.ts';
import { readText } from '../repository.ts';

/** One position a coder saw in a sentence. */
export interface CodedPosition {
  readonly party: string;
  readonly issue: string;
  readonly move: string;
  readonly towards: string | null;
  readonly strength: string;
  readonly held: string;
  /** Which end of the issue it leans to; null where that was not coded or none is leant to. */
  readonly polarity?: string | null;
}

/** A sentence with its codes; `isHeld` where it is kept out of development. */
export interface CodedSentence {
  readonly id: string;
  readonly text: string;
  readonly codes: readonly CodedPosition[];
  readonly isHeld: boolean;
}

/** A domain's sentences and the codebook they are coded with. */
export interface CodedSet {
  readonly name: string;
  readonly codebook: Codebook;
  readonly sentences: readonly CodedSentence[];
}

const folder = 'test/data/positions';

/** Both domains of the second set; every second sentence is held. */
export function readCodedSets(): readonly CodedSet[] {
  return ['strike', 'coalition'].map((name) => readSet(name, ({ at }) => at % 2 === 1));
}

/** The fresh set, held whole: no rule was written with its errors in view. */
export function readFreshSet(): CodedSet {
  return readSet('fishery', () => true);
}

/** The third set, of four domains; a hash of its words tells whether a sentence is held. */
export function readThirdSets(): readonly CodedSet[] {
  return readHalved(['climate', 'rail', 'trade', 'museum']);
}

/** The fourth set, of three domains, halved as the third is; it holds many threats, acceptances and sentences that only look like a move. */
export function readFourthSets(): readonly CodedSet[] {
  return readHalved(['port', 'writers', 'mine']);
}

/** The fifth set, of three domains, halved as the third is, in the manner of newspapers. */
export function readFifthSets(): readonly CodedSet[] {
  return readHalved(['river', 'ward', 'crossing']);
}

/** The sixth set, of three domains, halved as the third is; written to see whether rules made beside other texts carry over to it. */
export function readSixthSets(): readonly CodedSet[] {
  return readHalved(['lake', 'schools', 'seats']);
}

/** The seventh set, of two domains, halved as the third is: what somebody "will" or "may" do, for the other side or against it. */
export function readSeventhSets(): readonly CodedSet[] {
  return readHalved(['launches', 'airwaves']);
}

function readHalved(names: readonly string[]): readonly CodedSet[] {
  return names.map((name) => readSet(name, ({ text }) => (hashText(text) & 1) === 1));
}

/** A sentence's number in its file, from 0, and its words. */
interface Placed {
  readonly at: number;
  readonly text: string;
}

function readSet(name: string, isHeld: (sentence: Placed) => boolean): CodedSet {
  return {
    name,
    codebook: readCodebook(readText(`${folder}/${name}.yaml`), `${name}.yaml`),
    sentences: readLines(`${folder}/${name}.txt`)
      .map((line, at) => ({ at, ...readSentence(line) }))
      .map(({ at, text, codes }) => ({ id: `${name}-${at + 1}`, text, codes, isHeld: isHeld({ at, text }) })),
  };
}

/** A second coding of some of the sentences, by their text: `recoded.txt` by the same coder, `second-coder.txt` by another. */
export function readRecoded(file = 'recoded.txt'): ReadonlyMap<string, readonly CodedPosition[]> {
  const lines = readLines(`${folder}/${file}`).map(readSentence);
  return new Map(lines.map(({ text, codes }) => [text, codes]));
}

function readLines(path: string): readonly string[] {
  return readText(path)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && line.includes(' | '));
}

function readSentence(line: string): Pick<CodedSentence, 'text' | 'codes'> {
  const bar = line.indexOf(' | ');
  return { text: line.slice(bar + 3), codes: readCodes(line.slice(0, bar)) };
}

/** Codes as written: `union wage demand company must self`, joined by ` + `; `none` where no position is taken. */
function readCodes(written: string): readonly CodedPosition[] {
  if (written === 'none') return [];
  return written.split(' + ').map((code) => {
    const [party = '', issue = '', move = '', towards = '', strength = '', held = '', polarity = '-'] = code.split(' ');
    return { party, issue, move, towards: orNull(towards), strength, held, polarity: orNull(polarity) };
  });
}

function orNull(code: string): string | null {
  return code === '-' ? null : code;
}
