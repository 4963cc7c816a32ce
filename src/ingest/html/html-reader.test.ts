// Web pages: their words, what they say of themselves, and pages made to do harm.
import { expect, test } from 'vitest';
import type { Outlet } from '../../model/codebook.ts';
import { ingest } from '../ingest.ts';

const paragraphs = [
  'The talks between Oster and Velm went into a third day on Friday, and nobody in either delegation would say when they might end.',
  'The mediators asked for patience, for written answers to the questions they had put on Tuesday, and for an end to the leaks.',
  'Boats queued off Tarrow for the third day, the harbour office said, and the price of a crate of fish rose by a quarter.',
];
const text = paragraphs.map((words) => `<p>${words}</p>`).join('\n');

async function read(html: string, outlets: readonly Outlet[] = []) {
  const file = await ingest({ name: 'page.html', bytes: new TextEncoder().encode(html) }, { outlets });
  for (const article of file.articles) {
    expect(file.source.text.slice(article.place.start, article.place.end)).toBe(article.text);
  }
  return file;
}

function page(head: string, body: string): string {
  return `<!doctype html><html><head>${head}</head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article>${body}</article><footer>Imprint</footer></body></html>`;
}

async function check(html: string, expected: object, outlets: readonly Outlet[] = []) {
  const { articles } = await read(html, outlets);
  expect(articles[0]).toMatchObject(expected);
}

test('the text of a page is its title, its authors and its paragraphs', async () => {
  const { source } = await read(
    page('<title>Port Blocked</title><meta name="author" content="Jane Roe">', `<h1>Port Blocked</h1>${text}`),
  );
  expect(source.text).toBe(['Port Blocked', 'Jane Roe', ...paragraphs].join('\n\n'));
});

test('JSON-LD tells title, authors, outlet, date and address', () =>
  check(
    page(
      `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"Port Blocked &amp; Empty",
      "author":[{"@type":"Person","name":"By Jane Roe"},{"name":"Tom Vell, Senior Reporter"}],"publisher":{"@type":"Organization","name":"The Oster Herald"},
      "datePublished":"2025-03-15T23:10:00-05:00"}]}</script><link rel="canonical" href="https://herald.example/port">`,
      text,
    ),
    {
      title: 'Port Blocked & Empty',
      byline: ['Jane Roe', 'Tom Vell'],
      outlet: 'The Oster Herald',
      published: '2025-03-15',
      url: 'https://herald.example/port',
    },
  ));

test('meta tags tell what JSON-LD does not, broken JSON-LD is passed over', () =>
  check(
    page(
      `<script type="application/ld+json">{"@type":"NewsArticle", oops</script><meta property="og:title" content="Port Blocked | Velm Courier"><meta property="og:site_name" content="Velm Courier">
      <meta name="author" content="Jane Roe and Tom Vell"><meta property="article:published_time" content="2025-03-15">`,
      text,
    ),
    { title: 'Port Blocked', byline: ['Jane Roe', 'Tom Vell'], outlet: 'Velm Courier', published: '2025-03-15' },
  ));

test('visible lines tell what the head does not', () =>
  check(
    page(
      '<title>Port Blocked</title>',
      `<h1>Port Blocked</h1><p>By Jane Roe, The Oster Herald, March 15, 2025</p>${text}`,
    ),
    { byline: ['Jane Roe'], outlet: 'The Oster Herald', published: '2025-03-15' },
  ));

test('the codebook names the outlet by the page’s address, and its habit of dating', () =>
  check(
    page('<link rel="canonical" href="https://www.courier.example/a"><meta name="date" content="3/4/2025">', text),
    { outlet: 'The Velm Courier', published: '2025-04-03' },
    [
      {
        id: 'courier',
        name: 'The Velm Courier',
        aliases: [],
        domains: ['courier.example'],
        side: null,
        dateOrder: 'day-first',
      },
    ],
  ));

test('headings, lists, quotations and captions are passages of their kind', async () => {
  const { articles } = await read(
    page(
      '<title>Port Blocked</title>',
      `<h1>Port Blocked</h1>${text}<h2>What they said</h2><p>Ilva Marn wrote:</p><blockquote><p>The strait stays open to all who pay what is due.</p></blockquote>
      <ul><li>One boat was let in on Friday morning.</li></ul><figure><img src="a.png"><figcaption>The quay on Friday.</figcaption></figure><p>${paragraphs[0]} Again.</p>`,
    ),
  );
  const { passages, text: words } = articles[0]!;
  expect(passages.map((one) => one.kind)).toEqual(
    'title paragraph paragraph paragraph heading paragraph block-quotation list-item caption paragraph'.split(' '),
  );
  const quotation = passages.find((one) => one.kind === 'block-quotation')!;
  expect(quotation.voice).toMatchObject({ kind: 'speaker', name: 'Ilva Marn' });
  expect(words.slice(quotation.start, quotation.end)).toBe('The strait stays open to all who pay what is due.');
});

test('a quotation signed below belongs to who signs it', async () => {
  const { articles } = await read(
    page(
      '<title>Port Blocked</title>',
      `${text}<blockquote><p>The strait stays open to all who pay.</p>— Ilva Marn (@marn) <a href="/x">March 15, 2031</a></blockquote><p>${paragraphs[0]} Again.</p>`,
    ),
  );
  const voices = articles[0]!.passages.filter((one) => one.kind === 'block-quotation').map((one) => one.voice);
  expect(voices.map((voice) => voice.kind === 'speaker' && voice.name)).toEqual(['Ilva Marn', 'Ilva Marn']);
});

test('a page may leave out its body tag, and its tags may be broken', async () => {
  const whole = ['Port Blocked', ...paragraphs].join('\n\n');
  for (const html of [
    `<html><head><title>Port Blocked</title></head><article>${text}</article></html>`,
    `<html><title>Port Blocked</title><article>${text}</article></html>`,
    `<html><head><title>Port Blocked</title></head><body></body><article>${text}</article></html>`,
  ]) {
    expect((await read(html)).source.text).toContain(paragraphs.join('\n\n'));
  }
  expect((await read(`<html><head><title>Port Blocked</title></head><div>${text}</div></html>`)).source.text).toBe(
    whole,
  );
});

test('a page with a digest gives its articles', async () => {
  const item = (title: string, line: string) => `<h3>${title}</h3><p>${line}</p>${text}`;
  const { articles } = await read(
    page(
      '<title>The week</title>',
      item('Port Blocked', 'By Jane Roe, The Oster Herald, 3/15/25') + item('Port Opened', 'Velm Courier, 3/16/25'),
    ),
  );
  expect(articles.map((one) => [one.title, one.outlet, one.published])).toEqual([
    ['Port Blocked', 'The Oster Herald', '2025-03-15'],
    ['Port Opened', 'Velm Courier', '2025-03-16'],
  ]);
});

test('a page without a main text gives all it shows', async () => {
  const { articles, notices } = await read('<p>One line.</p><p>Another line.</p>');
  expect(articles[0]?.text).toBe('One line.\n\nAnother line.');
  expect(notices.map((notice) => notice.code)).toContain('no-main-text');
});

test('a page nested too deep gives its text, without its structure', async () => {
  const deep = 100_000;
  const { articles, notices } = await read(
    `<html><body>${'<div>'.repeat(deep)}${text}${'</div>'.repeat(deep)}</body></html>`,
  );
  expect(articles[0]?.text).toBe(paragraphs.join('\n\n'));
  expect(notices.map((notice) => notice.code)).toContain('nesting-too-deep');
});

test('nothing in a page runs, and what is hidden is not read', async () => {
  const { source } = await read(
    page(
      '<title>Port Blocked</title><script>globalThis.ran = true</script>',
      `<img src="x" onerror="globalThis.ran = true"><p hidden>Secret words.</p><p style="display: none">More of them.</p>${text}<script>document.write("boo")</script>`,
    ),
  );
  expect('ran' in globalThis).toBe(false);
  expect(source.text).toBe(['Port Blocked', ...paragraphs].join('\n\n'));
});

test.each([
  ['signs', '<'.repeat(300_000)],
  ['an open comment', `<!--${'-'.repeat(300_000)}`],
  ['attributes', `<p ${'a=1 '.repeat(100_000)}>`],
  ['entities', `<!DOCTYPE a [<!ENTITY b "b">]>${'&b;'.repeat(50_000)}`],
  ['brackets in JSON-LD', `<script type="application/ld+json">${'['.repeat(50_000)}</script>`],
  ['nothing at all', ''],
])('a page of %s is no trouble', async (_, html) => {
  expect((await read(`<html><body>${html}`)).source.mediaType).toBe('text/html');
});
