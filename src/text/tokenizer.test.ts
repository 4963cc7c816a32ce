// Tokens of words, clitics, abbreviations, numbers, addresses and odd signs.
import { expect, test } from 'vitest';
import { tokenize } from './tokenizer.ts';

/** Tokens stand between bars in `marked`; what lies outside bars is space. */
function check(text: string, expected: string): void {
  const tokens: string[] = [];
  tokenize(text, 0, text.length, (start, end) => tokens.push(text.slice(start, end)));
  expect(tokens.join('|')).toBe(expected);
}

test('words, commas and the full stop are tokens', () => check('Oster agreed, she said.', 'Oster|agreed|,|she|said|.'));
test('clitics are cut from their word', () => check("Velm's envoy didn't, he’ll", "Velm|'s|envoy|did|n't|,|he|’ll"));
test('the full stop of an abbreviation belongs to it', () =>
  check('Gen. Orl met Mr. T. Vane in the U.S. today.', 'Gen.|Orl|met|Mr.|T.|Vane|in|the|U.S.|today|.'));
test('a lawmaker’s party and state are one token', () =>
  check(
    'Sen. Orl, R-S.C., and Rep. Vane (D-Calif.) met A-list. ',
    'Sen.|Orl|,|R-S.C.|,|and|Rep.|Vane|(|D-Calif.|)|met|A-list|.',
  ));
test('numbers keep their inner signs', () => check('1,200.5 on 3/15/25 at 10:30', '1,200.5|on|3/15/25|at|10:30'));
test('hyphened words stay whole, dashes do not join', () =>
  check('cease-fire — not a truce--yet', 'cease-fire|—|not|a|truce|--|yet'));
test('brackets and ellipses stand alone', () => check('“[He] left […] then”', '“|[|He|]|left|[|…|]|then|”'));
test('the signs before quoted lines are no tokens', () => check('> Oster\n> > agreed,\n5 > 3', 'Oster|agreed|,|5|>|3'));
test('the marks before headings are no tokens', () =>
  check('## Oster agreed\nNo. #1 of #oster # 2', 'Oster|agreed|No|.|#|1|of|#oster|#|2'));
test('addresses are one token', () =>
  check('see https://oster.example/a?b=1 or desk@velm.org.', 'see|https://oster.example/a?b=1|or|desk@velm.org|.'));
test('no-break spaces separate like spaces', () => check('5\u00a0March\u200b2031', '5|March|2031'));
test('pairs of surrogates stay together and lone ones stand alone', () => check('a😀b\ud83dc', 'a|😀|b|\ud83d|c'));
test('a megabyte without a space is cut into tokens', () => {
  let longest = 0;
  const text = 'ab1.'.repeat(250_000);
  tokenize(text, 0, text.length, (start, end) => {
    longest = Math.max(longest, end - start);
  });
  expect(longest).toBeLessThanOrEqual(301);
});
