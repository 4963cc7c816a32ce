// Makes of an article in a corpus's own form the text a user would have: Markdown with outlet and date above it.

/** The bundle's text of a file of ../shared/corpora: BASIL's JSON and TimeML are rewritten, other files stay as they are. */
export function readCorpusText(file: string, content: string): string {
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
