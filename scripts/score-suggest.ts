// Scores what is proposed for a codebook where there is none: are the coded parties and issues among the first proposals, and what is read
// with the first accepted blindly? `npm run score:suggest [-- --details] [STORY...]`; real stories are skipped where ../shared is absent.
import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addArticles } from '../src/actions/add-articles.ts';
import { exampleArticles } from '../src/actions/example-dossier.ts';
import { findInputFiles, type InputFound } from '../src/actions/input-files.ts';
import { loadReader } from '../src/actions/load-reader.ts';
import { newDossier } from '../src/actions/new-dossier.ts';
import { openDossier } from '../src/actions/open-dossier.ts';
import { suggestEntries } from '../src/actions/suggest-entries.ts';
import { Failure } from '../src/base/failure.ts';
import { extract } from '../src/extract/extract.ts';
import type { Article } from '../src/model/article.ts';
import type { Codebook } from '../src/model/codebook.ts';
import { editCodebook } from '../src/model/codebook-edit.ts';
import { readCodebook } from '../src/model/codebook-file.ts';
import type { Suggestion } from '../src/model/suggestion.ts';
import { findCorpora, loadCodedTexts, readStoryFile, type StoryCode } from '../test/gold/coded-texts.ts';
import { readExample, readExampleCodebook } from '../test/gold/example-gold.ts';
import { readStory, storyNames } from '../test/gold/real-stories.ts';
import { recordScores } from './scoring/record-scores.ts';
import { judgeFound, matchCodes, StoryTally } from './scoring/story-tally.ts';
import { codedIds, matchIssues, matchParties, type ProposedEntry, tallyMatches } from './scoring/suggest-tally.ts';

/** Proposals that a person is thought to read of each kind. */
const firstRead = { party: 12, issue: 25 };
/** Proposals whose precision is told. */
const firstJudged = 12;
const seenStories: ReadonlySet<string> = new Set(['boy', 'gulf', 'taxes', 'creed', 'cars', 'ukraine']);
/** Stories of which nobody looked at a proposal while these were made better. */
const unseen: ReadonlySet<string> = new Set(storyNames.filter((name) => !seenStories.has(name)));
/** Proposals accepted blindly, of each kind. */
const accepted = 10;

/** Texts with a codebook and codes of a person. */
interface Coded {
  readonly name: string;
  readonly codebook: Codebook;
  readonly inputs: (folder: string) => Promise<string>;
  readonly articles: readonly { readonly key: string; readonly article: Article }[];
  readonly codes: readonly StoryCode[];
}

const wantsDetails = process.argv.includes('--details');
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const corpora = findCorpora();
if (corpora === null)
  console.log('No real texts at ../shared/corpora (PARLEY_SHARED names another place): the example alone.');
const groups = { example: newSums(), real: newSums(), unseen: newSums() };
for (const name of ['example', ...(corpora === null ? [] : storyNames)].filter(
  (one) => wanted.length === 0 || wanted.includes(one),
))
  await score(await load(name));
for (const [name, sums] of Object.entries(groups)) report(name, sums);
record('the bundled example', groups.example);
record(`${storyNames.length} real stories`, groups.real);
record('those of them of which nobody looked at a proposal before', groups.unseen);

async function load(name: string): Promise<Coded> {
  if (name === 'example' || corpora === null) return loadExample();
  const story = readStory(storyNames.find((one) => one === name) ?? 'boy');
  const articles = [...(await loadCodedTexts(story, corpora))].map(([key, article]) => ({ key, article }));
  const inputs = async (folder: string): Promise<string> => {
    for (const text of story.texts) {
      const { name, bytes } = readStoryFile(text, corpora);
      await writeFile(join(folder, name), bytes);
    }
    return folder;
  };
  return { ...story, inputs, articles };
}

async function loadExample(): Promise<Coded> {
  const codebook = readExampleCodebook();
  const read = (await readExample(codebook)).filter(({ article }) => article.language === 'en');
  const codes = read.flatMap(({ name: text, gold }) =>
    gold.statements.flatMap(({ positions, content }) =>
      positions.map(({ party, issue, move }): StoryCode => {
        const place = { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 };
        return { ...place, kind: 'must', text, party, issues: [issue], moves: [move], towards: null, held: null };
      }),
    ),
  );
  const articles = read.map(({ name: key, article }) => ({ key, article }));
  return { name: 'example', codebook, codes, articles, inputs: async () => exampleArticles() };
}

async function score(coded: Coded): Promise<void> {
  const suggestions = await suggestWithout(coded);
  const of = (kind: Suggestion['kind']): readonly Suggestion[] => suggestions.filter((one) => one.kind === kind);
  const [parties, issues] = [of('party'), of('issue')];
  const proposed = { parties: parties.map(toParty), issues: issues.map(toIssue) };
  const matches = {
    party: matchParties(proposed.parties, coded.codebook),
    issue: matchIssues(proposed.issues, coded.codebook),
  };
  const sums = newSums();
  for (const kind of ['party', 'issue'] as const) {
    const ids = codedIds(coded.codes, kind);
    add(sums[kind], tallyMatches(matches[kind], ids, firstRead[kind]));
    add(sums[`${kind}Judged`], tallyMatches(matches[kind], ids, firstJudged));
  }
  await readBlindly(coded, [...parties.slice(0, accepted), ...issues.slice(0, accepted)], sums.read);
  report(coded.name, sums);
  if (wantsDetails)
    for (const [kind, list] of [
      ['party', parties],
      ['issue', issues],
    ] as const)
      for (const [at, { label, statements }] of list.slice(0, firstRead[kind]).entries())
        console.log(`  ${kind} ${label} (${statements}) = ${[...matches[kind].values()][at] ?? '-'}`);
  merge(groups[coded.name === 'example' ? 'example' : 'real'], sums);
  if (unseen.has(coded.name)) merge(groups.unseen, sums);
}

/** What is proposed for the texts alone, without a codebook. */
async function suggestWithout({ inputs: place }: Coded): Promise<readonly Suggestion[]> {
  const [folder, texts] = ['dossier', 'texts'].map((name) => mkdtempSync(join(tmpdir(), `parley-${name}-`)));
  if (folder === undefined || texts === undefined) return [];
  await newDossier(folder, 'title: Without a codebook\n');
  const dossier = await openDossier(folder, 'add');
  try {
    const inputs: InputFound[] = [];
    for await (const input of findInputFiles([await place(texts)])) inputs.push(input);
    const effects = { now: () => new Date('2031-06-01T09:00:00Z'), stdin: (async function* () {})() };
    for await (const _ of addArticles({ dossier, inputs, workers: 1 }, effects));
    return await suggestEntries(dossier);
  } finally {
    await dossier.store.close();
    for (const made of [folder, texts]) rmSync(made, { recursive: true });
  }
}

/** Reads the texts with proposals accepted as they come, and compares with what a person coded. */
async function readBlindly(
  { codebook, articles, codes }: Coded,
  taken: readonly Suggestion[],
  sums: ReadSums,
): Promise<void> {
  const blind = readCodebook(
    taken.flatMap(({ edits }) => edits).reduce(acceptOne, 'title: Accepted blindly\n'),
    'blind',
  );
  const reader = await loadReader(blind);
  const parties = matchParties(
    blind.parties.map(({ id, name }) => ({
      id,
      words: [
        name,
        ...blind.actors.filter(({ party }) => party === id).flatMap((actor) => [actor.name, ...actor.aliases]),
      ],
    })),
    codebook,
  );
  const issues = matchIssues(
    blind.issues.map(({ id, label, cues }) => ({ id, words: [label, ...cues] })),
    codebook,
  );
  const tally = new StoryTally();
  for (const { key, article } of articles) {
    const positions = extract(article, reader).positions.map((position) => ({
      ...position,
      party: parties.get(position.party) ?? '?',
      issue: issues.get(position.issue) ?? '?',
    }));
    const own = codes.filter(({ text }) => text === key);
    tally.add('accepted blindly', matchCodes(own, positions), judgeFound(own, positions));
    sums.read += positions.length;
  }
  sums.coded += tally.size;
  sums.found += Math.round(tally.recall() * tally.size);
  sums.right += Math.round(tally.precision() * tally.foundCount);
}

/** A proposal that does not fit what was accepted before is left out, as on the page. */
function acceptOne(text: string, edit: Suggestion['edits'][number]): string {
  try {
    return editCodebook(text, edit);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return text;
  }
}

function toParty({ label, edits }: Suggestion): ProposedEntry {
  const entries = edits.flatMap((edit) => (edit.kind === 'put' ? [edit.entry] : []));
  return {
    id: label,
    words: [label, ...entries.flatMap(({ name, aliases }) => [name, aliases].flat().filter(isText))],
  };
}

function toIssue({ label, edits }: Suggestion): ProposedEntry {
  const entries = edits.flatMap((edit) => (edit.kind === 'put' ? [edit.entry] : []));
  return { id: label, words: [label, ...entries.flatMap(({ cues }) => [cues].flat().filter(isText))] };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

interface MatchSums {
  met: number;
  coded: number;
  right: number;
  proposed: number;
}

interface ReadSums {
  /** Positions that must be found, and those found. */
  coded: number;
  found: number;
  /** Positions read, and those a person coded too. */
  read: number;
  right: number;
}

interface Sums {
  readonly party: MatchSums;
  readonly partyJudged: MatchSums;
  readonly issue: MatchSums;
  readonly issueJudged: MatchSums;
  readonly read: ReadSums;
}

function newSums(): Sums {
  const none = (): MatchSums => ({ met: 0, coded: 0, right: 0, proposed: 0 });
  return {
    party: none(),
    partyJudged: none(),
    issue: none(),
    issueJudged: none(),
    read: { coded: 0, found: 0, read: 0, right: 0 },
  };
}

function add(sums: MatchSums, { met, coded, right, proposed }: MatchSums): void {
  sums.met += met;
  sums.coded += coded;
  sums.right += right;
  sums.proposed += proposed;
}

function merge(group: Sums, sums: Sums): void {
  for (const key of ['party', 'partyJudged', 'issue', 'issueJudged'] as const) add(group[key], sums[key]);
  for (const key of ['coded', 'found', 'read', 'right'] as const) group.read[key] += sums.read[key];
}

function report(name: string, { party, partyJudged, issue, issueJudged, read }: Sums): void {
  const share = (count: number, of: number): string => `${count} of ${of}`;
  console.log(
    [
      `${name}: coded parties met by the first ${firstRead.party}: ${share(party.met, party.coded)}, of the first ${firstJudged} one: ${share(partyJudged.right, partyJudged.proposed)}`,
      `coded issues met by the first ${firstRead.issue}: ${share(issue.met, issue.coded)}, of the first ${firstJudged} one: ${share(issueJudged.right, issueJudged.proposed)}`,
      `first ${accepted} of each accepted: coded positions found ${share(read.found, read.coded)}, positions read that are coded ${share(read.right, read.read)}`,
    ].join('\n  '),
  );
}

function record(data: string, { party, partyJudged, issue, issueJudged, read }: Sums): void {
  if (party.coded === 0) return;
  const row = {
    finding: 'Proposed codebook',
    others: '',
    floor: null,
    command: 'npm run score:suggest',
    data: `${data}, no codebook`,
  };
  const measure = (name: string, count: number, of: number, what: string) => ({
    ...row,
    ...{ measure: name, size: `${of} ${what}`, ours: (100 * count) / Math.max(1, of) },
  });
  recordScores([
    measure(`parties met by the first ${firstRead.party} proposals`, party.met, party.coded, 'parties'),
    measure(`first ${firstJudged} proposed parties, precision`, partyJudged.right, partyJudged.proposed, 'proposals'),
    measure(`issues met by the first ${firstRead.issue} proposals`, issue.met, issue.coded, 'issues'),
    measure(`first ${firstJudged} proposed issues, precision`, issueJudged.right, issueJudged.proposed, 'proposals'),
    measure(
      `positions found with the first ${accepted} parties and issues accepted`,
      read.found,
      read.coded,
      'positions',
    ),
  ]);
}
