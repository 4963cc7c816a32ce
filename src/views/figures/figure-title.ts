// The title of a group of figures: the words of one of its sentences, with a gap where the figure stands.
//
// Example: "Orsany shut the gates, according to the ministry, which estimates that the flow at Lesna has dropped to 190 cubic metres."
// gives “the flow at Lesna has dropped to …”.
import type { Span } from '../../model/span.ts';
import type { FigureTelling } from './figure-telling.ts';

/** Longest title in UTF-16 units: a line and a half of a card. */
const longestTitle = 120;
/** Fewest words of a title that tell a reader what is counted. */
const fewestWords = 2;
/** Stands for the figure. */
const gap = '…';

/** Marks and words at which a clause begins, looked for before the figure. */
const clauseStart =
  /(?:[;:()“”"–—]|--)+\s*|,\s+(?:(?:and|but|or|so|yet|while|though|although|as|because|since|which|who|whose|where|when)\s+)?|\s(?:that|which|who|whose|while|because|although|whether)\s+/giu;
/** Where it ends, looked for behind the figure; the first counts. */
const clauseEnd =
  /\s*(?:[,;:()”–—]|--)|[.!?]+(?:[”’"]|\s|$)|\s(?:that|which|who|whose|while|because|although|and|but|as|when|where|according to)\s/iu;

/** Words that say little: grammar, and what stands for something named before. */
const plain = new Set(
  'a an the of in on at to for from by with as is are was were be been has have had will would could may might it its he she his her they their them we our us i my you your this that these those there some about more than less over under only just nearly almost roughly around at least most not no also and or but all said says'.split(
    ' ',
  ),
);
/** What a title should not begin with: words for somebody named before, and what has lost its subject. */
const startsWithPronoun = /^(?:it|he|she|they|we|i|his|her|their|its|our|this|these|those|that)\b/i;
const startsWithSubject = /^(?:\p{Lu}|…|(?:the|an?|some|all|more|most|no|about|last|next)\s)/u;
/** Another figure in a title may be taken for the one it is about. */
const holdsNumber = /\d/;
/** What another number costs, in shared words. */
const otherNumber = 0.5;
/** A figure counted of what was named before, so that the clause ends on a word for it: "pays for the harvest, all … of it". */
const countsPronoun = /… of (?:it|them|these|those|this|that|which|whom)\b/;
/** What that costs, in shared words. */
const pronounCounted = 2;
/** What a clause further back costs, in shared words: the nearest is the plainest. */
const furtherBack = 0.4;

/** A title of these tellings, in quotation marks; null where none of their sentences says enough. `words` are those most of them share. */
export function quoteTitle(
  tellings: readonly Pick<FigureTelling, 'sentence'>[],
  words: readonly string[],
): string | null {
  const best = tellings
    .flatMap(({ sentence }) => rateClause(sentence, words))
    .reduce<Rated | null>((held, one) => (held === null || one.rating > held.rating ? one : held), null);
  return best === null ? null : `“${best.text}”`;
}

interface Rated {
  readonly text: string;
  readonly rating: number;
}

function rateClause(sentence: FigureTelling['sentence'], words: readonly string[]): readonly Rated[] {
  return listClauses(sentence).map((text, back) => {
    const shared = words.filter((word) => text.toLowerCase().includes(word.toLowerCase())).length;
    const begins = startsWithPronoun.test(text) ? -1 : Number(startsWithSubject.test(text));
    const costs = [
      back * furtherBack,
      holdsNumber.test(text) ? otherNumber : 0,
      countsPronoun.test(text) ? pronounCounted : 0,
    ];
    return { text, rating: shared + begins - costs.reduce((sum, cost) => sum + cost, 0) };
  });
}

/** Clauses round a figure that say enough and are short enough, each beginning further back than the one before. */
function listClauses({ text, figure }: FigureTelling['sentence']): readonly string[] {
  const before = text.slice(0, figure.start);
  const starts = [0, ...[...before.matchAll(clauseStart)].map(({ index, 0: mark }) => index + mark.length)].reverse();
  const rest = text.slice(figure.end);
  const end = figure.end + (clauseEnd.exec(rest)?.index ?? rest.length);
  return starts
    .map((start) => withGap(text, { start, end }, figure))
    .filter((clause) => clause.length <= longestTitle && countTelling(clause) >= fewestWords);
}

function withGap(text: string, clause: Span, figure: Span): string {
  const [before, after] = [text.slice(clause.start, figure.start), text.slice(figure.end, clause.end)];
  return `${before}${gap}${after}`
    .replace(/[*_“”"]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function countTelling(clause: string): number {
  const words = clause.toLowerCase().match(/\p{L}[\p{L}’'-]+/gu) ?? [];
  return words.filter((word) => !plain.has(word)).length;
}
