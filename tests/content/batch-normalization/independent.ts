/** Every value of the exercises on batch normalization by another path than `src/math`. */
export const independent: Readonly<Record<string, (values: Readonly<Record<string, number>>) => number>> = {
  'normalize-by-hand': (values) => normalized(values, 'fourth'),

  'running-mean': ({ value, weight, count }) => repeated(0, value!, weight!, count!),

  // The gradient of w₁/‖w‖, which like a normalized unit forgets the length of w, at w = (3, 4) and at its multiple.
  'gradient-factor': ({ norm, factor }) => {
    const length = (w: readonly [number, number]): number => Math.abs(w[1]) / (w[0] ** 2 + w[1] ** 2);
    return (norm! * length([3 * factor!, 4 * factor!])) / length([3, 4]);
  },

  'worked-batch.center': (values) => moments(values).first,
  'worked-batch.variance': (values) => pairVariance(fourOf(values)),
  'worked-batch.normalized': (values) => normalized(values, 'first'),
  'worked-batch.output': (values) => values['gamma']! * normalized(values, 'first') + values['beta']!,

  'variance-after-epsilon': ({ distance, epsilon }) => 1 / (1 + epsilon! / distance! ** 2),

  // A batch that has this biased variance: one value far out, the others together.
  'running-variance': ({ stored, size, spread, weight }) => {
    const step = Math.sqrt(spread! / (size! - 1));
    const batch = Array.from({ length: size! }, (_, index) => (index === 0 ? step * (size! - 1) : -step));
    const unbiased = batch.reduce((sum, each) => sum + each ** 2, 0) / (size! - 1);
    return repeated(stored!, unbiased, weight!, 1);
  },

  'weight-of-the-start': ({ momentum, count }) => {
    let share = 1;
    for (let batch = 0; batch < count!; batch++) share *= momentum!;
    return share;
  },

  // The straight line through two points of the stored map: the mean goes to β, one deviation further to β + γ.
  'evaluation-output': ({ input, storedMean, storedVariance, gamma, beta }) => {
    const share = (input! - storedMean!) / storedVariance! ** 0.5;
    return (1 - share) * beta! + share * (beta! + gamma!);
  },

  // What both layers make of the input 0.
  'folded-bias': ({ weight, bias, storedMean, storedVariance, gamma, beta }) => {
    const preActivation = weight! * 0 + bias!;
    return gamma! * ((preActivation - storedMean!) / storedVariance! ** 0.5) + beta!;
  },

  // Forward-mode differentiation: every quantity carries its derivative with respect to the first sample.
  'input-gradient': (values) => {
    const batch = fourOf(values);
    const center = moments(values).first;
    const direction = [1, 0, 0, 0].map((each) => each - 1 / 4);
    const spread = batch.reduce((sum, each) => sum + (each - center) ** 2, 0) / 4;
    const spreadChange =
      batch.reduce((sum, each, index) => sum + 2 * (each - center) * direction[index]!, 0) / 4;
    const inverse = spread ** -0.5;
    const inverseChange = -0.5 * spread ** -1.5 * spreadChange;
    return values['gamma']! * (direction[0]! * inverse + (batch[0]! - center) * inverseChange);
  },

  // The loss is linear in γ, so a central difference is exact.
  'gamma-gradient': (values) => {
    const { center, distance, gamma } = values;
    const signs = [-1, 1, -1, 1];
    const upstream = ['first', 'second', 'third', 'fourth'].map((name) => values[`${name}Upstream`]!);
    const batch = signs.map((sign) => center! + sign * distance!);
    const loss = (factor: number): number =>
      batch.reduce((sum, each, index) => sum + (upstream[index]! * factor * (each - center!)) / distance!, 0);
    return (loss(gamma! + 1) - loss(gamma! - 1)) / 2;
  },

  // Weights of length 1 and a step of the length that turns them by this angle; then both are rescaled.
  'turn-of-the-weights': ({ angle, factor }) => {
    const step = (angle! * Math.PI) / 180;
    const longerWeights = 1 * factor!;
    const shorterStep = step / factor!;
    return ((shorterStep / longerWeights) * 180) / Math.PI;
  },

  // From the moments of the chi-squared distribution with k = m − 1 degrees of freedom: E[X] = k, E[X²] = k (k + 2).
  'noise-of-the-variance': ({ size }) => {
    const freedom = size! - 1;
    return Math.sqrt(freedom * (freedom + 2) - freedom ** 2) / freedom;
  },

  'learned-count': ({ channels }) => {
    let count = 0;
    for (let channel = 0; channel < channels!; channel++) count += ['gamma', 'beta'].length;
    return count;
  },
};

function fourOf(values: Readonly<Record<string, number>>): number[] {
  return ['first', 'second', 'third', 'fourth'].map((name) => values[name]!);
}

function moments(values: Readonly<Record<string, number>>): { first: number; second: number } {
  const batch = fourOf(values);
  return {
    first: batch.reduce((sum, each) => sum + each, 0) / 4,
    second: batch.reduce((sum, each) => sum + each ** 2, 0) / 4,
  };
}

/** The variance is the mean of the squares without the square of the mean. */
function normalized(values: Readonly<Record<string, number>>, name: string): number {
  const { first, second } = moments(values);
  return (values[name]! - first) / Math.sqrt(second - first ** 2);
}

/** The variance from all pairs, without the mean. */
function pairVariance(batch: readonly number[]): number {
  const squares = batch.flatMap((one) => batch.map((other) => (one - other) ** 2));
  return squares.reduce((sum, each) => sum + each, 0) / (2 * batch.length ** 2);
}

/** A running average, batch by batch. */
function repeated(start: number, value: number, weight: number, count: number): number {
  let running = start;
  for (let batch = 0; batch < count; batch++) running += weight * (value - running);
  return running;
}
