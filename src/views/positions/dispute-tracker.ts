// Follows who says what of one party's position on one issue, and tells when the accounts part.
//
// Example: on 27 March the prime minister's office says no to observers, the day after the minister said yes.

import type { PartyVoice } from '../../model/party-voice.ts';
import {
  factualityCodes,
  moveCodes,
  none,
  type PositionTable,
  type ReportColumns,
  strengthCodes,
} from '../../model/position-table.ts';
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

/** Per cent a report must be read with to part accounts: below it its issue was only taken over from the words before. */
const leastCertain = 72;

const [hedgedCode, deniedCode] = [factualityCodes.indexOf('hedged'), factualityCodes.indexOf('denied')];
const [rejectCode, threatCode, conditionCode] = [
  moveCodes.indexOf('reject'),
  moveCodes.indexOf('threat'),
  moveCodes.indexOf('condition'),
];

/** A silence is read with the weakest strength: who said nothing has denied nothing. */
const silentCode = strengthCodes.indexOf('may');

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

/** What the accounts of a cell are told by. */
interface TrackedReports {
  readonly table: Pick<PositionTable, 'actors' | 'reports'>;
  /** Reports that hang on a condition. */
  readonly conditional: ReadonlySet<number>;
  /** The side of the outlet a report comes from. */
  readonly sideOf: (report: number) => string | null;
}

/** Creates a tracker. */
export function createDisputeTracker({ table, conditional, sideOf }: TrackedReports): DisputeTracker {
  const { actors, reports } = table;
  const isSure = (report: number): boolean =>
    reports.isConfirmed[report] === 1 || (reports.certainty[report] ?? 0) >= leastCertain;
  // Rumour, a threat and a condition leave room for the other account: they contradict nothing.
  const isPlain = (report: number): boolean =>
    isSure(report) &&
    ![hedgedCode, deniedCode].includes(reports.factuality[report] ?? none) &&
    ![threatCode, conditionCode].includes(reports.move[report] ?? none);
  const voiceOf = (actor: number): PartyVoice => actors[actor]?.voice ?? 'party';
  // Words of nobody known are no account of the party's; what an outlet tells outside every statement (numbered below zero) is its own.
  const isNobodys = (report: number): boolean =>
    (reports.actor[report] ?? none) === none && (reports.statement[report] ?? none) >= 0;
  const hasRefusal = (run: Run): boolean => run.reports.some((report) => reports.move[report] === rejectCode);
  const isConditional = (run: Run): boolean => run.reports.every((report) => conditional.has(report));
  const voices = new Map<string, Run>();
  const claims = new Map<string, Run>();
  let denial: Run | null = null;
  return {
    addOwn: (report, makesMove) => {
      const run = toRun(reports, report, sideOf(report));
      if (reports.factuality[report] === deniedCode && reports.strength[report] !== silentCode) denial = run;
      if (!makesMove || !isPlain(report) || isNobodys(report) || voiceOf(run.actor) === 'apart') return;
      if (run.last - run.first > vagueDays) return;
      extend(voices, run);
    },
    addAttributed: (report) => {
      const run = toRun(reports, report, sideOf(report));
      if (isPlain(report) && run.last - run.first <= vagueDays) extend(claims, run);
    },
    find: (day) => {
      const tellKind = (one: Run, other: Run): Dispute['kind'] | null => {
        const ifs = [one, other].filter(isConditional).length;
        // "A, if B" and "no A before B" are the same account from two ends.
        if (ifs === 2) return null;
        const isOneSpeaker = one.actor === other.actor || [one, other].some(({ actor }) => voiceOf(actor) === 'party');
        const kind = isOneSpeaker ? partReports(one, other) : partVoices(hasRefusal(one) || hasRefusal(other));
        // One speaker's "yes, if" is told short as a no; two speakers who say so do part.
        return kind === 'opposite-moves' && ifs === 1 ? null : kind;
      };
      const standing = [...voices.values()].filter((run) => day - run.last <= standingDays);
      return findParted(standing, tellKind) ?? findDenied([...claims.values()], denial);
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
  const key = keyOf(run);
  const held = runs.get(key);
  const goesOn = held?.polarity === run.polarity && run.first - held.last <= standingDays;
  runs.set(key, goesOn ? { ...run, first: held.first, reports: keepLatest([...held.reports, ...run.reports]) } : run);
}

function keyOf({ actor, side }: Run): string {
  return `${actor}\n${side ?? ''}`;
}

/** Most reports kept for one account: enough to read, whatever is repeated. */
const keptReports = 20;

function keepLatest(reports: readonly number[]): readonly number[] {
  return reports.length > keptReports ? reports.slice(-keptReports) : reports;
}

function findParted(
  standing: readonly Run[],
  tellKind: (one: Run, other: Run) => Dispute['kind'] | null,
): Dispute | null {
  const favour = standing.filter((run) => run.polarity === 0);
  const against = standing.filter((run) => run.polarity === 1);
  const pairs = favour.flatMap((one) =>
    against.filter((other) => overlap(one, other, overlapDays)).map((other): [Run, Run] => [one, other]),
  );
  const kinds = pairs.map(([one, other]) => tellKind(one, other));
  const kind = kinds.includes('opposite-moves') ? 'opposite-moves' : kinds.find((each) => each !== null);
  if (!kind) return null;
  const parted = pairs.filter((_, at) => kinds[at] !== null);
  return toDispute(
    kind,
    parted.map(([one]) => one),
    parted.map(([, other]) => other),
  );
}

/** One speaker, or the party by its name alone: the reports part where papers of different sides carry them. */
function partReports(one: Run, other: Run): Dispute['kind'] | null {
  return one.side !== null && other.side !== null && one.side !== other.side ? 'opposite-moves' : null;
}

/** Two speakers part where one of them says no; two wishes that differ are bargaining. */
function partVoices(isRefused: boolean): Dispute['kind'] | null {
  return isRefused ? 'divided' : null;
}

/** Only a denial denies: another position held at the same time may be meant for something else. */
function findDenied(claims: readonly Run[], denial: Run | null): Dispute | null {
  if (denial === null) return null;
  const claim = claims.find(({ first, last }) => denial.last >= first && denial.first - last <= answerDays);
  if (!claim) return null;
  return claim.polarity === 0 ? toDispute('denied', [claim], [denial]) : toDispute('denied', [denial], [claim]);
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
