// Figures in words.
import type { FigureTelling } from './figure-telling.ts';

/** Digits that count of a converted value: more would be false exactness. */
const mostDigits = 4;

/** "more than 300", "190 to 255", "about 1,200"; large amounts of money in millions and billions. */
export function valueInWords(
  { low, high, isAbout }: Pick<FigureTelling, 'low' | 'high' | 'isAbout'>,
  unit: string,
): string {
  const about = isAbout ? 'about ' : '';
  if (low === null) return high === null ? 'not told' : `less than ${numberInWords(high, unit)}`;
  if (high === null) return `more than ${numberInWords(low, unit)}`;
  if (low === high) return `${about}${numberInWords(low, unit)}`;
  return `${about}${numberInWords(low, unit)} to ${numberInWords(high, unit)}`;
}

/** The same with its unit: "2.9 billion crowns", "about 1,200", "1 metre". */
export function amountInWords(telling: Pick<FigureTelling, 'low' | 'high' | 'isAbout'>, unit: string): string {
  const isOne = telling.low === 1 && telling.high === 1;
  return [valueInWords(telling, unit), isOne ? unit : pluralOfUnit(unit)].filter(Boolean).join(' ');
}

/** Units whose plural has no s at its end, and those that have none. */
const oddPlurals: ReadonlyMap<string, string> = new Map([
  ['foot', 'feet'],
  ['inch', 'inches'],
  ['century', 'centuries'],
  ['penny', 'pence'],
  ['krona', 'kronor'],
  ['krone', 'kroner'],
  ['real', 'reais'],
  ['pound-mass', 'pounds'],
  ['pound-foot', 'pound-feet'],
  ['count', 'times'],
  ...[
    'cent',
    'celsius',
    'fahrenheit',
    'kelvin',
    'hertz',
    'megahertz',
    'gigahertz',
    'horsepower',
    'yen',
    'yuan',
    'won',
    'rand',
    'ringgit',
    'sen',
  ].map((word) => [word, word] as const),
]);

/** "cubic metres per second" of "cubic metre per second"; empty for counts. */
export function pluralOfUnit(unit: string): string {
  if (unit === '' || unit === 'per cent' || unit.startsWith('parts-per')) return unit;
  if (unit === 'cent') return 'cents';
  const [, head = unit, rest = ''] = /^(.*?)( (?:per|of|sterling)\b.*)?$/.exec(unit) ?? [];
  const at = head.lastIndexOf(' ') + 1;
  const word = head.slice(at);
  return `${head.slice(0, at)}${oddPlurals.get(word) ?? (word.endsWith('s') ? word : `${word}s`)}${rest}`;
}

/** Whole counts in full; millions and billions of a unit in words. */
export function numberInWords(value: number, unit: string): string {
  if (unit !== '' && Math.abs(value) >= 1e6) {
    return value.toLocaleString('en', {
      notation: 'compact',
      compactDisplay: 'long',
      maximumSignificantDigits: mostDigits,
    });
  }
  return value.toLocaleString(
    'en',
    unit === '' ? {} : { maximumSignificantDigits: Math.max(mostDigits, wholeDigits(value)) },
  );
}

function wholeDigits(value: number): number {
  return String(Math.trunc(Math.abs(value))).length;
}
