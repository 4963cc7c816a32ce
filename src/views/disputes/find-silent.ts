// Who is silent in a dispute: parties that speak in texts of the time, and sides whose outlets printed texts, without a word of it.
//
// The days on which the texts of a party or side begin and end are sorted once; how many lie in a window is then told by
// leaving out those that end before it and those that begin after it.
import { toDayNumber, toIsoDay, undatedDay } from '../../base/day-number.ts';
import type { DisputeCard, FoundDispute, NoAnswer, Silent } from '../../model/dispute.ts';
import type { HeldTexts } from '../../model/held-texts.ts';

/** Days after the last word within which somebody could still have taken part: the next round, the next issue of a weekly. */
const graceDays = 14;

/** The window in which a dispute is told: from its first word to some days after its last. */
export interface DisputeWindow {
  readonly from: string | null;
  readonly to: string | null;
}

/** Counts the texts of the time of a dispute. */
export interface SilenceFinder {
  /** The dispute with who is silent on it, or with how many texts an answer was looked for in. */
  complete(found: FoundDispute): DisputeCard;
}

/** Prepares for counting; `parties` are all of the codebook, in its order. */
export function createSilenceFinder(texts: HeldTexts, parties: readonly string[]): SilenceFinder {
  const { speaking, printing, either } = sortTexts(texts);
  const sides = [...printing.keys()].sort();
  const findSilent = (accounts: FoundDispute['accounts'], window: DisputeWindow): readonly Silent[] => {
    if (window.from === null || window.to === null) return [];
    const open = openWindow(window);
    const heard = new Set(accounts.flatMap((account) => account.parties));
    const told = new Set(accounts.flatMap((account) => account.sides.map(({ side }) => side)));
    const silent: readonly Silent[] = [
      ...parties
        .filter((id) => !heard.has(id))
        .map((id): Silent => ({ kind: 'party', id, texts: countIn(speaking.get(id), open) })),
      ...sides
        .filter((id) => !told.has(id))
        .map((id): Silent => ({ kind: 'side', id, texts: countIn(printing.get(id), open) })),
    ];
    return silent.filter((one) => one.texts > 0).sort((a, b) => b.texts - a.texts);
  };
  const toNoAnswer = (party: string, window: DisputeWindow): NoAnswer => {
    const open = openWindow(window);
    const day = (value: number): string | null => (Number.isFinite(value) ? toIsoDay(value) : null);
    return { party, texts: countIn(either.get(party), open), from: day(open.first), to: day(open.last) };
  };
  return {
    complete: ({ unanswering, ...found }) => ({
      ...found,
      silent: found.kind === 'unanswered' ? [] : findSilent(found.accounts, found),
      noAnswer: unanswering.map((party) => toNoAnswer(party, found)),
    }),
  };
}

/** Day numbers, both included; without end where no day is known. */
interface OpenWindow {
  readonly first: number;
  readonly last: number;
}

/** The time in which a word to something told in this window can be expected. */
export function openWindow({ from, to }: DisputeWindow): OpenWindow {
  return {
    first: from === null ? Number.NEGATIVE_INFINITY : toDayNumber(from),
    last: to === null ? Number.POSITIVE_INFINITY : toDayNumber(to) + graceDays,
  };
}

/** Days on which some texts begin and end, each rising. */
interface SortedDays {
  readonly first: number[];
  readonly last: number[];
}

type DaysById = ReadonlyMap<string, SortedDays>;

/** Days by the party that speaks, by the side that printed, and by either. */
interface SortedTexts {
  readonly speaking: DaysById;
  readonly printing: DaysById;
  readonly either: DaysById;
}

function sortTexts({ first, last, side, parties }: HeldTexts): SortedTexts {
  const [speaking, printing, either] = [createDays(), createDays(), createDays()];
  first.forEach((day, text) => {
    const speakers = parties[text] ?? [];
    const printer = side[text] ?? null;
    // A text without a first day lies in no window but one without an end, as one without any.
    const days = { first: day, last: Math.max(day, last[text] ?? undatedDay) };
    for (const party of speakers) speaking.add(party, days);
    if (printer !== null) printing.add(printer, days);
    for (const id of new Set(printer === null ? speakers : [...speakers, printer])) either.add(id, days);
  });
  return { speaking: speaking.sort(), printing: printing.sort(), either: either.sort() };
}

function createDays() {
  const held = new Map<string, SortedDays>();
  return {
    add: (id: string, { first, last }: OpenWindow): void => {
      const days = held.get(id) ?? { first: [], last: [] };
      held.set(id, days);
      days.first.push(first);
      days.last.push(last);
    },
    sort: (): DaysById => {
      for (const { first, last } of held.values()) {
        first.sort((a, b) => a - b);
        last.sort((a, b) => a - b);
      }
      return held;
    },
  };
}

function countIn(days: SortedDays | undefined, { first, last }: OpenWindow): number {
  if (days === undefined) return 0;
  const [endedBefore, begunUntil] = [countBelow(days.last, first), countBelow(days.first, last + 1)];
  return Math.max(0, begunUntil - endedBefore);
}

/** How many of rising numbers are below a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
