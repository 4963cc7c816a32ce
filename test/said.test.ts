// When a statement was said, with its speaker, cue and content marked and everything else read.
import { expect, test } from 'vitest';
import { loadReader } from '../src/actions/load-reader.ts';
import { findDates } from '../src/extract/dates/date-finder.ts';
import { partsOfMarkedText, readMarkedText } from '../src/extract/statements/marked-text.ts';
import { assembleStatements } from '../src/extract/statements/statement-assembler.ts';
import type { Passage } from '../src/model/article.ts';

const reader = await loadReader();

/** Published on Friday, 14 March 2031. */
function saidIn(marked: string, entries: readonly Passage[] = []) {
  const text = readMarkedText(marked);
  const parts = partsOfMarkedText(text, entries);
  const article = { ...parts.article, kind: entries.length > 0 ? ('timeline' as const) : ('report' as const) };
  const analysed = reader.analyse(text.text, entries);
  return assembleStatements({ ...parts, article, analysed, dates: findDates(article, analysed) }).map(
    (statement) => statement.said,
  );
}

function check(marked: string, said: readonly (string | null)[]) {
  expect(saidIn(marked)).toEqual(said);
}

test('the day beside the cue is when it was said', () => {
  check('<s>Lind</s> <c>said</c> on Thursday <x>that the bridge was lost</x>.', ['2031-03-13']);
  check('In a March 12 press conference, <s>Lind</s> <c>said</c> <x>that the bridge was lost</x>.', ['2031-03-12']);
  check('<x>“The bridge is lost,”</x> <s>Lind</s> <c>told</c> reporters earlier this week.', ['2031-03-10/2031-03-16']);
});

test('a date in the content is not when it was said', () => {
  check('<s>Lind</s> <c>said</c> <x>that the bridge was lost on Tuesday</x>.', [null]);
});

test('a date beyond another verb is not when it was said', () => {
  check('The bridge fell on Tuesday, and <s>Lind</s> <c>says</c> <x>it was old</x>.', [null]);
});

test('open ends and days to come are not when it was said', () => {
  check('Since Tuesday <s>Lind</s> <c>has said</c> <x>that the bridge is lost</x>.', [null]);
});

test('the day of the news holds for the same speaker until another is told', () => {
  check(
    '<s>Lind</s> <c>said</c> on Thursday <x>that the bridge was lost</x>. <s2>He</s2> <c2>blamed</c2> <x2>the rain</x2>.',
    ['2031-03-13', '2031-03-13'],
  );
});

test('in a timeline the entry’s date is when it was said, and the label is nobody', () => {
  const marked = '12 March 2031: <s>Lind</s> <c>says</c> <x>the bridge is lost</x>.';
  const { text } = readMarkedText(marked);
  const entry: Passage = { start: 0, end: text.length, kind: 'entry', voice: { kind: 'author' } };
  expect(saidIn(marked, [entry])).toEqual(['2031-03-12']);
  expect(saidIn('<s>12 March 2031</s><c>:</c> <x>The bridge is lost</x>.', [{ ...entry, end: 37 }])).toEqual([]);
});

test('what a timeline expects after its own publication was not said then', () => {
  const marked = 'Summer 2031 (expected): <s>Lind</s> <c>hopes</c> <x>to have the bridge back</x>.';
  const { text } = readMarkedText(marked);
  expect(saidIn(marked, [{ start: 0, end: text.length, kind: 'entry', voice: { kind: 'author' } }])).toEqual([null]);
});

test('the day of the news holds for other speakers further down, in the simple past', () => {
  const marked =
    'The bridge at Lunt was shut on Wednesday.\n\n<s>Lind</s> <c>said</c> <x>it was old</x>.\n\n<s2>Vera Holm</s2> <c2>says</c2> <x2>it was new</x2>.';
  check(marked, ['2031-03-12', null]);
});

test('a sentence that tells of another time is not of the day of the news', () => {
  check('The bridge was shut on Wednesday. In 2022 <s>Lind</s> <c>warned</c> of <x>its age</x>.', ['2022']);
});

test('a sentence of an entry that tells another time is not dated by the entry', () => {
  const entry = (marked: string): Passage[] => {
    const { text } = readMarkedText(marked);
    return [{ start: 0, end: text.length, kind: 'entry', voice: { kind: 'author' } }];
  };
  const later =
    '12 March 2030: Lind speaks at the port. A year after her speech, <s>the union</s> <c>says</c> <x>the toll will stay</x>.';
  expect(saidIn(later, entry(later))).toEqual([null]);
  const own = '12 March 2030: <s>Lind, who voted for it in 2012</s>, <c>says</c> <x>the toll will stay</x>.';
  expect(saidIn(own, entry(own))).toEqual(['2030-03-12']);
});

test('"this week" at the head of a paragraph ends the day of the news', () => {
  check(
    'The port closed on Tuesday.\n\nSeveral talks have been held this week. <s>Lind</s> <c>agreed</c> <x>to write to the port</x>.',
    [null],
  );
});

test('a paragraph that went back to another year stays there', () => {
  check(
    'The bridge was shut on Wednesday. In 2022 <s>Lind</s> <c>said</c> <x>that it would stand</x>. <x2>“It will,”</x2> <s2>she</s2> <c2>added</c2>.',
    ['2022', null],
  );
});
