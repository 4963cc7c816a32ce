// Scores positions on real texts against a hand coding that was made before Parley read them; skips where ../shared is absent.
// `npm run score:real-positions [-- --details] [--codebook poor] [--reader fast] [--story wall]`: what is missed or made up is shown for the
// open half of each story alone. With one reader or one story nothing is written to the accuracy page.
import { parseArgs } from 'node:util';
import { loadReader } from '../src/actions/load-reader.ts';
import { extract } from '../src/extract/extract.ts';
import type { Reader } from '../src/extract/reader.ts';
import type { Article } from '../src/model/article.ts';
import { type ReaderKind, readerKinds } from '../src/model/codebook.ts';
import type { Position } from '../src/model/finding.ts';
import type { Span } from '../src/model/span.ts';
import { findCorpora, loadCodedTexts, type StoryCode } from '../test/gold/coded-texts.ts';
import {
  isHeldSentence,
  readStory,
  type Story,
  type StoryHalf,
  storyGroups,
  storyNames,
} from '../test/gold/real-stories.ts';
import { chooseCodebook } from './scoring/codebook-option.ts';
import { recordScores } from './scoring/record-scores.ts';
import { judgeStances, type ReadText } from './scoring/stance-tally.ts';
import { isMark, judgeFound, matchCodes, StoryTally } from './scoring/story-tally.ts';
import { tellOutcomes, tellStances } from './scoring/tell-outcomes.ts';

const { values } = parseArgs({
  options: {
    details: { type: 'boolean', default: false },
    codebook: { type: 'string' },
    reader: { type: 'string' },
    story: { type: 'string', multiple: true },
  },
});
const wantsDetails = values.details;
const kinds = readerKinds.filter((kind) => values.reader === undefined || kind === values.reader);
const isNarrowed = values.reader !== undefined || values.story !== undefined;
const corpora = findCorpora();
if (corpora === null)
  console.log('No real texts at ../shared/corpora (PARLEY_SHARED names another place): nothing scored.');
else {
  console.log(
    [
      'Recall: coded positions found, by party and issue in the same sentence; move: of those, with a move the coder allows.',
      'Precision: found positions that are coded, or that a person found right afterwards; "at least" counts those not looked at as wrong.',
    ].join('\n'),
  );
  const stories = storyNames.filter((name) => values.story?.includes(name) ?? true).map(readStory);
  for (const kind of kinds) await scoreAll(kind, stories, corpora);
}

async function scoreAll(kind: ReaderKind, stories: readonly Story[], folder: string): Promise<void> {
  const groups = storyGroups.map((group) => ({ ...group, halves: newHalves() }));
  for (const story of stories) {
    const reader = await loadReader({ ...chooseCodebook(story.codebook), reader: kind });
    const articles = await loadCodedTexts(story, folder);
    const own = newHalves();
    console.log(`\n${story.name}, ${kind} reader${story.isTunedOn ? ' (rules were made beside these texts)' : ''}`);
    const read: Record<StoryHalf, ReadText[]> = { open: [], held: [] };
    const halves = [own, ...groups.filter(({ stories }) => stories.includes(story.name)).map((group) => group.halves)];
    for (const { key, file } of story.texts) {
      const article = articles.get(key);
      if (article === undefined) continue;
      const codes = story.codes.filter(({ text }) => text === key);
      const isHeld = (place: Span): boolean => !story.isTunedOn && isHeldSentence(file, place);
      addText({ story: story.name, key, article, codes, reader, isHeld, halves, read });
    }
    for (const part of ['open', 'held'] as const) {
      const stances = judgeStances(story, part, read[part]);
      for (const half of halves) half[part].addStances(stances);
      if (part === 'open' && wantsDetails) tellStances(stances);
    }
    own.open.print(story.isTunedOn ? 'all' : 'open half');
    if (!story.isTunedOn) own.held.print('held half');
  }
  for (const { title, texts, halves } of values.story === undefined ? groups : []) {
    print(`${title}, ${kind} reader`, halves);
    if (!isNarrowed) record(kind, texts, halves);
  }
}

function print(title: string, { open, held }: Halves): void {
  console.log(`\n${title}`);
  open.print('open half');
  held.print('held half');
}

interface Halves {
  readonly open: StoryTally;
  readonly held: StoryTally;
}

function newHalves(): Halves {
  return { open: new StoryTally(), held: new StoryTally() };
}

interface CodedText {
  readonly story: string;
  readonly key: string;
  readonly article: Article;
  readonly codes: readonly StoryCode[];
  readonly reader: Reader;
  readonly isHeld: (place: Span) => boolean;
  readonly halves: readonly Halves[];
  /** Takes what was read of the text, half by half. */
  readonly read: Record<StoryHalf, ReadText[]>;
}

function addText({ story, key, article, codes, reader, isHeld, halves, read }: CodedText): void {
  const findings = extract(article, reader);
  const { positions } = findings;
  const { sentences } = reader.analyse(article.text, article.passages);
  const coded = matchCodes(codes, positions);
  const found = judgeFound(codes, positions);
  for (const part of ['open', 'held'] as const) {
    const isOfPart = (place: Span): boolean => isHeld(place) === (part === 'held');
    const codedHere = coded.filter(({ code }) => isOfPart(code));
    const foundHere = found.filter(({ position }) => isOfPart(placeOf(position, codes, sentences)));
    for (const half of halves) half[part].add(story, codedHere, foundHere);
    read[part].push({ article, findings: { ...findings, positions: foundHere.map(({ position }) => position) } });
    if (part === 'open' && wantsDetails) tellOutcomes(key, article.text, codedHere, foundHere);
  }
}

/** The coded sentence a found position stands in, or else the reader's own. */
function placeOf(position: Position, codes: readonly StoryCode[], sentences: readonly Span[]): Span {
  const start = position.content[0]?.start ?? 0;
  const holds = (place: Span): boolean => place.start <= start && start < place.end;
  return codes.filter(isMark).find(holds) ?? sentences.find(holds) ?? { start, end: start };
}

function record(kind: ReaderKind, texts: string, { open, held }: Halves): void {
  const row = {
    finding: 'Positions',
    others: '',
    floor: null,
    command: 'npm run score:real-positions',
  };
  const rowsOf = (data: string, tally: StoryTally) => {
    const of = { ...row, data: `real texts, coded by us: ${data}, ${kind} reader`, size: `${tally.size} positions` };
    return [
      { ...of, measure: 'positions found, party and issue right', ours: 100 * tally.recall() },
      { ...of, measure: 'precision of party and issue, at least', ours: 100 * tally.precision() },
      { ...of, measure: 'move right, of those found', ours: 100 * tally.moveRight() },
      { ...of, measure: 'cells of the table shown', size: `${tally.cellCount} cells`, ours: 100 * tally.cellRecall() },
      { ...of, measure: 'of the cells shown, right, at least', ours: 100 * tally.cellPrecision() },
      ...(tally.stanceCount === 0
        ? []
        : [
            {
              ...of,
              measure: 'cells shown at last with the coded end of the issue',
              size: `${tally.stanceCount} cells`,
              ours: 100 * tally.stanceRight(),
            },
          ]),
    ];
  };
  recordScores([
    ...rowsOf(`${texts}, half kept from whoever writes the rules`, held),
    ...rowsOf(`${texts}, half that rules may be made beside`, open),
  ]);
}
