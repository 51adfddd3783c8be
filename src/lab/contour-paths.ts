import { contours } from 'd3-contour';
import type { Frame } from './series-svg';
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
  const ring = (points: readonly (readonly number[])[]): string =>
    `M${points.map(([column = 0, row = 0]) => `${toX(column).toFixed(1)} ${toY(row).toFixed(1)}`).join('L')}Z`;
  return contours()
    .size([columns, rows])
    .thresholds([...field.levels])(values)
    .map((level) => level.coordinates.map((polygon) => polygon.map(ring).join('')).join(''));
}
