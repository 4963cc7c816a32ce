// Same words side by side: acts of speech that several accounts report.
import type { Json } from '../model/comparison.ts';
import type { CardQuery, PageRange } from '../model/dossier-query.ts';
import type { QuoteBoard, QuoteGroup, QuoteMember } from '../views/quotes/quote-board.ts';
import { chooseValue } from './choose-value.ts';
import { keepCards } from './keep-cards.ts';
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

/** All acts of speech with every account of them. Fails with `bad-argument` when the speaker fits nobody or several. */
export async function findQuotes(dossier: Dossier, wish: QuoteWish): Promise<QuoteBoard> {
  await keepCards(dossier, ['utterance']);
  const all = { offset: 0, limit: -1 };
  return listQuotes(dossier, wish, { groups: all, unheld: all });
}

/** Some of the acts of speech, and some of the quotations that no transcript of their occasion holds; as cards have them. */
export async function listQuotes(
  { store }: Dossier,
  { speaker }: QuoteWish,
  ranges: { readonly groups: PageRange; readonly unheld: PageRange },
): Promise<QuotePage> {
  const speakers = await listSpeakers(store);
  const known = speakers.map(({ key, name }) => ({ key, names: [name] }));
  const labels: NonNullable<CardQuery['labels']> =
    speaker === undefined ? [] : [{ name: 'speaker', values: [chooseValue('speaker', speaker, known)] }];
  const missing = [{ name: 'missing', values: ['yes'] }, ...labels];
  const { total, rows } = await store.listCards({ list: 'quote', labels, range: ranges.groups });
  const alone = await store.listCards({ list: 'lone-quote', labels: missing, range: ranges.unheld });
  return { total, groups: rows.map(readGroup), unheld: alone.rows.map(readMember), speakers };
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

function readGroup(shown: Json): QuoteGroup {
  return shown as unknown as QuoteGroup;
}

function readMember(shown: Json): QuoteMember {
  return shown as unknown as QuoteMember;
}
