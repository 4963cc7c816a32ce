// Cards of disputes are those that looking at the whole dossier gives: over the example, over copies of it, and after adding,
// deciding, taking back and editing the codebook only what is concerned was made anew.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyArticles } from '../bench/dossiers/copy-articles.ts';
import { surroundingsOf } from '../src/actions/cards/claim-cards.ts';
import { readDispute } from '../src/actions/cards/dispute-card.ts';
import { keepCards, keptForDisputes, keptKinds } from '../src/actions/cards/keep-cards.ts';
import { toJson } from '../src/actions/cards/to-json.ts';
import { walkTimeline } from '../src/actions/find-timeline.ts';
import { type DisputeWish, listDisputes, walkDisputes } from '../src/actions/list-disputes.ts';
import type { Dossier } from '../src/actions/open-dossier.ts';
import { loadPositionReader, readPositions } from '../src/actions/read-positions.ts';
import { collect } from '../src/base/collect.ts';
import { toDayNumber } from '../src/base/day-number.ts';
import type { ArticleId } from '../src/model/article.ts';
import { readCellQuarter } from '../src/model/cell-quarter.ts';
import type { Codebook, Issue } from '../src/model/codebook.ts';
import type { Json } from '../src/model/comparison.ts';
import type { JudgedPlace } from '../src/model/comparison-judgement.ts';
import type { DecisionContent } from '../src/model/decision.ts';
import type { DisputeCard, DisputeSentence, FoundDispute } from '../src/model/dispute.ts';
import { databaseFile } from '../src/store/sqlite/open-database.ts';
import { listClaimCards } from '../src/views/disputes/claim-cards.ts';
import { toDateCard } from '../src/views/disputes/date-cards.ts';
import { isRepeat, tellsBetter } from '../src/views/disputes/drop-repeats.ts';
import { toFigureCard } from '../src/views/disputes/figure-cards.ts';
import { toPositionCard } from '../src/views/disputes/position-cards.ts';
import { toUnansweredCard } from '../src/views/disputes/unanswered-cards.ts';
import { toPositionRow } from '../src/views/positions/position-row.ts';
import { openExample, readArticles, readingTime } from './read-example-dossier.ts';
import { collectFigures } from './whole-boards.ts';
import { collectDisputes, listPositionDisputes, listUnanswered } from './whole-disputes.ts';

let folder: string;
let dossier: Dossier;

/** Articles added only after the cards of the others were made: a denial, a resignation, and sums. */
const later = /(?:17|21|28)-[^/]*$/;

/** Copies of the example's articles in the grown dossier. */
const copies = 3;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-disputes-'));
  dossier = await openExample(folder);
  await readArticles(dossier, undefined, (name) => !later.test(name));
}, readingTime);

afterAll(async () => {
  await dossier.store.close();
  await rm(folder, { recursive: true });
});

async function findPositions({ store }: Dossier): Promise<readonly FoundDispute[]> {
  const table = await store.loadPositionTable();
  const rows = new Map((await collect(store.walkPositions({}))).map((entry) => [entry.row, toPositionRow(entry)]));
  return listPositionDisputes(table).map((dispute) => toPositionCard(table, dispute, rows));
}

async function findUnanswered(of: Dossier): Promise<readonly FoundDispute[]> {
  const surroundings = surroundingsOf(of);
  const { items } = await of.store.loadComparisons('claim');
  const entries = new Map(items.map((entry) => [entry.row, entry]));
  const open = listUnanswered(await of.store.loadComparisons('claim', { isBare: true }), surroundings.partyOf);
  return open.flatMap((one) => toUnansweredCard(one, entries, surroundings) ?? []);
}

/** Every dispute, from all claims, positions, figures and happenings at once. */
async function findAll(of: Dossier): Promise<readonly FoundDispute[]> {
  const claims = listClaimCards(await of.store.loadComparisons('claim', { isRelated: true }), surroundingsOf(of));
  const events = await collect(walkTimeline(of, { kinds: ['event'] }));
  const found = [
    ...(await findPositions(of)),
    ...claims.map(({ card }) => card),
    ...(await findUnanswered(of)),
    ...events.flatMap((event) => toDateCard(event) ?? []),
    ...(await collectFigures(of)).groups.flatMap((group) => toFigureCard(group) ?? []),
  ];
  const telling = found.filter(tellsBetter);
  return found.filter((card) => !isRepeat(card, telling));
}

/** By all it says: copies of an article share their ids. */
function inOrder(cards: readonly FoundDispute[]): Json {
  return toJson(cards.toSorted((a, b) => (JSON.stringify(sortKeys(a)) < JSON.stringify(sortKeys(b)) ? -1 : 1)));
}

function sortKeys(card: FoundDispute): readonly unknown[] {
  return Object.entries(card).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Makes the cards that wait, compares them with looking at everything, and gives them. */
async function check(what: string): Promise<readonly FoundDispute[]> {
  await keepCards(dossier, keptKinds);
  const kept = (await collect(dossier.store.walkCards({ list: 'dispute' }))).map(readDispute);
  expect(inOrder(kept), what).toEqual(inOrder(await findAll(dossier)));
  return kept;
}

const by = { coder: 'test', at: '2031-06-01T09:00:00Z' };

/** Decides, checks, takes it back, and checks that all is as before. */
async function checkDecision(what: string, content: DecisionContent): Promise<readonly FoundDispute[]> {
  const before = await check(what);
  const { number } = await dossier.store.addDecision(content, by);
  const decided = await check(what);
  await dossier.store.addDecision({ kind: 'undo', decision: number }, by);
  expect(inOrder(await check(`${what} taken back`))).toEqual(inOrder(before));
  return decided;
}

async function placeOf({ article, span, statement }: DisputeSentence): Promise<JudgedPlace> {
  const entry = await dossier.store.getArticle(article.id);
  const content = entry?.statements.find((one) => one.statement.id === statement)?.statement.content ?? [];
  const [start, end] = [span?.start ?? content[0]?.start ?? 0, span?.end ?? content.at(-1)?.end ?? 0];
  return { quote: { start, end, exact: '', prefix: '', suffix: '', textHash: article.id as ArticleId } };
}

/** A card of a kind, and a sentence of each account: somebody's own words where the card has them of all. */
function chooseCard(cards: readonly FoundDispute[], kind: FoundDispute['kind']) {
  const quoted = ({ sentences }: FoundDispute['accounts'][number]) =>
    sentences.find(({ statement, actor }) => statement !== null && actor !== null);
  const ofKind = cards.filter((one) => one.kind === kind && one.accounts.length > 1);
  const card = ofKind.find(({ accounts }) => accounts.every(quoted)) ?? ofKind[0];
  const [one, other] = card?.accounts.map((account) => quoted(account) ?? account.sentences[0]) ?? [];
  if (!card || !one || !other) throw new Error(`The example has changed: no dispute over a ${kind}`);
  return { card, one, other };
}

test('cards are those that looking at everything gives, with articles added later', {
  timeout: readingTime,
}, async () => {
  const before = await check('the first articles');
  await readArticles(dossier, undefined, (name) => later.test(name));
  const after = await check('all articles');
  expect(after.length).toBeGreaterThan(before.length);
  expect(new Set(after.map(({ kind }) => kind))).toEqual(new Set(['position', 'claim', 'incident', 'date', 'figure']));
});

test('pages, filters and searches give what going through all of them gives', async () => {
  const all = await collectDisputes(dossier);
  expect(all.map(({ to }) => to ?? '')).toEqual(
    all
      .map(({ to }) => to ?? '')
      .toSorted()
      .reverse(),
  );
  const texts = ({ about, accounts }: DisputeCard): string =>
    [
      about,
      ...accounts.flatMap(({ sentences }) => sentences.map(({ actor, context }) => `${actor?.name} ${context.text}`)),
    ]
      .join('\n')
      .toLowerCase();
  const wishes: readonly (readonly [DisputeWish, (card: DisputeCard) => boolean])[] = [
    [{}, () => true],
    [{ kind: 'claim' }, ({ kind }) => kind === 'claim'],
    [{ party: 'Orsany' }, ({ parties }) => parties.includes('orsany')],
    [{ issue: 'Observers' }, ({ issues }) => issues.includes('observers')],
    [
      { from: '2031-03-10', to: '2031-03-20' },
      ({ from, to }) => to !== null && to >= '2031-03-10' && from !== null && from <= '2031-03-20',
    ],
    [{ words: 'Observers dam' }, (card) => ['observers', 'dam'].every((word) => texts(card).includes(word))],
  ];
  for (const [wish, fits] of wishes) {
    const expected = all.filter(fits);
    const { total, cards, kinds } = await listDisputes(dossier, wish, { offset: 2, limit: 5 });
    expect([total, cards]).toEqual([expected.length, expected.slice(2, 7)]);
    expect(await collect(walkDisputes(dossier, wish))).toEqual(expected);
    if (wish.kind === undefined) expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(expected.length);
  }
  const { cards } = await listDisputes(dossier, { kind: 'claim' }, { offset: 0, limit: 1 });
  const [byId] = (
    await dossier.store.listCards({
      list: 'dispute',
      labels: [{ name: 'id', values: [cards[0]?.id ?? ''] }],
      range: { offset: 0, limit: 9 },
    })
  ).rows;
  expect(byId).toMatchObject({ id: cards[0]?.id, about: cards[0]?.about });
});

test('who is silent is counted from the texts of the time', async () => {
  const { parties, outlets, texts } = await dossier.store.loadPositionTable();
  const grace = 14;
  for (const { from, to, silent } of await collectDisputes(dossier)) {
    if (from === null || to === null) continue;
    const inTime = [...texts.first.keys()].filter(
      (text) =>
        texts.isRead[text] === 1 &&
        (texts.last[text] ?? 0) >= toDayNumber(from) &&
        (texts.first[text] ?? 0) <= toDayNumber(to) + grace,
    );
    for (const { kind, id, texts: count } of silent) {
      const isOf = (text: number): boolean =>
        kind === 'side'
          ? outlets[texts.outlets[text]?.[0] ?? -1]?.side === id
          : (texts.parties[text] ?? []).some((party) => parties[party]?.id === id);
      expect(count).toBe(inTime.filter(isOf).length);
    }
  }
});

/** Adds texts of invented outlets, each with its day. */
async function addTexts(texts: readonly (readonly [outlet: string, day: string, text: string])[]): Promise<void> {
  const added = await mkdtemp(join(tmpdir(), 'parley-added-'));
  for (const [at, [outlet, day, text]] of texts.entries())
    await writeFile(join(added, `${at}.txt`), `Orchards and roads\n\n${outlet}, ${day}\n\n${text}\n`);
  await readArticles(dossier, added);
  await rm(added, { recursive: true });
}

test('an accusation has a card until somebody answers it, wherever the answer stands', {
  timeout: readingTime,
}, async () => {
  const open = (cards: readonly FoundDispute[]) => cards.filter(({ kind }) => kind === 'unanswered');
  const before = open(await check('before'));
  await addTexts([
    [
      'Immen Gazette',
      '2 July 2031',
      'IMMEN — Foreign Minister Sefa Doraz accused Orsany of poisoning the cherry orchards along the northern railway.',
    ],
    [
      'Tavrel Courier',
      '4 July 2031',
      'TAVREL — Orsany said on Friday that the price of bread would be held until the winter.',
    ],
  ]);
  const accused = open(await check('accused'));
  expect(accused).toHaveLength(before.length + 1);
  const card = accused.find(({ about }) => about.includes('orchards'));
  const sentence = card?.accounts[0]?.sentences[0];
  if (!sentence) throw new Error('The accusation is not read');
  expect(card?.unanswering).toEqual(['orsany']);
  const rejection: DecisionContent = {
    ...({ kind: 'reject-finding', finding: sentence.statement ?? '' } as const),
    quote: (await placeOf(sentence)).quote,
  };
  expect(open(await checkDecision('rejected', rejection))).toEqual(before);
  await addTexts([
    [
      'Tavrel Courier',
      '9 July 2031',
      'TAVREL — Orsany said that nobody had gone near cherry orchards or the northern railway.',
    ],
  ]);
  expect(open(await check('answered'))).toEqual(before);
  // What is read anew to say nothing answers nothing.
  const [answer] = (
    await dossier.store.listArticles({
      words: 'orchards',
      from: '2031-07-09',
      order: 'published',
      range: { offset: 0, limit: 1 },
    })
  ).rows;
  if (!answer) throw new Error('The answer is not held');
  await dossier.store.replaceFindings(answer.id as ArticleId, null, 'none');
  expect(open(await check('the answer is gone'))).toEqual(accused);
});

function changeIssue(codebook: Codebook, id: string, change: Partial<Issue>): Codebook {
  if (!codebook.issues.some((issue) => issue.id === id)) throw new Error(`The example has changed: no issue ${id}`);
  return { ...codebook, issues: codebook.issues.map((issue) => (issue.id === id ? { ...issue, ...change } : issue)) };
}

/** Reads every article's positions anew, and gives how many articles hold others now. */
async function readPositionsAgain(codebook: Codebook): Promise<number> {
  const { store } = dossier;
  const reader = await loadPositionReader(codebook);
  const ids = await store.listStaleArticles('none');
  let changed = 0;
  for (const source of await store.loadPositionSources(ids)) {
    const { found } = readPositions(source, reader);
    if (found === null) throw new Error('The positions are not read');
    const { id } = source.article;
    const held = (await collect(store.walkPositions({}))).filter(({ article }) => article.id === id);
    await store.replacePositions([{ id, ...found, trace: null }], 'again');
    const latter = (await collect(store.walkPositions({}))).filter(({ article }) => article.id === id);
    if (JSON.stringify(held) !== JSON.stringify(latter)) changed += 1;
  }
  return changed;
}

describe('after each decision, and once it is taken back, cards are those of the whole', {
  timeout: readingTime,
}, () => {
  test('a reply that is none', async () => {
    const { card, one, other } = chooseCard(await check('before'), 'claim');
    const decided = await checkDecision('judged', {
      ...({ kind: 'judge-comparison', of: 'claim', verdict: 'different' } as const),
      ...{ one: await placeOf(one), others: [await placeOf(other)] },
    });
    expect(decided).not.toContainEqual(card);
  });

  test('figures that are not of one thing, and happenings that are not one', async () => {
    for (const [kind, of] of [
      ['figure', 'quantity'],
      ['date', 'event'],
    ] as const) {
      const { card, one, other } = chooseCard(await check('before'), kind);
      const places = [await placeOf(one), await placeOf(other)].map((place, at) => ({
        ...place,
        ...(kind === 'date' ? { dated: (at === 0 ? one : other).said ?? '' } : {}),
      }));
      const [first, second] = places;
      if (!first || !second) throw new Error('Two places');
      const decided = await checkDecision(kind, {
        ...({ kind: 'judge-comparison', of, verdict: 'different' } as const),
        ...{ one: first, others: [second] },
      });
      expect(decided.map(({ id }) => id)).not.toContain(card.id);
    }
  });

  test('a statement that is rejected', async () => {
    for (const kind of ['claim', 'position', 'incident'] as const) {
      const { one } = chooseCard(await check('before'), kind);
      const { quote } = await placeOf(one);
      await checkDecision(kind, { kind: 'reject-finding', finding: one.statement ?? '', quote });
    }
  });

  test('a position put right, an actor of another party, and two names of one person', async () => {
    const { one } = chooseCard(await check('before'), 'position');
    const { quote } = await placeOf(one);
    const [entry] = (await collect(dossier.store.walkPositions({}))).filter(
      ({ statement, article }) => statement?.id === one.statement && article.id === one.article.id,
    );
    if (!entry || !one.actor) throw new Error('The example has changed: nobody takes the position');
    const { party, issue, move, strength, polarity } = entry.position;
    const [first, last] = [entry.position.content[0]?.start ?? 0, entry.position.content.at(-1)?.end ?? 0];
    await checkDecision('put right', {
      ...{ kind: 'edit-position', finding: entry.position.id, quote: { ...quote, start: first, end: last } },
      ...{
        change: { polarity: polarity === 'for' ? 'against' : 'for' },
        was: { party, issue, move, strength, polarity },
      },
    });
    await checkDecision('party', { kind: 'set-party', actor: one.actor.key, party: null });
    const others = (await dossier.store.listActors({})).filter(({ isDeclared }) => !isDeclared);
    if (!others[0]) throw new Error('The example has changed: everybody is declared');
    await checkDecision('merged', { kind: 'merge-actors', from: one.actor.key, into: others[0].key });
  });

  test('another codebook', async () => {
    const before = await check('before');
    const { codebook } = dossier;
    const edited: readonly (readonly [string, Codebook])[] = [
      ['a side', { ...codebook, outlets: codebook.outlets.map((one) => ({ ...one, side: 'neutral' })) }],
      [
        'a party',
        { ...codebook, actors: codebook.actors.map((one, at) => (at % 2 === 0 ? { ...one, party: null } : one)) },
      ],
      ['an issue', { ...codebook, issues: codebook.issues.slice(0, -2) }],
      ['a name of an issue', changeIssue(codebook, 'observers', { label: 'The watchers' })],
    ];
    const same = dossier;
    for (const [what, changed] of edited) {
      await dossier.store.applyCodebook(changed);
      dossier = { ...same, codebook: changed };
      await check(what);
      await dossier.store.applyCodebook(codebook);
      dossier = same;
      expect(inOrder(await check(`${what} taken back`))).toEqual(inOrder(before));
    }
  });
});

test('positions read anew with other cues let only what changed wait', { timeout: readingTime }, async () => {
  const before = await check('before');
  const { codebook, store } = dossier;
  const edited = changeIssue(codebook, 'observers', { cues: ['observers', 'their reports'] });
  await store.applyCodebook(edited);
  expect(await store.countStale(keptKinds)).toBe(0);
  expect(await readPositionsAgain(edited)).toBeGreaterThan(0);
  const waiting = (await store.listWaiting('position', 999)).map((unit) => readCellQuarter(unit).issue);
  expect(waiting).toContain('observers');
  expect(new Set(waiting).size).toBeLessThan(codebook.issues.length);
  await check('other cues');
  await store.applyCodebook(codebook);
  await readPositionsAgain(codebook);
  expect(inOrder(await check('other cues taken back'))).toEqual(inOrder(before));
});

test('over copies of the example cards are those of the whole, and a decision lets few of them wait', {
  timeout: readingTime,
}, async () => {
  const database = new Database(join(folder, databaseFile));
  copyArticles(database, copies, 1461);
  database.close();
  const grown = await check('copies');
  expect(grown.length).toBeGreaterThan(90);
  expect(await dossier.store.countStale(keptForDisputes)).toBe(0);
  const { one } = chooseCard(grown, 'claim');
  const { quote } = await placeOf(one);
  const rejection: DecisionContent = { kind: 'reject-finding', finding: one.statement ?? '', quote };
  const { number } = await dossier.store.addDecision(rejection, by);
  const items = (await dossier.store.listItemRows('claim')).length;
  expect(await dossier.store.countStale(keptForDisputes)).toBeLessThan(items / 10);
  await check('rejected in the copies');
  await dossier.store.addDecision({ kind: 'undo', decision: number }, by);
  expect(inOrder(await check('taken back in the copies'))).toEqual(inOrder(grown));
});
