type Values = Readonly<Record<string, number>>;

/** Where the sum of squared distances is lowest: as far to the left of it as to the right, it is equally high. */
function leastSquares(points: readonly number[]): number {
  const sum = (c: number) => points.reduce((total, x) => total + (x - c) ** 2, 0);
  let [low, high] = [Math.min(...points), Math.max(...points)];
  for (let round = 0; round < 100; round++) {
    const middle = (low + high) / 2;
    if (sum(middle + 1) > sum(middle - 1)) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

/** The sum of all squared differences within a group, divided by its size, is its sum of squares around the mean. */
const spreadOf = (...points: readonly number[]): number =>
  points.reduce((sum, x) => sum + points.reduce((inner, y) => inner + (x - y) ** 2, 0), 0) /
  (2 * points.length);

/** Every value of the exercises on paradigms and workflow by another path than src/math. */
export const independent: Readonly<Record<string, (values: Values) => number>> = {
  'mean-of-rewards': ({ r1, r2, r3, r4 }) => (r1! + r2! + r3! + r4!) / 4,
  // Momentum in the sum form with coefficient 1.
  'without-zeroing': ({ target, learningRate }) => {
    let [w, v] = [0, 0];
    for (let step = 0; step < 2; step++) {
      v += w - target!;
      w -= learningRate! * v;
    }
    return w;
  },
  // Where the sum of squares to the three points on the right is smallest.
  'one-round-of-k-means': ({ c2, x3, x4 }) => leastSquares([c2!, x3!, x4!]),
  // The sum before and the new reward, divided.
  'next-estimate': ({ old, count, reward }) => (old! * (count! - 1) + reward!) / count!,
  'mean-of-losses': ({ f1, f2, f3, y1, y2, y3 }) =>
    ((f1! - y1!) ** 2 + (f2! - y2!) ** 2 + (f3! - y3!) ** 2) / 3,
  // Probability of each arm times what it pays.
  'reward-in-the-long-run': ({ rate, p1, p2, p3 }) =>
    (rate! / 3) * p1! + (rate! / 3) * p2! + (1 - (2 * rate!) / 3) * p3!,
  'cost-of-never-exploring': ({ steps, first, best }) => steps! * best! - steps! * first!,
  'structural-risk': ({ risk, lambda, w1, w2 }) => risk! + lambda! * w1! * w1! + lambda! * w2! * w2!,
  'k-means-by-hand.before': ({ a, b, c, d }) => (b! - a!) ** 2 + (d! - c!) ** 2,
  'k-means-by-hand.left': ({ a, b }) => leastSquares([a!, b!]),
  'k-means-by-hand.right': ({ c, d }) => leastSquares([c!, d!]),
  'k-means-by-hand.after': ({ a, b, c, d }) => spreadOf(a!, b!) + spreadOf(c!, d!),
};
