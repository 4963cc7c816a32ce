// Days as whole numbers, so that a hundred thousand dates compare, sort and travel cheaply.

/** Milliseconds of a day. */
const dayLength = 86_400_000;

/** Stands for "no date given"; larger than every day, so that rows without a date sort last. */
export const undatedDay = 2 ** 30;

/** Days since 1970-01-01 of an ISO 8601 date; negative before. Throws when it is none. */
export function toDayNumber(date: string): number {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  if (year === undefined) throw new Error(`Not an ISO 8601 date: ${date}`);
  // Date.UTC takes the years 0 to 99 for 1900 to 1999; setUTCFullYear takes them as they are.
  return new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(day)) / dayLength;
}

/** The ISO 8601 date of a day number; null for `undatedDay`. */
export function toIsoDay(day: number): string | null {
  return day === undatedDay ? null : new Date(day * dayLength).toISOString().slice(0, 10);
}
