// Reads the second gold set, invented sentences of a strike and of a coalition negotiation, and the fresh set, of a fisheries quarrel: one a line, coded by hand.
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
  return ['strike', 'coalition'].map((name) => readSet(name, (at) => at % 2 === 1));
}

/** The fresh set, held whole: no rule was written with its errors in view. */
export function readFreshSet(): CodedSet {
  return readSet('fishery', () => true);
}

function readSet(name: string, isHeld: (at: number) => boolean): CodedSet {
  return {
    name,
    codebook: readCodebook(readText(`${folder}/${name}.yaml`), `${name}.yaml`),
    sentences: readLines(`${folder}/${name}.txt`).map((line, at) =>
      readSentence(line, `${name}-${at + 1}`, isHeld(at)),
    ),
  };
}

/** A second coding of some of the sentences, by their text: `recoded.txt` by the same coder, `second-coder.txt` by another. */
export function readRecoded(file = 'recoded.txt'): ReadonlyMap<string, readonly CodedPosition[]> {
  const lines = readLines(`${folder}/${file}`).map((line) => readSentence(line, '', false));
  return new Map(lines.map(({ text, codes }) => [text, codes]));
}

function readLines(path: string): readonly string[] {
  return readText(path)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && line.includes(' | '));
}

function readSentence(line: string, id: string, isHeld: boolean): CodedSentence {
  const bar = line.indexOf(' | ');
  return { id, text: line.slice(bar + 3), codes: readCodes(line.slice(0, bar)), isHeld };
}

/** Codes as written: `union wage demand company must self`, joined by ` + `; `none` where no position is taken. */
export function readCodes(written: string): readonly CodedPosition[] {
  if (written === 'none') return [];
  return written.split(' + ').map((code) => {
    const [party = '', issue = '', move = '', towards = '', strength = '', held = ''] = code.split(' ');
    return { party, issue, move, towards: towards === '-' ? null : towards, strength, held };
  });
}
