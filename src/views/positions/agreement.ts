// What the parties have in common on an issue, what hangs on what, and what changed between two days.
import type { MatrixCell, Posture } from './matrix.ts';

/**
 * How far the parties are on an issue. `settled`: all of them stand on the same side without conditions.
 * `agreed-so-far`: so do all who spoke, two at least. `conditional`: one side, some on conditions.
 * `uncertain`: one side, but a stance is disputed or read with little certainty. `one-voice`: only one party took a position.
 */
export type GroundKind =
  | 'settled'
  | 'agreed-so-far'
  | 'conditional'
  | 'uncertain'
  | 'apart'
  | 'one-voice'
  | 'not-raised';

/** A single move that would bring all who took a position to one side. Computed, no advice. */
export interface ClosingMove {
  readonly party: number;
  readonly from: Posture;
  readonly to: 'for' | 'against';
}

/** The common ground on one issue. */
export interface CommonGround {
  readonly issue: number;
  readonly kind: GroundKind;
  readonly stances: readonly {
    readonly party: number;
    readonly posture: Posture;
    readonly isDisputed: boolean;
    readonly isUnsure: boolean;
  }[];
  /** Indexes of parties that took no position of their own. */
  readonly silent: readonly number[];
  readonly closing: readonly ClosingMove[];
}

/** A step somebody takes or is asked to take on an issue; party `none` where the words do not tell whose. */
export interface ConditionNode {
  readonly party: number;
  readonly issue: number;
}

/** "`then` if `provided`": what a party will do, and what it hangs on. */
export interface ConditionLink {
  readonly then: ConditionNode;
  readonly provided: ConditionNode;
  /** Party that makes the condition. */
  readonly party: number;
  /** Indexes of the reports that state it, and the days of the first and the latest. */
  readonly reports: readonly number[];
  readonly since: number;
  readonly latest: number;
  /** False when the party turned on the issue after it last said so. */
  readonly isCurrent: boolean;
}

/** Every condition as of a day: links to draw, and circles: steps that wait for each other, in order. */
export interface ConditionGraph {
  readonly nodes: readonly ConditionNode[];
  readonly links: readonly ConditionLink[];
  /** Indexes of links; the last one leads back to the first. */
  readonly circles: readonly (readonly number[])[];
  /** Reports of conditions of which the text does not tell what hangs on them. */
  readonly loose: readonly number[];
}

/** What changed in a cell between two days. */
export type CellChangeKind =
  | 'appeared'
  | 'turned'
  | 'firmer'
  | 'softer'
  | 'other-move'
  | 'now-disputed'
  | 'settled-dispute';

/** A cell that is not what it was; several things may have changed. Row and column are indexes of the layout. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly kinds: readonly CellChangeKind[];
  readonly before: MatrixCell;
  readonly after: MatrixCell;
  /** Statements that came in between. */
  readonly statements: number;
}
