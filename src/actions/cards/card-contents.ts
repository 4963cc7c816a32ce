// What the cards of each list show, and whether what the store gives back is that: the one place where cards are read.
import * as v from 'valibot';
import type { Json } from '../../model/comparison.ts';
import type { FoundDispute } from '../../model/dispute.ts';
import type { CardList } from '../../model/kept-card.ts';
import type { NameTally } from '../../model/name-tally.ts';
import type { Citation, SourceFamily } from '../../model/sources.ts';
import type { TimelineItem } from '../../model/timeline.ts';
import type { ToldThing, TrailSummary } from '../../model/trail.ts';
import type { FigureGroup, FigureSum } from '../../views/figures/figure-board.ts';
import type { Occasion, QuoteGroup, QuoteMember } from '../../views/quotes/quote-board.ts';

/** What a card of the list `trail` shows. */
export type KeptTrail = ToldThing & TrailSummary;

/** What a card shows, by its list. */
export interface CardContents {
  readonly event: TimelineItem;
  readonly quote: QuoteGroup;
  /** Null where it is not shown: no transcript is held that lacks it. */
  readonly 'lone-quote': QuoteMember | null;
  readonly occasion: Occasion;
  readonly figure: FigureGroup;
  readonly sum: FigureSum;
  readonly dispute: FoundDispute;
  readonly 'repeated-dispute': FoundDispute;
  /** Row of an accusation, and the party that answered. */
  readonly answered: readonly (readonly [row: number, party: string])[];
  readonly citation: Citation;
  readonly family: SourceFamily;
  readonly trail: KeptTrail;
  readonly naming: readonly NameTally[];
}

const article = v.object({ id: v.string() });
const span = v.object({ start: v.number(), end: v.number() });
const names = v.array(v.string());
const member = v.object({ text: v.string(), runs: v.array(v.unknown()), article, span });
const telling = v.object({ article, span });
const dispute = v.object({
  ...{ id: v.string(), kind: v.string(), about: v.string(), parties: names, issues: names },
  accounts: v.array(v.object({ sentences: v.array(v.object({ article })) })),
});

/** What a card must at least look like: coarsely, for every card that is read is looked at. */
const shapes = {
  event: v.object({
    ...{ id: v.string(), title: v.string(), parties: names, issues: names },
    dates: v.array(v.object({ edtf: v.string() })),
    sources: v.array(v.object({ article: v.string(), span })),
  }),
  quote: v.object({ id: v.string(), sides: names, members: v.array(member) }),
  'lone-quote': v.nullable(member),
  occasion: v.object({ row: v.number(), transcript: article, speaker: v.object({}), day: v.number() }),
  figure: v.object({
    ...{ id: v.number(), title: v.string(), unit: v.string(), tellings: v.array(telling) },
    apart: v.array(v.object({ telling })),
  }),
  sum: v.object({ telling, parts: v.array(telling), formula: v.string(), holds: v.boolean() }),
  dispute,
  'repeated-dispute': dispute,
  answered: v.array(v.tuple([v.number(), v.string()])),
  citation: v.object({ citing: article, outlet: v.object({ name: v.string() }), span, kind: v.string() }),
  family: v.object({ first: article, derived: v.array(v.object({ article })), passages: v.array(v.unknown()) }),
  trail: v.object({
    ...{ id: v.string(), kind: v.string(), about: v.string(), articles: v.number(), origins: v.number() },
    places: v.array(v.object({ id: v.string(), article, span, words: v.string() })),
  }),
  naming: v.array(v.object({ label: v.string(), rows: v.array(v.number()), first: v.tuple([v.number(), v.number()]) })),
} as const satisfies Record<CardList, v.GenericSchema>;

/** True when what is kept can be a card of a list; the store makes anew what is not. */
export function isCard(list: CardList, content: Json): boolean {
  return v.is(shapes[list], content);
}

/** Reads the cards of a list, which the store has looked at. */
export function cardReader<List extends CardList>(_: List): (content: Json) => CardContents[List] {
  return (content) => content as unknown as CardContents[List];
}
