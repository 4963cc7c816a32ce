// Everything that several articles tell: acts of speech, values of figures, accounts of disputes, happenings.
import type { FoundDispute } from '../../model/dispute.ts';
import type { LineageArticle } from '../../model/lineage.ts';
import type { TimelineItem } from '../../model/timeline.ts';
import { accountId, type ToldPlace, type ToldThing, toldId } from '../../model/trail.ts';
import type { FigureGroup } from '../figures/figure-board.ts';
import type { FigureTelling } from '../figures/figure-telling.ts';
import { amountInWords } from '../figures/figure-words.ts';
import type { QuoteGroup } from '../quotes/quote-board.ts';

/** True where two articles or more tell it. */
export function isToldBySeveral({ places }: ToldThing): boolean {
  return places.some(({ article }) => article.id !== places[0]?.article.id);
}

/** An act of speech with every account of it. */
export function toldQuote({ speaker, members }: QuoteGroup): ToldThing {
  const places = members.map(({ article, span, statement, text }): ToldPlace => {
    const id = toldId('quote', article.id, span);
    return { id, article: pickArticle(article), span, statement, words: text };
  });
  const words = places[0]?.words ?? '';
  return named('quote', places, speaker === null ? `“${words}”` : `${speaker.name}: “${words}”`);
}

/** A happening with everybody who tells of it. */
export function toldEvent({ title, sources }: TimelineItem): ToldThing {
  const places = sources.map(({ article, articleTitle, outlet, side, published, span, text, dated }): ToldPlace => {
    const named = { id: article, title: articleTitle, outlet, side, published };
    return { id: toldId('event', article, { ...span, dated }), article: named, span, statement: null, words: text };
  });
  return named('event', places, title);
}

function named(kind: 'quote' | 'figure' | 'event', places: readonly ToldPlace[], about: string): ToldThing {
  return { id: places[0]?.id ?? kind, kind, about, places };
}

/** Each value of a group with all who give it for the same time. */
export function listToldValues(group: FigureGroup): readonly ToldThing[] {
  return splitByValue(group.tellings).map((tellings) => {
    const places = tellings
      .flatMap(({ article, span, sentence, also }) => [{ ...article, span, sentence }, ...also])
      .map(({ span, sentence, ...article }): ToldPlace => {
        const id = toldId('figure', article.id, span);
        return { id, article: pickArticle(article), span, statement: null, words: tidy(sentence.text) };
      });
    const value = tellings[0] ? amountInWords(tellings[0], group.unit) : '';
    return named('figure', places, `${group.title}: ${value}`);
  });
}

/** Figures of one thing that give one value for one time stand together. */
export function splitByValue(tellings: readonly FigureTelling[]): readonly (readonly FigureTelling[])[] {
  const values: FigureTelling[][] = [];
  for (const telling of tellings) {
    const home = values.find((held) => held.every((other) => isOneValue(telling, other)));
    if (home) home.push(telling);
    else values.push([telling]);
  }
  return values;
}

/** Articles that give one of these figures. */
export function countArticles(tellings: readonly FigureTelling[]): number {
  return new Set(tellings.flatMap(({ article, also }) => [article.id, ...also.map(({ id }) => id)])).size;
}

function isOneValue(one: FigureTelling, other: FigureTelling): boolean {
  if (one.low !== other.low || one.high !== other.high) return false;
  if (one.from === null || one.to === null || other.from === null || other.to === null) return true;
  return one.from <= other.to && other.from <= one.to;
}

/** What one side of a dispute says; `at` is its place in the dispute. `spanOf` tells where a sentence stands that is told by its statement; null where it is gone. */
export function toldAccount(
  { id, about, accounts }: Pick<FoundDispute, 'id' | 'about' | 'accounts'>,
  at: number,
): ToldThing {
  const account = accounts[at];
  const told = accountId(id, at);
  const places = (account?.sentences ?? []).flatMap((sentence): readonly ToldPlace[] => {
    const { article, statement, span, contentText } = sentence;
    return span ? [{ id: told, article: pickArticle(article), span, statement, words: tidy(contentText) }] : [];
  });
  return { id: told, kind: 'account', about: aboutAccount(about, account?.says ?? ''), places: dropRepeated(places) };
}

/** A sentence that takes two positions of one account stands there twice, and tells it once. */
function dropRepeated(places: readonly ToldPlace[]): readonly ToldPlace[] {
  return [
    ...new Map(places.map((place) => [`${place.article.id} ${place.span.start} ${place.span.end}`, place])).values(),
  ];
}

/** The first account of a claim is the claim itself, cut elsewhere perhaps. */
function aboutAccount(about: string, says: string): string {
  const [whole, part] = [about, says].map((words) => words.replace(/\s*…$/, ''));
  return whole?.startsWith(part ?? '') || part?.startsWith(whole ?? '') ? says : `${about}: ${says}`;
}

function pickArticle({ id, title, outlet, side, published }: LineageArticle): LineageArticle {
  return { id, title, outlet, side, published };
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
