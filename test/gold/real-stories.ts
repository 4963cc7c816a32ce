// Reads the hand coding of real texts, kept stand-off: where a position stands in which text of ../shared, never its words.
import { basename } from 'node:path';
import { hashText } from '../../src/base/feature-hash.ts';
import { readCodebook } from '../../src/model/codebook-file.ts';
import type { Span } from '../../src/model/span.ts';
import { readText } from '../repository.ts';
import { type CodedTexts, readCoding, readRows, type StoryCode } from './coded-texts.ts';

/** Where a party stands on an issue at the end of a story, going by one half's sentences: that of the issue's ends. */
export interface StoryEnd {
  readonly half: StoryHalf;
  readonly party: string;
  readonly issue: string;
  readonly end: 'first' | 'second';
}

/** The half that rules may be made beside, and the one kept from whoever makes them. */
export type StoryHalf = 'open' | 'held';

/** Texts about one negotiation, the codebook a user would have written for it, and the codes. */
export interface Story extends CodedTexts {
  readonly name: StoryName;
  /** Only where a coder could tell; none of the held half so far. */
  readonly ends: readonly StoryEnd[];
  /** Rules were made beside these texts: both halves are open, and the figures flatter. */
  readonly isTunedOn: boolean;
}

/** Stories coded in the same days and counted together. */
export interface StoryGroup {
  readonly title: string;
  /** What its texts are, as rows of figures name them. */
  readonly texts: string;
  readonly stories: readonly StoryName[];
}

/** Every story. */
export const storyNames = [
  'boy',
  'gulf',
  'taxes',
  'creed',
  'cars',
  'syria',
  'guns',
  'wall',
  'pacific',
  'budget',
  'families',
  'iran',
  'court',
  'nato',
  'inspectors',
  'belfast',
  'lebanon',
  'republic',
  'strike',
  'bids',
  'climate',
  'asia',
  'ukraine',
] as const;

/** The name of a story, that of its files. */
export type StoryName = (typeof storyNames)[number];

/**
 * The first three were coded before any rule was made beside them; each later group after rules had been made beside the open halves of those before it.
 * The first real texts, that rules were made beside, stand in no group.
 */
const codedTogether: readonly StoryGroup[] = [
  {
    title: 'Three stories, coded before any rule was made beside them',
    texts: '19 news articles',
    stories: ['boy', 'gulf', 'taxes'],
  },
  {
    title: 'Two more stories, coded 2026-11-22 before Parley read them',
    texts: '24 more news articles',
    stories: ['creed', 'cars'],
  },
  {
    title: 'Two stories (war in Syria, gun laws), coded 2026-11-23 before Parley read them',
    texts: '8 news articles and 20 statements of governments',
    stories: ['syria', 'guns'],
  },
  {
    title:
      'Two stories (a border wall and a closed government, a trade pact), coded later that day before Parley read them',
    texts: '15 articles on a closed government and 9 on a trade pact',
    stories: ['wall', 'pacific'],
  },
  {
    title:
      'Three stories (jobs, pensions and a budget; a suit against a foreign state; a nuclear deal), coded after those before Parley read them',
    texts: '9 articles on a budget, 5 on a bill about suits and 5 on a nuclear deal',
    stories: ['budget', 'families', 'iran'],
  },
  {
    title:
      'Six stories (a seat on a court; NATO, inspectors, Northern Ireland, Lebanon, an Australian republic in 1998), coded last before Parley read them',
    texts: '7 articles on a seat on a court and 19 reports of diplomacy in 1998 and 1999',
    stories: ['court', 'nato', 'inspectors', 'belfast', 'lebanon', 'republic'],
  },
  {
    title: 'Two stories (a strike, bids for companies), coded after those before Parley read them',
    texts: '6 articles on a strike and on bids for companies',
    stories: ['strike', 'bids'],
  },
];

/** Coded last: not in the sum of all, so that it tells of the same texts before and after a day's rules. */
const newest: StoryGroup = {
  title:
    'Two stories (the Paris climate agreement; China, North Korea and America in Asia), coded last before Parley read them',
  texts: '10 articles on a climate agreement and on Asia',
  stories: ['climate', 'asia'],
};

/** What is counted: stories coded in the same days, and at last all of these. */
export const storyGroups: readonly StoryGroup[] = [
  newest,
  ...codedTogether,
  {
    title: 'All of these stories',
    texts: `all ${codedTogether.flatMap(({ stories }) => stories).length} stories together`,
    stories: codedTogether.flatMap(({ stories }) => stories),
  },
];

/** Stories that rules were made beside: both halves are open, and the figures flatter. */
const tunedOn: readonly StoryName[] = ['ukraine'];

const folder = 'test/data/real-positions';

export function readStory(name: StoryName): Story {
  const book = name === 'ukraine' ? 'test/negotiation/codebook.yaml' : `${folder}/${name}.yaml`;
  const rows = readRows(`${folder}/${name}.tsv`);
  return {
    name,
    codebook: readCodebook(readText(book), basename(book)),
    ...readCoding(rows),
    ends: rows.filter(([kind]) => kind === 'end').map(toEnd),
    isTunedOn: tunedOn.includes(name),
  };
}

/** Codes of a second coder; a text is told by its story and its key there: "wall/4". */
export function readSecondCoding(): readonly StoryCode[] {
  return readCoding(readRows(`${folder}/second-coder.tsv`)).codes;
}

/** Whether a sentence is kept out of development: told by its file and offsets. */
export function isHeldSentence(file: string, { start, end }: Span): boolean {
  return (hashText(`${file}:${start}-${end}`) & 1) === 1;
}

function toEnd([, half, party = '', issue = '', end]: readonly string[]): StoryEnd {
  if (half !== 'open' && half !== 'held') throw new Error(`No half of a story: ${half}`);
  if (end !== 'first' && end !== 'second') throw new Error(`No end of an issue: ${end}`);
  return { half, party, issue, end };
}
