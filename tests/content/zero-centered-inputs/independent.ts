type Values = Readonly<Record<string, number>>;

/** The largest eigenvalue of a symmetric matrix, by powers until it stands. */
function largestEigenvalue(matrix: readonly (readonly number[])[]): number {
  let vector = matrix.map((_, i) => 1 + i / 100);
  let length = 0;
  for (let turn = 0; turn < 20_000; turn++) {
    const image = matrix.map((row) => row.reduce((sum, entry, j) => sum + entry * vector[j]!, 0));
    const before = length;
    length = Math.hypot(...image);
    vector = image.map((each) => each / length);
    if (turn > 20 && Math.abs(length - before) < 1e-15 * length) break;
  }
  return length;
}

/** E[xxᵀ] entry by entry for equal, uncorrelated inputs. */
function secondMoment(dimension: number, mean: number, variance: number): number[][] {
  return Array.from({ length: dimension }, (_, i) =>
    Array.from({ length: dimension }, (_, j) => mean * mean + (i === j ? variance : 0)),
  );
}

/** κ from the largest eigenvalue by powers and the trace: the other d − 1 eigenvalues are alike. */
function condition(dimension: number, mean: number, variance: number): number {
  const largest = largestEigenvalue(secondMoment(dimension, mean, variance));
  return largest / ((dimension * (mean * mean + variance) - largest) / (dimension - 1));
}

const half = (values: Values, w1: number, w2: number): number =>
  (w1 * values.x1! + w2 * values.x2! - values.target!) ** 2 / 2;
/** A central difference, exact for a quadratic up to rounding. */
const slope = (f: (h: number) => number): number => (f(0.5) - f(-0.5)) / 1;

/** Every value of the exercises on zero-mean inputs by another path than src/math. */
export const independent: Readonly<Record<string, (values: Values) => number>> = {
  'condition-number': ({ dimension, mean }) => condition(dimension!, mean!, 1),
  // On the same scale: a uniform number is a share of the width.
  'uniform-inputs': ({ dimension }) => condition(dimension!, 1 / 2, 1 / 12),
  // From both roots of the characteristic polynomial: λ + 1/λ = T with λ = e^s.
  'condition-with-bias': ({ dimension, mean }) => Math.exp(2 * Math.acosh((2 + dimension! * mean! ** 2) / 2)),
  // The factor 1 − ηλ is −1 at the limit.
  'largest-rate': ({ dimension, mean }) => 2 / largestEigenvalue(secondMoment(dimension!, mean!, 1)),
  'best-factor': ({ dimension, mean }) => {
    const largest = largestEigenvalue(secondMoment(dimension!, mean!, 1));
    // Where the factors of both ends have the same size.
    return 1 - 2 / (1 + largest);
  },
  // The best of many directions of one sign.
  'nearest-step': ({ rise, fall }) => {
    let best = 0;
    for (let i = 0; i <= 1000; i++) {
      const angle = ((Math.PI / 2) * i) / 1000;
      const along = (rise! * Math.cos(angle) - fall! * Math.sin(angle)) / Math.hypot(rise!, fall!);
      best = Math.max(best, Math.abs(along));
    }
    return best;
  },
  'one-step-by-hand.delta': (values) => values.w1! * values.x1! + values.w2! * values.x2! - values.target!,
  'one-step-by-hand.first': (values) => slope((h) => half(values, values.w1! + h, values.w2!)),
  'one-step-by-hand.second': (values) => slope((h) => half(values, values.w1!, values.w2! + h)),
  'one-step-by-hand.next': (values) =>
    values.w2! - values.learningRate! * slope((h) => half(values, values.w1!, values.w2! + h)),
};
