// Puts the words into shared passages, cut where one use differs from the other.
import type { ArticleId } from '../../model/article.ts';
import type { PassageUse, SharedPassage } from '../../model/sources.ts';
import type { Span } from '../../model/span.ts';

/** The passage with the words of every use; one whose text is not given stays empty. */
export function fillPassage(passage: SharedPassage, texts: ReadonlyMap<ArticleId, string>): SharedPassage {
  return {
    ...passage,
    uses: passage.uses.map((use) => ({ ...use, pieces: cutPieces(texts.get(use.article.id) ?? '', use, passage) })),
  };
}

/** The first use is marked where a later one altered it; each later one where it differs from its source. */
function cutPieces(text: string, use: PassageUse, passage: SharedPassage): PassageUse['pieces'] {
  const equal = use.runs?.map(([start = 0, end = 0]) => ({ start, end })) ?? listKept(use, passage);
  const pieces: { text: string; isAltered: boolean }[] = [];
  let at = use.span.start;
  const add = (end: number, isAltered: boolean): void => {
    const words = text.slice(at, end);
    // Space and punctuation between equal words belong to them.
    const last = pieces.at(-1);
    if (words !== '' && last && (last.isAltered === isAltered || !/[\p{L}\p{N}]/u.test(words))) last.text += words;
    else if (words !== '') pieces.push({ text: words, isAltered: isAltered && /[\p{L}\p{N}]/u.test(words) });
    at = Math.max(at, end);
  };
  for (const { start, end } of equal) {
    if (end <= at) continue;
    add(start, true);
    add(end, false);
  }
  add(use.span.end, true);
  return pieces;
}

/** What of the first use the next one kept. */
function listKept(use: PassageUse, { uses }: SharedPassage): readonly Span[] {
  const at = uses.indexOf(use);
  const next = uses.find(({ comparedWith }) => comparedWith === at);
  const runs = next?.runs ?? [];
  return runs.map(([, , start = 0, end = 0]) => ({ start, end })).sort((a, b) => a.start - b.start);
}
