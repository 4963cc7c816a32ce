// Reads changes of the codebook out of requests; anything wrong is the failure `bad-argument` that names it.
import * as v from 'valibot';
import type { CodebookChangeWish } from '../actions/edit-codebook.ts';
import { type PresetName, presetNames } from '../model/preset.ts';
import type { Outline } from '../model/yaml-outline.ts';
import { parseRequest } from './query-readers.ts';

/** Most characters of one text: longer than any definition. */
const textLimit = 5000;

/** Most edits made at once: accepting every suggestion of a long list. */
const editLimit = 200;

const text = v.pipe(v.string(), v.maxLength(textLimit, `is longer than ${textLimit} characters`));
/** What names and ids the file cannot hold. */
const line = v.pipe(text, v.regex(/^[^\p{Cc}]*$/u, 'holds signs that cannot be written'));

const outline: v.GenericSchema<unknown, Outline> = v.union([
  text,
  v.array(v.lazy(() => outline)),
  v.record(
    v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/, 'is no key of a codebook')),
    v.lazy(() => outline),
  ),
]);
const entry = v.record(v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/, 'is no key of a codebook')), outline);
const list = v.picklist(
  ['parties', 'actors', 'issues', 'outlets', 'things'],
  'must be parties, actors, issues, outlets or things',
);

const base = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, 'is not a version of the codebook'));

const changeSchema = v.object({
  base,
  what: v.pipe(line, v.nonEmpty('is empty')),
  edits: v.pipe(
    v.array(
      v.variant('kind', [
        v.object({ kind: v.literal('title'), title: line }),
        v.object({ kind: v.literal('put'), list, id: v.nullable(line), entry }),
        v.object({ kind: v.literal('remove'), list, id: line }),
        v.object({ kind: v.literal('add-alias'), actor: line, alias: line }),
        v.object({ kind: v.literal('add-cue'), issue: line, cue: line }),
        v.object({ kind: v.literal('set-cue-end'), issue: line, cue: line, end: v.picklist(['first', 'second']) }),
      ]),
    ),
    v.maxLength(editLimit, `holds more than ${editLimit} edits`),
  ),
});

/** The body of POST /api/codebook/changes. */
export function readCodebookChange(body: unknown): CodebookChangeWish {
  return parseRequest(changeSchema, body);
}

/** The body of POST /api/codebook/undo. */
export function readCodebookBase(body: unknown): { readonly base: string } {
  return parseRequest(v.object({ base }), body);
}

/** The body of POST /api/codebook/preset. */
export function readPresetChoice(body: unknown): { readonly base: string; readonly preset: PresetName } {
  return parseRequest(
    v.object({ base, preset: v.picklist(presetNames, `must be one of ${presetNames.join(', ')}`) }),
    body,
  );
}

const readingSchema = v.object({
  what: v.optional(v.picklist(['read', 'compare'], 'must be read or compare'), 'read'),
});

/** What the body of POST /api/codebook/reading asks for: reading again and comparing, or comparing alone. */
export function readReadingWish(body: unknown): 'read' | 'compare' {
  return parseRequest(readingSchema, body).what;
}

/** The body of POST /api/codebook/restore. */
export function readCodebookRestore(body: unknown): { readonly base: string; readonly number: number } {
  return parseRequest(v.object({ base, number: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) }), body);
}
