// What stored JSON must at least look like. It is looked at coarsely: every row that is read is looked at.

/** True for a value of the shape. */
export type Shape = (value: unknown) => boolean;

const isText: Shape = (value) => typeof value === 'string';

const isNumber: Shape = (value) => typeof value === 'number';

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const span = { start: isNumber, end: isNumber };
const spans = listOf(mapOf(span));
const finding = { id: isText, certainty: isNumber, reasons: listOf(isText) };

/** Names. */
export const areTexts = listOf(isText);

/** An article's passages. */
export const arePassages = listOf(mapOf({ ...span, kind: isText }));

/** Notices. */
export const areNotices = listOf(mapOf({ code: isText, message: isText }));

/** A statement. */
export const isStatement = mapOf({ ...finding, cue: spans, content: spans, source: spans });

/** Statements. */
export const areStatements = listOf(isStatement);

/** A position. */
export const isPosition = mapOf({ ...finding, party: isText, issue: isText, move: isText, content: spans });

/** Positions. */
export const arePositions = listOf(isPosition);

/** How positions were read. */
export const isTrace = mapOf({
  known: isNumber,
  sentences: listOf(
    mapOf({ asked: mapOf(span), looked: isNumber, entered: listOf(isNumber), noted: listOf(mapOf({ party: isText })) }),
  ),
});

/** Mentions, dates or figures. */
export const areMarks = listOf(mapOf({ ...finding, span: mapOf(span) }));

/** A codebook; lists that older ones lack are empty. */
export const isCodebook = mapOf({ parties: listOf(isMap), actors: listOf(isMap), issues: listOf(isMap) });

/** What was decided. */
export const isDecision = mapOf({ kind: isText });

function listOf(isMember: Shape): Shape {
  return (value) => Array.isArray(value) && value.every((member) => isMember(member));
}

function mapOf(members: Readonly<Record<string, Shape>>): Shape {
  const shapes = Object.entries(members);
  return (value) => isMap(value) && shapes.every(([name, isMember]) => isMember(value[name]));
}
