// Scores the events of the bundled example: the articles a person lists for each, against the group found at its date.
import { loadReader } from '../../src/actions/load-reader.ts';
import { type DayRange, dayRangeOf, daysBetween } from '../../src/base/day-range.ts';
import type { ComparedArticle } from '../../src/compare/comparer.ts';
import { eventComparer } from '../../src/compare/event/event-comparer.ts';
import { extract } from '../../src/extract/extract.ts';
import { unpackEvent } from '../../src/model/event-item.ts';
import type { EventTelling } from '../../src/views/events/event-telling.ts';
import { groupEvents } from '../../src/views/events/group-events.ts';
import { readDossierList } from '../../test/gold/dossier-gold.ts';
import { type ExampleArticle, readExample, readExampleCodebook } from '../../test/gold/example-gold.ts';
import { type Compared, compareInMemory } from './compare-in-memory.ts';

/** Days by which a telling may be more vague than the event's own date and still be found at it. */
const mostVague = 31;

/** Tellings of one event. */
type Group = readonly EventTelling[];

/** The group that has most of an event's articles, and how many of them are listed. */
interface BestGroup {
  readonly group: Group;
  readonly articles: ReadonlySet<string>;
  readonly right: number;
}

/** Prints how many listed events are found, how many at their time, and precision and recall of the articles in their groups. */
export async function scoreExampleEvents(wantsDetails: boolean): Promise<void> {
  const examples = await readEnglish();
  const names = new Map(examples.map(({ article, name }) => [String(article.id), name]));
  const texts = new Map(examples.map(({ article }) => [String(article.id), article.text]));
  const wordsOf = ({ article, span }: EventTelling): string =>
    `${texts.get(article)?.slice(span.start, span.end).replace(/\s+/g, ' ').slice(0, 140)}`;
  const tell = (telling: EventTelling, sign: string): void =>
    console.log(
      `   ${sign}${names.get(telling.article)} ${telling.data.role} ${telling.data.edtf}: ${wordsOf(telling)}`,
    );
  const groups = await groupExample(examples);
  let [hit, extra, missed, eventsFound, dated] = [0, 0, 0, 0, 0];
  const gold = readDossierList('events');
  for (const { id, dates, articles } of gold) {
    const days = Object.values(dates).flatMap((edtf) => dayRangeOf(edtf) ?? []);
    const listed = articles.filter((one) => [...names.values()].includes(one));
    const best = findBest(groups, days, listed, names);
    if (best !== null) eventsFound += 1;
    if (best?.group.some((one) => days.some((range) => isSameTime(range, one.days)))) dated += 1;
    const right = best?.right ?? 0;
    hit += right;
    extra += (best?.articles.size ?? 0) - right;
    missed += listed.length - right;
    if (!wantsDetails) continue;
    console.log(`${id} ${JSON.stringify(dates)}: ${right} of ${listed.length}`);
    console.log(`   missed: ${listed.filter((name) => !best?.articles.has(name)).join(' ')}`);
    for (const one of best?.group ?? []) tell(one, listed.includes(names.get(one.article) ?? '') ? '+ ' : '- ');
  }
  if (wantsDetails) {
    console.log('-- all groups of several articles');
    for (const group of groups.filter((one) => new Set(one.map(({ article }) => article)).size > 1)) {
      console.log('=');
      for (const one of group) tell(one, '');
    }
  }
  console.log(
    `Example: ${eventsFound} of ${gold.length} listed events found, ${dated} at exactly the listed time; articles in their groups: precision ${percent(hit / Math.max(1, hit + extra))}, recall ${percent(hit / Math.max(1, hit + missed))}`,
  );
}

async function readEnglish(): Promise<readonly ExampleArticle[]> {
  return (await readExample(readExampleCodebook())).filter(({ article }) => article.language === 'en');
}

async function groupExample(examples: readonly ExampleArticle[]): Promise<readonly Group[]> {
  const reader = await loadReader(readExampleCodebook());
  const read = examples.map(({ article }) => ({ article, findings: extract(article, reader) }));
  return groupTellings(compareInMemory(eventComparer, read), read);
}

/** The groups that tellings of these articles fall into, as pages show them. */
export function groupTellings(
  { items, relations }: Compared,
  articles: readonly Pick<ComparedArticle, 'article'>[],
): readonly Group[] {
  const outlets = new Map(articles.map(({ article: { id, outlet } }) => [id, outlet]));
  const tellings = items.flatMap(({ row, article, span, data }): EventTelling[] => {
    const event = unpackEvent(data);
    return event
      ? [{ row, article, outlet: outlets.get(article) ?? null, span, data: event, days: dayRangeOf(event.edtf) }]
      : [];
  });
  return groupEvents(tellings, { relations, judged: [] });
}

/** Of the groups at an event's date that have a listed article, the one most like the list; null where there is none. */
function findBest(
  groups: readonly Group[],
  days: readonly DayRange[],
  listed: readonly string[],
  names: ReadonlyMap<string, string>,
): BestGroup | null {
  const likeness = ({ right, articles }: BestGroup): number => right / (articles.size + listed.length - right);
  const [best] = groups
    .filter((group) => group.some((one) => days.some((range) => isAtTime(range, one.days))))
    .map((group) => {
      const articles = new Set(group.map(({ article }) => names.get(article) ?? ''));
      return { group, articles, right: listed.filter((name) => articles.has(name)).length };
    })
    .sort((a, b) => likeness(b) - likeness(a));
  return best !== undefined && best.right > 0 ? best : null;
}

function isAtTime(range: DayRange, days: DayRange | null): boolean {
  return (
    days !== null && daysBetween(range, days) <= 1 && days.last - days.first <= range.last - range.first + mostVague
  );
}

function isSameTime(range: DayRange, days: DayRange | null): boolean {
  return range.first === days?.first && range.last === days.last;
}

/** A share in per cent. */
export function percent(share: number): string {
  return (100 * share).toFixed(1);
}
