type Values = Readonly<Record<string, number>>;

/** An integral over [0, 1] by Simpson's rule. */
function integral(f: (p: number) => number, parts = 2000): number {
  let sum = f(0) + f(1);
  for (let i = 1; i < parts; i++) sum += (i % 2 === 0 ? 2 : 4) * f(i / parts);
  return sum / (3 * parts);
}

const predictions = ({ first, second, third }: Values) => [first!, second!, third!];

/** Every value of the exercises on overfitting by another path than src/math. */
export const independent: Readonly<Record<string, (values: Values) => number>> = {
  // The posterior by integration of the likelihood.
  'posterior-of-a-coin': ({ heads, tosses }) => {
    const likelihood = (p: number) => p ** heads! * (1 - p) ** (tosses! - heads!);
    return integral((p) => p * likelihood(p)) / integral(likelihood);
  },
  // One residual at a time: of n dimensions of noise p are taken away.
  'expected-training-error': ({ samples, parameters, noise }) => {
    let sum = 0;
    for (let dimension = 0; dimension < samples! - parameters!; dimension++) sum += noise!;
    return sum / samples!;
  },
  // Epoch by epoch, with a counter.
  'patience-by-hand': ({ bump, lowest, patience }) => {
    let best = Number.POSITIVE_INFINITY;
    let waited = 0;
    for (let epoch = 1; ; epoch++) {
      const falling = 60 - 4 * Math.min(epoch, lowest!);
      const error = falling + (epoch === bump! ? 6 : 0) + 2 * Math.max(0, epoch - lowest!);
      if (error < best) [best, waited] = [error, 0];
      else waited++;
      if (waited === patience!) return epoch;
    }
  },
  // Two predictions and two noises, each ± one standard deviation about its mean: all four cases.
  'error-from-its-parts': ({ bias, variance, deviation }) => {
    let sum = 0;
    for (const one of [-1, 1])
      for (const other of [-1, 1]) sum += (other * deviation! - bias! - one * Math.sqrt(variance!)) ** 2;
    return sum / 4;
  },
  'three-fits-by-hand.center': (values) => {
    const [a = 0, b = 0, c = 0] = predictions(values);
    return a + (b - a) / 3 + (c - a) / 3;
  },
  'three-fits-by-hand.bias': (values) =>
    predictions(values).reduce((sum, each) => sum + (each - values['truth']!) / 3, 0),
  // A third of the mean squared difference of pairs, each pair once.
  'three-fits-by-hand.spread': (values) => {
    const [a = 0, b = 0, c = 0] = predictions(values);
    return ((a - b) ** 2 + (b - c) ** 2 + (a - c) ** 2) / 9;
  },
  // Step by step on ½λ(w − 1)².
  'share-learned': ({ rate, eigenvalue, steps }) => {
    let weight = 0;
    for (let step = 0; step < steps!; step++) weight -= rate! * eigenvalue! * (weight - 1);
    return weight;
  },
  // Bayes: heads among what is recorded.
  'record-of-a-fair-coin': ({ recorded }) => 1 - (0.5 * recorded!) / (0.5 + 0.5 * recorded!),
  // A common part of variance ρv and parts of their own.
  'average-of-models': ({ models, spread, correlation }) => {
    let sum = 0;
    for (let one = 0; one < models!; one++)
      for (let other = 0; other < models!; other++) sum += one === other ? spread! : correlation! * spread!;
    return sum / models! ** 2;
  },
};
