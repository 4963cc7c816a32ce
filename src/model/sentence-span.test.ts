// Tests of the sentence round a statement: the span is marked with [ ], the expected sentence with < >.
import { expect, test } from 'vitest';
import { widenToSentence } from './sentence-span.ts';

function check(marked: string, isStart = true): void {
  const text = marked.replace(/[[\]<>]/g, '');
  const place = (mark: string): number => marked.slice(0, marked.indexOf(mark)).replace(/[[\]<>]/g, '').length;
  const found = widenToSentence(text, { start: place('['), end: place(']') }, isStart);
  expect(text.slice(found.start, found.end)).toBe(text.slice(place('<'), place('>')));
}

test('a statement stands in its sentence', () => {
  check('Talks ended. <Marn said [no].> All left.');
  check('<Marn said [no].>');
  check('Talks ended. <“[We stay,” said Marn. “We will. Always.]”> Then she left.');
});

test('several sentences are kept together', () => {
  check('Before. <He said [it was over. It would not return.]> After.');
});

test('abbreviations end no sentence', () => {
  check('Talks ended. <On Tuesday Mr. Orrel of the U.S. Mission and J. Tessel said [no].> After.');
});

test('an empty line ends a paragraph without a full stop', () => {
  check('A heading\n\n<Marn said [no]>\n\nAnother heading');
});

test('a word cut in two at the beginning is left out', () => {
  check('ginning <of it said [no].> After.', false);
});

test('a decimal point ends nothing', () => {
  check('Before. <The toll of 3.5 talers, Marn said, [is fair].> After.');
});

test('the signs of Markdown are left out', () => {
  check('Before.\n\n## <The Council says [no]>\n\nAfter.');
  check('Before.\n\n- <Marn said [no].>');
});

test('front matter stands outside the first sentence', () => {
  check('---\ntitle: Talks. And tolls\n---\n<Marn said [no].> After.');
});

test('the short name of an American state ends nothing before a name', () => {
  check('Before. <Lund, the governor of Ariz. and Brandt, R-Conn. Deputies [asked for it].> After.');
});
