// From a filled form to the keys of the file.
import { expect, test } from 'vitest';
import type { WrittenEntry } from '../../model/codebook-edit.ts';
import { readCodebook } from '../../model/codebook-file.ts';
import { changedEntry, type FormValues, fieldsOf, valuesOf } from './codebook-form.ts';

const codebook = readCodebook(
  `parties: [{id: oster, name: Oster}]
actors:
  - {name: Vera Holm, kind: person, aliases: [Holm, V. Holm], offices: [{title: Minister, from: 2030}]}
issues:
  - label: Harbour
    poles: [open, {label: shut, cues: [bar]}]
    issues: [{label: Fees}]
`,
  'c',
);

/** Fills fields of an entry and tells what is to be written. */
function check(list: 'actors' | 'issues', id: string | null, filled: FormValues, expected: WrittenEntry): void {
  const before = valuesOf(list, codebook, id);
  expect(changedEntry(list, codebook, before, { ...before, ...filled })).toEqual(expected);
}

test('only what was changed is written', () => {
  check('actors', 'vera-holm', {}, {});
  check('actors', 'vera-holm', { name: ' Vera Holm ', aliases: 'Holm\n\nThe Ice ' }, { aliases: ['Holm', 'The Ice'] });
  check(
    'actors',
    'vera-holm',
    { offices: 'Minister\t2030\t\nEnvoy\t\t2031' },
    {
      offices: [
        { title: 'Minister', from: '2030' },
        { title: 'Envoy', to: '2031' },
      ],
    },
  );
});

test('poles are written together, and taken away when both are empty', () => {
  check(
    'issues',
    'harbour',
    { 'pole-1-cues': 'berth' },
    {
      poles: [
        { label: 'open', cues: ['berth'] },
        { label: 'shut', cues: ['bar'] },
      ],
    },
  );
  check('issues', 'harbour', { 'pole-1': '', 'pole-2': '', 'pole-2-cues': '' }, { poles: [] });
});

test('an issue is not offered to stand below itself', () => {
  const parents = (id: string) => fieldsOf('issues', codebook, id).find(({ key }) => key === 'parent')?.options;
  expect(parents('harbour')).toEqual([['', 'nothing']]);
  expect(parents('fees')).toEqual([
    ['', 'nothing'],
    ['harbour', 'Harbour'],
  ]);
});
