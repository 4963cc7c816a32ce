// Which names are proposed to be of one thing, and which are not.
import { expect, test } from 'vitest';
import type { ArticleId } from '../../model/article.ts';
import { readCodebook } from '../../model/codebook-file.ts';
import { suggestNames } from './name-suggester.ts';

/** Texts are written `side: words`, each an article of its own; `things` are the codebook's. */
function check(texts: readonly string[], expected: readonly string[], things = '[]'): void {
  const read = texts.map((line, index) => {
    const [, side = '', text = ''] = /^(\w+): (.*)$/s.exec(line) ?? [];
    return { id: `${index}` as ArticleId, title: null, side, text };
  });
  const known = { people: ['Ilse Marn'], bodies: ['Oster', 'Velm', 'Lund Post'] };
  const found = suggestNames(read, readCodebook(`things: ${things}`, 'c'), known);
  expect(found.map(({ label }) => label)).toEqual(expected);
}

test('a name told to be another', () => {
  check(
    [
      'oster: Boats left for Harrow, which the Velmians call Tovik, at dawn.',
      'velm: They came to Tovik late. Boats lay in Harrow.',
    ],
    ['Harrow or Tovik'],
  );
});

test('two spellings of one name', () => {
  check(
    [
      'oster: The road to Zaporun is shut. Nobody drives to Zaporun now.',
      'velm: The road to Zaparoun is open. Lorries went to Zaparoun.',
    ],
    ['Zaparoun or Zaporun'],
  );
});

test('names of two sides in like company', () => {
  check(
    [
      'oster: The ferries to Lunt were stopped at the weir. Farmers near Lunt lost wheat.',
      'oster: Soldiers shut the weir at Lunt, and farmers near Lunt had no water for wheat.',
      'velm: The ferries to Grevik were stopped at the weir. Farmers near Grevik lost wheat.',
      'velm: Soldiers shut the weir at Grevik, and farmers near Grevik had no water for wheat.',
    ],
    ['Grevik or Lunt'],
  );
});

test('people, their countries, days, newspapers and common words are no such names', () => {
  check(
    [
      'oster: On Tuesday the Osterish press wrote of Marn, and the Assembly met. The assembly and Marn agreed on Tuesday.',
      'velm: On Thursday the Velmian press wrote of Lund Post, and the Assemblies met in the Lund Post on Thursday.',
    ],
    [],
  );
});

test('names of one thing of the codebook are not proposed again', () => {
  check(
    [
      'oster: The road to Zaporun is shut. Nobody drives to Zaporun now.',
      'velm: The road to Zaparoun is open. Lorries went to Zaparoun.',
    ],
    [],
    '[{label: the town, names: [Zaporun, Zaparoun]}]',
  );
});
