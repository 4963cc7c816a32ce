// What a statement or move is called on a timeline.
import { expect, test } from 'vitest';
import { titleSaid } from './said-title.ts';

/** `marked` is a text with the words said in angle brackets; it lies 40 units into its article. */
function check(marked: string, title: string): void {
  const start = marked.indexOf('<');
  const end = marked.indexOf('>') - 1;
  const text = marked.replace(/[<>]/g, '');
  expect(titleSaid(text.slice(start, end), { start: start + 40, end: end + 40 }, { start: 40, text })).toBe(title);
}

test('a whole sentence or quotation is its own title', () => {
  check('the day before. She said: “<Velm keeps its pilots.>” Then she left.', 'Velm keeps its pilots.');
});

test('words from within a sentence are told from its beginning', () => {
  check('the day before. Oster asked <to visit the bridge>. It may.', 'Oster asked to visit the bridge.');
});

test('where that beginning is long the title begins with what is said', () => {
  const lead = `The chair of the commission, ${'who had waited long, '.repeat(4)}asked`;
  check(`the day before. ${lead} <to visit the bridge>.`, '… to visit the bridge');
});
