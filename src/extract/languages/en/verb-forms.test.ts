// Tests forms of English verbs.
import { expect, test } from 'vitest';
import { verbForms } from './verb-forms.ts';

function check(verb: string, forms: string): void {
  expect(verbForms(verb).split('|').sort()).toEqual(forms.split(' ').sort());
}

test('regular verbs take -s, -ing and -ed', () => {
  check('scoff', 'scoff scoffs scoffing scoffed');
  check('snap', 'snap snaps snapping snapped');
  check('embrace', 'embrace embraces embracing embraced');
  check('agree', 'agree agrees agreeing agreed');
  check('deny', 'deny denies denying denied');
});

test('irregular verbs take their own past', () => {
  check('tear', 'tear tears tearing tore torn');
  check('put', 'put puts putting');
});

test('some verbs are spelled in two ways', () =>
  check('counsel', 'counsel counsels counseling counseled counselling counselled'));
