import { contours } from 'd3-contour';
import type { AxisMap } from './axis-map';
import type { Field } from './views';

const columns = 72;
const rows = 48;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The contours of a field as SVG path data, one path a level. */
export function contourPaths(field: Field, x: AxisMap, y: AxisMap, box: Box): string[] {
  const values: number[] = [];
  const toX = (column: number): number => box.left + (column / columns) * box.width;
  const toY = (row: number): number => box.top + (row / rows) * box.height;
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
