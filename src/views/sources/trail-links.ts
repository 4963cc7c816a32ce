// Where an article had something from that it tells: words it copied there, and sources it names beside them.
import type { LineageArticle, LineageKind, LineageSubject } from '../../model/lineage.ts';
import type { Citation } from '../../model/sources.ts';
import { type Span, spansOverlap } from '../../model/span.ts';
import type { ToldPlace } from '../../model/trail.ts';
import { comparePublished, isCertainlyEarlier } from './compare-published.ts';
import type { SharedStretch } from './share-passages.ts';
import type { TrailMaterial } from './trail-material.ts';

/** An article, with the places in which it tells it. */
export interface Teller {
  readonly article: LineageArticle;
  readonly places: readonly ToldPlace[];
}

/** One thing had from another. */
export interface TrailLink {
  readonly from: LineageSubject;
  readonly to: LineageSubject;
  readonly kind: LineageKind;
  /** As a lineage has it. */
  readonly share: number | null;
}

/** All links of an article; `tellers` are all that tell it. */
export function listTrailLinks(
  teller: Teller,
  tellers: ReadonlyMap<string, Teller>,
  material: TrailMaterial,
): readonly TrailLink[] {
  return [...listCopies(teller, tellers, material), ...listCitations(teller, tellers, material)];
}

/** The whole article is a copy, or else the passage that tells it is. */
function listCopies(
  { article, places }: Teller,
  tellers: ReadonlyMap<string, Teller>,
  { stretches, derived }: TrailMaterial,
): readonly TrailLink[] {
  const linkTo = (id: string, kind: LineageKind, share: number | null): readonly TrailLink[] => {
    const original = tellers.get(id);
    return original ? [{ from: subjectOf(article), to: subjectOf(original.article), kind, share }] : [];
  };
  const whole = (derived.get(article.id) ?? []).flatMap(({ from, kind, share }) =>
    kind === 'joined' ? linkTo(from.id, kind, null) : linkTo(from.id, 'copies', share),
  );
  if (whole.length > 0) return whole;
  // Of several that print the words, all but one had them from another too: the likest will do.
  const [best] = (stretches.get(article.id) ?? [])
    .filter((stretch) => holdsTelling(stretch, places, tellers.get(stretch.earlier.id)?.places ?? []))
    .toSorted((a, b) => b.words - a.words || comparePublished(a.earlier, b.earlier));
  return best ? linkTo(best.earlier.id, 'copies', null) : [];
}

/** Whether the words shared are those that tell it, in both. */
function holdsTelling({ runs }: SharedStretch, own: readonly ToldPlace[], others: readonly ToldPlace[]): boolean {
  const later = { start: runs[0]?.[0] ?? 0, end: runs.at(-1)?.[1] ?? 0 };
  const starts = runs.map(([, , start = 0]) => start);
  const ends = runs.map(([, , , end = 0]) => end);
  const earlier = { start: Math.min(...starts), end: Math.max(...ends) };
  return own.some(({ span }) => spansOverlap(span, later)) && others.some(({ span }) => spansOverlap(span, earlier));
}

function listCitations(
  { article, places }: Teller,
  tellers: ReadonlyMap<string, Teller>,
  { citations }: TrailMaterial,
): readonly TrailLink[] {
  const own = citations.get(article.id) ?? [];
  return own
    .filter((citation) => places.some((place) => holdsFor(citation, place)))
    .flatMap((citation) => {
      // In words reprinted from an outlet it is that outlet which cites.
      const by = own.find(({ within, outlet }) => within === null && outlet.name === citation.within);
      const from = by ? sourceOf(by, tellers) : subjectOf(article);
      const to = sourceOf(citation, tellers);
      return keyOfSubject(from) === keyOfSubject(to) ? [] : [{ from, to, kind: citation.kind, share: null }];
    });
}

/** Whether it names the source of these words: in their sentence, as what they came through, or for all of a reprint or article. */
function holdsFor({ statement, span, sentence, reach }: Citation, place: ToldPlace): boolean {
  const start = span.start - sentence.start;
  const spans: readonly Span[] = [{ start, end: start + sentence.text.length }, ...reach];
  return (statement !== null && statement === place.statement) || spans.some((each) => spansOverlap(each, place.span));
}

/** The article meant; else the first of that outlet which tells it too; else the outlet. */
function sourceOf({ cited, outlet, citing }: Citation, tellers: ReadonlyMap<string, Teller>): LineageSubject {
  if (cited) return subjectOf(tellers.get(cited.id)?.article ?? cited);
  const [first] = [...tellers.values()]
    .map(({ article }) => article)
    .filter((one) => one.outlet === outlet.name && one.id !== citing.id && !isCertainlyEarlier(citing, one))
    .sort(comparePublished);
  return first ? subjectOf(first) : { kind: 'outlet', outlet };
}

function subjectOf(article: LineageArticle): LineageSubject {
  return { kind: 'article', article };
}

/** What tells one subject from another. */
export function keyOfSubject(subject: LineageSubject): string {
  return subject.kind === 'article' ? subject.article.id : `outlet ${subject.outlet.name}`;
}
