// The shape of codebook.yaml: what each entry may hold, and how the values are read.
import * as v from 'valibot';
import { readerKinds } from './codebook.ts';

/** A date as offices have it: EDTF year, month or day, perhaps uncertain or approximate. */
const edtfDate = /^-?\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?[?~%]?$/;

const text = v.string('it should be a short text, not a list');
const filled = v.pipe(text, v.minLength(1, 'it is empty; fill it in, or remove the line'));
const optionalText = v.optional(text, '');
const orNull = v.pipe(
  optionalText,
  v.transform((value) => (value === '' ? null : value)),
);
/** Characters of a name or cue: longer ones stand in no text, and take minutes to be looked for. */
const longestWords = 300;
const words = v.pipe(filled, v.maxLength(longestWords, `a name or cue has ${longestWords} characters at most`));
/** A list; one bare text is a list of one, and an empty value an empty list. */
const texts = v.optional(
  v.pipe(
    v.unknown(),
    v.transform((value) => (typeof value === 'string' ? (value === '' ? [] : [value]) : value)),
    v.array(words, 'it should be a list of texts: [first, second]'),
  ),
  [],
);
const openDate = v.pipe(
  orNull,
  v.check(
    (value) => value === null || edtfDate.test(value),
    'it is not a date; write a year, 2031-05 or 2031-05-09, or leave it out',
  ),
);

/** A list of entries; an empty value is an empty list. */
function entries<Entry extends v.GenericSchema>(entry: Entry) {
  return v.optional(
    v.pipe(
      v.unknown(),
      v.transform((value) => (value === '' ? [] : value)),
      v.array(entry, 'it should be a list; start each entry with "- "'),
    ),
    [],
  );
}

const party = v.strictObject({ id: optionalText, name: filled });

const office = v.strictObject({ title: filled, from: openDate, to: openDate });

const actorKind = v.pipe(
  filled,
  v.transform((kind) => kind.toLowerCase().replace('organization', 'organisation')),
  v.picklist(
    ['person', 'organisation', 'state', 'group'],
    'the kind of an actor is person, organisation, state or group',
  ),
);

const actor = v.strictObject({
  id: optionalText,
  name: filled,
  kind: actorKind,
  aliases: texts,
  derogatory: texts,
  party: orNull,
  offices: entries(office),
  wikidata: v.pipe(
    orNull,
    v.check(
      (value) => value === null || /^Q[1-9]\d*$/.test(value),
      'a Wikidata identifier is a Q and digits, like Q42',
    ),
  ),
});

const pole = v.strictObject({ label: filled, cues: texts });

/** The two ends of an issue; a bare text is a pole without cues. An empty value is none. */
const poles = v.optional(
  v.pipe(
    v.unknown(),
    v.transform((value) => (value === '' ? [] : value)),
    v.array(
      v.pipe(
        v.unknown(),
        v.transform((value) => (typeof value === 'string' ? { label: value } : value)),
        pole,
      ),
      'it should be a list of two: [joins, stays out]',
    ),
    v.check((list) => list.length === 0 || list.length === 2, 'an issue has two opposite poles, or none'),
    v.transform(([first, second]) => (first && second ? ([first, second] as const) : null)),
  ),
  [],
);

const issueFields = {
  id: optionalText,
  label: filled,
  definition: optionalText,
  example: optionalText,
  'counter-example': optionalText,
  cues: texts,
  poles,
  parent: orNull,
};

type WrittenPole = v.InferOutput<typeof pole>;

/** An issue as written: issues may stand inside issues, or name their parent. */
export interface WrittenIssue {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly example: string;
  readonly 'counter-example': string;
  readonly cues: readonly string[];
  readonly poles: readonly [WrittenPole, WrittenPole] | null;
  readonly parent: string | null;
  readonly issues: readonly WrittenIssue[];
}

const issue: v.GenericSchema<unknown, WrittenIssue> = v.strictObject({
  ...issueFields,
  issues: entries(v.lazy(() => issue)),
});

const outlet = v.strictObject({
  id: optionalText,
  name: filled,
  aliases: texts,
  domains: texts,
  side: orNull,
  'date-order': v.pipe(
    orNull,
    v.transform((value) => value?.toLowerCase().replace(/[\s_]+/g, '-') ?? null),
    v.nullable(
      v.picklist(['month-first', 'day-first'], 'the date order is month-first (3/15 is 15 March) or day-first'),
    ),
  ),
});

/** Something with several names. One name alone needs no entry. */
const thing = v.pipe(
  v.strictObject({ id: optionalText, label: filled, names: texts, derogatory: texts }),
  v.check(
    ({ names, derogatory }) => names.length + derogatory.length > 1,
    'it has one name only; list here what goes by several: names: [Lunt, Lund]',
  ),
);

/** codebook.yaml as a whole. */
export const codebookSchema = v.strictObject({
  title: optionalText,
  reader: v.pipe(
    v.optional(text, ''),
    v.transform((kind) => (kind === '' ? 'fast' : kind.toLowerCase())),
    v.picklist(readerKinds, 'the reader is fast or careful'),
  ),
  parties: entries(party),
  actors: entries(actor),
  issues: entries(issue),
  outlets: entries(outlet),
  things: entries(thing),
});

/** What the schema makes of a codebook file, before ids and references are settled. */
export type WrittenCodebook = v.InferOutput<typeof codebookSchema>;

/** The keys each kind of entry may have, for suggestions. */
export const knownKeys: Readonly<Record<string, readonly string[]>> = {
  codebook: Object.keys(codebookSchema.entries),
  parties: Object.keys(party.entries),
  actors: Object.keys(actor.entries),
  offices: Object.keys(office.entries),
  issues: [...Object.keys(issueFields), 'issues'],
  poles: Object.keys(pole.entries),
  outlets: Object.keys(outlet.entries),
  things: Object.keys(thing.entries),
};
