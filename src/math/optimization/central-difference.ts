import { MathError } from '../errors';

/**
 * The gradient of any function of a list by central differences, $\frac{f(x+he_i)-f(x-he_i)}{2h}$ for each coordinate: its
 * error is of order $h^2$ plus rounding of order $10^{-16}|f|/h$. Throws unless $h$ = `width` is above 0 and moves every coordinate.
 *
 * @example centralDifferenceGradient(([x, y]) => x * y, [2, 3]) // [3, 2]
 */
export function centralDifferenceGradient(
  value: (position: readonly number[]) => number,
  position: readonly number[],
  width = 1e-5,
): number[] {
  if (!(width > 0)) throw new MathError(`centralDifferenceGradient needs a width above 0, not ${width}`);
  return position.map((coordinate, i) => {
    const above = coordinate + width;
    const below = coordinate - width;
    // Divided by the distance really taken: coordinate ± width is rounded.
    const distance = above - below;
    if (!(distance > 0 && distance < Infinity)) {
      throw new MathError(
        `centralDifferenceGradient: a width of ${width} is lost at ${coordinate}, pass a wider one`,
      );
    }
    return (value(position.with(i, above)) - value(position.with(i, below))) / distance;
  });
}
