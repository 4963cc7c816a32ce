// Every report of a position as columns of small numbers: light to send, and fast to count through.
//
// A report is one position read out of one article. Its day is the day said, or else published; a vague date has
// a first and a last day it may mean (src/base/day-number.ts). Indexes point into the lists of the same table;
// `none` (-1) stands for no value.

import type { Factuality, Move, Strength } from './finding.ts';
import type { PartyVoice } from './party-voice.ts';

/** Index that points nowhere. */
export const none = -1;

/** Codes of the column `move`, in this order. */
export const moveCodes = [
  'demand',
  'offer',
  'accept',
  'reject',
  'condition',
  'threat',
  'none',
] as const satisfies readonly Move[];

/** Codes of the column `strength`, firmest first. */
export const strengthCodes = ['must', 'should', 'may'] as const satisfies readonly Strength[];

/** Codes of the column `polarity`: for what the issue asks (its first pole), or against it (its second). */
export const polarityCodes = ['for', 'against'] as const;

/** Codes of the column `held`. */
export const heldCodes = ['self', 'attributed'] as const;

/** Codes of the column `factuality`. */
export const factualityCodes = ['asserted', 'hedged', 'denied'] as const satisfies readonly Factuality[];

/** An issue of the codebook, as a column of the matrix needs it. */
export interface TableIssue {
  readonly id: string;
  readonly label: string;
  /** Index of the issue above it. */
  readonly parent: number;
  /** What being for it and being against it are called: "halted", "goes on". */
  readonly poles: readonly [string, string] | null;
}

/** An actor who speaks for a party, or says what a party wants. */
export interface TableActor {
  readonly key: string;
  readonly name: string;
  /** Index of its party. */
  readonly party: number;
  readonly voice: PartyVoice;
}

/** An outlet and the side it writes from. */
export interface TableOutlet {
  readonly key: string;
  readonly name: string;
  readonly side: string | null;
}

/** The texts held, one entry of each column for each text. */
export interface TextColumns {
  /** Days of publication. */
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** Indexes of the outlets that printed it, its first appearance first. */
  readonly outlets: readonly (readonly number[])[];
  /** 1 when it was read, 0 when not (language, failure). */
  readonly isRead: readonly number[];
  /** Indexes of the parties that say something in it. */
  readonly parties: readonly (readonly number[])[];
}

/** The reports, one entry of each column for each. What a coder rejected is not among them. */
export interface ReportColumns {
  /** Number of the row in the dossier: GET /api/positions?rows= gives its words. It changes when texts are read again. */
  readonly row: readonly number[];
  readonly text: readonly number[];
  /** Equal for reports read from one statement. */
  readonly statement: readonly number[];
  readonly party: readonly number[];
  readonly issue: readonly number[];
  /** Who says it: for an attributed position, who says so of the party. */
  readonly actor: readonly number[];
  readonly move: readonly number[];
  readonly strength: readonly number[];
  readonly polarity: readonly number[];
  readonly held: readonly number[];
  /** Party it is made towards. */
  readonly towards: readonly number[];
  readonly factuality: readonly number[];
  /** For a condition: index of the report that hangs on it. */
  readonly conditionOf: readonly number[];
  /** Days it may have been said on; never after the text was published. */
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** 1 when a coder confirmed it. */
  readonly isConfirmed: readonly number[];
  /** Per cent. */
  readonly certainty: readonly number[];
}

/** Cells of one row of the matrix by the ids of issue and parties, and the days their reports are of, ISO 8601, both included; null for those undated. */
export interface CellDays {
  readonly issue: string;
  readonly parties: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
}

/** All that the matrix is computed from. */
export interface PositionTable {
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly issues: readonly TableIssue[];
  readonly actors: readonly TableActor[];
  readonly outlets: readonly TableOutlet[];
  readonly texts: TextColumns;
  readonly reports: ReportColumns;
}
