import type { AxisMap } from './axis-map';
import { dashes } from './dashes';
import type { PictureSeries } from './picture';
import { linePath, type Place, simplify } from './simplify';
import { tenth } from './tenth';

/** Pixels that no eye misses. */
const invisible = 0.3;

/** Where a series is drawn. */
export interface Frame {
  readonly x: AxisMap;
  readonly y: AxisMap;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Pixel height of the value zero, or the edge of the frame nearest to it. */
  readonly base: number;
  /** How large the type is, against the usual: dots and dashes go with it. */
  readonly type: number;
}

/** A path with more points than this shows only its line and its last point. */
const mostDots = 61;

export function dashAttribute(dash: PictureSeries['dash'], { type }: Frame): string {
  return dash ? ` stroke-dasharray="${dashes[dash].map((length) => tenth(length * type)).join(' ')}"` : '';
}

/** To half a pixel. Far outside the frame a coordinate says nothing, and huge ones cost the renderer precision. */
function near(pixel: number, low: number, high: number): number {
  const span = 3 * (high - low);
  return Math.round(Math.min(high + span, Math.max(low - span, pixel)) * 2) / 2;
}

/** The unbroken stretches of a series, as pixels. */
function stretches(series: PictureSeries, frame: Frame): Place[][] {
  const all: Place[][] = [[]];
  for (const { x, y } of series.points) {
    if (y === null) all.push([]);
    else {
      all
        .at(-1)
        ?.push([
          near(frame.x.toPixel(x), frame.left, frame.right),
          near(frame.y.toPixel(y), frame.top, frame.bottom),
        ]);
    }
  }
  return all.filter((stretch) => stretch.length > 0);
}

/** A stair whose steps change half-way between neighbours. */
function stairPath(places: readonly Place[]): string {
  return places.reduce((path, [x, y], index) => {
    const before = places[index - 1];
    return before ? `${path}H${Math.round(5 * (before[0] + x)) / 10}V${y}H${x}` : `M${x} ${y}`;
  }, '');
}

/** Relative steps: a page holds hundreds of marks, and what they have in common is packed once. */
function marker(shape: PictureSeries['shape'], [x, y]: Place, size: number): string {
  const [half, whole] = [tenth(size), tenth(2 * size)];
  const left = tenth(x - size);
  const upperLeft = `M${left} ${tenth(y - size)}`;
  if (shape === 'triangle') return `M${x} ${tenth(y - size)}l${half} ${whole}h${-whole}z`;
  if (shape === 'rect') return `${upperLeft}h${whole}v${whole}h${-whole}z`;
  if (shape === 'cross') return `${upperLeft}l${whole} ${whole}m0 ${-whole}l${-whole} ${whole}`;
  return `M${left} ${y}a${half} ${half} 0 1 0 ${whole} 0a${half} ${half} 0 1 0 ${-whole} 0z`;
}

function dots(series: PictureSeries, places: readonly Place[], usual: number, { type }: Frame): string {
  const size = usual * type;
  const path = places.map((place) => marker(series.shape, place, size)).join('');
  const fill =
    series.shape === 'cross'
      ? 'none'
      : series.hollow
        ? 'var(--gn-surface)'
        : `var(--gn-series-${series.colour})`;
  return `<path fill="${fill}" stroke="var(--gn-series-${series.colour})" d="${path}"/>`;
}

function bars(series: PictureSeries, frame: Frame): string {
  const places = stretches(series, frame).flat();
  const gaps = places.slice(1).map(([x], index) => Math.abs(x - (places[index]?.[0] ?? x)));
  const width = Math.max(1, Math.min(0.94 * Math.min(...gaps, (frame.right - frame.left) / 2), 60));
  const path = places
    .filter(([, y]) => tenth(y - frame.base) !== 0)
    .map(
      ([x, y]) =>
        `M${tenth(x - width / 2)} ${frame.base}v${tenth(y - frame.base)}h${tenth(width)}V${frame.base}z`,
    );
  return `<path fill="var(--gn-series-${series.colour})" fill-opacity="0.6" d="${path.join('')}"/>`;
}

/** One series as SVG. */
export function seriesSvg(series: PictureSeries, frame: Frame): string {
  const all = stretches(series, frame);
  if (all.length === 0) return '';
  if (series.as === 'bars') return bars(series, frame);
  if (series.as === 'points') return dots(series, all.flat(), 4, frame);
  const lines = series.as === 'steps' ? all : all.map((places) => simplify(places, invisible));
  const d = lines.map(series.as === 'steps' ? stairPath : linePath).join('');
  const line = `<path class="line" stroke="var(--gn-series-${series.colour})"${dashAttribute(series.dash, frame)} d="${d}"/>`;
  if (series.as === 'area') {
    const under = lines.map((places) => `${linePath(places)}V${frame.base}H${places[0]?.[0] ?? 0}Z`).join('');
    return `<path fill="var(--gn-series-${series.colour})" fill-opacity="0.2" d="${under}"/>${line}`;
  }
  const places = all.flat();
  if (series.as === 'path') {
    const last = places.at(-1);
    return `${line}${places.length <= mostDots ? dots(series, places, 2, frame) : ''}${last ? dots(series, [last], 4.5, frame) : ''}`;
  }
  // A single point has no line: show where it is.
  return places.length === 1 ? dots(series, places, 3, frame) : line;
}
