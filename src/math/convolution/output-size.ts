import { requireWhole } from '../checks';
import { MathError } from '../errors';

/** How a window is moved over an input. */
export interface Sliding {
  kernelSize: number;
  /** How far the window moves each time; 1 unless told. */
  stride?: number;
  /** Zeros added at each border; 0 unless told. */
  padding?: number;
  /** Distance of neighbouring cells of the window in the input; 1 unless told. */
  dilation?: number;
}

/**
 * How many places a window of size $K$ takes along an input of size $W$ with $P$ zeros at each border and stride $S$:
 * $\lfloor(W-K+2P)/S\rfloor+1$. With dilation $d$ the window reaches over $d(K-1)+1$ cells instead of $K$.
 *
 * @throws MathError unless the sizes are whole numbers above 0, the padding a whole number, and the window fits
 * @example outputSize(224, { kernelSize: 7, padding: 3, stride: 2 }) // 112
 */
export function outputSize(
  inputSize: number,
  { kernelSize, stride = 1, padding = 0, dilation = 1 }: Sliding,
): number {
  requireWhole('outputSize', 'input cells', inputSize, 1);
  requireWhole('outputSize', 'kernel cells', kernelSize, 1);
  requireWhole('outputSize', 'cells of a stride', stride, 1);
  requireWhole('outputSize', 'padding cells', padding);
  requireWhole('outputSize', 'cells of a dilation', dilation, 1);
  const room = inputSize + 2 * padding - dilation * (kernelSize - 1) - 1;
  if (room < 0) {
    throw new MathError(
      `outputSize needs a kernel that fits: ${kernelSize} does not fit into ${inputSize} with padding ${padding}`,
    );
  }
  return Math.floor(room / stride) + 1;
}
