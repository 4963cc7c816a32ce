// What was typed here and what was written elsewhere come together.
import { expect, test } from 'vitest';
import type { FormValues } from './codebook-form.ts';
import { fillForm, joinForms } from './joined-form.ts';

const before: FormValues = { label: 'Fees', cues: 'fee\ntoll' };

/** Types into a form filled with `before` while something else is written. */
function check(typed: FormValues, written: FormValues, expected: FormValues, clashes: FormValues = {}): void {
  const form = { ...fillForm(before), values: { ...before, ...typed } };
  const joined = joinForms(form, { ...before, ...written });
  expect(joined).toEqual({ before: { ...before, ...written }, values: { ...before, ...expected }, clashes });
}

test('what only one of the two changed is taken', () => {
  check({ label: 'Tolls' }, {}, { label: 'Tolls' });
  check({}, { label: 'Dues', cues: 'fee' }, { label: 'Dues', cues: 'fee' });
});

test('lines added and taken out on both sides are all added and taken out', () => {
  check({ cues: 'fee\ntoll\nlevy' }, { cues: 'fee\ntoll\ndues' }, { cues: 'fee\ntoll\ndues\nlevy' });
  check({ cues: 'toll' }, { cues: 'fee\ntoll\ndues' }, { cues: 'toll\ndues' });
  check({ cues: 'fee\ntoll\nlevy' }, { cues: 'toll' }, { cues: 'toll\nlevy' });
});

test('where both wrote something else what was typed stays, and the other is shown', () => {
  check({ label: 'Tolls' }, { label: 'Dues' }, { label: 'Tolls' }, { label: 'Dues' });
  check({ label: 'Dues' }, { label: 'Dues' }, { label: 'Dues' });
});

test('what clashed goes on being shown when something else is written later', () => {
  const form = joinForms({ ...fillForm(before), values: { ...before, label: 'Tolls' } }, { ...before, label: 'Dues' });
  expect(joinForms(form, { label: 'Dues', cues: 'fee' }).clashes).toEqual({ label: 'Dues' });
});
