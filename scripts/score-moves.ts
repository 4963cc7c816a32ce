// Scores positions on the second gold set, the third, the fourth, the fifth, the sixth, the seventh and the fresh one, read end to end: sentences in, positions out.
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
  readFifthSets,
  readFourthSets,
  readFreshSet,
  readRecoded,
  readSeventhSets,
  readSixthSets,
  readThirdSets,
} from '../test/gold/coded-sentences.ts';
import { chooseCodebook } from './scoring/codebook-option.ts';
import { PositionTally } from './scoring/position-tally.ts';
import { recordScores } from './scoring/record-scores.ts';

/** A set scored by halves: what its sentences are about, and what they are called beside the held half's figures. */
interface ScoredSet {
  readonly title: string;
  readonly sets: readonly CodedSet[];
  readonly held: string;
}

const wantsDetails = process.argv.includes('--details');
const laterSets: readonly ScoredSet[] = [
  {
    title: 'climate talks, a rail wage round, a trade dispute and a restitution claim',
    sets: readThirdSets(),
    held: 'climate, rail, trade, museum',
  },
  { title: 'a port, a strike of film writers and a mine', sets: readFourthSets(), held: 'port, film writers, mine' },
  { title: 'a river, a strike of nurses and a guarded gate', sets: readFifthSets(), held: 'river, nurses, gate' },
  { title: 'a lake, village schools and a closed government', sets: readSixthSets(), held: 'lake, schools, session' },
  { title: 'a rocket field and a public broadcaster', sets: readSeventhSets(), held: 'rockets, broadcaster' },
];

/** Held sentences of the later sets and of the fresh one together: of one set a class has few, and a sentence more or less moves its F1 by points. */
const allHeld = new PositionTally({ isOfOneContent: true });

PositionTally.explain();
await scoreSecondSet();
for (const one of laterSets) await scoreLaterSet(one);
await scoreFishery();
console.log('All of them together, without the second set');
allHeld.print('held');
recordHeld(allHeld, 'sentences written by us, the five sets above and the fishery together, errors nobody read');
printAgreement();

async function scoreSecondSet(): Promise<void> {
  const { held, size } = await scoreHalves(
    'Positions, sentences of a strike and a coalition, read end to end',
    readCodedSets(),
    [],
  );
  const row = {
    finding: 'Positions',
    data: 'sentences written by us (a strike, a coalition), second half',
    size: `${size} sentences`,
    others: '',
    command: 'npm run score:moves',
  };
  recordScores([
    { ...row, measure: 'holder F1', ours: 100 * held.f1('party'), floor: 90 },
    { ...row, measure: 'issue F1', ours: 100 * held.f1('issue'), floor: 85 },
    { ...row, measure: 'move macro-F1', ours: 100 * held.moveMacro(), floor: 80 },
  ]);
}

async function scoreLaterSet(one: ScoredSet): Promise<void> {
  const { held } = await scoreHalves(`The same of ${one.title}`, one.sets, [allHeld]);
  recordHeld(held, `sentences written by us (${one.held}), half whose errors nobody read`);
}

async function scoreFishery(): Promise<void> {
  const fresh = new PositionTally({ isOfOneContent: true });
  console.log('The same of a fisheries quarrel, written and coded before they were read');
  await scoreSet(readFreshSet(), () => [fresh, allHeld]);
  fresh.print('fresh set, not tuned on');
  recordHeld(fresh, 'sentences written by us (a fisheries quarrel), errors never read, only totals');
}

/** Reads both halves, prints their figures and returns the held one's, with the number of its sentences. What is held is counted in `others` too. */
async function scoreHalves(
  title: string,
  sets: readonly CodedSet[],
  others: readonly PositionTally[],
): Promise<{ held: PositionTally; size: number }> {
  const development = new PositionTally({ isOfOneContent: true });
  const held = new PositionTally({ isOfOneContent: true });
  console.log(title);
  for (const set of sets) await scoreSet(set, ({ isHeld }) => (isHeld ? [held, ...others] : [development]));
  development.print('development');
  held.print('held');
  return { held, size: sets.flatMap(({ sentences }) => sentences).filter(({ isHeld }) => isHeld).length };
}

function recordHeld(held: PositionTally, data: string): void {
  const row = {
    finding: 'Positions',
    data,
    size: `${held.size} positions`,
    others: '',
    command: 'npm run score:moves',
  };
  recordScores([
    { ...row, measure: 'party and issue F1', ours: 100 * held.f1('party', 'issue'), floor: 85 },
    { ...row, measure: 'move macro-F1', ours: 100 * held.moveMacro(), floor: 80 },
  ]);
}

function printAgreement(): void {
  const agreement = new PositionTally({ isOfOneContent: true });
  const recoded = readRecoded();
  for (const { sentences } of readCodedSets())
    for (const { text, codes } of sentences) if (recoded.has(text)) agreement.add(codes, recoded.get(text) ?? []);
  agreement.print(`first and second coding of ${recoded.size} sentences`);
}

async function scoreSet(
  set: CodedSet,
  talliesOf: (sentence: CodedSentence) => readonly [PositionTally, ...PositionTally[]],
): Promise<void> {
  const reader = await loadReader(chooseCodebook(set.codebook));
  for (const sentence of set.sentences)
    scoreSentence(sentence, extract(makeParagraphArticle(sentence.text), reader).positions, talliesOf(sentence));
}

function scoreSentence(
  sentence: CodedSentence,
  found: readonly Position[],
  [first, ...others]: readonly [PositionTally, ...PositionTally[]],
): void {
  const pairs = first.add(sentence.codes, found);
  for (const other of others) other.add(sentence.codes, found);
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
