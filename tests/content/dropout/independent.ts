import { bottomOfParabola } from '../exercises/other-paths';

type Values = Readonly<Record<string, number>>;

/** All masks of so many units, from the digits of binary numbers. */
function masks(units: number): number[][] {
  return Array.from({ length: 2 ** units }, (_, i) =>
    i.toString(2).padStart(units, '0').split('').map(Number),
  );
}

/** The mean of a function over all masks of units that are kept with probability q. */
function average(units: number, q: number, f: (mask: readonly number[]) => number): number {
  let sum = 0;
  for (const mask of masks(units)) {
    const kept = mask.filter((m) => m === 1).length;
    sum += q ** kept * (1 - q) ** (units - kept) * f(mask);
  }
  return sum;
}

/** Every value of the exercises on dropout by another path than src/math. */
export const independent: Readonly<Record<string, (values: Values) => number>> = {
  'moments-by-hand.kept': ({ a, q }) => a! / q!,
  'moments-by-hand.square': ({ a, q }) => average(1, q!, ([m]) => ((m! * a!) / q!) ** 2),
  'moments-by-hand.noise': ({ a, q }) => average(1, q!, ([m]) => ((m! * a!) / q! - a!) ** 2),
  'moments-by-hand.classicMean': ({ a, q }) => average(1, q!, ([m]) => m! * a!),
  'count-subnetworks': ({ first, second }) => masks(first!).length * masks(second!).length,
  'noise-of-net-input': ({ w1, w2, a1, a2, q }) => {
    const z = (mask: readonly number[]) => (mask[0]! * w1! * a1! + mask[1]! * w2! * a2!) / q!;
    const mean = average(2, q!, z);
    return average(2, q!, (mask) => (z(mask) - mean) ** 2);
  },
  'weights-of-copies': ({ k, q }) =>
    bottomOfParabola((w) => average(k!, q!, (mask) => (1 - w * mask.reduce((sum, m) => sum + m, 0)) ** 2)),
  // The value x for which dropping with p leaves the mean: (1 − p) x = a.
  'drop-or-keep': ({ a, p }) => (a! * 1000) / Math.round(1000 * (1 - p!)),
  'average-of-relu': ({ c1, c2 }) =>
    average(2, 0.5, ([m1, m2]) => Math.max(0, 2 * m1! * c1! - 2 * m2! * c2!)),
  'one-feature-regression': ({ y1, y2, q }) =>
    bottomOfParabola((w) =>
      average(1, q!, ([m]) => (y1! - (m! * w) / q!) ** 2 + (y2! - (2 * m! * w) / q!) ** 2),
    ),
  'at-least-one-kept': ({ k, p }) => average(k!, 1 - p!, (mask) => Math.max(...mask)),
};
