// Finds where an article names a party: by its actors, by a word that is its alone, or as somebody who is its member.
import { keyOfActor } from '../../../model/actor-decisions.ts';
import type { AnalysedText } from '../../../model/analysed-text.ts';
import type { ActorLink, Mention } from '../../../model/finding.ts';
import type { Span } from '../../../model/span.ts';
import { apartWords } from '../../languages/en/side-words.ts';
import { isInGroupName } from '../../mentions/group-names.ts';
import type { IssueIndex } from '../issues/issue-index.ts';
import { sightMember } from './party-members.ts';
import { isWrittenAsName } from './party-words.ts';

/** The party of a resolved actor; null where it has none. */
export function partyOf(actor: ActorLink | null, index: IssueIndex): string | null {
  return actor === null ? null : (index.parties.get(keyOfActor(actor)) ?? null);
}

/** A party named in the text, and where. */
export interface PartySighting {
  readonly party: string;
  readonly span: Span;
}

/** Every place where the article names a party or somebody who speaks for it, in text order. */
export function sightParties(
  { tokens }: AnalysedText,
  mentions: readonly Mention[],
  index: IssueIndex,
): readonly PartySighting[] {
  const found = new Map<number, PartySighting>();
  for (let at = 0; at < tokens.count; at += 1) {
    const word = (tokens.lower[at] ?? '').replace(/['’]s$/, '');
    const party = isWrittenAsName(tokens.word[at] ?? '') ? index.partyWords.get(word) : undefined;
    const start = tokens.start[at] ?? 0;
    if (party !== undefined && !isInGroupName(tokens, at) && !isApart(tokens, at))
      found.set(start, { party, span: { start, end: tokens.end[at] ?? start } });
    const member = found.has(start) ? null : sightMember(tokens, at, index);
    if (member !== null) found.set(start, { party: member.party, span: member.span });
  }
  for (const mention of mentions) {
    const party = partyOf(mention.actor, index);
    if (party !== null) found.set(mention.span.start, { party, span: mention.span });
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

/** True for "Osterish exiles" and "2,500 Osterians", who do not speak for Oster. */
function isApart({ tag, lower }: AnalysedText['tokens'], at: number): boolean {
  return apartWords.test(lower[at + 1] ?? '') || (tag[at - 1] === 'CD' && /^NN[P]?S$/.test(tag[at] ?? ''));
}

/** The sightings that start inside a span. */
export function partiesIn(all: readonly PartySighting[], span: Span): readonly PartySighting[] {
  const first = firstFrom(all, span.start);
  return all.slice(first, firstFrom(all, span.end));
}

function firstFrom(all: readonly PartySighting[], offset: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The parties, the one named most often first; of equals by their ids. */
export function partiesByFrequency(sightings: readonly PartySighting[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { party } of sightings) counts.set(party, (counts.get(party) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([party]) => party);
}
