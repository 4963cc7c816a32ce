// What the page asks the server for, and for how long an answer holds.
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  WireAccuracy,
  WireActorRow,
  WireArticle,
  WireArticleList,
  WireCitations,
  WireCodebook,
  WireDecisionList,
  WireDesk,
  WireDispute,
  WireDisputeList,
  WireDossier,
  WireFigures,
  WireNames,
  WirePositionList,
  WirePositionTable,
  WireQuotes,
  WireRereading,
  WireSources,
  WireStatementList,
  WireSuggestion,
  WireTelling,
  WireTimeline,
  WireTimelineExtent,
  WireTimelineWindow,
  WireTrail,
  WireTrails,
  WireWaiting,
} from '../../server/wire.ts';
import { fetchJson, meanDossier } from './fetch-json.ts';
import { keepEqual } from './keep-equal.ts';

/** The dossier: title, counts, parties. */
export const dossierQuery = queryOptions({
  queryKey: ['dossier'],
  queryFn: async ({ signal }) => {
    const dossier = await fetchJson<WireDossier>('/api/dossier', signal);
    meanDossier(dossier.desk);
    return dossier;
  },
});

/** The dossiers that can be opened, where Parley shows a folder of them. */
export const deskQuery = queryOptions({
  queryKey: ['desk'],
  queryFn: ({ signal }) => fetchJson<WireDesk>('/api/desk', signal),
});

/** One page of articles; `search` is the query string without `?`. */
export function articlesQuery(search: string) {
  return queryOptions({
    queryKey: ['articles', search],
    queryFn: ({ signal }) => fetchJson<WireArticleList>(`/api/articles?${search}`, signal),
    placeholderData: keepPreviousData,
  });
}

/** One article with all that was read in it. */
export function articleQuery(id: string) {
  return queryOptions({
    queryKey: ['article', id],
    queryFn: ({ signal }) => fetchJson<WireArticle>(`/api/articles/${encodeURIComponent(id)}`, signal),
  });
}

/** One page of statements; `search` is the query string without `?`. */
export function statementsQuery(search: string) {
  return queryOptions({
    queryKey: ['statements', search],
    queryFn: ({ signal }) => fetchJson<WireStatementList>(`/api/statements?${search}`, signal),
    placeholderData: keepPreviousData,
  });
}

/** Every actor seen or declared, most statements first. */
export const actorsQuery = queryOptions({
  queryKey: ['actors'],
  queryFn: ({ signal }) => fetchJson<readonly WireActorRow[]>('/api/actors', signal),
});

/** What was decided so far, newest first. */
export const decisionsQuery = queryOptions({
  queryKey: ['decisions'],
  queryFn: ({ signal }) => fetchJson<WireDecisionList>('/api/decisions', signal),
});

/** How good the reading is; it changes only with the program. */
export const accuracyQuery = queryOptions({
  queryKey: ['accuracy'],
  queryFn: ({ signal }) => fetchJson<WireAccuracy>('/api/accuracy', signal),
  staleTime: Number.POSITIVE_INFINITY,
});

/** All that the matrix of positions is computed from. */
export const positionTableQuery = queryOptions({
  queryKey: ['position-table'],
  queryFn: ({ signal }) => fetchJson<WirePositionTable>('/api/positions/table', signal),
  structuralSharing: keepEqual,
});

/** The words of some reports, by their numbers in the table's column `row`; at most 100. */
export function positionRowsQuery(rows: readonly number[]) {
  const list = rows.join(',');
  return queryOptions({
    queryKey: ['positions', list],
    queryFn: ({ signal }) => fetchJson<WirePositionList>(`/api/positions?rows=${list}`, signal),
  });
}

/** The codebook with its versions. An edit in another program is looked for whenever the window is come back to. */
export const codebookQuery = queryOptions({
  queryKey: ['codebook'],
  queryFn: ({ signal }) => fetchJson<WireCodebook>('/api/codebook', signal),
  refetchOnWindowFocus: 'always',
});

/** Proposals for the codebook. Looked for when asked, not after every change: it takes all statements to find them. */
export const suggestionsQuery = queryOptions({
  queryKey: ['suggestions'],
  queryFn: ({ signal }) => fetchJson<readonly WireSuggestion[]>('/api/codebook/suggestions', signal),
  enabled: false,
  staleTime: Number.POSITIVE_INFINITY,
});

/** Milliseconds between two looks at a reading that runs. */
const lookAgainAfter = 700;

/** How far reading again is. */
export const rereadingQuery = queryOptions({
  queryKey: ['rereading'],
  queryFn: ({ signal }) => fetchJson<WireRereading>('/api/codebook/reading', signal),
  refetchInterval: ({ state }) => (state.data?.isRunning ? lookAgainAfter : false),
});

/** A page of articles of one source; `search` is the query string without `?`. */
export function sourcesQuery(search: string) {
  return queryOptions({
    queryKey: ['sources', search],
    queryFn: ({ signal }) => fetchJson<WireSources>(`/api/sources?${search}`, signal),
    placeholderData: keepPreviousData,
    refetchInterval: lookAgain,
  });
}

/** What a list that grows at each press shows: words to search, and how many rows. */
export interface ListSearch {
  readonly words: string;
  readonly most: number;
}

/** Who cites whom. */
export function citationsQuery({ words, most }: ListSearch) {
  return queryOptions({
    queryKey: ['citations', words, most],
    queryFn: ({ signal }) => fetchJson<WireCitations>(`/api/citations?${listSearch(words, most)}`, signal),
    placeholderData: keepPreviousData,
  });
}

/** What several articles tell. */
export function trailsQuery({ words, most }: ListSearch) {
  return queryOptions({
    queryKey: ['trails', words, most],
    queryFn: ({ signal }) => fetchJson<WireTrails>(`/api/trails?${listSearch(words, most)}`, signal),
    placeholderData: keepPreviousData,
    refetchInterval: lookAgain,
  });
}

function listSearch(words: string, most: number): string {
  return String(new URLSearchParams({ q: words, most: String(most) }));
}

/** Who had one thing told from whom. */
export function trailQuery(id: string) {
  return queryOptions({
    queryKey: ['trails', id],
    queryFn: ({ signal }) => fetchJson<WireTrail>(`/api/trail?id=${encodeURIComponent(id)}`, signal),
  });
}

/** A page of figures beside figures, and sums; `search` is the query string without `?`. */
export function figuresQuery(search: string) {
  return queryOptions({
    queryKey: ['figures', search],
    queryFn: ({ signal }) => fetchJson<WireFigures>(`/api/figures?${search}`, signal),
    placeholderData: keepPreviousData,
    refetchInterval: lookAgain,
  });
}

/** One dispute with every sentence. */
export function disputeQuery(id: string) {
  return queryOptions({
    queryKey: ['disputes', 'one', id],
    queryFn: ({ signal }) => fetchJson<WireDispute>(`/api/dispute?id=${encodeURIComponent(id)}`, signal),
  });
}

/** One page of disputes; `search` is the query string without `?`. */
export function disputesQuery(search: string) {
  return queryOptions({
    queryKey: ['disputes', search],
    queryFn: ({ signal }) => fetchJson<WireDisputeList>(`/api/disputes?${search}`, signal),
    placeholderData: keepPreviousData,
    refetchInterval: lookAgain,
  });
}

/** How many entries the timeline has, and over which days; asked again while some are still being put on it. */
export function timelineExtentQuery(search: string) {
  return queryOptions({
    queryKey: ['timeline-extent', search],
    queryFn: ({ signal }) => fetchJson<WireTimelineExtent>(`/api/timeline/extent?${search}`, signal),
    placeholderData: keepPreviousData,
    refetchInterval: lookAgain,
  });
}

/** A page that is not complete yet is asked for again. */
function lookAgain({ state }: { readonly state: { readonly data: WireWaiting | undefined } }): number | false {
  return (state.data?.waiting ?? 0) > 0 ? lookAgainAfter : false;
}

/** What follows from the timeline's extent: `waiting` is how many places are not on it yet, for with it the answers change. */
interface TimelineSearch {
  readonly search: string;
  readonly waiting: number;
}

/** A page of the entries in sight. */
export function timelineQuery({ search, waiting }: TimelineSearch, page: number) {
  return queryOptions({
    queryKey: ['timeline', search, waiting, page],
    queryFn: ({ signal }) => fetchJson<WireTimeline>(`/api/timeline?${search}&page=${page}`, signal),
    // Another page's entries would stand in the wrong places.
    placeholderData: (previous, query) => (query?.queryKey[3] === page ? previous : undefined),
  });
}

/** What is in sight of the timeline. */
export function timelineWindowQuery({ search, waiting }: TimelineSearch) {
  return queryOptions({
    queryKey: ['timeline-window', search, waiting],
    queryFn: ({ signal }) => fetchJson<WireTimelineWindow>(`/api/timeline/window?${search}`, signal),
    placeholderData: keepPreviousData,
  });
}

/** The events most widely told. */
export function tellingQuery({ search, waiting }: TimelineSearch) {
  return queryOptions({
    queryKey: ['timeline-telling', search, waiting],
    queryFn: ({ signal }) => fetchJson<WireTelling>(`/api/timeline/telling?${search}`, signal),
    placeholderData: keepPreviousData,
  });
}

/** One page of acts of speech; `search` is the query string without `?`. */
export function quotesQuery(search: string) {
  return queryOptions({
    queryKey: ['quotes', search],
    queryFn: ({ signal }) => fetchJson<WireQuotes>(`/api/quotes?${search}`, signal),
    placeholderData: keepPreviousData,
    refetchInterval: lookAgain,
  });
}

/** What goes by several names. */
export const namesQuery = queryOptions({
  queryKey: ['names'],
  queryFn: ({ signal }) => fetchJson<WireNames>('/api/names', signal),
});
