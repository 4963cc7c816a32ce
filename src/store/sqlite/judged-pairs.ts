// Ties what people said of compared places to the items that stand there now.
import { listActiveDecisions } from '../../model/actor-decisions.ts';
import type { ComparisonKind } from '../../model/comparison.ts';
import type { ComparisonJudgement, JudgedKind, JudgedPair, JudgedPlace } from '../../model/comparison-judgement.ts';
import { numberOfKind } from './comparison-kind.ts';
import type { Connection } from './connection.ts';
import { loadDecisions, readJson } from './stored-json.ts';

/** What stands of people's words on items of a kind: every pair once, with the latest word on it. */
export function loadJudgedPairs(connection: Connection, kind: ComparisonKind): readonly JudgedPair[] {
  const pairs = new Map<string, JudgedPair>();
  for (const { content } of listActiveDecisions(loadDecisions(connection))) {
    if (content.kind !== 'judge-comparison' || content.of !== kind) continue;
    for (const pair of findPairs(connection, content)) {
      const key = [pair.one, pair.other].sort((a, b) => a - b).join(' ');
      // The order of the map is that of the latest words, so that views can tell which came last.
      pairs.delete(key);
      pairs.set(key, pair);
    }
  }
  return [...pairs.values()];
}

/** The pairs of items a judgement is about; empty when it is broken. */
export function findPairs(
  connection: Connection,
  { of, verdict, one, others }: ComparisonJudgement<JudgedPlace>,
): readonly JudgedPair[] {
  const row = findItem(connection, of, one);
  if (row === null) return [];
  return others.flatMap((place) => {
    const other = findItem(connection, of, place);
    return other === null || other === row ? [] : [{ one: row, other, verdict }];
  });
}

/** Row of the item at a place; null when there is none. Never a near one. */
export function findItem(connection: Connection, of: JudgedKind, { quote, dated }: JudgedPlace): number | null {
  const isThere = of === 'reuse' ? '' : 'AND i.start = ? AND i.end = ?';
  const found = connection.rows(
    `SELECT i.id, i.data FROM article a JOIN compared_item i ON i.article_id = a.id
     WHERE a.hash = ? AND i.kind = ? ${isThere} ORDER BY i.id`,
    [quote.textHash, numberOfKind(of), ...(of === 'reuse' ? [] : [quote.start, quote.end])],
  );
  const meant = found.find(([, data]) => dated !== undefined && dateOf(String(data)) === dated);
  // Of several happenings told by one sentence none can be taken for another.
  const only = dated === undefined || found.length === 1 ? found[0] : undefined;
  const [row] = meant ?? only ?? [];
  return typeof row === 'number' ? row : null;
}

/** The date an item tells, EDTF. */
function dateOf(data: string): string | null {
  const read = readJson(data);
  if (read === null || typeof read !== 'object' || !('edtf' in read)) return null;
  return typeof read.edtf === 'string' ? read.edtf : null;
}
