// The timeline of the embedded store: days are counted and marks listed by the database, entries loaded page by page.
import type { PageRange, TimelineQuery } from '../../model/dossier-query.ts';
import { type TimelineKind, timelineKinds } from '../../model/timeline.ts';
import type { LaneKind } from '../../model/timeline-window.ts';
import type { DayTally, HeldEntry, HeldMark, TimelineStore } from '../timeline-store.ts';
import type { Connection } from './connection.ts';
import { guardDatabase, guardDatabaseWalk } from './database-failures.ts';
import { readCards } from './kept-cards.ts';
import { loadPositions } from './list-positions.ts';
import { loadEntries } from './load-entries.ts';
import { fromDated, selectSources, type TimelineSelection } from './timeline-sources.ts';

/** Creates it on an open database. */
export function createTimelineStore(connection: Connection): TimelineStore {
  const guard = async <Result>(work: () => Result) => guardDatabase(connection.folder, work);
  return {
    tallyTimeline: (query, lanes) => guard(() => tallyDays(connection, query, lanes)),
    markTimeline: (query, lanes) => guard(() => listMarks(connection, query, lanes)),
    listTimeline: (query, range) => guard(() => loadHeld(connection, listPlaces(connection, query, range))),
    walkTimeline: (query) => guardDatabaseWalk(connection.folder, walk(connection, query)),
    countUndated: (query) => guard(() => countUndated(connection, query)),
  };
}

function tallyDays(connection: Connection, query: TimelineQuery, lanes: LaneKind): readonly DayTally[] {
  return selectSources(query, lanes).flatMap((source) =>
    connection
      .rows(
        `SELECT ${source.lane}, ${source.first}, ${source.last}, count(*) ${fromDated(source)} GROUP BY 1, 2, 3`,
        source.cells,
      )
      .map(([key, earliest, latest, count]) => ({
        ...{ kind: source.kind, lane: String(key), earliest: String(earliest), latest: String(latest) },
        count: Number(count),
      })),
  );
}

function listMarks(connection: Connection, query: TimelineQuery, lanes: LaneKind): readonly HeldMark[] {
  return selectSources(query, lanes).flatMap((source) =>
    connection
      .rows(
        `SELECT ${source.number}, ${source.lane}, ${source.first}, ${source.last} ${fromDated(source)}`,
        source.cells,
      )
      .map(([number, key, earliest, latest]) => ({
        ...{ kind: source.kind, number: Number(number), lane: String(key) },
        ...{ earliest: String(earliest), latest: String(latest) },
      })),
  );
}

/** Where an entry is held. */
interface HeldPlace {
  readonly kind: TimelineKind;
  readonly row: number;
  readonly number: number;
}

function listPlaces(connection: Connection, query: TimelineQuery, range: PageRange): readonly HeldPlace[] {
  const sources = selectSources(query, null);
  if (sources.length === 0) return [];
  const found = connection.rows(
    `${sources.map(selectPlaces).join(' UNION ALL ')} ORDER BY 3, 4, 1, 2 LIMIT ? OFFSET ?`,
    [...sources.flatMap(({ cells }) => cells), range.limit, range.offset],
  );
  return found.map(([kind, number, , , row]) => ({
    kind: timelineKinds[Number(kind)] ?? 'event',
    ...{ row: Number(row), number: Number(number) },
  }));
}

function selectPlaces(source: TimelineSelection): string {
  const { kind, row, number, first, last } = source;
  return `SELECT ${timelineKinds.indexOf(kind)}, ${number}, ${first}, ${last}, ${row} ${fromDated(source)}`;
}

/** Entries loaded at once when all are walked through. */
const walkChunk = 500;

async function* walk(connection: Connection, query: TimelineQuery): AsyncGenerator<HeldEntry> {
  const places = listPlaces(connection, query, { offset: 0, limit: -1 });
  for (let at = 0; at < places.length; at += walkChunk) yield* loadHeld(connection, places.slice(at, at + walkChunk));
}

function loadHeld(connection: Connection, places: readonly HeldPlace[]): readonly HeldEntry[] {
  const rowsOf = (wanted: TimelineKind): readonly number[] =>
    places.flatMap(({ kind, row }) => (kind === wanted ? [row] : []));
  const events = readCards(connection, 'event', rowsOf('event'));
  const statements = loadEntries(connection, rowsOf('statement'));
  const moves = loadPositions(connection, rowsOf('move'));
  const next = { event: 0, statement: 0, move: 0 };
  return places.flatMap(({ kind, number }): readonly HeldEntry[] => {
    const at = next[kind];
    next[kind] += 1;
    const [shown, statement, move] = [events[at], statements[at], moves[at]];
    if (kind === 'event') return shown === undefined ? [] : [{ kind, number, shown }];
    if (kind === 'statement') return statement === undefined ? [] : [{ kind, number, entry: statement }];
    return move === undefined ? [] : [{ kind, number, entry: move }];
  });
}

function countUndated(connection: Connection, query: TimelineQuery): number {
  return selectSources(query, null).reduce((sum, { from, dated, cells }) => {
    const [count] = connection.rows(`SELECT count(*) ${from} AND NOT (${dated})`, cells)[0] ?? [];
    return sum + Number(count);
  }, 0);
}
