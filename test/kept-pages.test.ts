// Pages of Accounts are made of kept cards: over the bundled example they give the same rows as looking at everything does,
// page by page as well as whole, and after decisions the same as when all is made anew.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isCard } from '../src/actions/cards/card-contents.ts';
import { keepCards, keptKinds } from '../src/actions/cards/keep-cards.ts';
import { toJson } from '../src/actions/cards/to-json.ts';
import { findQuotes, listQuotes } from '../src/actions/find-quotes.ts';
import {
  listTimeline,
  lookAtTimeline,
  measureTimeline,
  tellTimeline,
  walkTimeline,
} from '../src/actions/find-timeline.ts';
import { listFigures, pageFigures } from '../src/actions/list-figures.ts';
import { listNames } from '../src/actions/list-names.ts';
import { type Dossier, openDossier } from '../src/actions/open-dossier.ts';
import { collect } from '../src/base/collect.ts';
import type { ArticleId } from '../src/model/article.ts';
import type { Json } from '../src/model/comparison.ts';
import { comparisonKinds } from '../src/model/comparison.ts';
import type { JudgedKind, JudgedPlace } from '../src/model/comparison-judgement.ts';
import type { DecisionContent } from '../src/model/decision.ts';
import { cardLists } from '../src/model/kept-card.ts';
import { unpackNameUse } from '../src/model/name-use.ts';
import type { Span } from '../src/model/span.ts';
import type { TimelineItem } from '../src/model/timeline.ts';
import { laneKinds } from '../src/model/timeline-window.ts';
import type { QuoteMember } from '../src/views/quotes/quote-board.ts';
import { listEventItems } from '../src/views/timeline/event-items.ts';
import { copyExample, readingTime } from './read-example-dossier.ts';
import { chooseTelling, collectFigures, collectQuotes, computeFigureBoard, computeQuoteBoard } from './whole-boards.ts';

let folder: string;
let dossier: Dossier;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-kept-'));
  await copyExample(folder);
  dossier = await openDossier(folder, 'add');
}, readingTime);

afterAll(async () => {
  await dossier.store.close();
  await rm(folder, { recursive: true });
});

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** First and last day an entry may lie on. */
function daysOf({ dates }: TimelineItem): readonly [number, number] {
  return [Math.min(...dates.map(({ first }) => first)), Math.max(...dates.map(({ last }) => last))];
}

test('cards of every list pass for what their pages read, and nothing else does', async () => {
  await keepCards(dossier, keptKinds);
  for (const list of cardLists) {
    const cards = await collect(dossier.store.walkCards({ list }));
    expect(cards.filter((card) => !isCard(list, card))).toEqual([]);
    for (const other of ['', {}, [null], 0]) expect(isCard(list, other)).toBe(false);
  }
});

test('same words are those that grouping everything gives, and their pages make up the whole', async () => {
  const expected = computeQuoteBoard(await dossier.store.loadComparisons('utterance', { withoutPositions: true }));
  const kept = await collectQuotes(dossier, {});
  expect(kept.groups).toEqual(toJson(expected.groups));
  expect([...kept.unheld].sort(byPlace)).toEqual(toJson([...expected.unheld].sort(byPlace)));
  expect(kept.speakers).toEqual(expected.speakers);
  expect(kept.groups.length).toBeGreaterThan(10);
  const none = { offset: 0, limit: 0 };
  const pages = await collectPages(async (offset) => {
    const { groups, total } = await listQuotes(dossier, {}, { groups: { offset, limit: 3 }, unheld: none });
    return { rows: groups, total };
  });
  expect(pages).toEqual(kept.groups);
  const { count, cards } = await findQuotes(dossier, {});
  const walked = await collect(cards);
  expect(walked.map((card) => (card.kind === 'group' ? card.group : card.quote))).toEqual([
    ...kept.groups,
    ...kept.unheld,
  ]);
  expect(count).toBe(walked.length);
  for (const { key } of kept.speakers.slice(0, 3)) {
    const { groups } = await collectQuotes(dossier, { speaker: key });
    expect(groups).toEqual(kept.groups.filter(({ speaker }) => speaker?.key === key));
  }
});

test('figures are those that grouping everything gives, and their pages make up the whole', async () => {
  const table = await dossier.store.loadComparisons('quantity', { isRelated: true, withoutPositions: true });
  const expected = computeFigureBoard(table);
  const kept = await collectFigures(dossier);
  expect(kept.groups).toEqual(toJson(expected.groups));
  expect(kept.sums).toHaveLength(expected.sums.length);
  expect(kept.sums).toEqual(expect.arrayContaining(expected.sums.map((sum): unknown => toJson(sum))));
  const none = { offset: 0, limit: 0 };
  const pages = await collectPages(async (offset) => {
    const { groups, total } = await pageFigures(dossier, {}, { groups: { offset, limit: 4 }, sums: none });
    return { rows: groups, total };
  });
  expect(pages).toEqual(kept.groups);
  const { count, cards } = await listFigures(dossier);
  const walked = await collect(cards);
  expect(walked.map((card) => (card.kind === 'group' ? card.group : card.sum))).toEqual([...kept.groups, ...kept.sums]);
  expect(walked.map(({ number }) => number)).toEqual(Array.from({ length: count }, (_, at) => at + 1));
  const all = { offset: 0, limit: -1 };
  const differing = await pageFigures(dossier, { isDiffering: true }, { groups: all, sums: none });
  expect(differing.groups).toEqual(kept.groups.filter(({ isDiffering }) => isDiffering));
});

/** Names are counted as going through every use of them counts; gives how many things have several. */
async function checkNames(): Promise<number> {
  const expected = new Map<string, number>();
  const { items } = await dossier.store.loadComparisons('name', { isBare: true });
  for (const { data, article } of items) {
    const { thing, name, own, quoted } = unpackNameUse(data);
    const add = (side: string | null, isQuoted: boolean, count: number): void => {
      const key = JSON.stringify([thing, name, article.outlet, side, article.published?.slice(0, 7) ?? null, isQuoted]);
      if (count > 0) expected.set(key, (expected.get(key) ?? 0) + count);
    };
    add(article.side, false, own);
    for (const [party, count] of Object.entries(quoted)) add(party === '-' ? null : party, true, count);
  }
  const things = await listNames(dossier, Number.POSITIVE_INFINITY);
  for (const { key, names } of things) {
    const lines = [...expected].filter(([line]) => JSON.parse(line)[0] === key);
    const found = names.flatMap(({ name, counts }) =>
      counts.map(({ outlet, side, month, isQuoted, count }) => [
        JSON.stringify([key, name, outlet, side, month, isQuoted]),
        count,
      ]),
    );
    expect(found.sort()).toEqual(lines.sort());
    const articles = names.map(({ name }) => items.filter(({ data }) => isUseOf(data, key, name)).length);
    expect(names.map((name) => name.articles)).toEqual(articles);
  }
  return things.length;
}

test('names are counted as often as going through every use of them counts', async () => {
  expect(await checkNames()).toBeGreaterThan(5);
});

function isUseOf(data: Json, thing: string, name: string): boolean {
  const use = unpackNameUse(data);
  return use.thing === thing && use.name === name;
}

async function collectPages<Row>(
  load: (offset: number) => Promise<{ readonly rows: readonly Row[]; readonly total: number }>,
): Promise<readonly Row[]> {
  const all: Row[] = [];
  for (let total = 1; all.length < total; ) {
    const page = await load(all.length);
    all.push(...page.rows);
    total = page.rows.length === 0 ? 0 : page.total;
  }
  return all;
}

function byPlace(a: QuoteMember, b: QuoteMember): number {
  return a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : a.span.start - b.span.start;
}

describe('the timeline', () => {
  test('has the events that grouping everything gives', async () => {
    const events = listEventItems(await dossier.store.loadComparisons('event'), await dossier.store.listParties());
    const expected = events.flatMap(({ rows: _, ...item }) => (item.dates.length > 0 ? [item] : []));
    const kept = await collect(walkTimeline(dossier, { kinds: ['event'] }));
    expect([...kept].sort(byId)).toEqual(expected.sort(byId));
    expect(kept.length).toBeGreaterThan(50);
    const telling = await tellTimeline(dossier, {}, 12);
    expect([...telling].sort(byId)).toEqual(chooseTelling(kept, 12).toSorted(byId));
  });

  test.each([{ kinds: ['event', 'move'] as const }, {}, { party: 'Orsany' }, { from: '2031-02-01', to: '2031-03-31' }])(
    'gives page by page what it gives whole: %o',
    async (wish) => {
      const whole = await collect(walkTimeline(dossier, wish));
      const paged: TimelineItem[] = [];
      let total = 0;
      do {
        const page = await listTimeline(dossier, wish, { offset: paged.length, limit: 37 });
        paged.push(...page.items.map(({ mark: _, ...item }) => item));
        total = page.total;
      } while (paged.length < total);
      expect(paged).toEqual(whole);
      const { counts } = await measureTimeline(dossier, wish);
      expect(counts.event + counts.move + counts.statement).toBe(whole.length);
    },
  );

  test.each(laneKinds)('has a mark for each entry in sight and each of its lanes, by %s', async (lanes) => {
    const all = await collect(walkTimeline(dossier, {}));
    const [first, last] = [22_300, 22_360];
    const window = await lookAtTimeline(dossier, {}, { first, last, lanes, bins: 10 });
    const expected = all.filter((item) => daysOf(item)[1] >= first && daysOf(item)[0] <= last);
    expect(expected.length).toBeGreaterThan(20);
    expect(window.inSight).toBe(expected.length);
    const marks = window.lanes.flatMap((lane) =>
      (lane.marks?.numbers ?? []).map((number, at) => `${lane.marks?.kinds[at]}-${number}`),
    );
    const listed = await listTimeline(dossier, { first, last }, { offset: 0, limit: 10_000 });
    expect(new Set(marks)).toEqual(new Set(listed.items.map(({ mark }) => mark)));
    expect(listed.total).toBe(expected.length);
  });
});

function placeOf(article: string, { start, end }: Span, dated: string | null): JudgedPlace {
  const quote = { start, end, exact: '', prefix: '', suffix: '', textHash: article as ArticleId };
  return dated === null ? { quote } : { quote, dated };
}

/** Decisions a coder makes, in this order; names are looked up in the dossier. */
async function listDecisionsToMake(): Promise<readonly DecisionContent[]> {
  const actors = await dossier.store.listActors({});
  const [first, second] = actors.filter(({ party, isDeclared }) => !isDeclared && party === null);
  const declared = actors.find(({ isDeclared, party }) => isDeclared && party !== null);
  const group = (await collectQuotes(dossier, {})).groups.find(({ members }) => members.length > 2);
  const figures = (await collectFigures(dossier)).groups.find(({ tellings }) => tellings.length > 2);
  const event = (await collect(walkTimeline(dossier, { kinds: ['event'] }))).find(({ sources }) => sources.length > 2);
  if (!first || !second || !declared || !event || !group || !figures)
    throw new Error('The example has changed: nothing to decide about');
  const judge = (of: JudgedKind, verdict: 'same' | 'different', places: readonly JudgedPlace[]): DecisionContent => {
    const [one, ...others] = places;
    if (!one) throw new Error('Nothing is judged');
    return { kind: 'judge-comparison', of, verdict, one, others };
  };
  const told = event.sources.map(({ article, span, dated }) => placeOf(article, span, dated));
  const said = group.members.map(({ article, span }) => placeOf(article.id, span, null));
  const counted = figures.tellings.map(({ article, span }) => placeOf(article.id, span, null));
  return [
    { kind: 'set-party', actor: declared.key, party: null },
    { kind: 'merge-actors', from: first.key, into: second.key },
    judge('event', 'different', told),
    judge('utterance', 'different', said),
    judge('quantity', 'different', counted),
  ];
}

test('after each decision the cards are those that making all anew gives', async () => {
  const by = { coder: 'test', at: '2031-06-01T09:00:00Z' };
  const show = async () => ({
    events: (await collect(walkTimeline(dossier, { kinds: ['event'] }))).toSorted(byId),
    quotes: await collectQuotes(dossier, {}),
    figures: await collectFigures(dossier),
  });
  for (const content of await listDecisionsToMake()) {
    const { number } = await dossier.store.addDecision(content, by);
    await keepCards(dossier, keptKinds);
    const kept = await show();
    for (const kind of comparisonKinds) await dossier.store.markKindStale(kind);
    await keepCards(dossier, keptKinds);
    expect(kept, content.kind).toEqual(await show());
    await dossier.store.addDecision({ kind: 'undo', decision: number }, by);
    await keepCards(dossier, keptKinds);
  }
});

test('names are counted so once an article is read to say nothing, and under outlets of other sides', async () => {
  const { items } = await dossier.store.loadComparisons('name', { isBare: true });
  const gone = items[0]?.article.id;
  if (gone === undefined) throw new Error('The example has changed: nothing is named');
  await dossier.store.replaceFindings(gone, null, 'none');
  await checkNames();
  const { codebook } = dossier;
  const outlets = codebook.outlets.map((outlet) => ({ ...outlet, side: outlet.side === null ? 'kelvara' : null }));
  dossier = { ...dossier, codebook: { ...codebook, outlets } };
  await dossier.store.applyCodebook(dossier.codebook);
  expect(await checkNames()).toBeGreaterThan(5);
});
