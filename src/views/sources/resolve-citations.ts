// Makes citations of the places comparing found: which outlet a name is, and which article of the dossier is meant.

import { toDayNumber, toIsoDay } from '../../base/day-number.ts';
import { boundsOfEdtf } from '../../base/edtf-bounds.ts';
import { groupBy } from '../../base/group-by.ts';
import { remember } from '../../base/remember.ts';
import type { ArticleId } from '../../model/article.ts';
import type { Codebook } from '../../model/codebook.ts';
import type { Json } from '../../model/comparison.ts';
import type { ComparedEntry } from '../../model/comparison-rows.ts';
import { createOutletFinder, type OutletFinder } from '../../model/outlet-names.ts';
import { outletShortNames } from '../../model/outlet-words.ts';
import type { Citation, CitationData, CitationKind, CitedOutlet, SourceArticle } from '../../model/sources.ts';
import { matchTitle } from './match-title.ts';
import { sentenceRound } from './sentence-round.ts';

/** What resolving needs besides the places. */
export interface CitationContext {
  readonly codebook: Codebook;
  /** Articles of an outlet, by its name as the codebook gives it. */
  articlesOf(outlet: string): readonly SourceArticle[];
  /** True when a passage of one article stands in the other too. */
  shareWords(one: SourceArticle, other: SourceArticle): boolean;
}

/** A citation, and the place it was made of. */
export interface ResolvedCitation extends Pick<ComparedEntry, 'row' | 'added'> {
  readonly citation: Citation;
}

/** Citations in the order of the places; an article that names its own outlet cites nobody. */
export function resolveCitations(
  entries: readonly ComparedEntry[],
  context: CitationContext,
): readonly ResolvedCitation[] {
  const finder = createOutletFinder(context.codebook);
  return entries.flatMap((entry) => {
    const data = readData(entry.data);
    const outlet = data && resolveOutlet(data, finder, context.codebook);
    if (!data || !outlet || isOwn(entry, data, outlet, finder)) return [];
    const sentence = sentenceRound(entry.surroundings, entry.span);
    const cited = findArticle({ citing: entry.article, outlet, date: data.date, sentence: sentence.text }, context);
    const citation: Citation = {
      citing: entry.article,
      within: data.by,
      outlet,
      cited,
      kind: data.kind,
      date: data.date,
      span: entry.span,
      statement: entry.statement?.statement.id ?? null,
      reach: data.reach.map(([start = 0, end = 0]) => ({ start, end })),
      sentence,
    };
    return [{ citation, row: entry.row, added: entry.added }];
  });
}

/** How an outlet is cited: by which articles, and what was meant may have been printed on which days. */
export interface CitedTimes {
  readonly by: ReadonlySet<ArticleId>;
  readonly days: ReadonlySet<string>;
}

/** Outlets named in these places, as `articlesOf` is asked for them. */
export function listCitedTimes(entries: readonly ComparedEntry[], codebook: Codebook): ReadonlyMap<string, CitedTimes> {
  const finder = createOutletFinder(codebook);
  const outlets = new Map<string, { readonly by: Set<ArticleId>; readonly days: Set<string> }>();
  for (const { data, article } of entries) {
    const read = readData(data);
    const name = read && resolveOutlet(read, finder, codebook)?.name;
    if (!read || !name) continue;
    const times = outlets.get(name) ?? { by: new Set(), days: new Set() };
    outlets.set(name, times);
    times.by.add(article.id);
    for (const day of listDaysMeant(article, read.date)) times.days.add(day);
  }
  return outlets;
}

/** Days after which a report is no longer cited without a word of when it was. */
const newsDays = 45;

/** The days on which what is cited may have been printed: the one that is named, else those shortly before the citing article. */
export function listDaysMeant({ published }: Pick<SourceArticle, 'published'>, date: string | null): readonly string[] {
  if (date !== null) return [date];
  const latest = boundsOfEdtf(published ?? '')?.latest;
  if (!latest) return [];
  const last = toDayNumber(latest);
  return Array.from({ length: newsDays + 1 }, (_, before) => toIsoDay(last - before) ?? []).flat();
}

const kinds: ReadonlySet<string> = new Set<CitationKind>(['quotes', 'reports', 'relies-on', 'disputes']);

function readData(data: Json): CitationData | null {
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return null;
  const { name, url, outlet, isOutletName, kind, date, by, reach } = data as { readonly [key: string]: Json };
  if (!isKind(kind)) return null;
  return {
    ...{ name: textOf(name), url: textOf(url), outlet: textOf(outlet), date: textOf(date), by: textOf(by) },
    ...{ isOutletName: isOutletName === true, kind },
    reach: Array.isArray(reach) ? reach.flatMap((one: Json) => (Array.isArray(one) ? [one.map(Number)] : [])) : [],
  };
}

function isKind(value: Json | undefined): value is CitationKind {
  return typeof value === 'string' && kinds.has(value);
}

function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function resolveOutlet(data: CitationData, finder: OutletFinder, codebook: Codebook): CitedOutlet | null {
  const declared =
    codebook.outlets.find(({ id }) => id === data.outlet) ??
    finder.find(data.name, data.url) ??
    finder.find(null, data.url);
  if (declared) return { id: declared.id, name: declared.name, side: declared.side };
  if (!data.isOutletName || data.name === null) return null;
  // A state or a ministry that the codebook knows is none, whatever the words round it.
  if (data.outlet !== null && !data.outlet.startsWith('organisation:') && !/\bwebsite\b/.test(data.name)) return null;
  const name = data.url === null ? data.name.replace(/^[Tt]he (?=\p{Lu})/u, '') : hostOf(data.url);
  return { id: null, name, side: null };
}

function hostOf(url: string): string {
  return url.replace(/^[a-z]+:\/\/(?:www\.)?/i, '').replace(/[/:?#].*$/s, '');
}

function isOwn({ article }: ComparedEntry, data: CitationData, outlet: CitedOutlet, finder: OutletFinder): boolean {
  const own = data.by ?? article.outlet;
  const declared = finder.find(own, data.by === null ? article.url : null);
  // "Told the Review" in the Littoral Review is no other outlet.
  if (declared && outlet.id !== null) return declared.id === outlet.id;
  if (own === null) return false;
  const [whole, part] = [foldName(own), foldName(outlet.name)];
  return whole.endsWith(part) || whole.startsWith(`${part} `);
}

/** "Huffington Post" in HuffPost is no other outlet. */
function foldName(name: string): string {
  const bare = name.replace(/^the\s+/i, '');
  return (outletShortNames.get(bare) ?? bare).toLowerCase();
}

/** A place where an outlet is cited. */
interface CitingPlace {
  readonly citing: SourceArticle;
  readonly outlet: CitedOutlet;
  readonly date: string | null;
  readonly sentence: string;
}

/** The article meant: one that shares its words, else the outlet's only one of that day, else the earlier one whose headline fits. */
function findArticle(
  { citing, outlet, date, sentence }: CitingPlace,
  { articlesOf, shareWords }: CitationContext,
): SourceArticle | null {
  const all = articlesOf(outlet.name);
  const copied = all.filter((other) => shareWords(citing, other) && other.id !== citing.id);
  if (copied.length === 1) return copied[0] ?? null;
  const days = indexByDay(all);
  const meant = listDaysMeant(citing, date).flatMap((day) => days.get(day) ?? []);
  const others = meant.filter(({ article }) => article.id !== citing.id).sort((a, b) => a.at - b.at);
  if (date !== null) return others.length === 1 ? (others[0]?.article ?? null) : null;
  return matchTitle(
    sentence,
    others.map(({ article }) => article),
  );
}

/** An article and its place among those of its outlet. */
interface PlacedArticle {
  readonly article: SourceArticle;
  readonly at: number;
}

/** What an outlet printed on each day, worked out once for all places that cite it. */
const indexByDay = remember((articles: readonly SourceArticle[]): ReadonlyMap<string, readonly PlacedArticle[]> => {
  const placed = articles.map((article, at) => ({ article, at, day: dayOf(article) }));
  return groupBy(
    placed.filter(({ day }) => day !== null),
    ({ day }) => day ?? '',
  );
});

/** The day an article was certainly published on; null where that is not known. */
function dayOf({ published }: SourceArticle): string | null {
  const bounds = boundsOfEdtf(published ?? '');
  return bounds && bounds.earliest === bounds.latest ? bounds.earliest : null;
}
