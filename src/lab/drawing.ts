import { tickText } from '../charts/tick-text';
import { labelText } from '../demo/label';
import type { State } from '../demo/parameters';
import type { AnyShown, CellMap, ChartView, Field, PlaneView } from '../demo/views';
import type { Language, Said } from '../demo/words';
import { axesSvg, tickRoom } from './axes-svg';
import {
  type AxisMap,
  axisLimits,
  axisMap,
  axisTicks,
  equalUnits,
  type Limits,
  minorTicks,
  namedTicks,
} from './axis-map';
import { contourPaths } from './contour-paths';
import { type Picture, type PictureAxis, pictureOf } from './picture';
import { dashAttribute, type Frame, seriesSvg } from './series-svg';
import { tenth } from './tenth';

/** The views that are drawn in a frame with two axes. */
export type DrawnView = ChartView<State, object> | PlaneView<State, object>;

export interface Size {
  readonly width: number;
  readonly height: number;
  /** How large the type of the ticks is, against the usual 12 pixels: larger where a demo is presented. */
  readonly type?: number;
}

/** The size in which a picture stands where nothing moves: before any script runs, and on paper. */
export function stillSize({ view, height }: DrawnView): Size {
  const low = height === 'low';
  if (view === 'plane') return { width: 678, height: low ? 220 : 360 };
  return { width: 678, height: low ? 170 : 300 };
}

/** The layers of a drawing, each as SVG text; a layer with a known key need not be made again. */
export interface Drawing {
  readonly layers: readonly { readonly name: string; readonly key?: string; readonly svg: () => string }[];
  readonly x: AxisMap;
  readonly y: AxisMap;
  readonly frame: Frame;
  /** The numbers that are drawn. */
  readonly picture: Picture;
  readonly field: Field | undefined;
  readonly map: CellMap | undefined;
  /** Labels of what shows something in this state: the legend has no others. */
  readonly visible: readonly string[];
}

/** The smallest and the largest value that an axis has to show. */
export function dataLimits(pictures: readonly Picture[], of: 'x' | 'y'): Limits {
  const [picture] = pictures as readonly [Picture];
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  const include = (value: number | null): void => {
    if (value === null) return;
    min = Math.min(min, value);
    max = Math.max(max, value);
  };
  for (const series of pictures.flatMap((each) => each.series)) {
    for (const point of series.points) include(point[of]);
    if (of === 'y' && (series.as === 'bars' || series.as === 'area') && picture.y.scale === 'linear')
      include(0);
  }
  for (const mark of picture.marks) if (mark.axis === of) mark.at.forEach(include);
  return min <= max ? { min, max } : { min: picture[of].scale === 'log' ? 1 : 0, max: 1 };
}

function marksSvg(picture: Picture, frame: Frame): string {
  return picture.marks
    .filter((mark) => mark.at.length > 0)
    .map((mark) => {
      const d = mark.at
        .map((at) =>
          mark.axis === 'x'
            ? `M${frame.x.toPixel(at).toFixed(1)} ${frame.top}V${frame.bottom}`
            : `M${frame.left} ${frame.y.toPixel(at).toFixed(1)}H${frame.right}`,
        )
        .join('');
      return `<path class="mark" stroke="var(--gn-series-${mark.colour})"${dashAttribute(mark.dash, frame)} d="${d}"/>`;
    })
    .join('');
}

/** A rectangle of cells of one category. */
interface Block {
  readonly category: number;
  readonly start: number;
  readonly end: number;
  readonly row: number;
  rows: number;
}

/** Cells of one category side by side become one block, and blocks of one width above each other one higher block. */
function blocksOf(cells: CellMap['cells']): Block[] {
  const blocks: Block[] = [];
  let below = new Map<number, Block>();
  cells.forEach((cellsOfRow, row) => {
    const here = new Map<number, Block>();
    for (let start = 0, end = 1; start < cellsOfRow.length; start = end, end += 1) {
      const category = cellsOfRow[start] ?? -1;
      while (end < cellsOfRow.length && cellsOfRow[end] === category) end += 1;
      if (category < 0) continue;
      const under = below.get(start);
      const isSame = under?.category === category && under.end === end;
      const block = isSame ? under : { category, start, end, row, rows: 0 };
      block.rows += 1;
      here.set(start, block);
      if (!isSame) blocks.push(block);
    }
    below = here;
  });
  return blocks;
}

/** Row 0 is at the bottom, like the axis. */
function cellsSvg(view: PlaneView<State, object>, map: CellMap, frame: Frame): string {
  const width = (frame.right - frame.left) / map.columns;
  const height = (frame.bottom - frame.top) / map.rows;
  const paths = (view.map?.categories ?? []).map(() => '');
  for (const { category, start, end, row, rows } of blocksOf(map.cells)) {
    const across = ((end - start) * width).toFixed(1);
    const top = (frame.bottom - (row + rows) * height).toFixed(1);
    // A little higher than it is, so that no seam shows below.
    paths[category] +=
      `M${(frame.left + start * width).toFixed(1)} ${top}h${across}v${(rows * height + 0.3).toFixed(1)}h-${across}z`;
  }
  return (view.map?.categories ?? [])
    .map(({ colour }, index) => `<path class="cell" fill="var(--gn-series-${colour})" d="${paths[index]}"/>`)
    .join('');
}

/** The widest name of an axis that counts things, in letters; a place between two names is left free. */
function widestName({ names = [] }: PictureAxis): number {
  return Math.max(...names.map((name) => labelText(name).length)) + 1;
}

/**
 * Draws a chart or a plane at a given size: the same function at build time and in the browser. The curves of a pinned state
 * are drawn behind those of the present one, on axes that hold both.
 */
export function drawView(
  view: DrawnView,
  shown: AnyShown,
  words: Readonly<Record<string, Said>>,
  language: Language,
  size: Size,
  pinned?: AnyShown,
): Drawing {
  const picture = pictureOf(view, shown, words, language);
  const behind = pinned && pictureOf(view, pinned, words, language);
  const pictures = behind ? [picture, behind] : [picture];
  const { type = 1 } = size;
  const top = 8 * type;
  const bottom = size.height - 4 - 20 * type;
  const yCount = Math.max(2, Math.round((bottom - top) / (52 * type)));
  const yRoom = tickRoom(bottom - top, 30 * type);
  const askedY = axisLimits(picture.y, dataLimits(pictures, 'y'), yCount);
  const askedTicks = picture.y.names
    ? namedTicks(picture.y.names, askedY, bottom - top, 16 * type)
    : axisTicks(picture.y.scale, askedY, yCount, yRoom);
  const left = 14 + 6.8 * type * Math.max(2, ...askedTicks.map((tick) => tickText(tick, picture.y).length));
  const xCount = Math.max(2, Math.round((size.width - left) / (84 * type)));
  const xRoom = tickRoom(size.width - left, 70 * type);
  const askedX = axisLimits(picture.x, dataLimits(pictures, 'x'), xCount);
  // Half of the last label may stand to the right of the frame.
  const lastTick = axisTicks(picture.x.scale, askedX, xCount, xRoom).at(-1) ?? 0;
  const right = size.width - Math.max(12, 4 + 3.6 * type * tickText(lastTick, picture.x).length);
  const isEqual = view.view === 'plane' && view.equalUnits;
  const [xLimits, yLimits] = isEqual
    ? equalUnits(askedX, askedY, right - left, bottom - top)
    : [askedX, askedY];
  const xTicks = picture.x.names
    ? namedTicks(picture.x.names, xLimits, right - left, 6.8 * type * widestName(picture.x))
    : axisTicks(picture.x.scale, xLimits, xCount, xRoom);
  const yTicks = isEqual ? axisTicks(picture.y.scale, yLimits, yCount, yRoom) : askedTicks;
  const x = axisMap(picture.x.scale, xLimits, left, right);
  const y = axisMap(picture.y.scale, yLimits, bottom, top);
  const zero = picture.y.scale === 'log' ? bottom : y.toPixel(0);
  const base = Math.round(10 * Math.min(bottom, Math.max(top, zero))) / 10;
  const frame: Frame = { x, y, left, right, top, bottom, base, type };
  const place = [left, right, top, bottom, xLimits.min, xLimits.max, yLimits.min, yLimits.max].join(' ');

  const field = view.view === 'plane' ? view.field?.(shown) : undefined;
  const map = view.view === 'plane' ? view.map?.cells(shown) : undefined;
  const layers: { name: string; key?: string; svg: () => string }[] = [];
  const xLines = { told: xTicks, minor: minorTicks(picture.x.scale, xLimits, xTicks, right - left) };
  const yLines = { told: yTicks, minor: minorTicks(picture.y.scale, yLimits, yTicks, bottom - top) };
  layers.push({ name: 'axes', svg: () => axesSvg(picture, frame, xLines, yLines, type) });
  if (map && view.view === 'plane') {
    layers.push({ name: 'cells', key: `${map.key} ${place}`, svg: () => cellsSvg(view, map, frame) });
  }
  if (field) {
    const paths = (): string[] => contourPaths(field, frame);
    layers.push({
      name: 'field',
      key: `${field.key} ${place}`,
      svg: () =>
        paths()
          .map((d) => `<path class="contour" d="${d}"/>`)
          .join(''),
    });
  }
  behind?.series.forEach((series, index) => {
    layers.push({ name: `pinned-${index}`, svg: () => seriesSvg(series, frame) });
  });
  picture.series.forEach((series, index) => {
    layers.push({ name: `series-${index}`, svg: () => seriesSvg(series, frame) });
  });
  if (picture.marks.length > 0) layers.push({ name: 'marks', svg: () => marksSvg(picture, frame) });
  const visible = [
    ...(view.view === 'plane' ? (view.map?.categories ?? []).map(({ label }) => label) : []),
    ...(field ? ['contours'] : []),
    ...view.series.filter((_, index) => picture.series[index]?.points.length).map(({ label }) => label),
    ...((view.view === 'chart' && view.marks) || [])
      .filter((_, index) => picture.marks[index]?.at.length)
      .map(({ label }) => label),
  ];
  return { layers, x, y, frame, picture, field, map, visible };
}

/** A whole drawing as SVG, with one group a layer. What is drawn inside the frame ends there: an inner SVG is clipped by itself. */
export function drawingSvg({ layers, frame }: Drawing, size: Size): string {
  const group = ({ name, svg }: Drawing['layers'][number]): string => `<g data-layer="${name}">${svg()}</g>`;
  const [axes, ...inside] = layers.map(group);
  const [x, y, width, height] = [
    frame.left,
    frame.top - 1,
    frame.right - frame.left,
    frame.bottom - frame.top + 2,
  ].map(tenth);
  return (
    `<svg viewBox="0 0 ${size.width} ${size.height}" aria-hidden="true">${axes}` +
    `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">${inside.join('')}</svg></svg>`
  );
}
