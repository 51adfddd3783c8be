import { type Matrix, sizeOf } from '../matrix';
import { outputSize } from './output-size';

type Grid = readonly (readonly number[])[];

/** How a kernel is moved over an image. */
export interface Slide {
  /** How far the window moves each time; 1 unless told. */
  stride?: number;
  /** Zeros added at each border; 0 unless told. */
  padding?: number;
}

/**
 * The image with zeros around it.
 *
 * @example padded([[5]], 1) // [[0, 0, 0], [0, 5, 0], [0, 0, 0]]
 */
export function padded(image: Grid, padding: number): Matrix {
  const { rows, columns } = sizeOf(image, 'padded');
  return Array.from({ length: rows + 2 * padding }, (_, i) =>
    Array.from({ length: columns + 2 * padding }, (_, j) => image[i - padding]?.[j - padding] ?? 0),
  );
}

/**
 * The kernel turned by 180°: what a convolution in the sense of mathematics does to it.
 *
 * @example flipped([[1, 2], [3, 4]]) // [[4, 3], [2, 1]]
 */
export function flipped(kernel: Grid): Matrix {
  return [...kernel].reverse().map((row) => [...row].reverse());
}

/**
 * The cross-correlation of an image with a kernel, which deep learning calls a convolution:
 * $y_{ij}=\sum_{a,b}k_{ab}\,x_{iS+a,\,jS+b}$ on the padded image, without turning the kernel.
 *
 * @throws MathError as `outputSize`, and unless both are grids
 * @example crossCorrelation([[1, 2, 3]], [[1, -1]]) // [[-1, -1]]
 */
export function crossCorrelation(image: Grid, kernel: Grid, { stride = 1, padding = 0 }: Slide = {}): Matrix {
  const size = sizeOf(image, 'crossCorrelation');
  const window = sizeOf(kernel, 'crossCorrelation');
  const rows = outputSize(size.rows, { kernelSize: window.rows, stride, padding });
  const columns = outputSize(size.columns, { kernelSize: window.columns, stride, padding });
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => {
      let sum = 0;
      for (let a = 0; a < window.rows; a++) {
        const row = image[i * stride + a - padding];
        if (row === undefined) continue;
        for (let b = 0; b < window.columns; b++) {
          sum += kernel[a]![b]! * (row[j * stride + b - padding] ?? 0);
        }
      }
      return sum;
    }),
  );
}
