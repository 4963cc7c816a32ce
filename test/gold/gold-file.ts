// What a gold file of the example says, parsed and checked: one file per article, written for people to edit.
import * as v from 'valibot';
import { parse } from 'yaml';

/** Words of the text; `occurrence` counts from 1 over the whole article and is needed only where the nearest match is wrong. */
const wordsSchema = v.union([
  v.pipe(
    v.string(),
    v.transform((words) => ({ words, occurrence: null })),
  ),
  v.strictObject({ words: v.string(), occurrence: v.number() }),
]);

const positionSchema = v.strictObject({
  party: v.string(),
  issue: v.string(),
  move: v.picklist(['demand', 'offer', 'accept', 'reject', 'condition', 'threat', 'none']),
  towards: v.optional(v.nullable(v.string()), null),
  strength: v.optional(v.picklist(['must', 'should', 'may-discuss']), 'must'),
  /** Which pole of the issue the move leans to; absent where the issue is only touched. */
  pole: v.optional(v.nullable(v.picklist(['first', 'second'])), null),
  held: v.optional(v.picklist(['self', 'attributed']), 'self'),
  /** Who says so, where the position is attributed: an actor id, `name:` and a full name, or `author`. */
  by: v.optional(v.nullable(v.string()), null),
  /** For a condition: the statement, and the number of its position, that hangs on it, as `3.1`. */
  condition_of: v.optional(v.nullable(v.string()), null),
});

const statementSchema = v.strictObject({
  id: v.string(),
  /** statement: somebody attributes; turn: a labelled turn of a transcript; speech: words inside one; report: the author tells of a move. */
  kind: v.optional(v.picklist(['statement', 'turn', 'speech', 'report']), 'statement'),
  source: v.optional(v.array(wordsSchema), []),
  speaker: v.optional(v.nullable(v.string()), null),
  cue: v.optional(v.array(wordsSchema), []),
  content: v.pipe(v.array(wordsSchema), v.minLength(1)),
  actor: v.nullable(v.string()),
  form: v.picklist(['direct', 'indirect', 'mixed']),
  factuality: v.optional(v.picklist(['asserted', 'hedged', 'denied']), 'asserted'),
  said: v.optional(v.nullable(v.string()), null),
  via: v.optional(v.array(v.strictObject({ words: v.string(), actor: v.nullable(v.string()) })), []),
  positions: v.optional(v.array(positionSchema), []),
});

const voiceSchema = v.strictObject({
  kind: v.picklist(['speech', 'block-quotation', 'reprint']),
  voice: v.picklist(['speaker', 'outlet']),
  name: v.nullable(v.string()),
  starts: v.string(),
  ends: v.string(),
});

const goldSchema = v.strictObject({
  file: v.string(),
  /** First and last words of the article, where its file holds several. */
  within: v.optional(v.nullable(v.strictObject({ starts: v.string(), ends: v.string() })), null),
  title: v.nullable(v.string()),
  byline: v.array(v.string()),
  outlet: v.nullable(v.string()),
  published: v.nullable(v.string()),
  language: v.string(),
  kind: v.picklist(['report', 'opinion', 'transcript', 'timeline', 'unknown']),
  voices: v.optional(v.array(voiceSchema), []),
  statements: v.array(statementSchema),
});

/** Words to be found in an article. */
export type GoldWords = v.InferOutput<typeof wordsSchema>;
export type GoldPosition = v.InferOutput<typeof positionSchema>;
export type GoldStatement = v.InferOutput<typeof statementSchema>;
export type GoldFile = v.InferOutput<typeof goldSchema>;

/** Parses one gold file; throws with the path of the first wrong key. */
export function parseGoldFile(yaml: string, name: string): GoldFile {
  const result = v.safeParse(goldSchema, parse(yaml, { schema: 'core' }));
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Error(`${name}: ${v.getDotPath(issue) ?? '(top)'}: ${issue.message}`);
}
