import { formatNumber } from '../demo/format';
import type { Language } from '../demo/words';
import { colonOf, commaOf } from '../site/say';
import type { AxisMap } from './axis-map';
import { dataCell, placeCell } from './data-table';
import type { Drawing } from './drawing';
import type { Picture, PictureAxis, PictureSeries } from './picture';

/** Where a reader points: pixels of the drawing. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What is read off a picture at one place. Texts are those of the data table; nothing to read is an empty text. */
export interface ReadOut {
  /** Where the lines cross the picture, in values of its axes. */
  readonly at: { readonly x: number; readonly y?: number };
  /** What stands behind the titles of the axes. */
  readonly x: string;
  readonly y: string;
  /** For each series the point that is read, which gets a dot. */
  readonly points: readonly ({ readonly x: number; readonly y: number } | undefined)[];
  readonly series: readonly string[];
  readonly marks: readonly string[];
  /** The value of the field that the contours or the shades show. */
  readonly field: string;
  /** The category of the cell. */
  readonly category?: number;
}

/** A point that has a value. */
export type Known = PictureSeries['points'][number] & { readonly y: number };

/** The points of a series without its gaps. */
export function known(series: PictureSeries): Known[] {
  return series.points.filter((point): point is Known => point.y !== null);
}

/** Whether a pixel lies in the frame from left to right; what lies beside it is not drawn. */
export function isAcross({ frame }: Drawing, pixel: number): boolean {
  return pixel >= frame.left - 0.5 && pixel <= frame.right + 0.5;
}

/** A dot draws the hairline to itself from so many pixels. */
const pull = 5;

/** The x of the point nearest to a pixel, before or behind it. */
export function nearestX(drawing: Drawing, pixel: number): number | undefined {
  const { picture, x } = drawing;
  let nearest: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const series of picture.series) {
    for (const point of series.points) {
      if (point.y === null) continue;
      const at = x.toPixel(point.x);
      if (!isAcross(drawing, at)) continue;
      const away = Math.abs(at - pixel);
      const distance = series.as === 'points' && away <= pull ? away / 100 : away;
      if (distance < least) [least, nearest] = [distance, point.x];
    }
  }
  return nearest;
}

function nearestOf(values: readonly number[], map: AxisMap, pixel: number): number | undefined {
  const distance = (value: number): number => Math.abs(map.toPixel(value) - pixel);
  return values.reduce<number | undefined>(
    (best, value) => (best === undefined || distance(value) < distance(best) ? value : best),
    undefined,
  );
}

/** Reads a chart at one x; `which` is the pixel that a reader points at, or which of several points the keys have come to. */
export function readChart(
  { picture, x: across, y: up }: Drawing,
  x: number,
  which: { readonly pixelY: number } | { readonly nth: number },
): ReadOut {
  const points = picture.series.map((series) => {
    const here = known(series).filter((point) => point.x === x);
    if ('nth' in which) return here[Math.min(which.nth, here.length - 1)];
    const y = nearestOf(
      here.map((point) => point.y),
      up,
      which.pixelY,
    );
    return here.find((point) => point.y === y);
  });
  const series = points.map((point) => (point ? dataCell(point.y) : ''));
  return {
    at: { x },
    x: placeCell(picture.x, x),
    y: series[0] ?? '',
    points,
    series,
    marks: picture.marks.map((mark) => {
      const pixel = mark.axis === 'x' ? across.toPixel(x) : 'nth' in which ? Number.NaN : which.pixelY;
      const at = nearestOf(mark.at, mark.axis === 'x' ? across : up, pixel);
      return at === undefined ? '' : dataCell(at);
    }),
    field: '',
  };
}

/** A value between two marks of an axis: no more digits than a pixel has, and zero is zero. */
function coordinate(map: AxisMap, pixel: number): number {
  const value = map.toValue(pixel);
  const step = Math.abs(map.toValue(pixel + 1) - value) / 100;
  return Math.abs(value) < step ? 0 : Number(value.toPrecision(6));
}

/** From here a point of a path draws the cross to itself. */
const reach = 9;

function nearestPoint(
  { picture, x, y }: Drawing,
  place: Place,
): { series: number; point: Known } | undefined {
  let nearest: { series: number; point: Known } | undefined;
  let least = reach;
  picture.series.forEach((series, index) => {
    for (const point of known(series)) {
      const distance = Math.hypot(x.toPixel(point.x) - place.x, y.toPixel(point.y) - place.y);
      if (distance < least) [least, nearest] = [distance, { series: index, point }];
    }
  });
  return nearest;
}

/** The cell of a map at a place: its middle in pixels, for which its category was computed, the category, and how much of it. */
function cellAt(
  { map, frame }: Drawing,
  place: Place,
): { middle: Place; category: number; value: number | undefined } | undefined {
  if (!map) return undefined;
  const [width, height] = [(frame.right - frame.left) / map.columns, (frame.bottom - frame.top) / map.rows];
  const inside = (index: number, count: number): number =>
    Math.min(count - 1, Math.max(0, Math.floor(index)));
  const column = inside((place.x - frame.left) / width, map.columns);
  const row = inside((frame.bottom - place.y) / height, map.rows);
  return {
    middle: { x: frame.left + (column + 0.5) * width, y: frame.bottom - (row + 0.5) * height },
    category: map.cells[row]?.[column] ?? -1,
    value: map.values?.[row]?.[column],
  };
}

/** Reads a plane at a place: the point of a path that is near, or else the middle of the cell, or else the place itself. */
export function readPlane(drawing: Drawing, place: Place): ReadOut {
  const { picture, x: across, y: up, field, map } = drawing;
  const near = nearestPoint(drawing, place);
  const cell = cellAt(
    drawing,
    near ? { x: across.toPixel(near.point.x), y: up.toPixel(near.point.y) } : place,
  );
  const { x, y } = near?.point ?? {
    x: coordinate(across, cell?.middle.x ?? place.x),
    y: coordinate(up, cell?.middle.y ?? place.y),
  };
  const text = (axis: PictureAxis, value: number): string =>
    near ? placeCell(axis, value) : formatNumber(value, { as: 'tick' });
  return {
    at: { x, y },
    x: text(picture.x, x),
    y: text(picture.y, y),
    points: picture.series.map((_, index) => (index === near?.series ? near.point : undefined)),
    series: picture.series.map(() => ''),
    marks: [],
    field: field
      ? formatNumber(field.value(x, y))
      : cell?.value === undefined
        ? ''
        : formatNumber(cell.value),
    ...(map && cell && cell.category >= 0 ? { category: cell.category } : {}),
  };
}

/** What the legend calls the parts of a picture. */
export interface LegendNames {
  readonly categories: readonly string[];
  readonly field: string;
}

/** A read-out as one sentence for a screen reader. */
export function sayReadOut(read: ReadOut, picture: Picture, names: LegendNames, language: Language): string {
  const [comma, colon] = [commaOf(language), colonOf(language)];
  const isPlane = read.at.y !== undefined;
  const named = (label: string, value: string): string[] => (value === '' ? [] : [`${label} ${value}`]);
  const place = [...named(picture.x.label, read.x), ...(isPlane ? named(picture.y.label, read.y) : [])];
  const found = [
    ...(read.category === undefined ? [] : [names.categories[read.category] ?? '']),
    ...named(names.field, read.field),
    ...picture.series.flatMap(({ label }, index) =>
      isPlane ? (read.points[index] ? [label] : []) : named(label, read.series[index] ?? ''),
    ),
    ...picture.marks.flatMap(({ label }, index) => named(label, read.marks[index] ?? '')),
  ];
  return [place.join(comma), found.join(comma)].filter(Boolean).join(colon);
}
