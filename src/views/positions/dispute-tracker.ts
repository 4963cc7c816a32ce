// Follows who says what of one party's position on one issue, and tells when the accounts part.
//
// Example: on 27 March the prime minister's office says no to observers, the day after the minister said yes.
import { factualityCodes, none, type ReportColumns } from '../../model/position-table.ts';
import type { Account, Dispute } from './matrix.ts';

/** Days two accounts may lie apart and still be of one time: an evening's words are dated by either day. */
const overlapDays = 2;

/** Days an account stands unrepeated once something newer is said: a month, the pace of most rounds of talks. */
const standingDays = 30;

/** Days within which a denial answers what was said of the party: an accusation is often answered at the next occasion. */
const answerDays = 60;

/** Days before which nothing said matters to a dispute: the longest answer, and the accounts on either side of it. */
export const memoryDays = answerDays + 2 * standingDays;

/** Days a vague date may span and still show that two accounts are of one time. */
const vagueDays = 7;

const deniedCode = factualityCodes.indexOf('denied');

/** One voice's latest run of reports that point the same way. */
interface Run {
  readonly actor: number;
  readonly side: string | null;
  readonly polarity: number;
  readonly first: number;
  readonly last: number;
  readonly reports: readonly number[];
}

/** Takes the reports of a cell in order of time, and tells the dispute that stands. */
export interface DisputeTracker {
  addOwn(report: number, makesMove: boolean): void;
  addAttributed(report: number): void;
  /** The dispute as of the day of the latest report; null when the accounts agree. */
  find(day: number): Dispute | null;
}

/** Creates a tracker; `sideOf` gives the side of the outlet a report comes from. */
export function createDisputeTracker(
  reports: ReportColumns,
  sideOf: (report: number) => string | null,
): DisputeTracker {
  const voices = new Map<string, Run>();
  const claims = new Map<string, Run>();
  let denial: Run | null = null;
  return {
    addOwn: (report, makesMove) => {
      const run = toRun(reports, report, sideOf(report));
      if (reports.factuality[report] === deniedCode) denial = run;
      if (makesMove && run.last - run.first <= vagueDays) extend(voices, run);
    },
    addAttributed: (report) => {
      const run = toRun(reports, report, sideOf(report));
      if (run.last - run.first <= vagueDays) extend(claims, run);
    },
    find: (day) => {
      const standing = [...voices.values()].filter((run) => day - run.last <= standingDays);
      return findParted(standing) ?? findDenied([...claims.values()], standing, denial);
    },
  };
}

function toRun(reports: ReportColumns, report: number, side: string | null): Run {
  const at = (column: readonly number[]): number => column[report] ?? none;
  const { first, last } = { first: at(reports.first), last: at(reports.last) };
  return { actor: at(reports.actor), side, polarity: at(reports.polarity), first, last, reports: [report] };
}

/** Goes on with a voice's run, or begins another where it turned. */
function extend(runs: Map<string, Run>, run: Run): void {
  const key = `${run.actor}\n${run.side ?? ''}`;
  const held = runs.get(key);
  const goesOn = held?.polarity === run.polarity && run.first - held.last <= standingDays;
  runs.set(key, goesOn ? { ...run, first: held.first, reports: keepLatest([...held.reports, ...run.reports]) } : run);
}

/** Most reports kept for one account: enough to read, whatever is repeated. */
const keptReports = 20;

function keepLatest(reports: readonly number[]): readonly number[] {
  return reports.length > keptReports ? reports.slice(-keptReports) : reports;
}

function findParted(standing: readonly Run[]): Dispute | null {
  const favour = standing.filter((run) => run.polarity === 0);
  const against = standing.filter((run) => run.polarity === 1);
  const pairs = favour.flatMap((one) =>
    against.filter((other) => overlap(one, other, overlapDays)).map((other): [Run, Run] => [one, other]),
  );
  const kinds = pairs.map(([one, other]) => kindOf(one, other));
  const kind = kinds.includes('opposite-moves') ? 'opposite-moves' : kinds.find((each) => each !== null);
  if (!kind) return null;
  const parted = pairs.filter((_, at) => kinds[at] !== null);
  return toDispute(
    kind,
    parted.map(([one]) => one),
    parted.map(([, other]) => other),
  );
}

/** Same speaker, other side's paper: the reports part. Another speaker: the party does. One voice both ways is no dispute. */
function kindOf(one: Run, other: Run): Dispute['kind'] | null {
  const isOneSpeaker = one.actor === other.actor || one.actor === none || other.actor === none;
  if (!isOneSpeaker) return 'divided';
  return one.side !== null && other.side !== null && one.side !== other.side ? 'opposite-moves' : null;
}

function findDenied(claims: readonly Run[], standing: readonly Run[], denial: Run | null): Dispute | null {
  for (const claim of claims) {
    const answers = standing.filter((run) => run.polarity !== claim.polarity && overlap(run, claim, overlapDays));
    const denials = denial && denial.last >= claim.first && denial.first - claim.last <= answerDays ? [denial] : [];
    const replies = answers.length > 0 ? answers : denials;
    if (replies.length > 0) {
      return claim.polarity === 0 ? toDispute('denied', [claim], replies) : toDispute('denied', replies, [claim]);
    }
  }
  return null;
}

function overlap(one: Run, other: Run, slack: number): boolean {
  return one.first - other.last <= slack && other.first - one.last <= slack;
}

function toDispute(kind: Dispute['kind'], favour: readonly Run[], against: readonly Run[]): Dispute {
  const all = [...favour, ...against];
  return {
    kind,
    accounts: [toAccount('for', favour), toAccount('against', against)],
    from: Math.min(...all.map((run) => run.first)),
    to: Math.max(...all.map((run) => run.last)),
  };
}

function toAccount(polarity: Account['polarity'], runs: readonly Run[]): Account {
  return {
    polarity,
    sides: [...new Set(runs.map((run) => run.side))],
    actors: [...new Set(runs.map((run) => run.actor))].filter((actor) => actor !== none),
    reports: [...new Set(runs.flatMap((run) => run.reports))].sort((a, b) => a - b),
  };
}
