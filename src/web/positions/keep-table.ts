// Keeps the table of positions in step with decisions about single positions, so that it is not fetched whole after each.
import type { QueryClient } from '@tanstack/react-query';
import type { Decision } from '../../model/decision.ts';
import type { PositionTable } from '../../model/position-table.ts';
import type { WirePositionList } from '../../server/wire.ts';
import { changeReport } from '../../views/positions/change-report.ts';
import { fetchJson } from '../api/fetch-json.ts';
import { positionTableQuery } from '../api/queries.ts';

/** A decision that was followed here, and the tables before and after it. */
interface FollowedStep {
  readonly decision: number;
  readonly before: PositionTable;
  readonly after: PositionTable;
}

/** The latest last. An undo goes back only where the table held is the very one its decision left. */
const steps: FollowedStep[] = [];

/** Undos that need no fetching: a table shares all columns with the next but those a decision changed. */
const mostSteps = 50;

/** Brings the table in line with a decision about the position of that row number. False where it must be fetched anew. */
export async function followDecision(
  client: QueryClient,
  { number, content }: Decision,
  row: number,
): Promise<boolean> {
  // The matrix shows nothing of a confirmation; what was rejected is not listed any more.
  const { rows } = await fetchJson<WirePositionList>(`/api/positions?rows=${row}`);
  const before = client.getQueryData<PositionTable>(positionTableQuery.queryKey);
  if (before === undefined) return false;
  const after = content.kind === 'confirm-finding' ? before : changeReport(before, row, rows[0] ?? null);
  client.setQueryData(positionTableQuery.queryKey, after);
  steps.push({ decision: number, before, after });
  steps.splice(0, steps.length - mostSteps);
  return true;
}

/** Goes back to the table before the decision that was taken back. False where it must be fetched anew. */
export function followUndo(client: QueryClient, { content }: Decision): boolean {
  const step = steps.pop();
  const held = client.getQueryData(positionTableQuery.queryKey);
  if (step === undefined || content.kind !== 'undo' || content.decision !== step.decision || held !== step.after) {
    steps.length = 0;
    return false;
  }
  client.setQueryData(positionTableQuery.queryKey, step.before);
  return true;
}
