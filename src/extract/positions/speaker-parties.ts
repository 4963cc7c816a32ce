// Tells for which parties the speaker of a statement speaks: by the codebook's actors, or by the words that stand for him.
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Statement } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import type { IssueIndex } from './issue-index.ts';
import { type PartySighting, partiesIn, partyOf } from './party-finder.ts';
import { tokenRange } from './token-range.ts';

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
