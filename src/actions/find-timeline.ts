// The timeline of a dossier: what happened, was said and was moved, in order of time; whole for files, and by window for the page.

import { toDayNumber, toIsoDay } from '../base/day-number.ts';
import { groupBy } from '../base/group-by.ts';
import type { CardQuery, PageRange, TimelineQuery } from '../model/dossier-query.ts';
import { type TimelineItem, type TimelineKind, timelineKinds } from '../model/timeline.ts';
import type { LaneKind, MarkedItem, TimelineExtent, TimelineWindow, WindowLane } from '../model/timeline-window.ts';
import type { HeldEntry, HeldMark } from '../store/timeline-store.ts';
import { binDays, countInSight, type DayCount, measureDays } from '../views/timeline/count-days.ts';
import { toMoveItem, toStatementItem } from '../views/timeline/said-items.ts';
import { cardReader } from './cards/card-contents.ts';
import { chooseIssues, chooseParty } from './choose-from-codebook.ts';
import type { Dossier } from './open-dossier.ts';
import { rememberView } from './remember-view.ts';

/** What is asked for. Party and issue are names as a user writes them, or ids; dates are ISO 8601, both included. */
export interface TimelineWish {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly party?: string | undefined;
  readonly issue?: string | undefined;
  /** All of them where left out. */
  readonly kinds?: readonly TimelineKind[] | undefined;
}

/** Days in sight, as day numbers, both included. */
export interface TimelineSight {
  readonly first: number;
  readonly last: number;
}

/** How what is in sight is shown. */
export interface TimelineLook extends TimelineSight {
  readonly lanes: LaneKind;
  /** Bins that there is room for. */
  readonly bins: number;
}

/** Marks sent at once: as many as the page draws without making the hand wait. Beyond them, counts. */
const mostMarks = 20_000;

/** Every entry that fits, in order of the earliest date each is given. Fails with `bad-argument` when a name fits nothing or several. */
export async function* walkTimeline(dossier: Dossier, wish: TimelineWish): AsyncGenerator<TimelineItem> {
  for await (const held of dossier.store.walkTimeline(settleWish(dossier, wish))) yield* toItems(held);
}

/** Some of the entries that fit and may lie in the days in sight, in the same order. */
export async function listTimeline(
  dossier: Dossier,
  wish: TimelineWish & Partial<TimelineSight>,
  range: PageRange,
): Promise<{ readonly total: number; readonly items: readonly MarkedItem[] }> {
  const query = settleWish(dossier, wish);
  const entries = await dossier.store.listTimeline(narrow(query, wish), range);
  const days = await countDays(dossier, { ...query, lanes: 'none' });
  const { first = Number.NEGATIVE_INFINITY, last = Number.POSITIVE_INFINITY } = wish;
  const items = entries.flatMap((held) =>
    toItems(held).map((item) => ({ ...item, mark: `${held.kind}-${held.number}` })),
  );
  return { total: countInSight(days, first, last), items };
}

/** How many entries fit, and the days they lie in. */
export function measureTimeline(dossier: Dossier, wish: TimelineWish): Promise<TimelineExtent> {
  return measure(dossier, settleWish(dossier, wish));
}

/** The `most` events that most outlets of most sides tell of, in order of time. */
export async function tellTimeline(
  dossier: Dossier,
  wish: TimelineWish,
  most: number,
): Promise<readonly TimelineItem[]> {
  const { from, to, party, issues } = settleWish(dossier, wish);
  const labels: CardQuery['labels'] = [
    ...(party === undefined ? [] : [{ name: 'party', values: [party] }]),
    ...(issues === undefined ? [] : [{ name: 'issue', values: issues }]),
  ];
  const { rows } = await dossier.store.listCards({
    list: 'event',
    labels,
    from,
    to,
    range: { offset: 0, limit: most },
  });
  const events = rows.map(readEvent).filter(({ dates }) => dates.length > 0);
  return events.sort((a, b) => firstOf(a) - firstOf(b));
}

/** What is in sight, as marks where they are few, else as counts. */
export async function lookAtTimeline(
  dossier: Dossier,
  wish: TimelineWish,
  look: TimelineLook,
): Promise<TimelineWindow> {
  const query = settleWish(dossier, wish);
  const whole = await countDays(dossier, { ...query, lanes: 'none' });
  const days = look.lanes === 'none' ? whole : await countDays(dossier, { ...query, lanes: look.lanes });
  const totals = new Map<string, number>();
  for (const { lane, count } of days) totals.set(lane, (totals.get(lane) ?? 0) + count);
  const inSight = countInSight(whole, look.first, look.last);
  const hasMarks = inSight <= mostMarks;
  const width = Math.max(1, Math.ceil((look.last - look.first + 1) / look.bins));
  const lanes = hasMarks
    ? await markLanes(dossier, narrow(query, look), look.lanes)
    : binLanes(days, { from: look.first, binDays: width, bins: look.bins });
  return {
    ...{ from: look.first, to: look.last, binDays: hasMarks ? 0 : width, inSight },
    lanes: [...totals].map(([key, total]) => ({ marks: null, bins: null, ...lanes.get(key), key, total })),
  };
}

type LaneLooks = ReadonlyMap<string, Partial<Pick<WindowLane, 'marks' | 'bins'>>>;

function binLanes(...binning: Parameters<typeof binDays>): LaneLooks {
  return new Map([...binDays(...binning)].map(([key, bins]) => [key, { bins }]));
}

async function markLanes({ store }: Dossier, query: TimelineQuery, lanes: LaneKind): Promise<LaneLooks> {
  const found = groupBy(await store.markTimeline(query, lanes), ({ lane }) => lane);
  return new Map([...found].map(([key, marks]) => [key, { marks: toColumns(marks) }]));
}

function toColumns(marks: readonly HeldMark[]): NonNullable<WindowLane['marks']> {
  return {
    numbers: marks.map(({ number }) => number),
    kinds: marks.map(({ kind }) => kind),
    first: marks.map(({ earliest }) => toDayNumber(earliest)),
    last: marks.map(({ latest }) => toDayNumber(latest)),
  };
}

const countDays = rememberView(
  async ({ store }: Dossier, { lanes, ...query }: TimelineQuery & { readonly lanes: LaneKind }) => {
    const tallies = await store.tallyTimeline(query, lanes);
    return tallies.map(
      ({ kind, lane, earliest, latest, count }): DayCount => ({
        ...{ kind, lane, count, first: toDayNumber(earliest), last: toDayNumber(latest) },
      }),
    );
  },
);

const measure = rememberView(async (dossier: Dossier, query: TimelineQuery): Promise<TimelineExtent> => {
  const undated = query.from === undefined && query.to === undefined ? await dossier.store.countUndated(query) : 0;
  return measureDays(await countDays(dossier, { ...query, lanes: 'none' }), undated);
});

function settleWish({ codebook }: Dossier, { from, to, party, issue, kinds }: TimelineWish): TimelineQuery {
  const issues = issue ? chooseIssues(codebook, issue) : undefined;
  return {
    ...{ from, to, party: party ? chooseParty(codebook, party) : undefined, issues },
    kinds: kinds ?? timelineKinds,
  };
}

/** The same within the days in sight. */
function narrow(query: TimelineQuery, { first, last }: Partial<TimelineSight>): TimelineQuery {
  const [start, end] = [first, last].map((day) => (day === undefined ? undefined : (toIsoDay(day) ?? undefined)));
  return {
    ...query,
    from: [query.from, start]
      .flatMap((day) => day ?? [])
      .sort()
      .at(-1),
    to: [query.to, end].flatMap((day) => day ?? []).sort()[0],
  };
}

function toItems(held: HeldEntry): readonly TimelineItem[] {
  if (held.kind === 'event') return [readEvent(held.shown)];
  const item = held.kind === 'statement' ? toStatementItem(held.entry) : toMoveItem(held.entry);
  return item === null ? [] : [item];
}

const readEvent = cardReader('event');

function firstOf({ dates }: TimelineItem): number {
  return Math.min(...dates.map(({ first }) => first));
}
