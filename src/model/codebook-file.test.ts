// Reading codebook.yaml: what a person may write, and what they are told when it cannot be read.
import { expect, test } from 'vitest';
import { Failure } from '../base/failure.ts';
import { emptyCodebook } from './codebook.ts';
import { readCodebook } from './codebook-file.ts';
import { writeCodebookTemplate } from './codebook-template.ts';

const example = `title: Talks of Lunt
parties:
  - id: oster
    name: Republic of Oster
actors:
  - name: Mira Dólan
    kind: person
    aliases: Dolan
    derogatory: [the Tea Lady]
    party: Republic of Oster
    offices:
      - title: Foreign Minister of Oster
        from: 2029-11
issues:
  - id: harbour
    label: Harbour
    cues: [berth]
    poles:
      - label: open to both
        cues: [shared]
      - run by one
    issues:
      - label: Harbour fees
outlets:
  - name: Lunt Courier
    side: OSTER
    dateOrder: day first
`;

/** Reads `text` and expects a failure on `line` whose reason holds `reason`. */
function check(text: string, line: number, reason: string) {
  let failure: unknown;
  try {
    readCodebook(text, 'codebook.yaml');
  } catch (error) {
    failure = error;
  }
  expect(failure).toBeInstanceOf(Failure);
  expect(failure).toMatchObject({ code: 'codebook-invalid', details: { path: 'codebook.yaml', line } });
  expect(String((failure as Failure).details.reason)).toContain(reason);
}

test('a filled codebook is read, with ids made from names and parties by id or name', () => {
  const codebook = readCodebook(example, 'codebook.yaml');
  expect(codebook.title).toBe('Talks of Lunt');
  expect(codebook.actors).toEqual([
    {
      id: 'mira-dolan',
      name: 'Mira Dólan',
      kind: 'person',
      aliases: ['Dolan'],
      derogatory: ['the Tea Lady'],
      party: 'oster',
      offices: [{ title: 'Foreign Minister of Oster', from: '2029-11', to: null }],
      wikidata: null,
    },
  ]);
  expect(codebook.issues.map(({ id, parent }) => [id, parent])).toEqual([
    ['harbour', null],
    ['harbour-fees', 'harbour'],
  ]);
  expect(codebook.outlets[0]).toMatchObject({ id: 'lunt-courier', side: 'oster', dateOrder: 'day-first' });
});

test('the poles of an issue are read in their order, with or without cues', () => {
  expect(readCodebook(example, 'codebook.yaml').issues.map((issue) => issue.poles)).toEqual([
    [
      { label: 'open to both', cues: ['shared'] },
      { label: 'run by one', cues: [] },
    ],
    null,
  ]);
});

test('a mistake in the poles is named with its line', () => {
  check(example.replace('      - run by one\n', ''), 18, '"poles": an issue has two opposite poles, or none');
  check(example.replace('cues: [shared]', 'cue: [shared]'), 20, 'did you mean "cues"?');
  check(example.replace('- label: open to both', '- label:'), 19, '"label": it is empty');
  check('issues:\n  - {label: A, poles: joins}\n', 2, '"poles": it should be a list of two');
});

test('an empty file declares nothing', () => {
  expect(readCodebook('', 'c')).toEqual(emptyCodebook);
  expect(readCodebook('# only a note\n', 'c')).toEqual(emptyCodebook);
});

test('words that other YAML readers turn into numbers or booleans stay words', () => {
  const codebook = readCodebook('parties:\n  - {id: no, name: 007}\n', 'c');
  expect(codebook.parties).toEqual([{ id: 'no', name: '007' }]);
});

test('the template of a new dossier is a valid codebook that declares only its title', () => {
  const title = 'Harbour: the "second" round #2';
  expect(readCodebook(writeCodebookTemplate(title), 'c')).toEqual({ ...emptyCodebook, title });
});

test('the examples in the template are valid once their # is removed', () => {
  const template = writeCodebookTemplate('t').replace(/^( +)# /gm, '$1');
  const codebook = readCodebook(template, 'c');
  expect(codebook.actors.map((actor) => actor.name)).toEqual(['Republic of Oster', 'Mira Dolan']);
  expect(codebook.issues).toHaveLength(2);
  expect(codebook.outlets).toHaveLength(1);
});

test('a misspelt key is named with its line and the key that was meant', () => {
  check(example.replace('aliases:', 'alaises:'), 8, '"alaises" is not known here; did you mean "aliases"?');
  check('title: x\nactor:\n', 2, 'did you mean "actors"?');
});

test('a missing or empty value is named', () => {
  check('parties:\n  - id: oster\n', 2, '"name" is missing');
  check('parties:\n  - id: oster\n    name:\n', 3, '"name": it is empty');
});

test('a value of the wrong shape is named', () => {
  check('parties: oster\n', 1, '"parties": it should be a list');
  check('parties:\n  - oster\n', 2, 'each entry should hold "key: value" lines');
  check(example.replace('kind: person', 'kind: minister'), 7, 'person, organisation, state or group');
  check(example.replace('2029-11', '2029-13'), 13, 'it is not a date');
  check('just words\n', 1, 'a codebook holds "key: value" lines');
  check('- oster\n- velm\n', 1, 'a codebook holds "key: value" lines');
  check(`issues: ${'['.repeat(20_000)}\n`, 1, 'brackets are nested too deep');
  check(`issues:\n  - label: Tolls\n    cues: [toll, ${'toll '.repeat(100)}]\n`, 3, 'has 300 characters at most');
});

test('an unknown party is named with the one that was meant', () => {
  check(example.replace('party: Republic of Oster', 'party: ostre'), 10, 'did you mean "oster"?');
  check('actors:\n  - {name: A, kind: person, party: x}\n', 2, 'list the parties first');
});

test('ids and names may not stand for two entries', () => {
  check('parties:\n  - {id: a, name: A}\n  - {id: a, name: B}\n', 3, 'two parties have the id "a"');
  check(
    'actors:\n  - {name: Ivo Tarn, kind: person, aliases: [Tarn]}\n  - {name: Ada Tarn, kind: person, aliases: [x, tarn]}\n',
    3,
    '"tarn" is already a name of "Ivo Tarn"',
  );
});

test('an issue must hang on an issue that exists, and not on itself', () => {
  check('issues:\n  - {id: a, label: A, parent: b}\n', 2, 'there is no issue "b"');
  check('issues:\n  - {id: a, label: A, parent: b}\n  - {id: b, label: B, parent: a}\n', 2, 'stands below itself');
});

test('a file that is not YAML is explained without the words of the parser', () => {
  check('title: x\nparties:\n\t- id: a\n', 3, 'tab');
  check('title: "x\nparties:\n', 1, 'quotation mark');
  check('title: a: b\n', 1, 'must stand in quotation marks');
  check('title: a\ntitle: b\n', 2, 'same key stands twice');
});

test('what is never closed is told where it is opened, and signs that begin a text by what to do', () => {
  check('parties:\n  - name: "Oster\n  - name: Velm\nissues:\n  - label: Fees\n', 2, 'is opened and not closed');
  check('issues:\n  - label: Fees\n    cues: [fee, toll\n  - label: Guns\n', 3, 'is opened and not closed');
  check('issues:\n  - label: Fees\n    cues: [[fee, toll]\n  - label: Guns\n', 3, 'is opened and not closed');
  check('issues: [\n  - label: Fees\n', 1, 'is opened and not closed');
  check('issues:\n  - label: Fees\n    cues: [fee,\n      toll\n      parent: a\n', 3, 'is opened and not closed');
  check('issues:\n  - label: a: b\n  - label: Fees\n    cues: [fee\n', 2, 'must stand in quotation marks');
  check('issues:\n  - label: "Fees" and tolls\n', 2, 'after a closing quotation mark or bracket');
  check('issues:\n  - label: Fees\n    cues: [fee]]\n', 3, 'after a closing quotation mark or bracket');
  check('issues:\n* label: Fees\n', 2, 'entries of a list begin with "- "');
  check('issues:\n  - label: %x\n', 2, 'must stand in quotation marks');
});
