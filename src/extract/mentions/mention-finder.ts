// Finds names, pronouns and descriptions and the actor or place each stands for.
import { contentHash } from '../../base/hash.ts';
import type { AnalysedText, Tokens } from '../../model/analysed-text.ts';
import type { Article } from '../../model/article.ts';
import type { ActorLink, Finder, Mention } from '../../model/finding.ts';
import type { ActorDirectory } from './actor-directory.ts';
import { linkNames } from './name-linker.ts';
import { scanNames } from './name-scanner.ts';
import { resolveReferences } from './reference-resolver.ts';
import type { Spot } from './referent.ts';

const finder: Finder = { name: 'mention-finder', version: 1 };

/** The mentions of an article in text order; they do not overlap. */
export function findMentions(article: Article, analysed: AnalysedText, directory: ActorDirectory): readonly Mention[] {
  const scanned = scanNames(analysed, directory);
  const names = linkNames(analysed, scanned, directory);
  const spots = resolveReferences(article, analysed, names, directory);
  return spots.filter((spot) => spot.isShown).map((spot) => mentionOf(article, analysed.tokens, spot));
}

function mentionOf(article: Article, tokens: Tokens, spot: Spot): Mention {
  const span = { start: tokens.start[spot.first]!, end: tokens.end[spot.end - 1]! };
  return {
    kind: 'mention',
    id: contentHash(`${article.id}|mention|${finder.name}|${span.start}-${span.end}`),
    finder,
    certainty: spot.certainty,
    reasons: spot.reasons,
    span,
    stands: spot.stands,
    actor: linkOf(spot),
    isDerogatory: spot.isDerogatory,
  };
}

function linkOf(spot: Spot): ActorLink | null {
  const { referent, via } = spot;
  return referent && { name: referent.name, actorId: referent.actorId, via };
}
