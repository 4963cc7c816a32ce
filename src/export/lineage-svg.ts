// The drawing of who had it from whom as an SVG that stands in a page by itself.
import {
  clipLabel,
  describeArrow,
  type Lineage,
  type LineageArrow,
  type LineageArticle,
  type LineageNode,
  labelNode,
  lineageBox,
} from '../model/lineage.ts';
import { nameSide } from '../model/side-name.ts';
import { toHtml } from './html-text.ts';

/** What the drawing needs to know of the dossier and of where its articles open. */
export interface LineageLook {
  /** In the order of the codebook, which gives each its colour. */
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  linkTo(article: LineageArticle): string;
}

/** Ground and line of the parties' boxes: calm, of one lightness, dark enough beside white for print. The last is for whoever is no party's. */
const colours = [
  ['#e3edf8', '#3f6fa3'],
  ['#f8e8dd', '#a8602a'],
  ['#e2f1e6', '#3d8154'],
  ['#f1e5f4', '#86519a'],
  ['#f6efd2', '#86700f'],
  ['#dcf1f1', '#2f7f80'],
  ['#f8e2e8', '#a44865'],
  ['#e9e7f7', '#6059a8'],
] as const;
const otherColours = ['#efece6', '#77705f'] as const;
const [plain, disputing] = ['#5d5850', '#a3201c'];

/** Writes the drawing. `id` is unlike that of every other drawing of the page. */
export function writeLineageSvg(lineage: Lineage, look: LineageLook, id: string): string {
  const { nodes, arrows, days, width, height } = lineage;
  const heads = [plain, disputing].map(
    (colour, at) =>
      `<marker id="${id}-${at}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8z" fill="${colour}"/></marker>`,
  );
  const dates = days.map(({ label, x }) => writeText(label, { x, y: 22, look: 'soft' }));
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title>First published on the left; each arrow leads to the article it was taken from</title>
<defs>${heads.join('')}</defs>
${[...dates, ...arrows.map((arrow) => writeArrow(arrow, id)), ...nodes.map((node) => writeBox(node, look))].join('\n')}
</svg>`;
}

function writeArrow(arrow: LineageArrow, id: string): string {
  const isDisputing = arrow.kinds.includes('disputes');
  const dashes = arrow.kinds.includes('copies') ? '' : ' stroke-dasharray="5 4"';
  return `<path d="${arrow.path}" fill="none" stroke="${isDisputing ? disputing : plain}" stroke-width="2"${dashes} marker-end="url(#${id}-${isDisputing ? 1 : 0})"/>${writeText(describeArrow(arrow), { ...arrow.label, look: 'end' })}`;
}

function writeBox(node: LineageNode, look: LineageLook): string {
  const { x, y } = node;
  const label = labelNode(node);
  const at = look.parties.findIndex(({ id }) => id === label.side);
  const [ground, line] = colours[at < 0 ? -1 : at % colours.length] ?? otherColours;
  const side = nameSide(label.side, look.parties);
  const { width, height } = lineageBox;
  const dashes = node.kind === 'outlet' ? ' stroke-dasharray="5 4"' : '';
  const box = `<g transform="translate(${x} ${y})"><title>${toHtml([label.outlet, side, label.title].join(', '))}</title><rect width="${width}" height="${height}" rx="6" fill="${ground}" stroke="${line}"${dashes}/><rect width="6" height="${height}" rx="3" fill="${line}"/>${[
    writeText(clipLabel(label.outlet), { x: 18, y: 24, look: 'name' }),
    writeText(clipLabel(side), { x: 18, y: 43, look: 'soft' }),
    writeText(clipLabel(label.title), { x: 18, y: 63, look: 'title' }),
  ].join('')}</g>`;
  return node.kind === 'outlet' ? box : `<a href="${toHtml(look.linkTo(node.article))}">${box}</a>`;
}

interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly look: string;
}

function writeText(text: string, { x, y, look }: TextPlace): string {
  return `<text class="${look}" x="${x}" y="${y}">${toHtml(text)}</text>`;
}
