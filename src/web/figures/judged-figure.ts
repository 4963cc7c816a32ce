// Figures as a person judges them.
import type { FigureGroup } from '../../views/figures/figure-board.ts';
import type { FigureTelling } from '../../views/figures/figure-telling.ts';
import { type JudgedCard, type JudgedMember, placeOf } from '../accounts/judging-context.ts';

/** A figure with all the articles its line stands for. */
export function judgedFigure({ article, span, also, sentence, isConfirmed }: FigureTelling): JudgedMember {
  return {
    id: `${article.id}:${span.start}`,
    places: [placeOf(article.id, span), ...also.map((other) => placeOf(other.id, other.span))],
    words: sentence.text,
    isConfirmed,
  };
}

/** All figures of one thing. */
export function judgedGroup({ id, tellings }: FigureGroup): JudgedCard {
  return { id: String(id), members: tellings.map(judgedFigure) };
}
