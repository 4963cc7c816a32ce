// Edits of the codebook: what they change, and that they leave the rest of the file alone.
import { expect, test } from 'vitest';
import { Failure } from '../base/failure.ts';
import { type CodebookEdit, editCodebook } from './codebook-edit.ts';
import { readCodebook } from './codebook-file.ts';
import { writeCodebookTemplate } from './codebook-template.ts';

const text = `# Who is who.
title: Talks of Lunt # the second round

parties:
  - id: oster
    name: Republic of Oster # as it calls itself
  # Velm came late.
  - name: Velm

actors:
  - {id: marn, name: Ilse Marn, kind: person}
  - name: Vera Holm
    kind: person
    aliases: [Holm]
    party: oster
    # since the spring
    offices:
      - title: Minister

issues:
  - id: harbour
    label: Harbour
    definition: >-
      Who runs it,
      and who may use it.
    cues: [berth]
    issues:
      - id: fees
        label: Fees
        cues: [toll]
# Nobody wrote about it yet.
outlets:
`;

/** The lines an edit takes away (-) and puts in (+). */
function check(edit: CodebookEdit, expected: readonly string[], before = text): string {
  const after = editCodebook(before, edit);
  expect(differenceOf(before.split('\n'), after.split('\n'))).toEqual(expected);
  return after;
}

function checkRefused(edit: CodebookEdit, reason: string): void {
  expect(() => editCodebook(text, edit)).toThrow(Failure);
  expect(() => editCodebook(text, edit)).toThrow(reason);
}

/** Longest common lines, by the textbook. */
function differenceOf(a: readonly string[], b: readonly string[]): string[] {
  const [first, ...restA] = a;
  const [second, ...restB] = b;
  if (first === undefined) return b.map((line) => `+${line}`);
  if (second === undefined) return a.map((line) => `-${line}`);
  if (first === second) return differenceOf(restA, restB);
  if (!b.includes(first)) return [`-${first}`, ...differenceOf(restA, b)];
  return [`+${second}`, ...differenceOf(a, restB)];
}

test('a new entry stands below the last of its list, before what follows', () => {
  check({ kind: 'put', list: 'parties', id: null, entry: { name: 'Ardel: the "north"' } }, [
    '+  - name: \'Ardel: the "north"\'',
  ]);
  check({ kind: 'put', list: 'issues', id: null, entry: { label: 'Transit', cues: ['rail', '7'], definition: '' } }, [
    '+  - label: Transit',
    '+    cues: [rail, "7"]',
  ]);
});

test('a new entry comes into a list that was empty or in brackets', () => {
  const after = check({ kind: 'put', list: 'outlets', id: null, entry: { name: 'Courier' } }, ['+  - name: Courier']);
  expect(after).toContain('outlets:\n  - name: Courier\n');
  expect(
    editCodebook('title: x\noutlets: []\n', { kind: 'put', list: 'outlets', id: null, entry: { name: 'A' } }),
  ).toBe('title: x\noutlets:\n  - name: A\n');
  expect(editCodebook('', { kind: 'put', list: 'parties', id: null, entry: { name: 'A' } })).toBe(
    'parties:\n  - name: A\n',
  );
});

test('a new issue may stand inside another', () => {
  check({ kind: 'put', list: 'issues', id: null, entry: { label: 'Pilots', parent: 'harbour' } }, [
    '+      - label: Pilots',
  ]);
  check({ kind: 'put', list: 'issues', id: null, entry: { label: 'Ice', parent: 'fees' } }, [
    '+        issues:',
    '+          - label: Ice',
  ]);
});

test('only the keys that change are written', () => {
  check({ kind: 'put', list: 'parties', id: 'oster', entry: { id: 'oster', name: 'Oster' } }, [
    '-    name: Republic of Oster # as it calls itself',
    '+    name: Oster # as it calls itself',
  ]);
  check({ kind: 'put', list: 'actors', id: 'vera-holm', entry: { name: 'Vera Holm', aliases: [], wikidata: 'Q7' } }, [
    '-    aliases: [Holm]',
    '+    wikidata: Q7',
  ]);
  check({ kind: 'put', list: 'issues', id: 'harbour', entry: { definition: 'Who runs it.', example: 'E.' } }, [
    '-    definition: >-',
    '-      Who runs it,',
    '-      and who may use it.',
    '+    definition: Who runs it.',
    '+    example: E.',
  ]);
});

test('an entry without an id of its own keeps the one it had when it is renamed', () => {
  check({ kind: 'put', list: 'parties', id: 'velm', entry: { name: 'Republic of Velm' } }, [
    '-  - name: Velm',
    '+  - name: Republic of Velm',
    '+    id: velm',
  ]);
});

test('entries in braces stay in braces', () => {
  check({ kind: 'put', list: 'actors', id: 'marn', entry: { party: 'velm' } }, [
    '-  - {id: marn, name: Ilse Marn, kind: person}',
    '+  - {id: marn, name: Ilse Marn, kind: person, party: velm}',
  ]);
});

test('an entry is removed, and the notes round it stay', () => {
  check({ kind: 'remove', list: 'parties', id: 'velm' }, ['-  - name: Velm']);
  check({ kind: 'remove', list: 'actors', id: 'marn' }, ['-  - {id: marn, name: Ilse Marn, kind: person}']);
  check({ kind: 'remove', list: 'issues', id: 'fees' }, [
    '-      - id: fees',
    '-        label: Fees',
    '-        cues: [toll]',
  ]);
});

test('an issue moves with all its lines', () => {
  const after = editCodebook(text, { kind: 'put', list: 'issues', id: 'fees', entry: { parent: '' } });
  expect(after).toContain('\n  - id: fees\n    label: Fees\n    cues: [toll]\n# Nobody');
  const back = editCodebook(after, { kind: 'put', list: 'issues', id: 'fees', entry: { parent: 'harbour' } });
  expect(readCodebook(back, 'c')).toEqual(readCodebook(text, 'c'));
  checkRefused({ kind: 'put', list: 'issues', id: 'harbour', entry: { parent: 'fees' } }, 'below itself');
});

test('a name is added to an actor once', () => {
  const after = check({ kind: 'add-alias', actor: 'vera-holm', alias: 'Minister Holm' }, [
    '-    aliases: [Holm]',
    '+    aliases: [Holm, Minister Holm]',
  ]);
  check({ kind: 'add-alias', actor: 'vera-holm', alias: 'holm' }, [], after);
});

test('a cue is added to an issue once', () => {
  const after = check({ kind: 'add-cue', issue: 'fees', cue: 'boom' }, [
    '-        cues: [toll]',
    '+        cues: [toll, boom]',
  ]);
  check({ kind: 'add-cue', issue: 'fees', cue: 'Boom' }, [], after);
});

test('a cue is written among the words of one end, and taken from the other', () => {
  const ends = editCodebook(text, { kind: 'put', list: 'issues', id: 'fees', entry: { poles: ['paid', 'dropped'] } });
  const first = check(
    { kind: 'set-cue-end', issue: 'fees', cue: 'toll', end: 'first' },
    [
      '-        poles: [paid, dropped]',
      '+        poles:',
      '+          - label: paid',
      '+            cues: [toll]',
      '+          - label: dropped',
    ],
    ends,
  );
  check({ kind: 'set-cue-end', issue: 'fees', cue: 'Toll', end: 'first' }, [], first);
  check(
    { kind: 'set-cue-end', issue: 'fees', cue: 'toll', end: 'second' },
    ['+          - label: dropped', '-          - label: dropped'],
    first,
  );
  checkRefused({ kind: 'set-cue-end', issue: 'fees', cue: 'toll', end: 'first' }, 'has no two ends');
});

test('the title changes beside its note', () => {
  check({ kind: 'title', title: 'Third round' }, [
    '-title: Talks of Lunt # the second round',
    '+title: Third round # the second round',
  ]);
});

test('what would not be valid is refused with the reason', () => {
  checkRefused({ kind: 'put', list: 'actors', id: null, entry: { name: 'Holm', kind: 'person' } }, 'already a name of');
  checkRefused({ kind: 'put', list: 'actors', id: 'marn', entry: { kind: 'minister' } }, 'person, organisation');
  checkRefused({ kind: 'remove', list: 'parties', id: 'oster' }, 'Vera Holm speak for Republic of Oster');
  checkRefused({ kind: 'remove', list: 'issues', id: 'harbour' }, 'stand below "harbour"');
  checkRefused({ kind: 'remove', list: 'issues', id: 'none' }, 'There is no entry');
});

test('the template of a new dossier can be filled in by edits alone, and keeps its notes', () => {
  const edits: readonly CodebookEdit[] = [
    { kind: 'put', list: 'parties', id: null, entry: { id: 'oster', name: 'Oster' } },
    { kind: 'put', list: 'actors', id: null, entry: { name: 'Ilse Marn', kind: 'person', party: 'oster' } },
    {
      kind: 'put',
      list: 'issues',
      id: null,
      entry: { label: 'Harbour', poles: [{ label: 'open' }, { label: 'shut', cues: ['bar'] }] },
    },
    { kind: 'put', list: 'issues', id: null, entry: { label: 'Fees', parent: 'harbour' } },
    { kind: 'put', list: 'outlets', id: null, entry: { name: 'Courier', side: 'oster' } },
  ];
  const template = writeCodebookTemplate('t');
  const filled = edits.reduce(editCodebook, template);
  const notes = (written: string) => written.split('\n').filter((line) => line.trim().startsWith('#'));
  expect(notes(filled)).toEqual(notes(template));
  expect(readCodebook(filled, 'c')).toMatchObject({
    parties: [{ id: 'oster' }],
    actors: [{ id: 'ilse-marn', party: 'oster' }],
    issues: [
      {
        id: 'harbour',
        poles: [
          { label: 'open', cues: [] },
          { label: 'shut', cues: ['bar'] },
        ],
      },
      { parent: 'harbour' },
    ],
    outlets: [{ side: 'oster' }],
  });
});
