// Events of a timeline from the tellings of happenings that comparing found.
import type { ComparedEntry, ComparisonTable } from '../../model/comparison-rows.ts';
import type { EventData } from '../../model/event-item.ts';
import { spansOverlap } from '../../model/span.ts';
import type { TimelineItem, TimelineSource } from '../../model/timeline.ts';
import { toEventTelling } from '../events/event-telling.ts';
import { type EventWeighing, groupEvents } from '../events/group-events.ts';
import { readJudgedPairs } from '../judged-rows.ts';
import { chooseHeadline } from './choose-headline.ts';
import { clipWords } from './clip-words.ts';
import { listDates } from './event-dates.ts';

/** An event with the rows of its tellings. */
export interface EventItem extends TimelineItem {
  readonly rows: readonly number[];
}

/** The events of a dossier. `partyOf` gives the party of an actor's key, as decisions leave it. */
export function listEventItems(
  table: ComparisonTable,
  partyOf: ReadonlyMap<string, string>,
  weighing: EventWeighing = {},
): readonly EventItem[] {
  const entries = new Map(table.items.map((entry) => [entry.row, entry]));
  const tellings = table.items.flatMap((entry) => toEventTelling(entry) ?? []);
  const groups = groupEvents(tellings, table, weighing);
  const judged = readJudgedPairs(table.judged);
  return groups.flatMap((group) => {
    const rows = group.map(({ row }) => row);
    const told = group.flatMap(({ row, data }) => {
      const entry = entries.get(row);
      return entry ? [{ entry, data, isConfirmed: judged.isConfirmed(row, rows) }] : [];
    });
    return isEvent(told) ? [{ ...toItem(told, partyOf), rows }] : [];
  });
}

interface ToldEntry {
  readonly entry: ComparedEntry;
  readonly data: EventData;
  readonly isConfirmed: boolean;
}

/** An article that tells of no dated happening, alone, is no event: it was only published. */
function isEvent(told: readonly ToldEntry[]): boolean {
  return (
    told.some(({ data }) => data.datedBy === 'words') || new Set(told.map(({ entry }) => entry.article.id)).size > 1
  );
}

function toItem(told: readonly ToldEntry[], partyOf: ReadonlyMap<string, string>): TimelineItem {
  const ordered = [...told].sort(comparePublished);
  const sources = ordered.map(toSource);
  const titleFrom = chooseTitle(ordered, sources);
  const dates = listDates(sources);
  const actors = ordered.flatMap(({ data }) => data.actors);
  return {
    id: `event-${Math.min(...told.map(({ entry }) => entry.row))}`,
    kind: 'event',
    title: titleOf(ordered[titleFrom], sources[titleFrom]),
    titleFrom,
    dates,
    isDatedByPublication: sources.every((source) => source.told === null),
    isExpected: ordered.every(({ data }) => data.isExpected),
    parties: [...new Set(actors.flatMap((actor) => partyOf.get(actor) ?? []))],
    issues: [...new Set(ordered.flatMap(issuesOf))],
    move: null,
    speaker: null,
    sources,
  };
}

/** As the codebook and people have them now, not as they were when the articles were compared. */
function issuesOf({ entry: { positions }, data: { about } }: ToldEntry): readonly string[] {
  return positions.filter(({ content }) => content.some((part) => spansOverlap(part, about))).map(({ issue }) => issue);
}

function comparePublished(a: ToldEntry, b: ToldEntry): number {
  const [one, other] = [a.entry.article.published ?? '~', b.entry.article.published ?? '~'];
  return one < other ? -1 : one > other ? 1 : a.entry.row - b.entry.row;
}

function toSource({ entry, data, isConfirmed }: ToldEntry): TimelineSource {
  const { article, span, surroundings } = entry;
  return {
    role: data.role,
    article: article.id,
    articleTitle: article.title,
    outlet: article.outlet,
    side: article.side,
    published: article.published,
    url: article.url,
    statement: null,
    span,
    text: surroundings.text.slice(span.start - surroundings.start, span.end - surroundings.start).replace(/\s+/g, ' '),
    told: data.datedBy === 'words' ? data.edtf : null,
    label: data.label,
    dated: data.edtf,
    isConfirmed,
    isContested: data.isContested,
  };
}

/** An entry of a timeline is written to be a title; the headline that says what most reports say comes next, then the shortest sentence. */
function chooseTitle(told: readonly ToldEntry[], sources: readonly TimelineSource[]): number {
  const entry = told.findIndex(({ data }) => data.role === 'entry');
  if (entry >= 0) return entry;
  const reports = sources.flatMap(({ role, articleTitle, text }, at) =>
    role === 'report' && articleTitle !== null ? [{ at, title: articleTitle, text }] : [],
  );
  const report = reports[chooseHeadline(reports)];
  if (report) return report.at;
  const lengths = told.map(({ entry: { span } }) => span.end - span.start);
  return lengths.indexOf(Math.min(...lengths));
}

function titleOf(told: ToldEntry | undefined, source: TimelineSource | undefined): string {
  if (told?.data.role === 'report' && source?.articleTitle) return clipWords(source.articleTitle);
  return clipWords(source?.text ?? '');
}
