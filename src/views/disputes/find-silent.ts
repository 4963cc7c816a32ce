// Who is silent in a dispute: parties that speak in texts of the time, and sides whose outlets printed texts, without a word of it.
import { toDayNumber, toIsoDay } from '../../base/day-number.ts';
import type { DisputeAccount, NoAnswer, Silent } from '../../model/dispute.ts';
import type { PositionTable } from '../../model/position-table.ts';

/** Days after the last word within which somebody could still have taken part: the next round, the next issue of a weekly. */
const graceDays = 14;

/** The window in which a dispute is told: from its first word to some days after its last. */
export interface DisputeWindow {
  readonly from: string | null;
  readonly to: string | null;
}

/** The silent, most texts first; none where no day is known. */
export function findSilent(
  table: HeldTexts,
  accounts: readonly DisputeAccount[],
  window: DisputeWindow,
): readonly Silent[] {
  if (window.from === null || window.to === null) return [];
  const { parties } = table;
  const speaking = parties.map(() => 0);
  const printed = new Map<string, number>();
  for (const { parties: speakers, side } of listTexts(table, openWindow(window))) {
    for (const party of speakers) speaking[party] = (speaking[party] ?? 0) + 1;
    if (side !== null) printed.set(side, (printed.get(side) ?? 0) + 1);
  }
  const heard = new Set(accounts.flatMap((account) => account.parties));
  const told = new Set(accounts.flatMap(({ sides }) => sides.map(({ side }) => side)));
  const silent: readonly Silent[] = [
    ...parties
      .map(({ id }, at): Silent => ({ kind: 'party', id, texts: speaking[at] ?? 0 }))
      .filter(({ id }) => !heard.has(id)),
    ...[...printed]
      .map(([id, count]): Silent => ({ kind: 'side', id, texts: count }))
      .filter(({ id }) => !told.has(id)),
  ];
  return silent.filter((one) => one.texts > 0).sort((a, b) => b.texts - a.texts);
}

/** The party that has not answered, with the texts of the time in which it speaks or which outlets of its side printed. */
export function toNoAnswer(table: HeldTexts, party: string, window: DisputeWindow): NoAnswer {
  const open = openWindow(window);
  const isOwn = ({ parties, side }: HeldText): boolean =>
    side === party || parties.some((at) => table.parties[at]?.id === party);
  const day = (value: number): string | null => (Number.isFinite(value) ? toIsoDay(value) : null);
  return {
    party,
    texts: listTexts(table, open).filter(isOwn).length,
    from: day(open.first),
    to: day(open.last),
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

/** What of a table tells who could have spoken. */
type HeldTexts = Pick<PositionTable, 'parties' | 'outlets' | 'texts'>;

interface HeldText {
  /** Indexes of the parties that speak in it. */
  readonly parties: readonly number[];
  readonly side: string | null;
}

/** The texts read that may be of the time. */
function listTexts({ outlets, texts }: HeldTexts, { first, last }: OpenWindow): readonly HeldText[] {
  return [...texts.isRead].flatMap((isRead, text) => {
    if (isRead === 0 || (texts.last[text] ?? -1) < first || (texts.first[text] ?? last + 1) > last) return [];
    return [{ parties: texts.parties[text] ?? [], side: outlets[texts.outlets[text]?.[0] ?? -1]?.side ?? null }];
  });
}
