// Who is silent in a dispute: parties that speak in texts of the time, and sides whose outlets printed texts, without a word of it.
import { toDayNumber } from '../../base/day-number.ts';
import type { DisputeAccount, Silent } from '../../model/dispute.ts';
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
  { parties, outlets, texts }: Pick<PositionTable, 'parties' | 'outlets' | 'texts'>,
  accounts: readonly DisputeAccount[],
  { from, to }: DisputeWindow,
): readonly Silent[] {
  if (from === null || to === null) return [];
  const [first, last] = [toDayNumber(from), toDayNumber(to) + graceDays];
  const speaking = parties.map(() => 0);
  const printed = new Map<string, number>();
  texts.isRead.forEach((isRead, text) => {
    if (isRead === 0 || (texts.last[text] ?? -1) < first || (texts.first[text] ?? last + 1) > last) return;
    for (const party of texts.parties[text] ?? []) speaking[party] = (speaking[party] ?? 0) + 1;
    const side = outlets[texts.outlets[text]?.[0] ?? -1]?.side;
    if (side) printed.set(side, (printed.get(side) ?? 0) + 1);
  });
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
