type Values = Readonly<Record<string, number>>;

/** How many batches one counts by taking samples away until none is left; and how many of them are full. */
function countBatches(samples: number, batchSize: number): { all: number; full: number; last: number } {
  let left = samples;
  let [all, full, last] = [0, 0, 0];
  while (left > 0) {
    last = Math.min(batchSize, left);
    left -= last;
    all += 1;
    if (last === batchSize) full += 1;
  }
  return { all, full, last };
}

/** Where the recursion for the mean square stands after very many steps. */
function meanSquareAfter(learningRate: number, curvature: number, added: number): number {
  let square = 0;
  for (let step = 0; step < 20_000; step++) {
    square = square * (1 - learningRate * curvature) ** 2 + learningRate ** 2 * added;
  }
  return square;
}

/** The rate at which a function that rises reaches a value, halving the interval. */
function rateWith(f: (rate: number) => number, value: number): number {
  let [low, high] = [0, 1.999];
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2;
    if (f(middle) < value) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Numbers kept for an affine layer: a weight for every pair of units, and a bias for every unit it feeds, one by one. */
function countParameters(layers: readonly number[]): number {
  let count = 0;
  for (let l = 1; l < layers.length; l++) {
    for (let unit = 0; unit < layers[l]!; unit++) count += layers[l - 1]! + 1;
  }
  return count;
}

/** Every value of the exercises on gradient descent variants by another path than src/math. */
export const independent: Readonly<Record<string, (values: Values) => number>> = {
  'iterations-in-training': ({ samples, batchSize, epochs }) =>
    epochs! * countBatches(samples!, batchSize!).all,
  'epoch-by-numbers.updates': ({ samples, batchSize }) => countBatches(samples!, batchSize!).all,
  'epoch-by-numbers.last': ({ samples, batchSize }) => countBatches(samples!, batchSize!).last,
  'epoch-by-numbers.total': ({ samples, batchSize, epochs }) =>
    epochs! * countBatches(samples!, batchSize!).all,
  'epoch-by-numbers.dropped': ({ samples, batchSize, epochs }) =>
    epochs! * countBatches(samples!, batchSize!).full,
  // Each sample is in the batch with probability B/N, two of them with B(B−1)/(N(N−1)): variance and covariance of the indicators.
  'noise-without-replacement': ({ population, batchSize, deviation }) => {
    const [N, B] = [population!, batchSize!];
    const share = B / N;
    const variance = share * (1 - share);
    const covariance = (B * (B - 1)) / (N * (N - 1)) - share ** 2;
    // Deviations from the mean sum to 0, so Σ_{i≠j} d_i d_j = −Σ d_i² = −Nσ².
    return Math.sqrt(N * deviation! ** 2 * (variance - covariance)) / B;
  },
  'stationary-variance': ({ learningRate, curvature, noise, batchSize }) =>
    meanSquareAfter(learningRate!, curvature!, noise! ** 2 / batchSize!),
  'batch-for-the-floor': ({ learningRate, from, factor }) =>
    rateWith(
      (rate) => meanSquareAfter(rate, 1, 1 / (from! * factor!)),
      meanSquareAfter(learningRate!, 1, 1 / from!),
    ),
  'memory-of-training': ({ input, hidden, output, batchSize }) => {
    const layers = [input!, hidden!, output!];
    let bytes = 16 * countParameters(layers);
    for (const units of layers) bytes += 4 * units * batchSize!;
    return bytes;
  },
  // Where the factor 1 − kηλ of the steepest direction reaches −1.
  'two-workers-limit': ({ workers, curvature }) => rateWith((rate) => workers! * rate * curvature! - 1, 1),
  'one-epoch-by-hand.first': ({ learningRate, x1, y1 }) => learningRate! * x1! * y1!,
  // (1 − ηx₂²)w₁ + ηx₂y₂.
  'one-epoch-by-hand.second': ({ learningRate, x1, y1, x2, y2 }) =>
    (1 - learningRate! * x2! ** 2) * learningRate! * x1! * y1! + learningRate! * x2! * y2!,
  'one-epoch-by-hand.whole': ({ learningRate, x1, y1, x2, y2 }) =>
    (learningRate! * (x1! * y1! + x2! * y2!)) / 2,
};
