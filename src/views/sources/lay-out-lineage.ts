// Places the boxes and arrows of a lineage: days from left to right, and within a day the copy to the right of its original.
import { boundsOfEdtf } from '../../base/edtf-bounds.ts';
import { labelEdtf } from '../../model/edtf-label.ts';
import { type Lineage, type LineageSubject, lineageBox } from '../../model/lineage.ts';
import { joinLinks, type LineageLink, type TracedLink } from './lineage-links.ts';

/** A box of a lineage, not yet placed. */
export interface TracedNode {
  readonly subject: LineageSubject;
  /** First day it may have been published; a late one where there is no date, an early one for what is not held. */
  readonly day: string;
}

/** The box of a subject. Who is named and not held stands before all others, for they had it from there. */
export function traceSubject(subject: LineageSubject): TracedNode {
  if (subject.kind === 'outlet') return { subject, day: before };
  return { subject, day: boundsOfEdtf(subject.article.published ?? '')?.earliest ?? never };
}

/** Before and after everything that has a date. */
const [before, never] = ['0000-01-01', '9999-12-31'];

/** Between boxes: across there is room for the words of an arrow, "quotes, reports from, relies on". */
const gap = { across: 210, down: 22 } as const;
const margin = 16;
/** Room for the days above. */
const head = 30;
/** Between two arrows that leave one box, unless there are too many for its height; and the first of them below its top. */
const [arrowStep, arrowTop] = [18, 24];
/** Between an arrow and its words, and from their end to the box. */
const lift = 5;
const labelEnd = 10;
/** Width of the bend before the original. */
const bend = 60;

/** Boxes drawn at most: more cannot be told apart. The earliest stay. */
const mostDrawn = 24;

/** Draws boxes and what they are to each other; links are by indices of `all`, which need no order. */
export function drawLineage(all: readonly TracedNode[], links: readonly LineageLink[]): Lineage {
  const order = [...all.keys()].sort((a, b) => compareDays(all[a], all[b])).slice(0, mostDrawn);
  const places = new Map(order.map((index, place) => [index, place]));
  const nodes = order.flatMap((index) => all[index] ?? []);
  const drawn = links.flatMap((link) => {
    const [from, to] = [places.get(link.from), places.get(link.to)];
    return from === undefined || to === undefined ? [] : [{ ...link, from, to }];
  });
  return { ...placeNodes(nodes, joinLinks(drawn)), leftOut: all.length - nodes.length };
}

function compareDays(a: TracedNode | undefined, b: TracedNode | undefined): number {
  const [one, other] = [a?.day ?? never, b?.day ?? never];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** `nodes` stand in order of their days. */
function placeNodes(nodes: readonly TracedNode[], links: readonly TracedLink[]): Omit<Lineage, 'leftOut'> {
  const columns = placeColumns(nodes, links);
  const rows = placeRows(columns, links);
  const places = columns.map((column, at) => ({
    x: margin + column * (lineageBox.width + gap.across),
    y: head + margin + (rows[at] ?? 0) * (lineageBox.height + gap.down),
  }));
  const days = [...new Set(nodes.map(({ day }) => day))].map((day) => {
    const ofDay = [...nodes.keys()].filter((at) => nodes[at]?.day === day);
    return {
      label: labelDay(nodes[ofDay[0] ?? 0]),
      x: Math.min(...ofDay.map((at) => places[at]?.x ?? 0)),
    };
  });
  return {
    nodes: nodes.map(({ subject }, at) => ({ ...subject, ...(places[at] ?? { x: 0, y: 0 }) })),
    arrows: drawArrows(places, links),
    days,
    width: Math.max(0, ...places.map(({ x }) => x)) + lineageBox.width + margin,
    height: Math.max(0, ...places.map(({ y }) => y)) + lineageBox.height + margin,
  };
}

function labelDay(node: TracedNode | undefined): string {
  if (node?.subject.kind !== 'article') return 'not held here';
  const { published } = node.subject.article;
  return published === null ? 'no date' : labelEdtf(published);
}

/** Every day begins a column; who takes from another of the same day stands in one further to the right. */
function placeColumns(nodes: readonly TracedNode[], links: readonly TracedLink[]): readonly number[] {
  const depths = nodes.map(() => 0);
  const within = links.filter(({ from, to }) => nodes[from]?.day === nodes[to]?.day);
  // As many rounds as there are articles settle every chain; two that cite each other stop there too.
  for (let round = 0; round < nodes.length; round += 1) {
    for (const { from, to } of within) {
      const wanted = (depths[to] ?? 0) + 1;
      if ((depths[from] ?? 0) < wanted && wanted < nodes.length) depths[from] = wanted;
    }
  }
  const used = [...new Set(nodes.map(({ day }, at) => `${day} ${String(depths[at]).padStart(4, '0')}`))].sort();
  return nodes.map(({ day }, at) => used.indexOf(`${day} ${String(depths[at]).padStart(4, '0')}`));
}

/** Rows such that an arrow runs along the row of its own box to the column of the original, behind no other box. */
function placeRows(columns: readonly number[], links: readonly TracedLink[]): readonly number[] {
  const taken = new Set<string>();
  const rows = columns.map(() => 0);
  const order = [...columns.keys()].sort((a, b) => (columns[a] ?? 0) - (columns[b] ?? 0) || a - b);
  for (const at of order) {
    const column = columns[at] ?? 0;
    const targets = links.filter(({ from }) => from === at).map(({ to }) => to);
    const first = Math.min(column, ...targets.map((to) => (columns[to] ?? 0) + 1));
    const cells = Array.from({ length: column - first + 1 }, (_, step) => first + step);
    const isFree = (row: number): boolean => cells.every((cell) => !taken.has(`${cell} ${row}`));
    const wished = targets.length > 0 ? (rows[targets[0] ?? 0] ?? 0) : 0;
    let row = isFree(wished) ? wished : 0;
    while (!isFree(row)) row += 1;
    rows[at] = row;
    for (const cell of cells) taken.add(`${cell} ${row}`);
  }
  return rows;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function drawArrows(places: readonly Place[], links: readonly TracedLink[]): Lineage['arrows'] {
  const leaving = new Map<number, number>();
  return links.flatMap((link) => {
    const [box, original] = [places[link.from], places[link.to]];
    if (!box || !original) return [];
    const earlier = leaving.get(link.from) ?? 0;
    leaving.set(link.from, earlier + 1);
    const others = links.filter(({ from }) => from === link.from).length - 1;
    const step = Math.min(arrowStep, (lineageBox.height - arrowTop - lift) / Math.max(1, others));
    const y = box.y + arrowTop + step * earlier;
    return [{ ...link, path: drawArrow({ x: box.x, y }, original), label: { x: box.x - labelEnd, y: y - lift } }];
  });
}

/** To the right edge of the original; where that is no further left, round to its left edge. */
function drawArrow({ x, y }: Place, original: Place): string {
  const middle = original.y + lineageBox.height / 2;
  const edge = original.x + lineageBox.width;
  if (edge <= x)
    return `M${x} ${y}H${edge + bend}C${edge + bend / 2} ${y} ${edge + bend / 2} ${middle} ${edge} ${middle}`;
  const left = Math.min(x, original.x) - bend / 2;
  return `M${x} ${y}C${left} ${y} ${left} ${middle} ${original.x} ${middle}`;
}
