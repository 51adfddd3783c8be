/** What the answers of exercises are computed with by another path than src/math. */

/** The root of a function that changes its sign once between two points, halving the interval. */
export function rootOf(f: (x: number) => number, low: number, high: number): number {
  let [left, right] = [low, high];
  for (let halving = 0; halving < 200; halving++) {
    const middle = (left + right) / 2;
    if (f(left) > 0 === f(middle) > 0) left = middle;
    else right = middle;
  }
  return (left + right) / 2;
}

/** The place of the lowest point of a parabola, from three of its values. */
export function bottomOfParabola(f: (x: number) => number): number {
  const [left, middle, right] = [f(-1), f(0), f(1)];
  return (left - right) / (2 * (left - 2 * middle + right));
}

/** The derivative of a function by Richardson's central differences. */
export function derivative(f: (x: number) => number, x: number): number {
  const h = 1e-3;
  const coarse = (f(x + 2 * h) - f(x - 2 * h)) / (4 * h);
  const fine = (f(x + h) - f(x - h)) / (2 * h);
  return (4 * fine - coarse) / 3;
}
