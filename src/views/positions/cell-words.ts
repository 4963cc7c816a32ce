// A cell of the matrix in words, for the command line and for print. The words say what was reported, never who is right.
//
// Example: accepts: admitted, on conditions · should · since 26 Mar 2031 · 5 statements, 3 outlets · disputed
import { count } from '../../base/count-noun.ts';
import { toIsoDay } from '../../base/day-number.ts';
import { labelEdtfShort } from '../../model/edtf-label.ts';
import { moveVerbs } from '../../model/move-words.ts';
import type { PositionTable } from '../../model/position-table.ts';
import { nameSide } from '../../model/side-name.ts';
import type { CellChangeKind, GroundKind } from './agreement.ts';
import type { Dispute, MatrixCell, Posture, Silence } from './matrix.ts';
import { labelMoved, labelPosture } from './posture-words.ts';

/** A cell in words, from the most to the least telling. */
export interface CellWords {
  /** What the party does, or why the cell is empty. */
  readonly headline: string;
  /** Since when, how firmly, by how many: one thing each. */
  readonly facts: readonly string[];
  /** What to look at twice: `disputed`, `turned 2 times`. */
  readonly marks: readonly string[];
}

const disputeWords: Readonly<Record<Dispute['kind'], string>> = {
  'opposite-moves': 'disputed: sources of different sides report opposite moves',
  divided: 'disputed: its own people say opposite things',
  denied: 'disputed: it denies what is said of it',
};

/** The words of a cell on an issue (an index of the table). */
export function describeCell(table: PositionTable, issue: number, cell: MatrixCell): CellWords {
  return {
    headline: describeHeadline(table, issue, cell),
    facts: cell.stance || cell.statements > 0 ? describeFacts(table, cell) : [],
    marks: describeMarks(table, issue, cell),
  };
}

function describeHeadline(table: PositionTable, issue: number, { stance, silence, statements }: MatrixCell): string {
  if (!stance) {
    const words = silence ? describeSilence(silence) : 'silent';
    return statements > 0 ? 'speaks of it, takes no side' : words;
  }
  return `${moveVerbs[stance.move]}: ${labelMoved(polesOf(table, issue), stance.move, stance.posture)}`;
}

/** A posture by the issue's own words for its poles. */
export function namePosture(table: PositionTable, issue: number, posture: Posture): string {
  return labelPosture(polesOf(table, issue), posture);
}

function polesOf({ issues }: PositionTable, issue: number) {
  return { poles: issues[issue]?.poles ?? null };
}

/** Why a cell is empty. */
function describeSilence({ kind, texts }: Silence): string {
  switch (kind) {
    case 'silent':
      return `silent in ${count(texts, 'text')} read`;
    case 'no-text':
      return texts === 0 ? 'no text of this time' : `no word of this party in ${count(texts, 'text')} of this time`;
    case 'unread':
      return `not read: ${count(texts, 'text')} of this time could not be`;
  }
}

function describeFacts(table: PositionTable, cell: MatrixCell): readonly string[] {
  const { stance, statements, outlets, sides, uncertain, unread } = cell;
  const bySide = sides.map(({ side, statements: number }) => `${nameSide(side, table.parties)} ${number}`).join(', ');
  const since = stance && toIsoDay(stance.since);
  return [
    ...(stance ? [stance.strength] : []),
    ...(since ? [`since ${labelEdtfShort(since)}`] : []),
    `${count(statements, 'statement')}${tellOutlets(outlets)}${bySide ? ` (${bySide})` : ''}`,
    ...(uncertain > 0 ? [`${uncertain} more without a clear date`] : []),
    ...(!stance && unread > 0 ? [`${count(unread, 'text')} of this time not read`] : []),
  ];
}

/** " in 2 outlets", as it stands behind a count of statements. */
export function tellOutlets(outlets: number): string {
  return outlets === 0 ? ', outlet not known' : ` in ${count(outlets, 'outlet')}`;
}

/** What is said of a cell that rests on unsure readings alone. */
export const unsureWords = { mark: 'less sure', sentence: 'read with little certainty' };

function describeMarks(table: PositionTable, issue: number, cell: MatrixCell): readonly string[] {
  const { dispute, turns, stance, attribution } = cell;
  const marks: string[] = [];
  if (dispute) marks.push(disputeWords[dispute.kind]);
  if (turns.length > 0) marks.push(turns.length === 1 ? 'turned once' : `turned ${turns.length} times`);
  if (stance?.isUnsure) marks.push(unsureWords.sentence);
  if (stance?.isMixed && !dispute) marks.push('its latest words point both ways');
  if (attribution) {
    const names = attribution.by.map((party) => table.parties[party]?.name ?? 'others');
    const says = names.length === 1 && names[0] !== 'others' ? 'says' : 'say';
    const { polarity } = attribution;
    const what = polarity === 'both' ? 'either side' : namePosture(table, issue, polarity);
    marks.push(`${names.join(', ')} ${says} of it: ${what} (not counted)`);
  }
  return marks;
}

/** Common ground in words. */
export const groundWords: Readonly<Record<GroundKind, string>> = {
  settled: 'settled by all',
  'agreed-so-far': 'one side, by all who spoke',
  conditional: 'one side, some on conditions',
  uncertain: 'one side, but disputed or read with little certainty',
  apart: 'apart',
  'one-voice': 'only one party took a position',
  'not-raised': 'not yet raised',
};

/** What changed, in words. */
export const changeWords: Readonly<Record<CellChangeKind, string>> = {
  appeared: 'first took a position',
  turned: 'turned',
  firmer: 'became firmer',
  softer: 'became softer',
  'other-move': 'put it another way',
  'now-disputed': 'is now disputed',
  'settled-dispute': 'is no longer disputed',
};
