// Bytes become text in whatever encoding they come, and what cannot be text is left out with a reason.
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeBytes } from './byte-decoder.ts';

const words =
  'Die Gespräche in Österdorf dauerten länger als geplant – “sehr viel länger”, sagte der Vermittler aus Zürich später.';

async function check(
  bytes: Uint8Array,
  expected: { text?: string | null; encoding?: string; codes?: readonly string[] },
) {
  const decoded = await decodeBytes('a.txt', bytes, 1000);
  if (expected.text !== undefined) expect(decoded.text).toBe(expected.text);
  if (expected.encoding !== undefined) expect(decoded.encoding).toBe(expected.encoding);
  if (expected.codes !== undefined) expect(decoded.notices.map((notice) => notice.code)).toEqual(expected.codes);
}

const encode = (text: string, encoding: string, addBOM = false) => iconv.encode(text, encoding, { addBOM });

test('UTF-8 needs no mark, and a mark is no part of the text', async () => {
  await check(encode(words, 'utf-8'), { text: words, encoding: 'utf-8', codes: [] });
  await check(encode(words, 'utf-8', true), { text: words, encoding: 'utf-8', codes: [] });
});

test('UTF-16 is known by its mark, or by its zeros', async () => {
  await check(encode(words, 'utf-16le', true), { text: words, encoding: 'utf-16le', codes: [] });
  await check(encode(words, 'utf-16be', true), { text: words, encoding: 'utf-16be', codes: [] });
  await check(encode(words, 'utf-16le'), { text: words, encoding: 'utf-16le', codes: [] });
});

test('an undeclared encoding is guessed, and said to be', async () => {
  await check(encode(words, 'windows-1252'), { text: words, encoding: 'windows-1252', codes: ['encoding-guessed'] });
  const russian =
    'Переговоры между делегациями продолжались девять часов и закончились без результата, сообщил посредник.';
  await check(encode(russian, 'windows-1251'), {
    text: russian,
    encoding: 'windows-1251',
    codes: ['encoding-guessed'],
  });
});

test('a page that declares its encoding is believed', async () => {
  const page = `<html><head><meta charset="iso-8859-2"></head><body>Rozmowy w Łodzi</body></html>`;
  await check(encode(page, 'iso-8859-2'), { text: page, encoding: 'iso-8859-2', codes: [] });
});

test('broken UTF-8 is still UTF-8, its bad bytes shown', async () => {
  const bytes = Uint8Array.from([...encode(words, 'utf-8'), 0xff, 0x20, 0xc3]);
  await check(bytes, { text: `${words}\uFFFD \uFFFD`, encoding: 'utf-8', codes: ['undecodable-bytes'] });
});

test('what is not text is left out', async () => {
  await check(Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), { text: null, codes: ['binary-file'] });
  await check(new TextEncoder().encode('%PDF-1.4 and letters'), { text: null, codes: ['binary-file'] });
  await check(new TextEncoder().encode('abc\0def'), { text: null, codes: ['binary-file'] });
});

test('a text that happens to begin like a film is a text', async () => {
  const text = `Germane${' words'.repeat(30)} G${' more'.repeat(10)}`;
  await check(new TextEncoder().encode(`G${'x'.repeat(187)}G${text}`), { codes: [] });
});

test('a file above the limit is left out, before and after decoding', async () => {
  await check(new Uint8Array(5000).fill(97), { text: null, codes: ['file-too-large'] });
  await check(new Uint8Array(1001).fill(97), { text: null, codes: ['file-too-large'] });
  await check(new Uint8Array(1000).fill(97), { codes: [] });
});

test('notices name the file, tell what it is in plain words, and say what to do', async () => {
  for (const [opening, message] of [
    [
      'GIF89a\0\x01',
      'a picture, sound or film, which Parley does not read, and was left out. Add its words as a text.',
    ],
    [
      '%PDF-1.4',
      'a PDF or PostScript file, which Parley does not read, and was left out. Open it, save it as plain text or HTML, and add that.',
    ],
    ['PK\x03\x04', 'an archive, which Parley does not read, and was left out. Unpack it and add the articles in it.'],
    [
      'abc\0def',
      'not text, which Parley does not read, and was left out. Open it, save it as plain text or HTML, and add that.',
    ],
  ] as const) {
    const { notices } = await decodeBytes('box/one', new TextEncoder().encode(opening), 1000);
    expect(notices[0]?.message).toBe(`box/one is ${message}`);
  }
});
