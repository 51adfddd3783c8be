import { tickText } from '../charts/tick-text';
import { labelText } from '../demo/label';
import type { CellMap } from '../demo/map-views';
import type { State } from '../demo/parameters';
import type { AnyShown, ChartView, Field, PlaneView } from '../demo/views';
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
import { cellBorders } from './cell-borders';
import { cellsSvg } from './cells-svg';
import { contourPaths } from './contour-paths';
import type { Layer } from './layers';
import { type Picture, type PictureAxis, pictureOf } from './picture';
import { dashAttribute, type Frame, seriesSvg } from './series-svg';
import type { Size } from './size';
import { tenth } from './tenth';

/** The views that are drawn in a frame with two axes. */
export type DrawnView = ChartView<State, object> | PlaneView<State, object>;

/** The size in which a picture stands where nothing moves: before any script runs, and on paper. */
export function stillSize({ view, height }: DrawnView): Size {
  const low = height === 'low';
  if (view === 'plane') return { width: 678, height: low ? 220 : 360 };
  return { width: 678, height: low ? 170 : 300 };
}

/** A drawing in a frame with two axes. */
export interface Drawing {
  readonly layers: readonly Layer[];
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
  const mapBehind = pinned && view.view === 'plane' && view.map?.regions && view.map.cells(pinned);
  const layers: Layer[] = [];
  const xLines = { told: xTicks, minor: minorTicks(picture.x.scale, xLimits, xTicks, right - left) };
  const yLines = { told: yTicks, minor: minorTicks(picture.y.scale, yLimits, yTicks, bottom - top) };
  layers.push({ name: 'axes', svg: () => axesSvg(picture, frame, xLines, yLines, type) });
  if (map && view.view === 'plane') {
    const key = map.key === undefined ? {} : { key: `${map.key} ${place}` };
    layers.push({ name: 'cells', ...key, svg: () => cellsSvg(view, map, frame) });
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
  if (mapBehind) {
    const d = (): string => cellBorders(mapBehind, frame);
    layers.push({ name: 'pinned-map', svg: () => `<path class="line" stroke="var(--gn-ink)" d="${d()}"/>` });
  }
  behind?.series.forEach((series, index) => {
    layers.push({ name: `pinned-${index}`, svg: () => seriesSvg(series, frame) });
  });
  picture.series.forEach((series, index) => {
    layers.push({ name: `series-${index}`, svg: () => seriesSvg(series, frame) });
  });
  if (picture.marks.length > 0) layers.push({ name: 'marks', svg: () => marksSvg(picture, frame) });
  const visible = [
    ...(view.view === 'plane' ? (view.map?.categories ?? []) : [])
      .filter((_, category) => map?.cells.some((row) => row.includes(category)))
      .map(({ label }) => label),
    ...(view.view === 'plane' && view.map?.scale ? [view.map.scale.label] : []),
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
  const group = ({ name, svg }: Layer): string => `<g data-layer="${name}">${svg()}</g>`;
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
