// The lists of the example's gold that span articles: same utterance, copies, disputes, sums, forecasts, events.
import * as v from 'valibot';
import { parse } from 'yaml';
import { listFiles, readText } from '../repository.ts';

const reference = v.pipe(v.string(), v.regex(/^[\w-]+#\w+$/));
const references = v.array(reference);

const schemas = {
  'same-utterance': v.array(
    v.strictObject({
      id: v.string(),
      occasion: v.string(),
      first: reference,
      others: v.array(
        v.strictObject({
          statement: reference,
          relation: v.picklist(['translation', 'verbatim', 'trimmed', 'paraphrase', 'announced']),
        }),
      ),
    }),
  ),
  copies: v.array(
    v.strictObject({ original: v.string(), copy: v.string(), kind: v.picklist(['exact', 'near', 'reprint']) }),
  ),
  citations: v.array(
    v.strictObject({
      article: v.string(),
      outlet: v.string(),
      kind: v.picklist(['quotes', 'reports', 'relies-on', 'disputes']),
      cited: v.optional(v.string()),
    }),
  ),
  disputes: v.array(
    v.strictObject({
      id: v.string(),
      kind: v.picklist(['figures', 'event-date', 'denial', 'opposite-moves']),
      about: v.string(),
      cell: v.optional(v.strictObject({ party: v.string(), issue: v.string(), from: v.string(), to: v.string() })),
      sides: v.pipe(v.array(v.strictObject({ says: v.string(), statements: references })), v.minLength(2)),
    }),
  ),
  figures: v.array(v.strictObject({ id: v.string(), by: reference, says: v.string(), holds: v.string() })),
  quantities: v.array(
    v.strictObject({
      thing: v.string(),
      unit: v.string(),
      of: v.string(),
      value: v.optional(v.string()),
      low: v.optional(v.string()),
      high: v.optional(v.string()),
      by: v.string(),
      article: v.string(),
      words: v.string(),
    }),
  ),
  forecasts: v.array(
    v.strictObject({
      id: v.string(),
      by: reference,
      about: v.string(),
      due: v.optional(v.string()),
      outcome: v.picklist(['true', 'false', 'partly', 'open']),
      shown_in: v.optional(v.string()),
    }),
  ),
  events: v.array(
    v.strictObject({ id: v.string(), dates: v.record(v.string(), v.string()), articles: v.array(v.string()) }),
  ),
  metonyms: v.array(
    v.strictObject({
      article: v.string(),
      name: v.string(),
      words: v.string(),
      stands: v.picklist(['actor', 'place']),
    }),
  ),
  naming: v.array(
    v.strictObject({
      thing: v.string(),
      names: v.record(v.string(), v.array(v.string())),
      rude: v.array(v.string()),
    }),
  ),
  incidents: v.array(
    v.strictObject({
      id: v.string(),
      date: v.string(),
      place: v.string(),
      accusations: v.array(v.strictObject({ by: v.string(), against: v.string(), statements: references })),
      replies: references,
    }),
  ),
  replies: v.array(
    v.strictObject({
      reply: reference,
      relation: v.picklist(['denial', 'correction', 'confirmation', 'reply']),
      to: v.pipe(references, v.minLength(1)),
    }),
  ),
  poles: v.record(v.string(), v.tuple([v.string(), v.string()])),
};

/** Names of the lists in examples/gold/dossier. */
export function dossierLists(): string[] {
  return listFiles('examples/gold/dossier', /\.yaml$/).map((path) => path.replace(/^.*\/|\.yaml$/g, ''));
}

/** Names of the lists that can be read. */
export const readableLists = Object.keys(schemas);

/** Reads one of the lists; throws where it has not the form its head comment describes. */
export function readDossierList<Name extends keyof typeof schemas>(name: Name): v.InferOutput<(typeof schemas)[Name]> {
  return v.parse(schemas[name], parse(readText(`examples/gold/dossier/${name}.yaml`), { schema: 'failsafe' }));
}
