// Marks of Markdown texts.
import { expect, test } from 'vitest';
import { cutIntoRuns } from '../parts/text-runs.ts';
import { findMarkdownMarks } from './markdown-marks.ts';

/** Runs come back with hidden signs left out, strong words in capitals and stressed ones between slashes. */
function check(text: string, expected: string): void {
  const stretch = { start: 0, end: text.length };
  const shown = cutIntoRuns(stretch, findMarkdownMarks(text, stretch)).map(({ start, end, marks }) => {
    const words = text.slice(start, end);
    const roles = marks.map(({ role }) => role);
    if (roles.includes('markup')) return '';
    if (roles.includes('strong')) return words.toUpperCase();
    return roles.includes('emphasis') ? `/${words}/` : words;
  });
  expect(shown.join('')).toBe(expected);
}

test('strong and stressed words lose their signs', () =>
  check('**Autumn:** the *Halcyon* sails, _perhaps_.', 'AUTUMN: the /Halcyon/ sails, /perhaps/.'));
test('signs of quotations, lists and headings are hidden at the head of lines', () =>
  check('> one\n> two > three\n- four\n## five', 'one\ntwo > three\nfour\nfive'));
test('signs that stand for themselves stay', () =>
  check('2 * 3 * 4 and snake_case_name and a*b', '2 * 3 * 4 and snake_case_name and a*b'));
