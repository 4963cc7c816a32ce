// What a person fills in for an entry of the codebook, and what of it is to be written into the file.
import type { Actor, Codebook, Issue, NamedThing, Outlet } from '../../model/codebook.ts';
import type { CodebookList, WrittenEntry } from '../../model/codebook-edit.ts';
import type { Outline } from '../../model/yaml-outline.ts';

/** One field of a form. `lines` holds a list, one item a line. */
export interface FormField {
  readonly key: string;
  readonly label: string;
  readonly kind: 'text' | 'long' | 'lines' | 'choice' | 'offices';
  readonly hint?: string;
  readonly isRequired?: true;
  /** For a choice: what can be chosen, with the words to show. */
  readonly options?: readonly (readonly [value: string, label: string])[];
}

/** Texts of the fields by key; offices one a line, their parts parted by tabs. */
export type FormValues = Readonly<Record<string, string>>;

/** Singular of each list, for headings and the history. */
export const entryNames: Readonly<Record<CodebookList, string>> = {
  parties: 'party',
  actors: 'actor',
  issues: 'issue',
  outlets: 'outlet',
  things: 'thing with several names',
};

const nameField: FormField = { key: 'name', label: 'Name', kind: 'text', isRequired: true };
const aliasField: FormField = { key: 'aliases', label: 'Other names', kind: 'lines', hint: 'One a line.' };

/** The fields for an entry of a list, in order. */
export function fieldsOf(list: CodebookList, codebook: Codebook, id: string | null): readonly FormField[] {
  const parties = codebook.parties.map((party) => [party.id, party.name] as const);
  switch (list) {
    case 'parties':
      return [nameField];
    case 'actors':
      return [
        nameField,
        { key: 'kind', label: 'Kind', kind: 'choice', options: kinds },
        { key: 'party', label: 'Speaks for', kind: 'choice', options: [['', 'no party'], ...parties] },
        aliasField,
        {
          key: 'derogatory',
          label: 'Rude names others use',
          kind: 'lines',
          hint: 'One a line. Recognised, and marked.',
        },
        { key: 'offices', label: 'Offices', kind: 'offices' },
        { key: 'wikidata', label: 'Wikidata', kind: 'text', hint: 'A Q and digits, like Q42.' },
      ];
    case 'issues':
      return [
        { key: 'label', label: 'Label', kind: 'text', isRequired: true },
        {
          key: 'parent',
          label: 'Stands below',
          kind: 'choice',
          options: [['', 'nothing'], ...possibleParents(codebook, id)],
        },
        { key: 'definition', label: 'Definition', kind: 'long' },
        { key: 'example', label: 'Example', kind: 'long' },
        {
          key: 'counter-example',
          label: 'Counter-example',
          kind: 'long',
          hint: 'What looks alike and belongs elsewhere.',
        },
        {
          key: 'cues',
          label: 'Cues',
          kind: 'lines',
          hint: 'Words that speak of it, one a line. With three Parley finds about a quarter less than with ten.',
        },
        {
          key: 'pole-1',
          label: 'One end',
          kind: 'text',
          hint: 'For instance: joins. A move for it is a move for the issue.',
        },
        {
          key: 'pole-1-cues',
          label: 'Words that speak for it',
          kind: 'lines',
          hint: 'One a line. A cue may stand here too: who asks for it wants this end.',
        },
        { key: 'pole-2', label: 'The other end', kind: 'text', hint: 'For instance: stays out.' },
        { key: 'pole-2-cues', label: 'Words that speak for the other', kind: 'lines' },
      ];
    case 'outlets':
      return [
        nameField,
        aliasField,
        { key: 'domains', label: 'Web addresses', kind: 'lines', hint: 'One a line: courier.example' },
        { key: 'side', label: 'Writes from the side of', kind: 'text', hint: 'The id of a party, or any word.' },
        { key: 'date-order', label: 'Writes 3/4/31 with', kind: 'choice', options: dateOrders },
      ];
    case 'things':
      return [
        {
          key: 'label',
          label: 'What it is',
          kind: 'text',
          isRequired: true,
          hint: 'In words that take no side: the town at the ford.',
        },
        {
          key: 'names',
          label: 'Names',
          kind: 'lines',
          hint: 'Every name and spelling, one a line; none is the right one.',
        },
        { key: 'derogatory', label: 'Rude names', kind: 'lines', hint: 'One a line. Counted, and marked.' },
      ];
  }
}

const kinds = ['person', 'organisation', 'state', 'group'].map((kind) => [kind, kind] as const);
const dateOrders = [
  ['', 'not known'],
  ['month-first', 'the month first'],
  ['day-first', 'the day first'],
] as const;

/** An issue cannot stand below itself or what stands below it. */
function possibleParents({ issues }: Codebook, id: string | null): readonly (readonly [string, string])[] {
  const below = new Set(id === null ? [] : [id]);
  for (const issue of issues) if (issue.parent !== null && below.has(issue.parent)) below.add(issue.id);
  return issues.filter((issue) => !below.has(issue.id)).map((issue) => [issue.id, issue.label]);
}

/** The fields filled with an entry; with what a new one starts from when `id` is null. */
export function valuesOf(list: CodebookList, codebook: Codebook, id: string | null): FormValues {
  const find = <Entry extends { readonly id: string }>(entries: readonly Entry[]) =>
    entries.find((one) => one.id === id);
  switch (list) {
    case 'parties':
      return { name: find(codebook.parties)?.name ?? '' };
    case 'actors':
      return valuesOfActor(find(codebook.actors));
    case 'issues':
      return valuesOfIssue(find(codebook.issues));
    case 'outlets':
      return valuesOfOutlet(find(codebook.outlets));
    case 'things':
      return valuesOfThing(find(codebook.things));
  }
}

function valuesOfActor(actor: Actor | undefined): FormValues {
  return {
    name: actor?.name ?? '',
    kind: actor?.kind ?? 'person',
    party: actor?.party ?? '',
    aliases: joinLines(actor?.aliases),
    derogatory: joinLines(actor?.derogatory),
    offices: joinLines(actor?.offices.map(({ title, from, to }) => [title, from ?? '', to ?? ''].join('\t'))),
    wikidata: actor?.wikidata ?? '',
  };
}

function valuesOfIssue(issue: Issue | undefined): FormValues {
  const [first, second] = issue?.poles ?? [];
  return {
    label: issue?.label ?? '',
    parent: issue?.parent ?? '',
    definition: issue?.definition ?? '',
    example: issue?.example ?? '',
    'counter-example': issue?.counterExample ?? '',
    cues: joinLines(issue?.cues),
    'pole-1': first?.label ?? '',
    'pole-1-cues': joinLines(first?.cues),
    'pole-2': second?.label ?? '',
    'pole-2-cues': joinLines(second?.cues),
  };
}

function valuesOfOutlet(outlet: Outlet | undefined): FormValues {
  return {
    name: outlet?.name ?? '',
    aliases: joinLines(outlet?.aliases),
    domains: joinLines(outlet?.domains),
    side: outlet?.side ?? '',
    'date-order': outlet?.dateOrder ?? '',
  };
}

function valuesOfThing(thing: NamedThing | undefined): FormValues {
  return {
    label: thing?.label ?? '',
    names: joinLines(thing?.names),
    derogatory: joinLines(thing?.derogatory),
  };
}

/** The keys of the file that differ between two states of a form, with their new values. */
export function changedEntry(
  list: CodebookList,
  codebook: Codebook,
  before: FormValues,
  after: FormValues,
): WrittenEntry {
  const fields = fieldsOf(list, codebook, null).filter(({ key }) => !key.startsWith('pole-'));
  const changed = fields.filter(({ key }) => tidy(before[key]) !== tidy(after[key]));
  const entry: Record<string, Outline> = {};
  for (const { key, kind } of changed) entry[key] = readField(kind, after[key] ?? '');
  const poleKeys = ['pole-1', 'pole-1-cues', 'pole-2', 'pole-2-cues'];
  if (poleKeys.some((key) => tidy(before[key]) !== tidy(after[key]))) entry.poles = readPoles(after);
  return entry;
}

function readField(kind: FormField['kind'], text: string): Outline {
  if (kind === 'lines') return splitLines(text);
  if (kind === 'offices') return splitLines(text).map(readOffice);
  return kind === 'long' ? text.trim().replace(/\s+/g, ' ') : text.trim();
}

function readOffice(line: string): Outline {
  const [title = '', from = '', to = ''] = line.split('\t').map((part) => part.trim());
  return { title, ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) };
}

function readPoles(values: FormValues): Outline {
  const poles = ['pole-1', 'pole-2'].map((key) => {
    const cues = splitLines(values[`${key}-cues`] ?? '');
    return { label: tidy(values[key]), ...(cues.length > 0 ? { cues } : {}) };
  });
  return poles.every(({ label }) => label === '') ? [] : poles;
}

function tidy(text: string | undefined): string {
  return (text ?? '').trim();
}

function joinLines(items: readonly string[] = []): string {
  return items.join('\n');
}

function splitLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^ +| +$/g, ''))
    .filter((line) => line.trim() !== '');
}
