import { type Matrix, sizeOf } from '../matrix';
import { outputSize } from './output-size';

/**
 * The maximum of each window of a grid. What does not fill a window at the right and lower border is left out.
 *
 * @throws MathError as `outputSize`, and unless all rows are equally long
 * @example maxPooling([[1, 2, 0, 1], [0, 1, 2, 3]], { kernelSize: 2, stride: 2 }) // [[2, 3]]
 */
export function maxPooling(
  image: readonly (readonly number[])[],
  { kernelSize, stride }: { kernelSize: number; stride: number },
): Matrix {
  const { rows, columns } = sizeOf(image, 'maxPooling');
  const places = (size: number) => outputSize(size, { kernelSize, stride });
  return Array.from({ length: places(rows) }, (_, i) =>
    Array.from({ length: places(columns) }, (_, j) =>
      Math.max(
        ...image
          .slice(i * stride, i * stride + kernelSize)
          .flatMap((row) => row.slice(j * stride, j * stride + kernelSize)),
      ),
    ),
  );
}
