// Articles of one source as a person judges them.
import type { DerivedArticle, SourceArticle, SourceFamily } from '../../model/sources.ts';
import { type JudgedCard, type JudgedMember, placeOf } from '../accounts/judging-context.ts';

/** All articles of a family; the same text printed twice is one article. */
export function judgedFamily(family: SourceFamily): JudgedCard {
  const derived = family.derived.filter(({ kind }) => kind !== 'exact');
  const isConfirmed = derived.some((each) => each.isConfirmed);
  return {
    id: family.first.id,
    members: [toMember(family, family.first, isConfirmed), ...derived.map((each) => judgedArticle(family, each))],
  };
}

/** One article of a family. */
export function judgedArticle(family: SourceFamily, { article, isConfirmed }: DerivedArticle): JudgedMember {
  return toMember(family, article, isConfirmed);
}

/** UTF-16 units that stand for an article without a passage to show. */
const headLength = 200;

/** It is named by a passage it shares, so that the decision shows what was seen. */
function toMember({ passages }: SourceFamily, { id, title }: SourceArticle, isConfirmed: boolean): JudgedMember {
  const uses = passages.flatMap((passage) => passage.uses.filter(({ article }) => article.id === id));
  const span = uses[0]?.span ?? { start: 0, end: headLength };
  return { id, places: [placeOf(id, span)], words: title ?? 'Untitled article', isConfirmed };
}
