// The position matrix as it is shown: rows of parties or actors, columns of issues, and what each cell says and why.
import type { Move, Strength } from '../../model/finding.ts';

/** A row of the matrix: a party, or one actor who speaks for it. Indexes are those of the PositionTable. */
export type MatrixRow =
  | { readonly kind: 'party'; readonly party: number }
  | { readonly kind: 'actor'; readonly party: number; readonly actor: number };

/** A column: an issue with every issue below it that has no column of its own. */
export interface MatrixColumn {
  readonly issue: number;
  /** Indexes of the issues it sums up, itself included. */
  readonly members: readonly number[];
}

/** Which rows and columns a matrix has. */
export interface MatrixLayout {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
}

/** Where a party stands, in one word. `for-if`: for it on conditions. */
export type Posture = 'for' | 'for-if' | 'against';

/** What a party did last on an issue, by its own words. */
export interface Stance {
  readonly posture: Posture;
  readonly move: Move;
  readonly strength: Strength;
  /** Day number on which it took this posture, and of the latest report of it. */
  readonly since: number;
  readonly latest: number;
  /** True when on the latest day its reports point both ways. */
  readonly isMixed: boolean;
  /** True when no report that bears it out was read with much certainty or confirmed by a coder. */
  readonly isUnsure: boolean;
  /** Indexes of the reports of the latest day that bear it out. */
  readonly reports: readonly number[];
}

/** A day on which a party turned. */
export interface Turn {
  readonly day: number;
  readonly from: Posture;
  readonly to: Posture;
  readonly report: number;
}

/** How many statements by how many outlets, for one side; null for outlets without a side. */
export interface SideCount {
  readonly side: string | null;
  readonly statements: number;
  readonly outlets: number;
}

/** One account of where a party stands: who tells it, and which reports bear it out. */
export interface Account {
  readonly polarity: 'for' | 'against';
  readonly sides: readonly (string | null)[];
  /** Indexes of the actors who speak in them. */
  readonly actors: readonly number[];
  readonly reports: readonly number[];
}

/**
 * Sources that part. `opposite-moves`: sources of different sides report opposite moves at the same time.
 * `divided`: two who speak for the party say opposite things at the same time.
 * `denied`: somebody says of the party what the party itself denies.
 */
export interface Dispute {
  readonly kind: 'opposite-moves' | 'divided' | 'denied';
  readonly accounts: readonly [Account, Account];
  /** Days the dispute is about. */
  readonly from: number;
  readonly to: number;
}

/** Why a cell is empty. `texts` counts those it speaks of. */
export type Silence =
  /** The party speaks in so many texts that were read, and says nothing on this issue. */
  | { readonly kind: 'silent'; readonly texts: number }
  /** Of so many texts read, none has a word of this party. */
  | { readonly kind: 'no-text'; readonly texts: number }
  /** No text of this time was read; so many could not be. */
  | { readonly kind: 'unread'; readonly texts: number };

/** What others say a party wants: shown, and never counted as its own. */
export interface Attribution {
  /** Indexes of the parties that say so; `none` for an observer, an author, or nobody known. */
  readonly by: readonly number[];
  readonly polarity: 'for' | 'against' | 'both';
  readonly statements: number;
  /** Indexes of the latest of them. */
  readonly reports: readonly number[];
}

/** A cell as of a day. */
export interface MatrixCell {
  /** Null when it is empty; then `silence` says why. */
  readonly stance: Stance | null;
  readonly silence: Silence | null;
  /** Texts of this time that could not be read and may hold more. */
  readonly unread: number;
  /** The party's own statements on the issue, and the outlets that carry them. */
  readonly statements: number;
  readonly outlets: number;
  readonly sides: readonly SideCount[];
  readonly turns: readonly Turn[];
  readonly dispute: Dispute | null;
  readonly attribution: Attribution | null;
  /** Own reports whose vague date may lie before the day or after it, and those without any date: not counted. */
  readonly uncertain: number;
}

/** The matrix as of a day; null day: all there is. `cells[row][column]`. */
export interface Matrix {
  readonly asOf: number | null;
  readonly layout: MatrixLayout;
  readonly cells: readonly (readonly MatrixCell[])[];
}
