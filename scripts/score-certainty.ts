// How often positions of each certainty are right in party, issue and move together, read from bare texts.
// The shares in src/extract/positions/position-certainty.ts are set by it. `npm run score:certainty`
import { loadReader } from '../src/actions/load-reader.ts';
import { extract } from '../src/extract/extract.ts';
import type { Position } from '../src/model/finding.ts';
import { makeParagraphArticle } from '../src/model/plain-article.ts';
import {
  readCodedSets,
  readFifthSets,
  readFourthSets,
  readFreshSet,
  readThirdSets,
} from '../test/gold/coded-sentences.ts';
import { readExample, readExampleCodebook } from '../test/gold/example-gold.ts';

interface CodedMove {
  readonly party: string;
  readonly issue: string;
  readonly move: string;
}

/** Positions of one certainty: how many, and how many right. */
interface Band {
  found: number;
  right: number;
}

const example = new Map<number, Band>();
const developed = new Map<number, Band>();
const held = new Map<number, Band>();
await countExample();
await countSentences();
print('the example, bare articles', example);
print('own sentences that rules were made beside', developed);
print('own sentences whose errors nobody looked at', held);
print('the example and those together, by which the shares are set', addBands(example, held));

async function countExample(): Promise<void> {
  const codebook = readExampleCodebook();
  const reader = await loadReader(codebook);
  for (const { article, gold } of await readExample(codebook))
    if (article.language === 'en')
      count(
        example,
        gold.statements.flatMap(({ positions }) => positions),
        extract(article, reader).positions,
      );
}

async function countSentences(): Promise<void> {
  for (const set of [...readCodedSets(), ...readThirdSets(), ...readFourthSets(), ...readFifthSets(), readFreshSet()]) {
    const reader = await loadReader(set.codebook);
    for (const { text, codes, isHeld } of set.sentences)
      count(isHeld ? held : developed, codes, extract(makeParagraphArticle(text), reader).positions);
  }
}

/** Each coded position bears out one found position. */
function count(bands: Map<number, Band>, coded: readonly CodedMove[], found: readonly Position[]): void {
  const left = [...coded];
  for (const { party, issue, move, certainty } of found) {
    const at = left.findIndex((one) => one.party === party && one.issue === issue && one.move === move);
    if (at >= 0) left.splice(at, 1);
    const band = bands.get(certainty) ?? { found: 0, right: 0 };
    bands.set(certainty, { found: band.found + 1, right: band.right + Number(at >= 0) });
  }
}

function addBands(one: ReadonlyMap<number, Band>, other: ReadonlyMap<number, Band>): ReadonlyMap<number, Band> {
  const sum = new Map(one);
  for (const [certainty, { found, right }] of other) {
    const held = sum.get(certainty) ?? { found: 0, right: 0 };
    sum.set(certainty, { found: held.found + found, right: held.right + right });
  }
  return sum;
}

function print(name: string, bands: ReadonlyMap<number, Band>): void {
  console.log(`Certainty of positions, ${name}: said, and right`);
  let error = 0;
  let all = 0;
  for (const [certainty, { found, right }] of [...bands].sort(([a], [b]) => b - a)) {
    error += Math.abs(certainty * found - right);
    all += found;
    console.log(`  ${certainty.toFixed(2)}  ${(right / found).toFixed(2)}  (${right} of ${found})`);
  }
  console.log(`  mean distance ${(error / Math.max(1, all)).toFixed(3)}`);
}
