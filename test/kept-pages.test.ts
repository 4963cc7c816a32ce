// Pages of Accounts are made of kept cards: over the bundled example they give the same rows as looking at everything does,
// page by page as well as whole, and after decisions the same as when all is made anew.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addArticles } from '../src/actions/add-articles.ts';
import { compareArticles, findUncompared } from '../src/actions/compare-articles.ts';
import { exampleArticles, makeExampleDossier } from '../src/actions/example-dossier.ts';
import {
  listTimeline,
  lookAtTimeline,
  measureTimeline,
  tellTimeline,
  walkTimeline,
} from '../src/actions/find-timeline.ts';
import { findInputFiles, type InputFound } from '../src/actions/input-files.ts';
import { keepCards, keptKinds } from '../src/actions/keep-cards.ts';
import { loadComparers } from '../src/actions/load-comparers.ts';
import { type Dossier, openDossier } from '../src/actions/open-dossier.ts';
import type { DecisionContent } from '../src/model/decision.ts';
import type { TimelineItem } from '../src/model/timeline.ts';
import { laneKinds } from '../src/model/timeline-window.ts';
import { chooseTelling } from '../src/views/timeline/choose-telling.ts';
import { listEventItems } from '../src/views/timeline/event-items.ts';

let folder: string;
let dossier: Dossier;

/** Reading and comparing the example takes some seconds, more beside other tests. */
const readingTime = 120_000;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-kept-'));
  await makeExampleDossier(folder);
  dossier = await openDossier(folder, 'add');
  const inputs: InputFound[] = [];
  for await (const input of findInputFiles([exampleArticles()])) inputs.push(input);
  const effects = { now: () => new Date('2031-06-01T09:00:00Z'), stdin: (async function* () {})() };
  for await (const _ of addArticles({ dossier, inputs, workers: 1 }, effects));
  const list = await loadComparers(dossier.codebook);
  for await (const _ of compareArticles(dossier.store, await findUncompared(dossier.store, list), list));
  await keepCards(dossier, keptKinds);
}, readingTime);

afterAll(async () => {
  await dossier.store.close();
  await rm(folder, { recursive: true });
});

async function collect<Row>(rows: AsyncIterable<Row>): Promise<readonly Row[]> {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** First and last day an entry may lie on. */
function daysOf({ dates }: TimelineItem): readonly [number, number] {
  return [Math.min(...dates.map(({ first }) => first)), Math.max(...dates.map(({ last }) => last))];
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

/** Decisions a coder makes, in this order; names are looked up in the dossier. */
async function listDecisionsToMake(): Promise<readonly DecisionContent[]> {
  const actors = await dossier.store.listActors({});
  const [first, second] = actors.filter(({ party, isDeclared }) => !isDeclared && party === null);
  const declared = actors.find(({ isDeclared, party }) => isDeclared && party !== null);
  const event = (await collect(walkTimeline(dossier, { kinds: ['event'] }))).find(({ sources }) => sources.length > 2);
  if (!first || !second || !declared || !event) throw new Error('The example has changed: nothing to decide about');
  const places = event.sources.map(({ article, span, dated }) => ({ article, span, dated }));
  const judged = await Promise.all(
    places.map(async ({ article, span, dated }) => {
      const held = await dossier.store.loadArticle(article as never);
      const exact = held?.article.text.slice(span.start, span.end) ?? '';
      const quote = { ...span, exact, prefix: '', suffix: '', textHash: article };
      return { quote, ...(dated === null ? {} : { dated }) };
    }),
  );
  return [
    { kind: 'set-party', actor: declared.key, party: null },
    { kind: 'merge-actors', from: first.key, into: second.key },
    { kind: 'judge-comparison', of: 'event', verdict: 'different', one: judged[0]!, others: judged.slice(1) },
  ];
}

test('after each decision the cards are those that making all anew gives', async () => {
  const by = { coder: 'test', at: '2031-06-01T09:00:00Z' };
  const show = async () => ({ events: (await collect(walkTimeline(dossier, { kinds: ['event'] }))).toSorted(byId) });
  for (const content of await listDecisionsToMake()) {
    const { number } = await dossier.store.addDecision(content, by);
    await keepCards(dossier, keptKinds);
    const kept = await show();
    for (const kind of keptKinds) await dossier.store.markKindStale(kind);
    await keepCards(dossier, keptKinds);
    expect(kept, content.kind).toEqual(await show());
    await dossier.store.addDecision({ kind: 'undo', decision: number }, by);
    await keepCards(dossier, keptKinds);
  }
});
