// Finds names, pronouns and descriptions and the actor or place each stands for.
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Article } from '../../model/article.ts';
import type { Mention } from '../../model/finding.ts';
import type { ActorDirectory } from './actor-directory.ts';

/** The mentions of an article in text order. */
export function findMentions(
  _article: Article,
  _analysed: AnalysedText,
  _directory: ActorDirectory,
): readonly Mention[] {
  return [];
}
