// Titles of groups of figures: what a sentence says round the figure, with a gap for it.
import { expect, test } from 'vitest';
import { quoteTitle } from './figure-title.ts';

/** Expects the title of sentences whose figures stand between brackets. */
function check(marked: readonly string[], expected: string | null, words: readonly string[] = []): void {
  const tellings = marked.map((each) => {
    const [before = '', figure = '', after = ''] = each.split(/[[\]]/);
    const span = { start: before.length, end: before.length + figure.length };
    return { sentence: { text: `${before}${figure}${after}`, figure: span } };
  });
  expect(quoteTitle(tellings, words)).toBe(expected);
}

test('the clause round the figure is the title', () => {
  check(
    ['Oster shut the locks, says the ministry, which thinks that the flow at Harn fell to [190 cubic metres].'],
    '“the flow at Harn fell to …”',
  );
  check(
    ['The shelling killed [four] soldiers, according to Velm, and nine others.'],
    '“The shelling killed … soldiers”',
  );
  check(['Lund used [$84,000] in public funds to settle it.'], '“Lund used … in public funds to settle it”');
});

test('who does it is not cut off at "and"', () => {
  check(['Ida and Olaf Lund earned [$141 million] and paid taxes.'], '“Ida and Olaf Lund earned …”');
});

test('a clause that says too little begins further back', () => {
  check(['The envoy said of the grain, it was [40 tons].'], '“The envoy said of the grain, it was …”');
});

test('the sentence that has the words of most of them is taken, and one that names who rather than one with "they"', () => {
  check(
    ['They gave [15 million] to charity.', 'The Lunds gave [16 million] to charity.'],
    '“The Lunds gave … to charity”',
    ['charity'],
  );
  check(['Wheat rose [4 per cent].', 'Wheat for May delivery rose [4 percent].'], '“Wheat for May delivery rose …”', [
    'wheat',
    'delivery',
  ]);
});

test('a clause that counts "of it" gives way to one that names the thing', () => {
  check(
    [
      'Velm wants Oster to pay for the harvest, all [three million crowns] of it.',
      'Velm puts the harvest at [three million].',
    ],
    '“Velm puts the harvest at …”',
    ['harvest', 'Oster'],
  );
});

test('nothing but the figure gives no title', () => {
  check(['It was [190].'], null);
});
