// Makes of an article in a corpus's own form the text a user would have: Markdown with outlet and date above it.

/**
 * The bundle's text of a file of ../shared/corpora: BASIL's JSON, TimeML, MEANTIME's words, and one of many texts in a file of re3d or PolNeAR, whose
 * id stands behind "#", are rewritten; other files stay as they are.
 */
export function readCorpusText(file: string, content: string): string {
  if (file.startsWith('meantime-en/')) return fromMeantime(file, content);
  if (file.startsWith('re3d/')) return fromRe3d(file, content);
  if (file.startsWith('polnear/')) return fromPolnear(file, content);
  if (file.endsWith('.json')) return fromBasil(content);
  if (file.endsWith('.tml')) return fromTimeMl(file, content);
  return content;
}

const basilOutlets: Readonly<Record<string, string>> = { nyt: 'The New York Times', fox: 'Fox News', hpo: 'HuffPost' };

function fromBasil(content: string): string {
  const one: { title: string; date: string; source: string; 'body-paragraphs': string[][] } = JSON.parse(content);
  const paragraphs = one['body-paragraphs'].map((sentences) => sentences.join(' '));
  return write(one.title, basilOutlets[one.source.toLowerCase()] ?? null, one.date, paragraphs);
}

/** Agencies by the first letters of a document's name. */
const timeMlOutlets: readonly (readonly [RegExp, string])[] = [
  [/\/AP/, 'Associated Press'],
  [/\/NYT/, 'The New York Times'],
  [/\/WSJ/, 'The Wall Street Journal'],
  [/\/XIE/, 'Xinhua'],
];

function fromTimeMl(file: string, xml: string): string {
  const date = /<DCT>[\s\S]*?value="(\d{4}-\d{2}-\d{2})/.exec(xml)?.[1] ?? null;
  const title = /<TITLE>(.*?)<\/TITLE>/.exec(xml)?.[1]?.trim() ?? '';
  const body = /<TEXT>\n?([\s\S]*?)<\/TEXT>/.exec(xml)?.[1] ?? '';
  const paragraphs = withCurlyQuotes(decodeEntities(body.replace(/<[^>]*>/g, '')))
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
  return write(title, timeMlOutlets.find(([name]) => name.test(file))?.[1] ?? null, date, paragraphs);
}

/** One article of MEANTIME's table of words, which knows no paragraphs; its number stands behind "#". Title and date are its first two sentences. */
function fromMeantime(file: string, csv: string): string {
  const article = `corpus_${file.split('#').at(1)}`;
  const sentences = new Map<string, string[]>();
  for (const line of csv.split('\n')) {
    const [, where = '', number = '', , token = ''] = splitCsvRow(line);
    if (where !== article) continue;
    sentences.set(number, [...(sentences.get(number) ?? []), token]);
  }
  const [title = '', date = '', ...body] = [...sentences.values()].map(joinTokens);
  const day = new Date(`${date} UTC`).toISOString().slice(0, 10);
  return write(withCurlyQuotes(title), 'Wikinews', day, [withCurlyQuotes(closeQuotes(body.join(' ')))]);
}

/** A government's statement or a broadcaster's page; the month stands in some addresses, else no date is known. */
function fromRe3d(file: string, lines: string): string {
  const one: { title: string; text: string; sourceName: string; sourceUrl: string } = findLine(file, '_id', lines);
  const [, year, month] = /\/(20\d\d)\/(\d\d)\//.exec(one.sourceUrl) ?? [];
  const date = year === undefined ? null : `${year}-${month}`;
  return write(one.title.trim(), one.sourceName, date, one.text.split(/\s*\n\s*/));
}

const polnearOutlets: Readonly<Record<string, string>> = {
  breitbart: 'Breitbart',
  'huff-post': 'HuffPost',
  nyt: 'The New York Times',
  politico: 'Politico',
  'usa-today': 'USA Today',
  'wash-post': 'The Washington Post',
  'west-journal': 'Western Journalism',
};

/** An article of PolNeAR; outlet and day stand in its name, the title in its first line. */
function fromPolnear(file: string, lines: string): string {
  const { doc, text }: { doc: string; text: string } = findLine(file, 'doc', lines);
  const [outlet = '', date = ''] = doc.split('_');
  const [title = '', ...paragraphs] = text.split(/\s*\n\s*/);
  return write(title, polnearOutlets[outlet] ?? null, date, paragraphs);
}

/** The record whose id stands behind "#", of a file with one record in each line. */
function findLine<Row>(file: string, key: string, lines: string): Row {
  const id = file.split('#').at(1) ?? '';
  const line = lines.split('\n').find((one) => one.includes(`"${key}":"${id}"`) || one.includes(`"${key}" : "${id}"`));
  if (line === undefined) throw new Error(`${file}: no such text.`);
  return JSON.parse(line.replace(/^\uFEFF/, ''));
}

function splitCsvRow(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

/** Words and signs with the spaces of a printed page. */
function joinTokens(tokens: readonly string[]): string {
  return tokens
    .join(' ')
    .replace(/ (n't|'s|'re|'ll|'ve|'d|'m)\b/g, '$1')
    .replace(/ ([,.;:?!%)\]])/g, '$1')
    .replace(/([([$]) /g, '$1')
    .replace(/`` /g, '``')
    .replace(/ ''/g, "''")
    .replace(/\bcan not\b/g, 'cannot')
    .replace(/(\w) '( |$)/g, "$1'$2");
}

/** A closing quotation mark that began the next sentence goes back to the words it closes. */
function closeQuotes(text: string): string {
  return text.replace(/ ''/g, "''");
}

/** Newswire's double backticks and apostrophes, as a printed page shows them. */
function withCurlyQuotes(text: string): string {
  return text
    .replaceAll('``', '“')
    .replace(/(^|[\s(])''/g, '$1“')
    .replaceAll("''", '”');
}

function decodeEntities(xml: string): string {
  return xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function write(title: string, outlet: string | null, date: string | null, paragraphs: readonly string[]): string {
  const matter = [outlet === null ? '' : `outlet: ${outlet}\n`, date === null ? '' : `date: ${date}\n`].join('');
  return [`---\n${matter}---`, ...(title === '' ? [] : [`# ${title}`]), ...paragraphs].join('\n\n');
}
