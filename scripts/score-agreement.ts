// How far two codings of the same sentences agree: Cohen's kappa per field, for the positions that both coders see; and what a second coder
// of real articles would score if she were the reader.
// `npm run score:agreement [-- --details]`
import { type CodedPosition, readCodedSets, readRecoded } from '../test/gold/coded-sentences.ts';
import type { StoryCode } from '../test/gold/coded-texts.ts';
import { readSecondCoding, readStory, storyNames } from '../test/gold/real-stories.ts';
import { cohensKappa } from './scoring/cohens-kappa.ts';
import { PositionTally } from './scoring/position-tally.ts';
import { type Entry, judgeFound, matchCodes } from './scoring/story-tally.ts';

/** Codings to compare with the first: file, and who made it. */
const codings = [
  ['recoded.txt', 'the same coder, again on the same day'],
  ['second-coder.txt', 'a second coder, without sight of the first codes'],
] as const;
const fields = ['move', 'towards', 'strength', 'held'] as const;
const wantsDetails = process.argv.includes('--details');
const first = new Map(readCodedSets().flatMap(({ sentences }) => sentences.map(({ text, codes }) => [text, codes])));

for (const [file, who] of codings) {
  const second = readRecoded(file);
  const tally = new PositionTally();
  const both: (readonly [CodedPosition, CodedPosition])[] = [];
  for (const [text, codes] of second) {
    for (const { gold, found } of tally.add(first.get(text) ?? [], codes)) {
      if (gold !== null && found !== null && gold.party === found.party && gold.issue === found.issue)
        both.push([gold, found]);
      if (wantsDetails && fields.some((field) => gold?.[field] !== found?.[field]))
        console.log(`  ${tell(gold)} <> ${tell(found)}  ${text}`);
    }
  }
  console.log(`${second.size} sentences coded twice, the second time by ${who}`);
  console.log(
    `  same positions, F1: holder ${per(tally.f1('party'))}, issue ${per(tally.f1('issue'))}, both ${per(tally.f1('party', 'issue'))}`,
  );
  console.log(
    `  of the ${both.length} both saw, Cohen's kappa: ${fields
      .map(
        (field) =>
          `${field} ${cohensKappa(both.map(([one, other]) => [`${one[field]}`, `${other[field]}`])).toFixed(2)}`,
      )
      .join(', ')}`,
  );
}

const again = readSecondCoding();
const codedTwice = storyNames
  .map(readStory)
  .flatMap(({ name, texts, codes }) =>
    texts.map(({ key }) => ({ text: `${name}/${key}`, codes: codes.filter(({ text }) => text === key) })),
  )
  .filter(({ text }) => again.some((code) => code.text === text));
const outcomes = codedTwice.map(({ text, codes }) => {
  const entries = again.filter((code) => code.text === text && code.kind === 'must').map(enter);
  return { coded: matchCodes(codes, entries), entered: judgeFound(codes, entries) };
});
const musts = outcomes.flatMap(({ coded }) => coded.filter(({ code }) => code.kind === 'must'));
const hits = outcomes.flatMap(({ coded }) => coded.filter(({ found }) => found !== null));
const entered = outcomes.flatMap((one) => one.entered);
console.log(`${codedTwice.length} real articles coded twice; the second coder scored as a reader is`);
console.log(
  `  recall ${per(share(musts, ({ found }) => found !== null))} of ${musts.length}, precision ${per(share(entered, ({ verdict }) => verdict === 'coded'))} of ${entered.length}, move right ${per(share(hits, ({ isMoveRight }) => isMoveRight))} of ${hits.length}`,
);

/** What the coder would enter if only one issue and one move could be: the first of each. */
function enter({ party, issues: [issue = ''], moves: [move = ''], start, end }: StoryCode): Entry {
  return { party, issue, move, content: [{ start, end }] };
}

function share<Item>(items: readonly Item[], isRight: (item: Item) => boolean): number {
  return items.filter(isRight).length / Math.max(1, items.length);
}

function per(share: number): string {
  return (100 * share).toFixed(1);
}

function tell(one: { readonly [field: string]: unknown } | CodedPosition | null): string {
  return one === null ? '-' : Object.values(one).join(' ');
}
