// Cards of citations: which outlet and which article each is of.

import type { ArticleId } from '../../model/article.ts';
import type { Json } from '../../model/comparison.ts';
import { type CardLabel, type KeptCard, placeOf } from '../../model/kept-card.ts';
import type { Citation, SourceArticle } from '../../model/sources.ts';
import { pairOfCitation } from '../../views/sources/count-citations.ts';
import {
  type CitedTimes,
  listCitedTimes,
  listDaysMeant,
  type ResolvedCitation,
  resolveCitations,
} from '../../views/sources/resolve-citations.ts';
import { joinStretches } from '../../views/sources/share-passages.ts';
import type { Dossier } from '../open-dossier.ts';
import { cardReader } from './card-contents.ts';
import type { CardMaker } from './card-maker.ts';
import { toJson } from './to-json.ts';

/** Citations looked at in one go: what outlets printed in the weeks before is loaded once for all of them. */
const citationPiece = 400;

/** Makes the cards of list `citation`; each is told of alone. */
export const citationCards: CardMaker = {
  kind: 'citation',
  pieceSize: citationPiece,
  listNear: async () => [],
  makeCards: async (dossier, rows) => {
    const { items } = await dossier.store.loadComparisons('citation', {
      rows,
      withoutPositions: true,
      withoutRelations: true,
    });
    const cited = await listHeld(dossier, listCitedTimes(items, dossier.codebook));
    const sharing = await listSharing(dossier, cited);
    const held = await loadPrinted(dossier, cited, [...new Set([...sharing.values()].flatMap((ids) => [...ids]))]);
    const found = resolveCitations(items, {
      codebook: dossier.codebook,
      articlesOf: (outlet) => held.get(outlet) ?? [],
      shareWords: (one, other) => sharing.get(one.id)?.has(other.id) ?? false,
    });
    const cards = found.map((each) => toCard(each, keysOfOutlet(dossier, each.citation.outlet.name)));
    return { cards, touched: await listTouched(dossier, rows, cards) };
  },
};

/** What is told of the articles that cite otherwise than before: what they took over, and the trails they stand in. */
async function listTouched(
  { store }: Dossier,
  rows: readonly number[],
  cards: readonly KeptCard[],
): Promise<readonly CardLabel[]> {
  const former = await store.listCards({ list: 'citation', rows, range: { offset: 0, limit: -1 } });
  const textsOf = (contents: readonly Json[]): ReadonlyMap<string, string> =>
    new Map(contents.map((content) => [JSON.stringify(content), readCitation(content).citing.id]));
  const [before, after] = [textsOf(former.rows), textsOf(cards.map(({ content }) => content))];
  const changed = [
    ...[...before].flatMap(([text, id]) => (after.has(text) ? [] : [id])),
    ...[...after].flatMap(([text, id]) => (before.has(text) ? [] : [id])),
  ];
  return [...new Set(changed)].flatMap((value) => ['article', 'teller'].map((name) => ({ name, value })));
}

/** The cited outlets of which the dossier holds anything: of the others no article can be meant. */
async function listHeld(
  dossier: Dossier,
  cited: ReadonlyMap<string, CitedTimes>,
): Promise<ReadonlyMap<string, CitedTimes>> {
  const keys = [...cited.keys()].flatMap((name) => keysOfOutlet(dossier, name));
  const known = new Set(await dossier.store.listKnownOutlets(keys));
  return new Map([...cited].filter(([name]) => keysOfOutlet(dossier, name).some((key) => known.has(key))));
}

/** With whom of the outlets they cite articles share words that are not quoted by both. */
async function listSharing(
  dossier: Dossier,
  cited: ReadonlyMap<string, CitedTimes>,
): Promise<ReadonlyMap<ArticleId, ReadonlySet<ArticleId>>> {
  const articles = [...new Set([...cited.values()].flatMap(({ by }) => [...by]))];
  if (articles.length === 0) return new Map();
  const { store } = dossier;
  const own = await store.listItemRows('reuse', articles);
  const related = [...own, ...(await store.listNear('reuse', own, anyCertainty))];
  const { items } = await store.loadComparisons('reuse', { rows: related, isBare: true, withoutRelations: true });
  const near = [...new Set(items.map(({ article }) => article.id))];
  const printed = await loadPrinted(dossier, new Map([...cited.keys()].map((name) => [name, { days: [] }])), near);
  const meant = [...printed.values()].flatMap((all) => all.map(({ id }) => id));
  // All rows of either article: what a person said of the two may name any of them.
  const rows = await store.listItemRows('reuse', [...new Set([...articles, ...meant])]);
  const table = await store.loadComparisons('reuse', { rows, isBare: true, isRelated: true });
  const sharing = new Map<ArticleId, Set<ArticleId>>();
  const add = (one: ArticleId, other: ArticleId): void => {
    sharing.set(one, (sharing.get(one) ?? new Set()).add(other));
  };
  for (const { later, earlier, isQuoted } of joinStretches(table)) {
    if (isQuoted) continue;
    add(later.id, earlier.id);
    add(earlier.id, later.id);
  }
  return new Map(articles.flatMap((id) => (sharing.has(id) ? [[id, sharing.get(id) ?? new Set()]] : [])));
}

const anyCertainty = 0;

/** Of each outlet that is cited what it printed on the days named, and among the articles that share words. */
async function loadPrinted(
  dossier: Dossier,
  cited: ReadonlyMap<string, { readonly days: Iterable<string> }>,
  among: readonly ArticleId[],
): Promise<ReadonlyMap<string, readonly SourceArticle[]>> {
  const held = new Map<string, readonly SourceArticle[]>();
  for (const [outlet, { days }] of cited) {
    const keys = keysOfOutlet(dossier, outlet);
    const wish = { days: [...days], among };
    held.set(outlet, (await Promise.all(keys.map((key) => dossier.store.listPrinted(key, wish)))).flat());
  }
  return held;
}

/** As the store names outlets; one that nobody declared stands over its articles with "The" or without. */
function keysOfOutlet({ codebook }: Dossier, name: string): readonly string[] {
  const declared = codebook.outlets.find((each) => each.name === name);
  return declared ? [declared.id] : [`name:${name}`, `name:The ${name}`];
}

function toCard({ citation, row, added }: ResolvedCitation, outletKeys: readonly string[]): KeptCard {
  const { citing, outlet, cited, span, sentence } = citation;
  return {
    ...{ list: 'citation', earliest: null, latest: null, rows: [row] },
    place: [added, span.start, span.end, row].map(placeOf).join(' '),
    labels: [
      ...[citing, ...(cited ? [cited] : [])].map(({ id }) => ({ name: 'article', value: id })),
      { name: 'pair', value: pairOfCitation(citation) },
      ...listAwaited(citation).flatMap((time) =>
        outletKeys.map((key) => ({ name: 'awaits', value: `${key} ${time}` })),
      ),
    ],
    words: [citing.outlet, citing.title, outlet.name, cited?.title, sentence.text]
      .flatMap((text) => text ?? [])
      .join(' ')
      .toLowerCase(),
    content: toJson(citation),
  };
}

/** When what is cited may have been printed: the day that is named, else the months of the days before. */
function listAwaited({ citing, date }: Citation): readonly string[] {
  return date === null ? [...new Set(listDaysMeant(citing, date).map((day) => day.slice(0, 7)))] : [date];
}

/** What a card of list `citation` shows: only `toCard` writes them. */
export const readCitation = cardReader('citation');
