import { contours } from 'd3-contour';
import type { Field } from '../demo/views';
import type { Frame } from './series-svg';
import { linePath, type Place, simplify } from './simplify';
import { tenth } from './tenth';

const columns = 72;
const rows = 48;
/** Cells beyond the frame on every side: what closes a contour along the border is drawn there, where the drawing is cut off. */
const beyond = 1;

/** A contour that turns by more than this at a corner, in radians, is looked at more closely there. */
const sharp = 0.12;
/** So short a piece is not halved any more, in pixels. */
const shortest = 4;

/** The place where a field takes a level, along a direction through a place that is near it: two steps of Newton's method. */
function onLevel(
  valueAt: (place: Place) => number,
  level: number,
  from: Place,
  [across, down]: Place,
  reach: number,
): Place {
  let moved = 0;
  const at = (distance: number): Place => [from[0] + distance * across, from[1] + distance * down];
  for (let round = 0; round < 2; round++) {
    const slope = valueAt(at(moved + 0.5)) - valueAt(at(moved - 0.5));
    const step = (level - valueAt(at(moved))) / slope;
    if (!(Math.abs(moved + step) <= reach)) return from;
    moved += step;
  }
  return at(moved);
}

/** How much a line turns at one of its places, in radians. */
function turnAt(line: readonly Place[], index: number): number {
  const [before, here, after] = [line[index - 1], line[index], line[index + 1]];
  if (!before || !here || !after) return 0;
  const [ax, ay] = [here[0] - before[0], here[1] - before[1]];
  const [bx, by] = [after[0] - here[0], after[1] - here[1]];
  return Math.abs(Math.atan2(ax * by - ay * bx, ax * bx + ay * by));
}

/**
 * Rounds the corners that come from the grid: where a contour turns sharply, the pieces beside the corner are halved at places of
 * the level itself. That costs a few values at the ends of a valley, where a finer grid would cost them everywhere.
 */
function rounded(line: readonly Place[], level: number, valueAt: (place: Place) => number): readonly Place[] {
  let now = line;
  for (let round = 0; round < 3; round++) {
    const next: Place[] = [];
    now.forEach((place, index) => {
      next.push(place);
      const after = now[index + 1];
      if (!after || Math.max(turnAt(now, index), turnAt(now, index + 1)) < sharp) return;
      const [across, down] = [after[0] - place[0], after[1] - place[1]];
      const length = Math.hypot(across, down);
      if (length < shortest) return;
      const middle: Place = [(place[0] + after[0]) / 2, (place[1] + after[1]) / 2];
      next.push(onLevel(valueAt, level, middle, [-down / length, across / length], 2 * length));
    });
    if (next.length === now.length) break;
    now = next;
  }
  return now;
}

/** The contours of a field as SVG path data, one path a level. */
export function contourPaths(field: Field, { x, y, left, right, top, bottom }: Frame): string[] {
  const width = columns + 2 * beyond;
  const height = rows + 2 * beyond;
  const toX = (column: number): number => left + ((column - beyond) / columns) * (right - left);
  const toY = (row: number): number => top + ((row - beyond) / rows) * (bottom - top);
  const valueAt = ([across, down]: Place): number => field.value(x.toValue(across), y.toValue(down));
  const columnX = Array.from({ length: width }, (_, column) => x.toValue(toX(column + 0.5)));
  const values: number[] = [];
  for (let row = 0; row < height; row++) {
    const rowY = y.toValue(toY(row + 0.5));
    for (const at of columnX) values.push(field.value(at, rowY));
  }
  const onEdge = ([column = 0, row = 0]: readonly number[]): boolean =>
    column <= 0 || column >= width || row <= 0 || row >= height;
  // That border belongs to no contour, so the pen is lifted there.
  const ring = (points: readonly (readonly number[])[], level: number): string => {
    const lines: Place[][] = [];
    points.forEach((point, index) => {
      const before = points[index - 1];
      const [column = 0, row = 0] = point;
      if (before === undefined || (onEdge(before) && onEdge(point))) lines.push([]);
      lines.at(-1)?.push([toX(column), toY(row)]);
    });
    return lines
      .filter((line) => line.length > 1)
      .map((line) =>
        rounded(line, level, valueAt).map(([across, down]): Place => [tenth(across), tenth(down)]),
      )
      .map((line) => linePath(simplify(line, 0.3)))
      .join('');
  };
  return contours()
    .size([width, height])
    .thresholds([...field.levels])(values)
    .map((level) =>
      level.coordinates
        .map((polygon) => polygon.map((points) => ring(points, level.value)).join(''))
        .join(''),
    );
}
