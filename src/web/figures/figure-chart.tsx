// A chart of figures over time: one sign for each, as wide as its date is vague and as high as its value is.
import { toDayNumber, toIsoDay } from '../../base/day-number.ts';
import { labelEdtfShort } from '../../model/edtf-label.ts';
import type { FigureGroup } from '../../views/figures/figure-board.ts';
import { type FigureTelling, sourceKeyOf } from '../../views/figures/figure-telling.ts';
import { numberInWords, pluralOfUnit } from '../../views/figures/figure-words.ts';
import { countOf } from '../parts/count-words.ts';
import { type ChartScale, createScale } from './chart-scale.ts';
import { hueOfTelling, type Parties } from './source-hue.ts';
import { shapeOfSource } from './source-sign.tsx';

interface FigureChartProps {
  readonly group: FigureGroup;
  readonly sources: readonly string[];
  readonly parties: Parties;
}

/** Units of the drawing. */
const size = { width: 420, height: 220, left: 62, right: 14, top: 12, bottom: 30 };
/** Marks wanted on each side. */
const wantedTicks = { x: 3, y: 4 };
/** A figure so many times further back than all others span stays out, or it would crowd them into a corner. */
const farBack = 3;
/** Length of the arrow of an open end. */
const arrow = 16;

/** A telling with a value and days. */
interface Point {
  readonly telling: FigureTelling;
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/** The chart; the table beside it has all it shows. */
export function FigureChart({ group, sources, parties }: FigureChartProps) {
  const all = group.tellings.flatMap(toPoint);
  const points = leaveOutFarBack(all);
  if (points.length < 2) return null;
  const [lows, highs] = [points.map(({ low }) => low), points.map(({ high }) => high)];
  const y = createScale(Math.min(...lows), Math.max(...highs), size.height - size.bottom, size.top, wantedTicks.y);
  const x = createDays(points);
  const left = all.length - points.length;
  return (
    <figure className="figure-chart">
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={describe(group, points, sources.length)}>
        <Axes x={x} y={y} unit={group.unit} />
        {points.map((point) => (
          <g key={point.telling.row} className={hueOfTelling(point.telling, parties)}>
            <PointMark point={point} x={x} y={y} place={sources.indexOf(sourceKeyOf(point.telling))} />
          </g>
        ))}
      </svg>
      {left > 0 ? (
        <figcaption className="soft">
          {countOf(left, 'much older figure stands', 'much older figures stand')} in the table only.
        </figcaption>
      ) : null}
    </figure>
  );
}

function PointMark({
  point,
  x,
  y,
  place,
}: {
  readonly point: Point;
  readonly x: ChartScale;
  readonly y: ChartScale;
  readonly place: number;
}) {
  const { telling, from, to, low, high } = point;
  const [start, end, middle] = [x.toPlace(from), x.toPlace(to), x.toPlace((from + to) / 2)];
  const [bottom, top] = [y.toPlace(low), y.toPlace(high)];
  const centre = (bottom + top) / 2;
  return (
    <>
      {to > from ? (
        <line
          className={telling.isDateAssumed ? 'chart-days is-assumed' : 'chart-days'}
          x1={start}
          x2={end}
          y1={centre}
          y2={centre}
        />
      ) : null}
      {high > low ? <line className="chart-range" x1={middle} x2={middle} y1={bottom} y2={top} /> : null}
      {telling.high === null ? <OpenEnd x={middle} y={top} way={-1} /> : null}
      {telling.low === null ? <OpenEnd x={middle} y={bottom} way={1} /> : null}
      <path className="chart-sign" d={shapeOfSource(place)} transform={`translate(${middle - 6} ${centre - 6})`} />
    </>
  );
}

/** "More than" points up, "less than" down. */
function OpenEnd({ x, y, way }: { readonly x: number; readonly y: number; readonly way: 1 | -1 }) {
  const tip = y + way * arrow;
  return (
    <path
      className="chart-open"
      d={`M${x} ${y}V${tip}M${x - 4} ${tip - way * 5}L${x} ${tip}L${x + 4} ${tip - way * 5}`}
    />
  );
}

function Axes({ x, y, unit }: { readonly x: ChartScale; readonly y: ChartScale; readonly unit: string }) {
  return (
    <g className="chart-axes">
      {y.ticks.map((value) => (
        <g key={value}>
          <line x1={size.left} x2={size.width - size.right} y1={y.toPlace(value)} y2={y.toPlace(value)} />
          <text x={size.left - 6} y={y.toPlace(value)} textAnchor="end" dominantBaseline="middle">
            {numberInWords(value, unit)}
          </text>
        </g>
      ))}
      {x.ticks.map((day, index) => (
        <text
          key={day}
          x={x.toPlace(day)}
          y={size.height - 8}
          textAnchor={index === 0 ? 'start' : index === x.ticks.length - 1 ? 'end' : 'middle'}
        >
          {labelEdtfShort(toIsoDay(day) ?? '')}
        </text>
      ))}
    </g>
  );
}

/** The first and last day, and what lies between where there is room. */
function createDays(points: readonly Point[]): ChartScale {
  const first = Math.min(...points.map(({ from }) => from));
  const last = Math.max(...points.map(({ to }) => to));
  const span = Math.max(last - first, 1);
  const [start, end] = [size.left + 10, size.width - size.right - 8];
  const count = last === first ? 1 : wantedTicks.x;
  return {
    toPlace: (day) => start + ((day - first) / span) * (end - start),
    ticks: Array.from({ length: count }, (_, index) => Math.round(first + (index * span) / Math.max(count - 1, 1))),
  };
}

function toPoint(telling: FigureTelling): readonly Point[] {
  const [low, high] = [telling.low ?? telling.high, telling.high ?? telling.low];
  if (low === null || high === null || telling.from === null || telling.to === null) return [];
  return [{ telling, from: toDayNumber(telling.from), to: toDayNumber(telling.to), low, high }];
}

function leaveOutFarBack(points: readonly Point[]): readonly Point[] {
  const sorted = points.toSorted((a, b) => a.from - b.from);
  for (let at = 1; at <= sorted.length - 2; at += 1) {
    const rest = sorted.slice(at);
    const [start, end] = [rest[0]?.from ?? 0, Math.max(...rest.map(({ to }) => to))];
    const gap = start - (sorted[at - 1]?.to ?? start);
    if (gap > farBack * Math.max(end - start, 1)) return rest;
  }
  return sorted;
}

function describe({ title, unit }: FigureGroup, points: readonly Point[], sources: number): string {
  const [low, high] = [Math.min(...points.map((point) => point.low)), Math.max(...points.map((point) => point.high))];
  return `Chart of ${title}: ${countOf(points.length, 'figure')} by ${countOf(sources, 'source')}, from ${numberInWords(low, unit)} to ${numberInWords(high, unit)} ${pluralOfUnit(unit)}. The table has them all.`;
}
