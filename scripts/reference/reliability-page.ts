// The part of the accuracy page that says what a certainty is worth: a diagram, and the same as a table.
import type { Reliability } from '../../src/model/accuracy.ts';

/** Colours and dashes of the lines, in the order of the readers. */
const strokes = ['stroke="#1d4ed8"', 'stroke="#b45309" stroke-dasharray="7 4"'];
/** Side of the square of the diagram, and the room around it, in pixels. */
const side = 320;
const margin = 56;

/** The section, empty where nothing was measured. */
export function writeReliability(all: readonly Reliability[]): string {
  if (all.length === 0) return '';
  return [
    '## What a certainty is worth\n',
    'Of statements shown with a certainty in a band, the share that is right in source, cue and content. On the diagonal a certainty is just what it says; above it, it is too modest.\n',
    '![Reliability diagram: share of statements that is right against certainty, the table below says the same](reliability.svg)\n',
    ...all.map(writeTable),
  ].join('\n');
}

function writeTable({ finding, data, bands }: Reliability): string {
  const rows = bands.map(
    ({ from, to, found, right }) =>
      `| ${from.toFixed(1)} to ${to.toFixed(1)} | ${found} | ${found === 0 ? '–' : `${Math.round((100 * right) / found)} %`} |`,
  );
  return [`${finding}, ${data}:\n`, '| certainty | shown | right |', '|---|---|---|', ...rows, ''].join('\n');
}

/** The diagram as SVG, readable in light and dark; empty axes where nothing was measured. */
export function drawReliability(all: readonly Reliability[]): string {
  const size = side + 2 * margin;
  const legend = all.map(
    ({ finding }, k) =>
      `<line x1="${margin + 12}" x2="${margin + 42}" y1="${margin + 16 + 20 * k}" y2="${margin + 16 + 20 * k}" ${strokes[k % strokes.length]} stroke-width="2.5"/><text x="${margin + 50}" y="${margin + 20 + 20 * k}">${finding}</text>`,
  );
  const ticks = [0, 0.25, 0.5, 0.75, 1].flatMap((value) => [
    `<text x="${across(value)}" y="${margin + side + 18}" text-anchor="middle">${value}</text>`,
    `<text x="${margin - 8}" y="${up(value) + 4}" text-anchor="end">${Math.round(100 * value)} %</text>`,
  ]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}" role="img" aria-labelledby="title" font-family="system-ui, sans-serif" font-size="12" fill="#444">`,
    '<title id="title">Share of statements that is right against the certainty they are shown with</title>',
    `<rect width="${size}" height="${size}" fill="#fff"/>`,
    `<rect x="${margin}" y="${margin}" width="${side}" height="${side}" fill="none" stroke="#999"/>`,
    `<line x1="${across(0)}" y1="${up(0)}" x2="${across(1)}" y2="${up(1)}" stroke="#999" stroke-dasharray="2 4"/>`,
    ...ticks,
    `<text x="${across(0.5)}" y="${margin + side + 40}" text-anchor="middle">certainty</text>`,
    `<text x="${margin}" y="${margin - 14}">right</text>`,
    ...all.map(({ bands }, k) => drawLine(bands, strokes[k % strokes.length]!)),
    ...legend,
    '</svg>',
    '',
  ].join('\n');
}

/** A point at the middle of each band that holds statements. */
function drawLine(bands: Reliability['bands'], stroke: string): string {
  const points = bands
    .filter(({ found }) => found > 0)
    .map(({ from, to, found, right }) => [across((from + to) / 2), up(right / found)] as const);
  const line = `<polyline fill="none" ${stroke} stroke-width="2.5" points="${points.map(([x, y]) => `${x},${y}`).join(' ')}"/>`;
  return [
    line,
    ...points.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3.5" fill="#fff" ${stroke} stroke-width="2"/>`),
  ].join('');
}

function across(value: number): number {
  return Math.round((margin + side * value) * 10) / 10;
}

function up(share: number): number {
  return Math.round((margin + side * (1 - share)) * 10) / 10;
}
