// Direct, indirect and mixed, in every manner of quotation marks.
import { expect, test } from 'vitest';
import type { StatementForm } from '../../model/finding.ts';
import { assembleMarked } from './marked-text.ts';

function check(marked: string, form: StatementForm) {
  expect(assembleMarked(marked).map((statement) => statement.form)).toEqual([form]);
}

test('a quotation in curly marks is direct', () => {
  check('<x>“We will not leave the bridge,”</x> <s>Lind</s> <c>said</c>.', 'direct');
});

test('a quotation in straight marks is direct', () => {
  check('<s>Lind</s> <c>said</c>: <x>"We will not leave the bridge."</x>', 'direct');
});

test('words in no marks are indirect', () => {
  check('<s>Lind</s> <c>said</c> <x>Oster would not leave the bridge</x>.', 'indirect');
});

test('half a quotation is mixed', () => {
  check('<s>Lind</s> <c>said</c> <x>Oster would “never in a hundred years” leave the bridge</x>.', 'mixed');
});

test('single marks count in a text without double ones', () => {
  check('<x>‘We won’t leave the bridge,’</x> <s>Lind</s> <c>said</c>.', 'direct');
  check("<x>'We won't leave the bridge,'</x> <s>Lind</s> <c>said</c>.", 'direct');
});

test('an apostrophe is no quotation mark', () => {
  check("<s>Lind</s> <c>said</c> <x>Oster's envoys' cars would leave Velm's bridge</x>.", 'indirect');
});

test('single marks beside double ones are words held at arm’s length', () => {
  check('She wrote “no”. <s>Lind</s> <c>called</c> <x>the line ‘soft’ and weak</x>.', 'indirect');
});

test('a dropped closing mark ends with the paragraph', () => {
  check('<s>The Herald</s> <c>wrote</c>: <x>“Oster will not leave the bridge.</x>\nNobody was there.', 'direct');
});

test('a dropped opening mark begins with the sentence', () => {
  check('It was late. <x>We will not leave the bridge,”</x> <s>Lind</s> <c>said</c>.', 'direct');
});

test('an inch sign opens nothing', () => {
  check('The pipe was 12" wide. <s>Lind</s> <c>said</c> <x>it would hold</x>.', 'indirect');
});
