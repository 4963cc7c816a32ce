// Scores positions on invented texts of other kinds than news, coded by hand before Parley read them.
// `npm run score:genres [-- --details] [--codebook poor] [--reader fast] [--genre minutes]`: what is missed or made up is shown for the open half alone.
// With one reader or one genre nothing is written to the accuracy page.
import { parseArgs } from 'node:util';
import { loadReader } from '../src/actions/load-reader.ts';
import { extract } from '../src/extract/extract.ts';
import type { Reader } from '../src/extract/reader.ts';
import { type ReaderKind, readerKinds } from '../src/model/codebook.ts';
import { type Genre, genres, genreTitles, readGenre, readTalks, type Talks, talks } from '../test/gold/genre-texts.ts';
import { chooseCodebook } from './scoring/codebook-option.ts';
import { recordScores } from './scoring/record-scores.ts';
import { judgeFound, matchCodes, StoryTally } from './scoring/story-tally.ts';
import { tellOutcomes } from './scoring/tell-outcomes.ts';

const { values } = parseArgs({
  options: {
    details: { type: 'boolean', default: false },
    codebook: { type: 'string' },
    reader: { type: 'string' },
    genre: { type: 'string' },
  },
});
const halves = ['open', 'held'] as const;
const asked = genres.filter((genre) => (values.genre ?? genre) === genre);
for (const kind of readerKinds.filter((one) => one === (values.reader ?? one))) await scoreAll(kind);

async function scoreAll(kind: ReaderKind): Promise<void> {
  const readers = new Map<Talks, Reader>();
  for (const name of talks) readers.set(name, await loadReader({ ...chooseCodebook(readTalks(name)), reader: kind }));
  const all = { open: new StoryTally(), held: new StoryTally() };
  for (const genre of asked) {
    console.log(`\n${genreTitles[genre]}, ${kind} reader`);
    for (const half of halves) {
      const own = new StoryTally();
      await addHalf(genre, half, readers, [own, all[half]]);
      own.print(`${half} half`);
    }
  }
  console.log(`\nAll genres, ${kind} reader`);
  for (const half of halves) all[half].print(`${half} half`);
  if (values.reader === undefined && values.genre === undefined)
    for (const half of halves) record(kind, half, all[half]);
}

async function addHalf(
  genre: Genre,
  half: (typeof halves)[number],
  readers: ReadonlyMap<Talks, Reader>,
  tallies: readonly StoryTally[],
): Promise<void> {
  for (const { talks: about, name, article, codes } of await readGenre(genre, half)) {
    const reader = readers.get(about);
    if (reader === undefined) continue;
    const { positions } = extract(article, reader);
    const coded = matchCodes(codes, positions);
    const found = judgeFound(codes, positions);
    for (const tally of tallies) tally.add(about, coded, found);
    if (half === 'open' && values.details) tellOutcomes(name, article.text, coded, found);
  }
}

function record(kind: ReaderKind, half: (typeof halves)[number], tally: StoryTally): void {
  const kept = half === 'held' ? 'half kept from whoever writes the rules' : 'half that rules may be made beside';
  const row = {
    ...{ finding: 'Positions', others: '', floor: null, command: 'npm run score:genres' },
    data: `30 invented digests, resolutions, minutes, releases and interviews, ${kept}, ${kind} reader`,
    size: `${tally.size} positions`,
  };
  recordScores([
    { ...row, measure: 'positions found, party and issue right', ours: 100 * tally.recall() },
    { ...row, measure: 'precision of party and issue, at least', ours: 100 * tally.precision() },
    { ...row, measure: 'move right, of those found', ours: 100 * tally.moveRight() },
  ]);
}
