// Where the entries of a timeline come from in the database: cards of events, statements, positions; each with days and lanes.
import type { TimelineQuery } from '../../model/dossier-query.ts';
import type { TimelineKind } from '../../model/timeline.ts';
import type { LaneKind } from '../../model/timeline-window.ts';
import type { Cell } from './cell.ts';
import { positionJoins, settledParty, verdict } from './position-rows.ts';
import { speakerJoins, spokenParty } from './spoken-for.ts';

/** A selection of one kind: `SELECT what ${from}`, with its cells. */
export interface TimelineSelection {
  readonly kind: TimelineKind;
  readonly row: string;
  /** Tells an entry from others of its kind as long as the articles are not compared again. */
  readonly number: string;
  readonly first: string;
  readonly last: string;
  readonly lane: string;
  /** Tables and conditions, but for the one that it is dated. */
  readonly from: string;
  readonly dated: string;
  readonly cells: readonly Cell[];
}

/** The tables and conditions of all that is dated. */
export function fromDated({ from, dated }: TimelineSelection): string {
  return `${from} AND ${dated}`;
}

/** What is chosen of each kind that is asked for; `lanes` is null where nobody asks for them. */
export function selectSources(query: TimelineQuery, lanes: LaneKind | null): readonly TimelineSelection[] {
  return query.kinds
    .filter((kind) => kind !== 'statement' || query.issues === undefined)
    .map((kind) => selectors[kind](query, lanes));
}

const selectors: Readonly<Record<TimelineKind, (query: TimelineQuery, lanes: LaneKind | null) => TimelineSelection>> = {
  event: ({ party, issues, from, to }, lanes) => {
    const where = new Conditions("k.list = 'event'");
    const label = 'k.id IN (SELECT card_id FROM card_label WHERE list = k.list AND name =';
    where.require(`${label} 'party' AND value = ?)`, party);
    where.require(`${label} 'issue' AND value IN (SELECT value FROM json_each(?)))`, issues && JSON.stringify(issues));
    where.require('k.latest >= ?', from).require('k.earliest <= ?', to);
    const isLaned = lanes !== null && lanes !== 'none';
    const join = isLaned ? `LEFT JOIN card_label l ON l.card_id = k.id AND l.name = '${lanes}'` : '';
    return {
      ...{ kind: 'event', row: 'k.id', number: '(SELECT min(i.item_id) FROM card_item i WHERE i.card_id = k.id)' },
      ...{ first: 'k.earliest', last: 'k.latest', dated: 'k.earliest IS NOT NULL' },
      lane: isLaned ? "coalesce(l.value, '')" : "''",
      ...where.finish(`FROM card k ${join}`),
    };
  },
  statement: ({ party, from, to }, lanes) => {
    // What is open at an end is dated by its publication, as its entry is.
    const day = (end: string) =>
      `CASE WHEN s.earliest IS NULL OR s.latest IS NULL THEN (
         SELECT c.${end} FROM article c WHERE c.id = s.article_id AND c.earliest IS NOT NULL AND c.latest IS NOT NULL)
       ELSE s.${end} END`;
    const [first, last] = [day('earliest'), day('latest')];
    const where = new Conditions('TRUE').require(`${spokenParty} = ?`, party);
    where.require(`${last} >= ?`, from).require(`${first} <= ?`, to);
    const speaker = lanes === 'party' || party !== undefined ? speakerJoins : '';
    return {
      ...{ kind: 'statement', row: 's.id', number: 's.id', first, last, dated: `${first} IS NOT NULL` },
      lane: lanes === 'party' ? `coalesce(${spokenParty}, '')` : lanes === 'outlet' ? outletOf('s') : "''",
      ...where.finish(`FROM statement s ${speaker}`),
    };
  },
  move: ({ party, issues, from, to }, lanes) => {
    const where = new Conditions("p.move <> 'none'").add(`${verdict} IS NOT 'rejected'`);
    where.require(`${settledParty} = ?`, party);
    where.require('p.issue IN (SELECT value FROM json_each(?))', issues && JSON.stringify(issues));
    where.require('p.latest >= ?', from).require('p.earliest <= ?', to);
    const laneOf: Readonly<Record<LaneKind, string>> = {
      ...{ party: settledParty, outlet: outletOf('p'), issue: 'p.issue', none: "''" },
    };
    return {
      ...{
        kind: 'move',
        row: 'p.id',
        number: 'p.id',
        first: 'p.earliest',
        last: 'p.latest',
        dated: 'p.latest IS NOT NULL',
      },
      lane: laneOf[lanes ?? 'none'],
      ...where.finish(`FROM position p ${positionJoins}`),
    };
  },
};

function outletOf(table: string): string {
  return `coalesce((SELECT o.name FROM article c JOIN outlet o ON o.id = c.outlet_id WHERE c.id = ${table}.article_id), '')`;
}

/** Conditions that all hold, with their cells. */
class Conditions {
  private readonly held: string[];
  private readonly cells: Cell[] = [];

  constructor(first: string) {
    this.held = [first];
  }

  add(condition: string): this {
    this.held.push(condition);
    return this;
  }

  /** Adds a condition on a value, unless there is none. */
  require(condition: string, cell: Cell | undefined): this {
    if (cell === undefined) return this;
    this.cells.push(cell);
    return this.add(condition);
  }

  finish(tables: string): Pick<TimelineSelection, 'from' | 'cells'> {
    return { from: `${tables} WHERE ${this.held.join(' AND ')}`, cells: this.cells };
  }
}
