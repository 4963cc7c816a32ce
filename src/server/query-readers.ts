// Reads filters and decisions out of requests; anything wrong is the failure `bad-argument` that names it.
import * as v from 'valibot';
import type { QuoteWish } from '../actions/find-quotes.ts';
import type { ArticlePageWish } from '../actions/list-articles.ts';
import type { DisputeWish } from '../actions/list-disputes.ts';
import type { FigureWish } from '../actions/list-figures.ts';
import type { PositionPageWish } from '../actions/list-positions.ts';
import type { StatementPageWish } from '../actions/list-statements.ts';
import { boundsOfEdtf } from '../base/edtf-bounds.ts';
import { Failure } from '../base/failure.ts';
import type { ArticleId } from '../model/article.ts';
import { judgedKinds, judgedVerdicts } from '../model/comparison-judgement.ts';
import type { AskedDecision } from '../model/decision.ts';
import { disputeKinds } from '../model/dispute.ts';
import type { ActorQuery } from '../model/dossier-query.ts';
import { moveCodes, polarityCodes, strengthCodes } from '../model/position-table.ts';

/** Most characters of one value: longer than any name, shorter than an attack. */
const valueLimit = 1000;

/** Highest page: SQLite counts rows in 64 bits, and nobody turns so many pages. */
const pageLimit = 1_000_000;

/** An empty value is no value: forms send the fields left empty. */
export const value = v.optional(
  v.pipe(
    v.string(),
    v.maxLength(valueLimit, `is longer than ${valueLimit} characters`),
    v.transform((text) => (text.trim() === '' ? undefined : text)),
  ),
);

const day = v.pipe(
  value,
  v.check(
    (text) => text === undefined || (/^\d{4}(-\d\d){0,2}$/.test(text) && boundsOfEdtf(text) !== null),
    'is not a date like 2031-03-05, 2031-03 or 2031',
  ),
);

/** First day of a day, month or year, ISO 8601. */
export const firstDay = v.pipe(
  day,
  v.transform((text) => (text === undefined ? undefined : (boundsOfEdtf(text)?.earliest ?? undefined))),
);

/** Last day of a day, month or year, ISO 8601. */
export const lastDay = v.pipe(
  day,
  v.transform((text) => (text === undefined ? undefined : (boundsOfEdtf(text)?.latest ?? undefined))),
);

/** A page, numbered from 1. */
export const page = v.pipe(
  v.optional(v.string(), '1'),
  v.regex(/^[1-9]\d{0,6}$/, 'is not a page number'),
  v.transform(Number),
  v.maxValue(pageLimit, 'is not a page number'),
);

/** A whole number from 1 to `most`; `assumed` where none is given. */
export function countUpTo(most: number, assumed: string) {
  return v.pipe(
    v.optional(v.string(), assumed),
    v.regex(new RegExp(`^\\d{1,${String(most).length}}$`), 'is not a number'),
    v.transform(Number),
    v.minValue(1, 'is less than 1'),
    v.maxValue(most, `is more than ${most}`),
  );
}

/** One of some words; an empty value counts as left out. */
function choice<const Options extends readonly [string, ...string[]]>(options: Options) {
  const wrong = `must be one of ${options.join(', ')}`;
  return v.pipe(value, v.union([v.undefined(), v.picklist(options, wrong)], wrong));
}

const articleSchema = v.object({
  outlet: value,
  side: value,
  kind: choice(['report', 'opinion', 'transcript', 'timeline', 'unknown']),
  from: firstDay,
  to: lastDay,
  q: value,
  sort: choice(['published', 'outlet', 'statements']),
  page,
});

/** Filters of GET /api/articles. */
export function readArticleQuery(given: Readonly<Record<string, string>>): ArticlePageWish {
  const { q, sort, ...filters } = parseRequest(articleSchema, given);
  return { ...filters, words: q, order: sort ?? 'published' };
}

const statementSchema = v.object({
  speaker: value,
  party: value,
  outlet: value,
  side: value,
  form: choice(['direct', 'indirect', 'mixed']),
  factuality: choice(['asserted', 'hedged', 'denied']),
  from: firstDay,
  to: lastDay,
  q: value,
  sort: choice(['date', 'article', 'certainty']),
  page,
});

/** Filters of GET /api/statements. */
export function readStatementQuery(given: Readonly<Record<string, string>>): StatementPageWish {
  const { q, sort, ...filters } = parseRequest(statementSchema, given);
  return { ...filters, words: q, order: sort ?? 'date' };
}

/** Most rows asked for by number at once. */
const rowsLimit = 500;

const rows = v.pipe(
  v.string(),
  v.maxLength(valueLimit * 10, 'is too long'),
  v.regex(/^\d{1,15}(,\d{1,15})*$/, 'is not a list of row numbers like 4,17'),
  v.transform((text) => text.split(',').map(Number)),
  v.maxLength(rowsLimit, `names more than ${rowsLimit} rows`),
);

const positionSchema = v.object({
  party: value,
  issue: value,
  actor: value,
  side: value,
  held: choice(['self', 'attributed']),
  from: firstDay,
  to: lastDay,
  rows: v.optional(rows),
  page,
});

/** Filters of GET /api/positions. */
export function readPositionQuery(given: Readonly<Record<string, string>>): PositionPageWish {
  return parseRequest(positionSchema, given);
}

const idSchema = (what: string) =>
  v.object({
    id: v.pipe(v.string(`must name ${what}`), v.maxLength(valueLimit, `is longer than ${valueLimit} characters`)),
  });

const [trailSchema, oneDisputeSchema] = [idSchema('something told'), idSchema('a dispute')];

/** The id that GET /api/trail is asked for. */
export function readTrailId(given: Readonly<Record<string, string>>): string {
  return parseRequest(trailSchema, given).id;
}

/** The id that GET /api/dispute is asked for. */
export function readDisputeId(given: Readonly<Record<string, string>>): string {
  return parseRequest(oneDisputeSchema, given).id;
}

const disputeSchema = v.object({
  party: value,
  issue: value,
  kind: choice(disputeKinds),
  from: firstDay,
  to: lastDay,
  q: value,
  page,
});

/** Filters of GET /api/disputes. */
export function readDisputeQuery(given: Readonly<Record<string, string>>): DisputeWish & { readonly page: number } {
  const { q, ...filters } = parseRequest(disputeSchema, given);
  return { ...filters, words: q };
}

const figureSchema = v.object({ q: value, differs: choice(['yes']), page });

/** Filters of GET /api/figures. */
export function readFigureQuery(given: Readonly<Record<string, string>>): FigureWish & { readonly page: number } {
  const { q, differs, page: number } = parseRequest(figureSchema, given);
  return { words: q, isDiffering: differs === 'yes', page: number };
}

const quoteSchema = v.object({ speaker: value, page });

/** Filters of GET /api/quotes. */
export function readQuoteQuery(given: Readonly<Record<string, string>>): QuoteWish & { readonly page: number } {
  return parseRequest(quoteSchema, given);
}

const reportSchema = v.object({ asOf: lastDay });

/** The day of GET /api/positions.html, ISO 8601; undefined for all there is. */
export function readReportDay(given: Readonly<Record<string, string>>): string | undefined {
  return parseRequest(reportSchema, given).asOf;
}

const actorSchema = v.object({ q: value, party: value });

/** Filters of GET /api/actors. */
export function readActorQuery(given: Readonly<Record<string, string>>): ActorQuery {
  const { q, party } = parseRequest(actorSchema, given);
  return { words: q, party };
}

const key = v.pipe(v.string(), v.nonEmpty('is empty'), v.maxLength(valueLimit, 'is too long'));
const number = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const quote = v.object({
  start: number,
  end: number,
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
  textHash: key,
});

const judged = { of: v.optional(v.picklist(['statement', 'position'])), finding: key, quote };

const reading = {
  ...{ party: key, issue: key },
  move: v.picklist(moveCodes),
  strength: v.picklist(strengthCodes),
  polarity: v.picklist(polarityCodes),
};

const namedPlace = v.object({ article: key, start: number, end: number, dated: v.optional(key) });

/** A name as a person writes it: blanks at its ends are nobody's. */
const name = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'), v.maxLength(valueLimit, 'is too long'));

const origin = { title: v.nullable(name), outlet: v.nullable(name), published: v.nullable(name) };

const decisionSchema = v.object({
  content: v.variant('kind', [
    v.object({ kind: v.literal('merge-actors'), from: key, into: key }),
    v.object({ kind: v.literal('split-name'), actor: key, name: key }),
    v.object({ kind: v.literal('set-party'), actor: key, party: v.nullable(key) }),
    v.object({ kind: v.literal('confirm-finding'), ...judged }),
    v.object({ kind: v.literal('reject-finding'), ...judged }),
    v.object({
      kind: v.literal('edit-position'),
      ...{ finding: key, quote },
      change: v.partial(v.strictObject(reading)),
      was: v.object(reading),
    }),
    v.object({
      kind: v.literal('set-speaker'),
      ...{ finding: key, quote },
      speaker: v.nullable(v.object({ key, name })),
      was: v.nullable(v.string()),
    }),
    v.object({
      kind: v.literal('edit-article'),
      article: v.pipe(
        key,
        v.transform((id) => id as ArticleId),
      ),
      change: v.partial(v.strictObject(origin)),
      was: v.object(origin),
    }),
    v.object({
      kind: v.literal('judge-comparison'),
      of: v.picklist(judgedKinds),
      verdict: v.picklist(judgedVerdicts),
      one: namedPlace,
      others: v.pipe(v.array(namedPlace), v.minLength(1, 'is empty')),
    }),
    v.object({ kind: v.literal('undo'), decision: number }),
  ]),
});

/** The decision in the body of POST /api/decisions. */
export function readDecision(body: unknown): AskedDecision {
  return parseRequest(decisionSchema, body).content;
}

/** What a request gives, by a schema; fails with `bad-argument` that names the field. */
export function parseRequest<Schema extends v.GenericSchema>(schema: Schema, given: unknown): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, given);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const field = v.getDotPath(issue);
  throw new Failure('bad-argument', { reason: field === null ? issue.message : `"${field}" ${issue.message}` });
}
