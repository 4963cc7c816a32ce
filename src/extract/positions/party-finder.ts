// Tells which party somebody speaks for: by the codebook's actors, or by the names in the words that stand for them.
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { ActorLink, Mention, Statement } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { apartWords } from '../languages/en/side-words.ts';
import { isInGroupName } from '../mentions/group-names.ts';
import type { IssueIndex } from './issue-index.ts';
import { isWrittenAsName } from './party-words.ts';
import { tokenRange } from './token-range.ts';

/** The party of a resolved actor; null where it has none. */
export function partyOf(actor: ActorLink | null, index: IssueIndex): string | null {
  return actor?.actorId ? (index.parties.get(actor.actorId) ?? null) : null;
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

/** Who spoke before a statement in the article. */
export interface SpokeBefore {
  /** The party that last spoke, for whom "an aide" speaks; null where none did. */
  readonly party: string | null;
  /** The party of the last speaker named shortly before, who "he" is; null where that one speaks for none. */
  readonly named: string | null;
  /** The party the author writes for, whose government "our government" is; null where the author is nobody's. */
  readonly author: string | null;
  /** The party for which the article says that this speaker speaks; null where it does not. */
  readonly described: string | null;
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

/**
 * Parties a statement's speaker speaks for: the actor's, or those its words name ("a Kelvaran official").
 * A speaker known only as somebody's ("an aide", "her delegation") speaks for the party that spoke before, "she" is the one named last.
 */
export function holdersOf(
  analysed: AnalysedText,
  statement: Statement,
  all: readonly PartySighting[],
  index: IssueIndex,
  before: SpokeBefore,
): readonly string[] {
  const own = partyOf(statement.actor, index);
  const named = new Set(statement.source.flatMap((span) => partiesIn(all, span).map(({ party }) => party)));
  const words = statement.source.map((span) => sourceWords(analysed, span)).join(' ');
  if (named.size === 2 && (isPair(words) || words === 'they')) return [...named];
  if (own !== null) return [own];
  if (/^question\b/.test(words)) return [];
  if (before.described !== null) return [before.described];
  if (statement.actor !== null && (statement.actor.actorId !== null || statement.actor.via === 'full-name')) return [];
  if (named.size === 1) return [...named];
  if (/^(?:he|she)$/.test(words)) return listOf(before.named);
  if (/^our\b/.test(words)) return listOf(before.author);
  const isSomebodys = /\b(?:his|her|its|their)\b|^(?:an? |the )?(?:aide|spokes\w+|delegat\w+|negotiators?)\b/.test(
    words,
  );
  return isSomebodys ? listOf(before.party) : [];
}

function listOf(party: string | null): readonly string[] {
  return party === null ? [] : [party];
}

/** True for "Velm and Oster" and "Velm and Osterish officials", who speak for both. */
function isPair(words: string): boolean {
  return /^(?:both |the |senior |high-level )*(?:[\w.'’-]+ ){1,3}and (?:the )?(?:[\w.'’-]+ ?){1,4}$/.test(words);
}

function sourceWords({ tokens }: AnalysedText, span: Span): string {
  const [first, end] = tokenRange(tokens, span);
  return tokens.lower.slice(first, end).join(' ');
}
