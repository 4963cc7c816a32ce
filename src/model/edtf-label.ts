// Dates as people read them: `2031-03-05` is "5 March 2031", and a vague date says that it is vague.

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** EDTF codes of the seasons. */
const seasons: Readonly<Record<string, string>> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' };

const dayPattern = /^(-?\d{4})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?(T[\d:.Z+-]+)?([?~%])?$/;
const roughYearPattern = /^(\d{2,3})(X{1,2})([?~%])?$/;

/** An EDTF date (levels 0 and 1) in plain English; a form it does not know comes back as it is. */
export function labelEdtf(edtf: string): string {
  const set = /^[[{]([^.]+)[\]}]$/.exec(edtf)?.[1];
  if (set !== undefined)
    return set
      .split(',')
      .map(labelPoint)
      .join(edtf.startsWith('[') ? ' or ' : ' and ');
  const [from, to, ...rest] = edtf.split('/');
  if (from === undefined || rest.length > 0) return edtf;
  if (to === undefined) return labelPoint(from);
  if (from === '' || from === '..') return `until ${labelPoint(to)}`;
  if (to === '' || to === '..') return `from ${labelPoint(from)}`;
  if (from === to) return labelPoint(from);
  return `${labelPoint(from)} to ${labelPoint(to)}`;
}

/** The same, with months of three letters, for narrow columns. */
export function labelEdtfShort(edtf: string): string {
  return labelEdtf(edtf).replace(/\b(Jan|Feb|Mar|Apr|Aug|Sep|Oct|Nov|Dec)[a-z]+/g, '$1');
}

function labelPoint(point: string): string {
  const rough = roughYearPattern.exec(point);
  if (rough) {
    const [, digits = '', open, mark] = rough;
    return qualify(open === 'X' ? `the ${digits}0s` : `the ${ordinalOf(Number(digits) + 1)} century`, mark);
  }
  const parts = dayPattern.exec(point);
  if (!parts) return point;
  const [, year = '', month, day, , mark] = parts;
  return qualify(plainDay(year, month, day), mark);
}

const ordinalRules = new Intl.PluralRules('en', { type: 'ordinal' });

function ordinalOf(number: number): string {
  const ends: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
  return `${number}${ends[ordinalRules.select(number)] ?? 'th'}`;
}

function plainDay(year: string, month: string | undefined, day: string | undefined): string {
  if (month === undefined || month === 'XX') return year;
  const season = seasons[month];
  if (season !== undefined) return `${season} ${year}`;
  const name = months[Number(month) - 1] ?? month;
  return day === undefined || day === 'XX' ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

function qualify(label: string, mark: string | undefined): string {
  if (mark === '~') return `about ${label}`;
  if (mark === '?') return `${label} (uncertain)`;
  if (mark === '%') return `about ${label} (uncertain)`;
  return label;
}
