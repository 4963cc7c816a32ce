// Makes a judgement of compared places out of what somebody who looks at them names: their words are looked up and kept with it.
import { Failure } from '../base/failure.ts';
import type { ArticleId } from '../model/article.ts';
import type { ComparisonJudgement, JudgedPlace, NamedPlace } from '../model/comparison-judgement.ts';
import type { DecisionContent } from '../model/decision.ts';
import { makeQuote } from '../model/quote.ts';
import type { Dossier } from './open-dossier.ts';

/** The judgement as it is kept. Fails with `not-found` when an article is not held. */
export async function anchorJudgement(
  { store }: Dossier,
  { of, verdict, one, others }: ComparisonJudgement<NamedPlace>,
): Promise<DecisionContent> {
  const anchor = async ({ article, start, end, dated }: NamedPlace): Promise<JudgedPlace> => {
    const held = await store.loadArticle(article as ArticleId);
    if (held === null) throw new Failure('not-found', { what: 'article', id: article });
    const quote = makeQuote(held.article.text, held.article.id, {
      start,
      end: Math.min(end, held.article.text.length),
    });
    return dated === undefined ? { quote } : { quote, dated };
  };
  const anchored: JudgedPlace[] = [];
  for (const place of others) anchored.push(await anchor(place));
  return { kind: 'judge-comparison', of, verdict, one: await anchor(one), others: anchored };
}
