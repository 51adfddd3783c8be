import { contours } from 'd3-contour';
import type { Frame } from './series-svg';
import { linePath, type Place, simplify } from './simplify';
import type { Field } from './views';

const columns = 72;
const rows = 48;

/** The contours of a field as SVG path data, one path a level. */
export function contourPaths(field: Field, { x, y, left, right, top, bottom }: Frame): string[] {
  const values: number[] = [];
  const toX = (column: number): number => left + (column / columns) * (right - left);
  const toY = (row: number): number => top + (row / rows) * (bottom - top);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      values.push(field.value(x.toValue(toX(column + 0.5)), y.toValue(toY(row + 0.5))));
    }
  }
  const onEdge = ([column = 0, row = 0]: readonly number[]): boolean =>
    column <= 0 || column >= columns || row <= 0 || row >= rows;
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  // Rings close along the frame; that part belongs to no contour, so the pen is lifted there.
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
      .map((line) => linePath(simplify(line, 0.2)))
      .join('');
  };
  return contours()
    .size([columns, rows])
    .thresholds([...field.levels])(values)
    .map((level) => level.coordinates.map((polygon) => polygon.map(ring).join('')).join(''));
}
