// Same words side by side: acts of speech that several accounts report.

import type { CardQuery, PageRange } from '../model/dossier-query.ts';
import type { QuoteRow } from '../model/quote-row.ts';
import type { QuoteBoard } from '../views/quotes/quote-board.ts';
import { listQuoteRows, type QuoteCard } from '../views/quotes/quote-rows.ts';
import { cardReader } from './cards/card-contents.ts';
import { chooseValue } from './choose-value.ts';
import type { Dossier } from './open-dossier.ts';

/** What is asked for: a speaker by name or key; all where left out. */
export interface QuoteWish {
  readonly speaker?: string | undefined;
}

/** A page of acts of speech. */
export interface QuotePage extends QuoteBoard {
  /** Groups that fit. */
  readonly total: number;
}

/** What fits, read while it is walked through; `rows` has those of one card at a time. */
export interface FoundQuotes {
  readonly count: number;
  readonly cards: AsyncGenerator<QuoteCard>;
  readonly rows: AsyncGenerator<readonly QuoteRow[]>;
}

/** All acts of speech with every account of them, as cards have them. Fails with `bad-argument` when the speaker fits nobody or several. */
export async function findQuotes({ store }: Dossier, wish: QuoteWish): Promise<FoundQuotes> {
  const queries = await toQueries(store, wish);
  const none = { offset: 0, limit: 0 };
  const groups = await store.listCards({ ...queries.groups, range: none });
  const unheld = await store.listCards({ ...queries.unheld, range: none });
  return {
    count: groups.total + unheld.total,
    cards: walkQuotes(store, queries),
    rows: walkRows(walkQuotes(store, queries)),
  };
}

async function* walkQuotes(store: Dossier['store'], { groups, unheld }: QuoteQueries): AsyncGenerator<QuoteCard> {
  let number = 0;
  for await (const shown of store.walkCards(groups)) {
    number += 1;
    yield { kind: 'group', number, group: readGroup(shown) };
  }
  for await (const shown of store.walkCards(unheld)) {
    const quote = readMember(shown);
    if (quote !== null) yield { kind: 'unheld', quote };
  }
}

async function* walkRows(cards: AsyncIterable<QuoteCard>): AsyncGenerator<readonly QuoteRow[]> {
  for await (const card of cards) yield listQuoteRows(card);
}

/** Some of the acts of speech, and some of the quotations that no transcript of their occasion holds; as cards have them. */
export async function listQuotes(
  { store }: Dossier,
  wish: QuoteWish,
  ranges: { readonly groups: PageRange; readonly unheld: PageRange },
): Promise<QuotePage> {
  const queries = await toQueries(store, wish);
  const { total, rows } = await store.listCards({ ...queries.groups, range: ranges.groups });
  const alone = await store.listCards({ ...queries.unheld, range: ranges.unheld });
  return {
    total,
    groups: rows.map(readGroup),
    unheld: alone.rows.flatMap((one) => readMember(one) ?? []),
    speakers: await listSpeakers(store),
  };
}

type Query = Omit<CardQuery, 'range'>;
type QuoteQueries = { readonly groups: Query; readonly unheld: Query };

async function toQueries(store: Dossier['store'], { speaker }: QuoteWish): Promise<QuoteQueries> {
  const labels = speaker === undefined ? [] : [{ name: 'speaker', values: [await chooseSpeaker(store, speaker)] }];
  return {
    groups: { list: 'quote', labels },
    unheld: { list: 'lone-quote', labels: [{ name: 'missing', values: ['yes'] }, ...labels] },
  };
}

async function chooseSpeaker(store: Dossier['store'], speaker: string): Promise<string> {
  const known = (await listSpeakers(store)).map(({ key, name }) => ({ key, names: [name] }));
  return chooseValue('speaker', speaker, known);
}

/** Everybody who speaks in them, those with most groups first. */
async function listSpeakers(store: Dossier['store']): Promise<QuoteBoard['speakers']> {
  const counts = new Map<string, QuoteBoard['speakers'][number]>();
  for (const { value, count } of await store.tallyCards({ list: 'quote' }, 'speaker name')) {
    const { key, name } = readSpeaker(value);
    // Two names of one actor stand beside each other until all its cards are made anew.
    counts.set(key, { key, name, groups: (counts.get(key)?.groups ?? 0) + count });
  }
  for (const { value } of await store.tallyCards({ list: 'lone-quote' }, 'speaker name')) {
    const { key, name } = readSpeaker(value);
    if (!counts.has(key)) counts.set(key, { key, name, groups: 0 });
  }
  return [...counts.values()].sort((a, b) => b.groups - a.groups || a.name.localeCompare(b.name));
}

// Written by quote-cards.ts alone.

function readSpeaker(value: string): { readonly key: string; readonly name: string } {
  const [key, name] = JSON.parse(value) as [string, string];
  return { key, name };
}

const readGroup = cardReader('quote');
const readMember = cardReader('lone-quote');
