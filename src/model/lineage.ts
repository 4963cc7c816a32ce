// Which articles go back to which, as a drawing: boxes in order of time, and arrows from what was taken to where it was taken from.
import {
  type CitationKind,
  type CitedOutlet,
  citationWords,
  type SourceArticle,
  type SourceFamily,
} from './sources.ts';

/** What an article does with the one its arrow leads to. `joined`: only a person sees that they go back to one source. */
export type LineageKind = 'copies' | 'joined' | CitationKind;

/** What each kind is called along its arrow, from the later article to the earlier. */
const lineageWords: Readonly<Record<LineageKind, string>> = {
  copies: 'copies',
  joined: 'of one source, a person says',
  ...citationWords,
};

/** An article as a drawing names it. */
export type LineageArticle = Pick<SourceArticle, 'title' | 'outlet' | 'side' | 'published'> & { readonly id: string };

/** What a box stands for: an article, or an outlet that is named as a source while the dossier holds no article of its own. */
export type LineageSubject =
  | { readonly kind: 'article'; readonly article: LineageArticle }
  | { readonly kind: 'outlet'; readonly outlet: Pick<CitedOutlet, 'name' | 'side'> };

/** A box; sizes are in CSS pixels at full size. */
export type LineageNode = LineageSubject & { readonly x: number; readonly y: number };

/** The lines of a box, and the side that colours it. */
export interface LineageLabel {
  readonly outlet: string;
  readonly side: string | null;
  readonly title: string;
}

/** What stands in a box. */
export function labelNode(subject: LineageSubject): LineageLabel {
  if (subject.kind === 'outlet') {
    const { name, side } = subject.outlet;
    return { outlet: name, side, title: 'its report is not held here' };
  }
  const { outlet, side, title } = subject.article;
  return { outlet: outlet ?? 'Outlet not known', side, title: title ?? 'Untitled article' };
}

/** An arrow between two boxes, by their indices. */
export interface LineageArrow {
  readonly from: number;
  readonly to: number;
  /** At least one. */
  readonly kinds: readonly LineageKind[];
  /** Share of the text of `from` that stands in `to`, 0 to 1; null where nothing was copied. */
  readonly share: number | null;
  /** Path of an SVG. */
  readonly path: string;
  /** Where its words end, just before the box they belong to. */
  readonly label: { readonly x: number; readonly y: number };
}

/** A day of publishing, above the first box of that day. */
export interface LineageDay {
  /** In words: "5 March 2031", "no date". */
  readonly label: string;
  readonly x: number;
}

/** A whole drawing. */
export interface Lineage {
  readonly nodes: readonly LineageNode[];
  readonly arrows: readonly LineageArrow[];
  readonly days: readonly LineageDay[];
  readonly width: number;
  readonly height: number;
  /** Articles that were left out, so that the drawing can be read. */
  readonly leftOut: number;
}

/** A family, and who had it from whom: its articles and those that cite them. */
export interface DrawnFamily {
  readonly family: SourceFamily;
  readonly lineage: Lineage;
}

/** Size of a box: three lines of 15 px. */
export const lineageBox = { width: 210, height: 78 } as const;

/** The words of an arrow: "copies 88 %, quotes". */
export function describeArrow({ kinds, share }: Pick<LineageArrow, 'kinds' | 'share'>): string {
  return kinds
    .map((kind) =>
      kind === 'copies' && share !== null ? `${lineageWords.copies} ${Math.round(share * 100)} %` : lineageWords[kind],
    )
    .join(', ');
}

/** Letters that fit into a box, at the width of its letters. */
const lettersInBox = 26;

/** A line of a box: cut where it would not fit. */
export function clipLabel(label: string): string {
  return label.length <= lettersInBox ? label : `${label.slice(0, lettersInBox - 1).trimEnd()}…`;
}
