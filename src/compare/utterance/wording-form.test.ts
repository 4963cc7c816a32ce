// What the words of one account are to those of another.
import { expect, test } from 'vitest';
import type { UtteranceRole, WordingForm } from '../../model/utterance-item.ts';
import { nameForm } from './wording-form.ts';

function check(a: string, b: string, expected: WordingForm, role: UtteranceRole = 'quoted'): void {
  expect(nameForm({ text: a, role: 'speech' }, { text: b, role })).toBe(expected);
  expect(nameForm({ text: b, role }, { text: a, role: 'speech' })).toBe(expected);
}

const said = 'We shall not open the gates before the rain, whatever the council may write.';

test('the same words are verbatim, whatever their case and marks', () => {
  check(said, '“we shall not open the gates before the rain – whatever the council may write”', 'verbatim');
});

test('a part is trimmed', () =>
  check(said, 'We shall not open the gates … whatever the council may write.', 'trimmed'));

test('another number is no part of the same words', () => {
  check(
    'The works lost 14 million crowns in the spring.',
    'The works lost 19 million crowns in the spring.',
    'reworded',
  );
  check('The works lost 14 million crowns in the spring.', 'The works lost 14 million crowns', 'trimmed');
});

test('words in square brackets are inserted', () => {
  check(said, 'We shall not open the gates [of the dam] before the rain', 'inserted');
});

test('another translation is reworded', () => {
  check(said, 'The sluices will stay shut until it rains, no matter what the council puts on paper.', 'reworded');
});

test('the writer’s own words are a paraphrase', () => {
  check(said, 'that the sluices would stay shut until it rained', 'paraphrase', 'reported');
});

test('a headline announces', () => check(said, 'Holm: gates stay shut before the rain', 'announced', 'headline'));
