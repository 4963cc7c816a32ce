// Scores positions on the second gold set, the third, the fourth and the fresh one, read end to end: sentences in, positions out.
// `npm run score:moves [-- --details] [--codebook poor]`; errors on held sentences are never printed.
import { loadReader } from '../src/actions/load-reader.ts';
import { extract } from '../src/extract/extract.ts';
import type { Position } from '../src/model/finding.ts';
import { makeParagraphArticle } from '../src/model/plain-article.ts';
import {
  type CodedPosition,
  type CodedSentence,
  type CodedSet,
  readCodedSets,
  readFourthSets,
  readFreshSet,
  readRecoded,
  readThirdSets,
} from '../test/gold/coded-sentences.ts';
import { chooseCodebook } from './scoring/codebook-option.ts';
import { PositionTally } from './scoring/position-tally.ts';
import { recordScores } from './scoring/record-scores.ts';

const wantsDetails = process.argv.includes('--details');
const tallies = {
  development: new PositionTally({ isOfOneContent: true }),
  held: new PositionTally({ isOfOneContent: true }),
};
const third = {
  development: new PositionTally({ isOfOneContent: true }),
  held: new PositionTally({ isOfOneContent: true }),
};
const fourth = {
  development: new PositionTally({ isOfOneContent: true }),
  held: new PositionTally({ isOfOneContent: true }),
};
const fresh = new PositionTally({ isOfOneContent: true });
for (const set of readCodedSets()) await scoreSet(set, ({ isHeld }) => (isHeld ? tallies.held : tallies.development));
for (const set of readThirdSets()) await scoreSet(set, ({ isHeld }) => (isHeld ? third.held : third.development));
for (const set of readFourthSets()) await scoreSet(set, ({ isHeld }) => (isHeld ? fourth.held : fourth.development));
await scoreSet(readFreshSet(), () => fresh);
const agreement = new PositionTally({ isOfOneContent: true });
const recoded = readRecoded();
for (const { sentences } of readCodedSets())
  for (const { text, codes } of sentences) if (recoded.has(text)) agreement.add(codes, recoded.get(text) ?? []);
PositionTally.explain();
console.log('Positions, sentences of a strike and a coalition, read end to end');
for (const [name, tally] of Object.entries(tallies)) tally.print(name);
console.log('The same of climate talks, a rail wage round, a trade dispute and a restitution claim');
for (const [name, tally] of Object.entries(third)) tally.print(name);
console.log('The same of a port, a strike of film writers and a mine');
for (const [name, tally] of Object.entries(fourth)) tally.print(name);
console.log('The same of a fisheries quarrel, written and coded before they were read');
fresh.print('fresh set, not tuned on');
agreement.print(`first and second coding of ${recoded.size} sentences`);
recordHeld();

function recordHeld(): void {
  const row = {
    finding: 'Positions',
    data: 'sentences written by us (a strike, a coalition), second half',
    size: '151 sentences',
    others: '',
    command: 'npm run score:moves',
  };
  recordScores([
    { ...row, measure: 'holder F1', ours: 100 * tallies.held.f1('party'), floor: 90 },
    { ...row, measure: 'issue F1', ours: 100 * tallies.held.f1('issue'), floor: 85 },
    { ...row, measure: 'move macro-F1', ours: 100 * tallies.held.moveMacro(), floor: 80 },
  ]);
  const thirdHeld = {
    ...row,
    data: 'sentences written by us (climate, rail, trade, museum), half whose errors nobody read',
    size: `${third.held.size} positions`,
  };
  recordScores([
    { ...thirdHeld, measure: 'party and issue F1', ours: 100 * third.held.f1('party', 'issue'), floor: 85 },
    { ...thirdHeld, measure: 'move macro-F1', ours: 100 * third.held.moveMacro(), floor: 80 },
  ]);
  const fourthHeld = {
    ...row,
    data: 'sentences written by us (port, film writers, mine), half whose errors nobody read',
    size: `${fourth.held.size} positions`,
  };
  recordScores([
    { ...fourthHeld, measure: 'party and issue F1', ours: 100 * fourth.held.f1('party', 'issue'), floor: 85 },
    { ...fourthHeld, measure: 'move macro-F1', ours: 100 * fourth.held.moveMacro(), floor: 80 },
  ]);
  const unseen = {
    ...row,
    data: 'sentences written by us (a fisheries quarrel), errors never read, only totals',
    size: `${fresh.size} positions`,
  };
  recordScores([
    { ...unseen, measure: 'party and issue F1', ours: 100 * fresh.f1('party', 'issue'), floor: 85 },
    { ...unseen, measure: 'move macro-F1', ours: 100 * fresh.moveMacro(), floor: 80 },
  ]);
}

async function scoreSet(set: CodedSet, tallyOf: (sentence: CodedSentence) => PositionTally): Promise<void> {
  const reader = await loadReader(chooseCodebook(set.codebook));
  for (const sentence of set.sentences)
    scoreSentence(sentence, extract(makeParagraphArticle(sentence.text), reader).positions, tallyOf(sentence));
}

function scoreSentence(sentence: CodedSentence, found: readonly Position[], tally: PositionTally): void {
  const pairs = tally.add(sentence.codes, found);
  if (!wantsDetails || sentence.isHeld) return;
  for (const { gold, found: one } of pairs)
    if (gold?.move !== one?.move || gold?.issue !== one?.issue)
      console.log(
        `  ${tell(gold)} <> ${one === null ? '-' : `${tell(one)} (${one.reasons.join(', ')})`}  ${sentence.text}`,
      );
}

function tell(one: CodedPosition | Position | null): string {
  return one === null ? '-' : `${one.party} ${one.issue} ${one.move}`;
}
