// Which articles go back to which, as a drawing: boxes in order of time, and arrows from what was taken to where it was taken from.
import type { CitationKind, SourceArticle } from './sources.ts';

/** What an article does with the one its arrow leads to. `joined`: only a person sees that they go back to one source. */
export type LineageKind = 'copies' | 'joined' | CitationKind;

/** What each kind is called along its arrow, from the later article to the earlier. */
export const lineageWords: Readonly<Record<LineageKind, string>> = {
  copies: 'copies',
  joined: 'of one source, a person says',
  quotes: 'quotes',
  reports: 'reports from',
  'relies-on': 'relies on',
  disputes: 'disputes',
};

/** An article with its box; sizes are in CSS pixels at full size. */
export interface LineageNode {
  readonly article: SourceArticle;
  /** `source`: it goes back to none of the others. `copy`: its words stand in another. `citing`: it only names another. */
  readonly role: 'source' | 'copy' | 'citing';
  readonly x: number;
  readonly y: number;
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
  /** EDTF; null for articles without a date, which stand last. */
  readonly published: string | null;
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
