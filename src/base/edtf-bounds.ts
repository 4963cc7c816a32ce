// The first and last day an EDTF expression may mean, so that vague dates can be sorted and filtered.

/** ISO 8601 dates, both included; null where the expression is open. */
export interface DayBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * The bounds of an EDTF (ISO 8601-2) expression: dates, times, uncertain and unspecified parts, seasons, quarters,
 * intervals and sets of years 0000 to 9999. Null when it is none of these.
 */
export function boundsOfEdtf(edtf: string): DayBounds | null {
  const plain = edtf.replace(/[?~%]/g, '').trim();
  const set = /^[[{](.*)[\]}]$/.exec(plain);
  if (set) return joinBounds((set[1] ?? '').split(',').map(boundsOfMember));
  const [from, to, ...rest] = plain.split('/');
  if (from === undefined || rest.length > 0) return null;
  if (to === undefined) return boundsOfDate(from);
  return joinEnds(from, to);
}

function boundsOfMember(member: string): DayBounds | null {
  const [from, to] = member.trim().split('..');
  return to === undefined ? boundsOfDate(from ?? '') : joinEnds(from ?? '', to);
}

function joinEnds(from: string, to: string): DayBounds | null {
  const first = isOpen(from) ? null : boundsOfDate(from);
  const last = isOpen(to) ? null : boundsOfDate(to);
  if ((!isOpen(from) && !first) || (!isOpen(to) && !last)) return null;
  return { earliest: first?.earliest ?? null, latest: last?.latest ?? null };
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

function joinBounds(members: readonly (DayBounds | null)[]): DayBounds | null {
  const known = members.filter((member) => member !== null);
  if (known.length === 0 || known.length < members.length) return null;
  const earliest = known.map((member) => member.earliest ?? '').sort();
  const latest = known.map((member) => member.latest ?? openEnd).sort();
  return { earliest: earliest[0] || null, latest: latest.at(-1) === openEnd ? null : (latest.at(-1) ?? null) };
}

/** Sorts after every date. */
const openEnd = '~';

const latestYear = 9999;

function boundsOfDate(date: string): DayBounds | null {
  const parts = /^([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?(?:T.*)?$/.exec(date);
  if (!parts) return null;
  const [, year = '', month, day] = parts;
  const years: [number, number] = [Number(year.replace(/X/g, '0')), Number(year.replace(/X/g, '9'))];
  const months = monthsOf(month);
  if (!months) return null;
  // A winter ends in the next year; that of a year not known at all ends with the last year there is.
  const lastYear = Math.min(latestYear, years[1] + (months[1] < months[0] ? 1 : 0));
  const firstDay = day === undefined ? 1 : Math.max(1, Number(day.replace(/X/g, '0')));
  const monthEnd = daysInMonth(lastYear, months[1]);
  const lastDay = day === undefined ? monthEnd : Math.min(monthEnd, Number(day.replace(/X/g, '9')));
  if (firstDay > daysInMonth(years[0], months[0])) return null;
  return { earliest: isoDay(years[0], months[0], firstDay), latest: isoDay(lastYear, months[1], lastDay) };
}

/** Months of the codes that stand where a month may stand: northern seasons, quarters, thirds, halves of a year. */
const monthsOfCode: ReadonlyMap<number, [number, number]> = new Map([
  [21, [3, 5]],
  [22, [6, 8]],
  [23, [9, 11]],
  [24, [12, 2]],
  [33, [1, 3]],
  [34, [4, 6]],
  [35, [7, 9]],
  [36, [10, 12]],
  [37, [1, 4]],
  [38, [5, 8]],
  [39, [9, 12]],
  [40, [1, 6]],
  [41, [7, 12]],
]);

function monthsOf(month: string | undefined): [number, number] | null {
  if (month === undefined || month === 'XX') return [1, 12];
  if (month.includes('X')) return month === '1X' ? [10, 12] : [1, 9];
  const number = Number(month);
  if (number >= 1 && number <= 12) return [number, number];
  // 25 to 32 name seasons of one hemisphere; without a map the whole year is the honest bound.
  if (number >= 25 && number <= 32) return [1, 12];
  return monthsOfCode.get(number) ?? null;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
