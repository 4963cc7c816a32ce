// Small position tables written by hand, for the tests of the matrix and of what is computed from it.

import { toDayNumber, undatedDay } from '../../base/day-number.ts';
import { boundsOfEdtf } from '../../base/edtf-bounds.ts';
import type { Factuality, Move, Strength } from '../../model/finding.ts';
import {
  factualityCodes,
  moveCodes,
  none,
  type PositionTable,
  polarityCodes,
  strengthCodes,
} from '../../model/position-table.ts';

/** A report: `on` is EDTF, `by` the actor, `in` the outlet. Left out: an asserted demand for, by the party itself, undated. */
export interface SampleReport {
  readonly party: string;
  readonly issue: string;
  readonly on?: string;
  readonly move?: Move;
  readonly strength?: Strength;
  readonly polarity?: 'for' | 'against';
  readonly actor?: string;
  readonly in?: string;
  readonly towards?: string;
  readonly held?: 'self' | 'attributed';
  readonly factuality?: Factuality;
  /** Index of the report that hangs on this condition. */
  readonly conditionOf?: number;
  readonly isConfirmed?: boolean;
  /** Index of the report in whose text it stands; a text of its own where left out. */
  readonly text?: number;
  /** Per cent; 80 where left out. */
  readonly certainty?: number;
}

/** A text that was held besides those of the reports: who speaks in it, and whether it was read. */
export interface SampleText {
  readonly on: string;
  readonly parties?: readonly string[];
  readonly isRead?: boolean;
}

/** Parties, issues (water over flow and data; seat), actors and outlets of the samples, by id. */
export const samples = {
  parties: ['oster', 'velm', 'league'],
  issues: ['water', 'flow', 'data', 'seat'],
  parents: [none, 0, 0, none],
  actors: ['marn', 'orrel', 'tessel', 'league-envoy', 'expert', 'opposition'],
  actorParties: [0, 0, 1, 2, none, 0],
  outlets: ['herald', 'post', 'wire'],
  sides: ['oster', 'velm', 'neutral'],
} as const;

/** Index of a sample by its id. Throws on a slip of the pen. */
export function indexOfSample(list: 'parties' | 'issues' | 'actors' | 'outlets', id: string): number {
  const ids: readonly string[] = samples[list];
  if (!ids.includes(id)) throw new Error(`No sample ${id} in ${list}`);
  return ids.indexOf(id);
}

/** The day number of an ISO date. */
export const day = toDayNumber;

/** The table of the reports; each is a statement, in a text of its own unless it says otherwise, published on its day. */
export function makeTable(given: readonly SampleReport[], texts: readonly SampleText[] = []): PositionTable {
  const bounds = given.map(({ on }) => boundsOf(on));
  const actorOf = (report: SampleReport): number => indexOfSample('actors', report.actor ?? actorFor(report.party));
  return {
    parties: samples.parties.map((id) => ({ id, name: id })),
    issues: samples.issues.map((id, at) => ({ id, label: id, parent: samples.parents[at] ?? none, poles: null })),
    actors: samples.actors.map((key, at) => ({
      key,
      name: key,
      party: samples.actorParties[at] ?? none,
      voice: key === 'opposition' ? 'apart' : 'office',
    })),
    outlets: samples.outlets.map((key, at) => ({ key, name: key, side: samples.sides[at] ?? null })),
    texts: {
      first: [...bounds, ...texts.map(({ on }) => boundsOf(on))].map(({ first }) => first),
      last: [...bounds, ...texts.map(({ on }) => boundsOf(on))].map(({ last }) => last),
      outlets: [...given.map((report) => [indexOfSample('outlets', report.in ?? 'wire')]), ...texts.map(() => [2])],
      isRead: [...given.map(() => 1), ...texts.map(({ isRead }) => (isRead === false ? 0 : 1))],
      parties: [
        ...given.map((report) => [samples.actorParties[actorOf(report)] ?? none].filter((party) => party !== none)),
        ...texts.map(({ parties }) => (parties ?? []).map((id) => indexOfSample('parties', id))),
      ],
    },
    reports: {
      row: given.map((_, at) => at + 1),
      text: given.map(({ text }, at) => text ?? at),
      statement: given.map((_, at) => at),
      party: given.map(({ party }) => indexOfSample('parties', party)),
      issue: given.map(({ issue }) => indexOfSample('issues', issue)),
      actor: given.map(actorOf),
      move: given.map(({ move }) => moveCodes.indexOf(move ?? 'demand')),
      strength: given.map(({ strength }) => strengthCodes.indexOf(strength ?? 'must')),
      polarity: given.map(({ polarity, move }) =>
        polarityCodes.indexOf(polarity ?? (move === 'reject' ? 'against' : 'for')),
      ),
      held: given.map(({ held }) => (held === 'attributed' ? 1 : 0)),
      towards: given.map(({ towards }) => (towards === undefined ? none : indexOfSample('parties', towards))),
      factuality: given.map(({ factuality }) => factualityCodes.indexOf(factuality ?? 'asserted')),
      conditionOf: given.map(({ conditionOf }) => conditionOf ?? none),
      first: bounds.map(({ first }) => first),
      last: bounds.map(({ last }) => last),
      isConfirmed: given.map(({ isConfirmed }) => (isConfirmed === true ? 1 : 0)),
      certainty: given.map(({ certainty }) => certainty ?? 80),
    },
  };
}

function boundsOf(edtf: string | undefined): { readonly first: number; readonly last: number } {
  const bounds = edtf === undefined ? null : boundsOfEdtf(edtf);
  return {
    first: bounds?.earliest ? toDayNumber(bounds.earliest) : undatedDay,
    last: bounds?.latest ? toDayNumber(bounds.latest) : undatedDay,
  };
}

function actorFor(party: string): string {
  const parties: readonly number[] = samples.actorParties;
  return samples.actors[parties.indexOf(indexOfSample('parties', party))] ?? 'expert';
}
