// The timeline of a dossier: what happened, was said and was moved, in order of time.
import { toDayNumber } from '../base/day-number.ts';
import { type Timeline, type TimelineItem, type TimelineKind, timelineKinds } from '../model/timeline.ts';
import { toMoveItem, toStatementItem } from '../views/timeline/said-items.ts';
import { chooseIssues, chooseParty } from './choose-from-codebook.ts';
import { listEvents } from './list-events.ts';
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

/** Most entries of one kind given at once: what a page draws and a person looks through. The answer says how many more there are. */
const mostOfKind = 20_000;

/** Finds what fits, in order of the earliest date each is given. Fails with `bad-argument` when a name fits nothing or several. */
export function findTimeline(dossier: Dossier, wish: TimelineWish): Promise<Timeline> {
  return loadTimeline(dossier, wish);
}

const loadTimeline = rememberView(async (dossier: Dossier, wish: TimelineWish): Promise<Timeline> => {
  const filter = settleWish(dossier, wish);
  const kinds = wish.kinds ?? timelineKinds;
  const found = [
    ...(kinds.includes('event') ? [await findEvents(dossier)] : []),
    ...(kinds.includes('move') ? [await findMoves(dossier, filter)] : []),
    ...(kinds.includes('statement') && !filter.issues ? [await findStatementItems(dossier, filter)] : []),
  ];
  const fitting = found.flatMap(({ items }) => items.filter((item) => fits(item, filter)));
  const dated = fitting.filter(({ dates }) => dates.length > 0);
  return {
    items: dated.sort(compareItems),
    undated: fitting.length - dated.length + found.reduce((sum, { undated }) => sum + undated, 0),
    leftOut: found.reduce((sum, { leftOut }) => sum + leftOut, 0),
  };
});

interface Filter extends Pick<TimelineWish, 'from' | 'to' | 'party'> {
  readonly issues: readonly string[] | undefined;
}

function settleWish({ codebook }: Dossier, { from, to, party, issue }: TimelineWish): Filter {
  const issues = issue ? chooseIssues(codebook, issue) : undefined;
  return { ...{ from, to }, party: party && chooseParty(codebook, party), issues };
}

interface FoundItems {
  readonly items: readonly TimelineItem[];
  readonly undated: number;
  readonly leftOut: number;
}

async function findEvents(dossier: Dossier): Promise<FoundItems> {
  return { items: await listEvents(dossier), undated: 0, leftOut: 0 };
}

function findMoves({ store }: Dossier, { from, to, party, issues }: Filter): Promise<FoundItems> {
  return collect(store.walkPositions({ from, to, party, issues }), (entry) =>
    entry.position.move === 'none' ? 'none' : toMoveItem(entry),
  );
}

function findStatementItems({ store }: Dossier, { from, to, party }: Filter): Promise<FoundItems> {
  return collect(store.walkStatements({ from, to, party, order: 'date' }), toStatementItem);
}

async function collect<Entry>(
  entries: AsyncIterable<Entry>,
  toItem: (entry: Entry) => TimelineItem | null | 'none',
): Promise<FoundItems> {
  const items: TimelineItem[] = [];
  let [undated, leftOut] = [0, 0];
  for await (const entry of entries) {
    if (items.length >= mostOfKind) {
      leftOut += 1;
      continue;
    }
    const item = toItem(entry);
    if (item === null) undated += 1;
    else if (item !== 'none') items.push(item);
  }
  return { items, undated, leftOut };
}

function fits({ dates, parties, issues }: TimelineItem, { from, to, party, issues: wanted }: Filter): boolean {
  if (party !== undefined && !parties.includes(party)) return false;
  if (wanted !== undefined && !issues.some((issue) => wanted.includes(issue))) return false;
  if (from === undefined && to === undefined) return true;
  const [first, last] = [
    from ? toDayNumber(from) : Number.NEGATIVE_INFINITY,
    to ? toDayNumber(to) : Number.POSITIVE_INFINITY,
  ];
  return dates.some((date) => date.last >= first && date.first <= last);
}

function compareItems(a: TimelineItem, b: TimelineItem): number {
  return (
    (a.dates[0]?.first ?? 0) - (b.dates[0]?.first ?? 0) ||
    (a.dates[0]?.last ?? 0) - (b.dates[0]?.last ?? 0) ||
    (a.id < b.id ? -1 : 1)
  );
}
