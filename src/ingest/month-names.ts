// Names of months and weekdays in the languages newspapers' exports come in.

/** Languages whose month names are known: those of the large press databases. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'uk', 'pl'];

/** Spellings the locale data lack. */
const otherSpellings: readonly (readonly [string, number])[] = [
  ['sept', 9],
  ['maerz', 3],
];

const fold = (name: string): string => name.toLowerCase().replace(/\.$/, '').normalize('NFC');

/** Month name, lower case without a final point -> 1 to 12. */
const monthByName: ReadonlyMap<string, number> = new Map([...otherSpellings, ...languages.flatMap(monthsOf)]);

/** Weekday names, lower case. */
const weekdayNames: ReadonlySet<string> = new Set(languages.flatMap(weekdaysOf));

/** The month a name stands for, or null. */
export function findMonth(name: string): number | null {
  return monthByName.get(fold(name)) ?? null;
}

/** True for the name of a weekday in any of the languages. */
export function isWeekday(name: string): boolean {
  return weekdayNames.has(fold(name));
}

/** True for the name of a month or weekday. */
export function isMonthOrDay(name: string): boolean {
  return findMonth(name) !== null || isWeekday(name);
}

function monthsOf(language: string): (readonly [string, number])[] {
  const names: (readonly [string, number])[] = [];
  for (let month = 1; month <= 12; month += 1) {
    const day = Date.UTC(2001, month - 1, 10);
    for (const style of ['long', 'short'] as const) {
      // With a day beside it, languages that decline month names give the form dates use.
      const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: style, timeZone: 'UTC' });
      const declined = format.formatToParts(day).find((part) => part.type === 'month')?.value ?? '';
      const plain = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' }).format(day);
      names.push([fold(declined), month], [fold(plain), month]);
    }
  }
  return names.filter(([name]) => /\p{L}{3}/u.test(name));
}

function weekdaysOf(language: string): string[] {
  const names: string[] = [];
  for (let day = 1; day <= 7; day += 1) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' });
      // 1 January 2001 was a Monday.
      names.push(fold(format.format(Date.UTC(2001, 0, day))));
    }
  }
  return names;
}
