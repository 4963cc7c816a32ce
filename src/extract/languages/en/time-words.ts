// English words that dates and times are made of: their class for the grammar, and what they stand for.

/**
 * A word's class (one character, see the grammar) and its value: a month's number, a unit's name, a count.
 *
 * M month, m month that may be another word, W weekday, w its abbreviation, S season, s season that may be another word;
 * O ordinal, n number, q vague number, h half or part, u unit, U units, c century, d name of a decade, P part of the day;
 * r today, t the, a a, F of, T this, J that, l last, p previous, k next, K following, Q same;
 * e early, b beginning, g ago, E before, C BC, A a.m., Z time zone, V about, v nearly, < than, @ at, f full, j long, ^ old;
 * z every, ~ daily, G per, y fiscal, & and, 2 to, i in.
 */
export type TimeWord = readonly [kind: string, value: number | string];

const table: readonly (readonly [kind: string, words: string])[] = [
  ['M', 'january=1 february=2 april=4 june=6 july=7 august=8 september=9 october=10 november=11 december=12'],
  ['m', 'march=3 may=5 jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12'],
  ['W', 'monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7'],
  ['W', 'mondays=1 tuesdays=2 wednesdays=3 thursdays=4 fridays=5 saturdays=6 sundays=7'],
  ['w', 'mon=1 tue=2 tues=2 wed=3 thu=4 thur=4 thurs=4 fri=5 sat=6 sun=7'],
  [
    'S',
    'summer=22 autumn=23 winter=24 springtime=21 summertime=22 wintertime=24 summers=22 winters=24 midsummer=22 midwinter=24',
  ],
  ['s', 'spring=21 fall=23'],
  [
    'O',
    'first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 final=99',
  ],
  [
    'n',
    'one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000',
  ],
  ['q', 'few=0 several=0 many=0 couple=2 dozen=12 dozens=0 numerous=0 recent=0 coming=0 intervening=0'],
  [
    'u',
    'day=day week=week fortnight=fortnight month=month year=year decade=decade hour=hour minute=minute weekend=weekend quarter=quarter millennium=millennium period=period time=time',
  ],
  [
    'U',
    'days=day weeks=week fortnights=fortnight months=month years=year decades=decade hours=hour minutes=minute weekends=weekend quarters=quarter centuries=century seconds=second',
  ],
  ['c', 'century=century'],
  [
    'P',
    'morning=MO afternoon=AF evening=EV night=NI dawn=MO dusk=EV noon=12:00 midnight=24:00 midday=12:00 daytime=DT nighttime=NI mornings=MO afternoons=AF evenings=EV nights=NI overnight=NI nightfall=NI sunrise=MO sunset=EV noontime=12:00',
  ],
  ['r', 'today=0 yesterday=-1 tomorrow=1 tonight=0.5'],
  ['t', 'the=0'],
  ['a', 'a=1 an=1 another=1'],
  ['F', 'of=0'],
  ['T', 'this=0 these=0 current=0'],
  ['J', 'that=0 those=0'],
  ['l', 'last=-1 latest=0'],
  ['p', 'past=-1 previous=-1 preceding=-1 prior=-1'],
  ['k', 'next=1'],
  ['K', 'following=1 subsequent=1 ensuing=1 succeeding=1 upcoming=1'],
  ['Q', 'same=0 very=0'],
  ['e', 'early=early late=late mid=mid earlier=earlier later=later'],
  [
    'b',
    'beginning=early start=early end=late middle=mid close=late outset=early turn=early latter=late rest=late remainder=late',
  ],
  ['g', 'ago=-1'],
  ['E', 'before=-1 previously=-1 beforehand=-1 after=1 afterwards=1 afterward=1 thereafter=1 hence=1'],
  ['C', 'bc=-1 bce=-1 ad=1 ce=1 b.c=-1 b.c.=-1 a.d=1 a.d.=1 b.c.e.=-1 c.e.=1'],
  ['A', 'am=0 pm=12 a.m=0 p.m=12 a.m.=0 p.m.=12'],
  ['Z', 'gmt=0 utc=0 est=-5 edt=-4 cst=-6 cdt=-5 mst=-7 pst=-8 pdt=-7 bst=1 cet=1 cest=2 msk=3 hrs=0'],
  ['h', 'half=0.5 part=0 portion=0 halves=0.5'],
  ['V', 'about=0 around=0 circa=0 ca=0 ca.=0 c.=0 c=0 approximately=0 approx=0 approx.=0 roughly=0 sometime=0'],
  [
    'v',
    'nearly=0 almost=0 over=0 under=0 some=0 only=0 just=0 barely=0 exactly=0 least=0 most=0 up=0 more=0 less=0 fewer=0  close=0 mere=0 further=0 additional=0 extra=0 perhaps=0 maybe=0',
  ],
  ['<', 'than=0'],
  ['@', 'at=0'],
  ['z', 'every=0 each=0'],
  ['~', 'daily=day weekly=week monthly=month yearly=year annually=year hourly=hour everyday=day'],
  ['G', 'per=0'],
  ['y', 'fiscal=0'],
  ['d', 'twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90'],
  ['&', 'and=0 or=0'],
  ['2', 'to=0 until=0 till=0 through=0 thru=0'],
  ['i', 'in=0 on=0 by=0 since=0 from=0 during=0 between=0 within=0 throughout=0 for=0 into=0 before=0 after=0'],
  ['j', 'long=0'],
  ['^', 'old=0 age=0'],
  ['L', 'future=0'],
  [
    'f',
    'full=0 entire=0 whole=0 single=0 straight=0 consecutive=0 bloody=0 brutal=0 trading=0 calendar=0 crucial=0 critical=0 working=0 relatively=0 peaceful=0 short=0 tumultuous=0',
  ],
];

/** Words for a time that is only pointed at: when the word alone is a time expression. */
export const referenceWords: ReadonlyMap<string, 'past' | 'present' | 'future'> = new Map([
  ['now', 'present'],
  ['currently', 'present'],
  ['nowadays', 'present'],
  ['presently', 'present'],
  ['recently', 'past'],
  ['lately', 'past'],
]);

/** Named days: month and day, or a rule for the year. */
export const holidays: ReadonlyMap<string, readonly [month: number, day: number] | string> = new Map<
  string,
  readonly [number, number] | string
>([
  ["new year's eve", [12, 31]],
  ['new years eve', [12, 31]],
  ["new year's day", [1, 1]],
  ['new years day', [1, 1]],
  ["new year's", [1, 1]],
  ['new year', [1, 1]],
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['christmas', [12, 25]],
  ['boxing day', [12, 26]],
  ["valentine's day", [2, 14]],
  ["st. patrick's day", [3, 17]],
  ["april fools' day", [4, 1]],
  ['may day', [5, 1]],
  ['victory day', [5, 9]],
  ['ve day', [5, 8]],
  ['independence day', 'independence'],
  ['bastille day', [7, 14]],
  ['halloween', [10, 31]],
  ['all saints day', [11, 1]],
  ['armistice day', [11, 11]],
  ['remembrance day', [11, 11]],
  ['veterans day', [11, 11]],
  ['thanksgiving day', 'thanksgiving'],
  ['thanksgiving', 'thanksgiving'],
  ['easter sunday', 'easter'],
  ['easter monday', 'easter+1'],
  ['easter', 'easter'],
  ['good friday', 'easter-2'],
  ['palm sunday', 'easter-7'],
  ['pentecost', 'easter+49'],
  ['labor day', 'labor'],
  ['memorial day', 'memorial'],
  ['election day', 'election'],
  ['epiphany', [1, 6]],
  ['ramadan', 'unknown'],
  ['passover', 'unknown'],
  ['hanukkah', 'unknown'],
  ['eid al-fitr', 'unknown'],
  ['eid al-adha', 'unknown'],
  ['diwali', 'unknown'],
  ['lunar new year', 'unknown'],
  ['chinese new year', 'unknown'],
  ['d-day', 'd-day'],
]);

/** Periods that have a name: first and last year, or full dates, as EDTF. */
export const namedPeriods: ReadonlyMap<string, string> = new Map([
  ['world war ii', '1939-09-01/1945-09-02'],
  ['world war two', '1939-09-01/1945-09-02'],
  ['second world war', '1939-09-01/1945-09-02'],
  ['wwii', '1939-09-01/1945-09-02'],
  ['ww2', '1939-09-01/1945-09-02'],
  ['world war i', '1914-07-28/1918-11-11'],
  ['world war one', '1914-07-28/1918-11-11'],
  ['first world war', '1914-07-28/1918-11-11'],
  ['wwi', '1914-07-28/1918-11-11'],
  ['ww1', '1914-07-28/1918-11-11'],
  ['cold war', '1947/1991'],
  ['great depression', '1929/1939'],
  ['vietnam war', '1955/1975'],
  ['korean war', '1950-06-25/1953-07-27'],
  ['gulf war', '1990-08-02/1991-02-28'],
  ['iran-iraq war', '1980-09-22/1988-08-20'],
  ['six-day war', '1967-06-05/1967-06-10'],
  ['yom kippur war', '1973-10-06/1973-10-25'],
  ['suez crisis', '1956-10-29/1956-11-07'],
  ['cuban missile crisis', '1962-10-16/1962-10-28'],
  ['spanish civil war', '1936-07-17/1939-04-01'],
  ['american civil war', '1861-04-12/1865-04-09'],
  ['french revolution', '1789/1799'],
  ['russian revolution', '1917'],
  ['october revolution', '1917-11-07'],
  ['interwar period', '1918/1939'],
  ['interwar years', '1918/1939'],
  ['orange revolution', '2004-11-22/2005-01-23'],
  ['prague spring', '1968-01-05/1968-08-21'],
  ['arab spring', '2010-12-17/2012'],
  ['velvet revolution', '1989-11-17/1989-12-29'],
  ['covid-19 pandemic', '2020-01/2023-05'],
  ['middle ages', '0500~/1500~'],
]);

/** The table, ready for look-up by lower-case word. A word in two rows keeps its first class. */
export const timeWords: ReadonlyMap<string, TimeWord> = buildTable();

function buildTable(): ReadonlyMap<string, TimeWord> {
  const words = new Map<string, TimeWord>();
  for (const [kind, list] of table) {
    for (const entry of list.split(' ')) {
      const [word, value] = entry.split('=');
      if (word === undefined || value === undefined || words.has(word)) continue;
      const number = Number(value);
      words.set(word, [kind, Number.isNaN(number) ? value : number]);
    }
  }
  return words;
}
