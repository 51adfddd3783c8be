import { contours } from 'd3-contour';
import type { Field } from '../demo/views';
import type { Frame } from './series-svg';
import { linePath, type Place, simplify } from './simplify';
import { tenth } from './tenth';

const columns = 72;
const rows = 48;
/** Cells beyond the frame on every side: what closes a contour along the border is drawn there, where the drawing is cut off. */
const beyond = 1;

/** The contours of a field as SVG path data, one path a level. */
export function contourPaths(field: Field, { x, y, left, right, top, bottom }: Frame): string[] {
  const width = columns + 2 * beyond;
  const height = rows + 2 * beyond;
  const toX = (column: number): number => left + ((column - beyond) / columns) * (right - left);
  const toY = (row: number): number => top + ((row - beyond) / rows) * (bottom - top);
  const values: number[] = [];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      values.push(field.value(x.toValue(toX(column + 0.5)), y.toValue(toY(row + 0.5))));
    }
  }
  const onEdge = ([column = 0, row = 0]: readonly number[]): boolean =>
    column <= 0 || column >= width || row <= 0 || row >= height;
  // That border belongs to no contour, so the pen is lifted there.
  const ring = (points: readonly (readonly number[])[]): string => {
    const lines: Place[][] = [];
    points.forEach((point, index) => {
      const before = points[index - 1];
      const [column = 0, row = 0] = point;
      if (before === undefined || (onEdge(before) && onEdge(point))) lines.push([]);
      lines.at(-1)?.push([tenth(toX(column)), tenth(toY(row))]);
    });
    return lines
      .filter((line) => line.length > 1)
      .map((line) => linePath(simplify(line, 0.3)))
      .join('');
  };
  return contours()
    .size([width, height])
    .thresholds([...field.levels])(values)
    .map((level) => level.coordinates.map((polygon) => polygon.map(ring).join('')).join(''));
}
