// Scores positions on invented texts of other kinds than news, coded by hand before Parley read them.
// `npm run score:genres [-- --details] [--codebook poor] [--reader fast] [--genre minutes]`: what is missed or made up is shown for the open lot alone.
// With one reader or one genre nothing is written to the accuracy page.
import { parseArgs } from 'node:util';
import { loadReader } from '../src/actions/load-reader.ts';
import { extract } from '../src/extract/extract.ts';
import type { Reader } from '../src/extract/reader.ts';
import { type ReaderKind, readerKinds } from '../src/model/codebook.ts';
import {
  type Genre,
  genres,
  genreTitles,
  type Lot,
  lots,
  readGenre,
  readTalks,
  type Talks,
  talks,
} from '../test/gold/genre-texts.ts';
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
const lotTitles: Readonly<Record<Lot, string>> = {
  open: '30 invented digests, resolutions, minutes, releases and interviews, half that rules may be made beside',
  held: '30 invented digests, resolutions, minutes, releases and interviews, half kept from whoever writes the rules',
  later: 'two longer interviews and two longer minutes, written later and kept from rules',
};

const asked = genres.filter((genre) => (values.genre ?? genre) === genre);
for (const kind of readerKinds.filter((one) => one === (values.reader ?? one))) await scoreAll(kind);

async function scoreAll(kind: ReaderKind): Promise<void> {
  const readers = new Map<Talks, Reader>();
  for (const name of talks) readers.set(name, await loadReader({ ...chooseCodebook(readTalks(name)), reader: kind }));
  const all = { open: new StoryTally(), held: new StoryTally(), later: new StoryTally() };
  for (const genre of asked) {
    console.log(`\n${genreTitles[genre]}, ${kind} reader`);
    for (const lot of lots) {
      const own = new StoryTally();
      await addLot(genre, lot, readers, [own, all[lot]]);
      if (own.size > 0) own.print(lot);
    }
  }
  console.log(`\nAll genres, ${kind} reader`);
  for (const lot of lots) all[lot].print(lot);
  if (values.reader === undefined && values.genre === undefined) for (const lot of lots) record(kind, lot, all[lot]);
}

async function addLot(
  genre: Genre,
  lot: Lot,
  readers: ReadonlyMap<Talks, Reader>,
  tallies: readonly StoryTally[],
): Promise<void> {
  for (const { talks: about, name, article, codes } of await readGenre(genre, lot)) {
    const reader = readers.get(about);
    if (reader === undefined) continue;
    const { positions } = extract(article, reader);
    const coded = matchCodes(codes, positions);
    const found = judgeFound(codes, positions);
    for (const tally of tallies) tally.add(about, coded, found);
    if (lot === 'open' && values.details) tellOutcomes(name, article.text, coded, found);
  }
}

function record(kind: ReaderKind, lot: Lot, tally: StoryTally): void {
  const row = {
    ...{ finding: 'Positions', others: '', floor: null, command: 'npm run score:genres' },
    data: `${lotTitles[lot]}, ${kind} reader`,
    size: `${tally.size} positions`,
  };
  recordScores([
    { ...row, measure: 'positions found, party and issue right', ours: 100 * tally.recall() },
    { ...row, measure: 'precision of party and issue, at least', ours: 100 * tally.precision() },
    { ...row, measure: 'move right, of those found', ours: 100 * tally.moveRight() },
  ]);
}
