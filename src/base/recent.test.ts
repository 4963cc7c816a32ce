// What was computed for a text is given again until the memory begins anew.
import { expect, test } from 'vitest';
import { Recent } from './recent.ts';

test('a text is computed once, also where nothing comes of it, until so many others were asked for', () => {
  const asked: string[] = [];
  const recent = new Recent<number | null>(2);
  const ask = (text: string): number | null =>
    recent.get(text, () => {
      asked.push(text);
      return text === '' ? null : text.length;
    });
  expect(['toll', '', 'toll', '', 'road', 'toll'].map(ask)).toEqual([4, null, 4, null, 4, 4]);
  expect(asked).toEqual(['toll', '', 'road', 'toll']);
});
