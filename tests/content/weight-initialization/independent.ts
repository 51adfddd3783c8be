// Every value is reached without src/math: by adding up all equally likely outcomes of variables with two values, by
// summing over a fine grid, by a loop over the layers, or by closed forms.

type Drawn = Readonly<Record<string, number>>;

function drawn(values: Drawn, name: string): number {
  const value = values[name];
  if (value === undefined) throw new Error(`no number is called ${name}`);
  return value;
}

/** The population variance of equally likely outcomes. */
function variance(outcomes: readonly number[]): number {
  const mean = outcomes.reduce((sum, each) => sum + each, 0) / outcomes.length;
  return outcomes.reduce((sum, each) => sum + (each - mean) ** 2, 0) / outcomes.length;
}

const signs = [-1, 1] as const;

/** Var(z) when weights, inputs and bias take two values each, a standard deviation above and below their means. */
function varianceOfSum(values: Drawn, weightVariance: number, inputs: { mean: number; deviation: number }) {
  const weight = Math.sqrt(weightVariance);
  const oneTerm = variance(
    signs.flatMap((w) => signs.map((x) => w * weight * (inputs.mean + x * inputs.deviation))),
  );
  const bias = variance(signs.map((sign) => sign * drawn(values, 'bias')));
  let total = bias;
  const active = drawn(values, 'fanIn') * drawn(values, 'share');
  for (let input = 0; input + 0.5 < active; input++) total += oneTerm;
  return total;
}

const ones = { mean: 1, deviation: 0 };

const newVariance = (values: Drawn): number => varianceOfSum(values, 1 / drawn(values, 'fanIn'), ones);
const oldVariance = (values: Drawn): number => varianceOfSum(values, 1, ones);

/** Where σ(z)(1 − σ(z)) falls below 1/100, by bisection. */
function saturation(): number {
  let [below, above] = [0, 20];
  for (let step = 0; step < 200; step++) {
    const middle = (below + above) / 2;
    const sigmoid = 1 / (1 + Math.exp(-middle));
    if (sigmoid * (1 - sigmoid) > 0.01) below = middle;
    else above = middle;
  }
  return (below + above) / 2;
}

/** The standard deviation of a density on (−end, end) that need not be scaled, by Simpson's rule. */
function deviationOf(density: (x: number) => number, end: number): number {
  const pieces = 2000;
  let [mass, square] = [0, 0];
  for (let point = 0; point <= pieces; point++) {
    const x = end * ((2 * point) / pieces - 1);
    const weight = point === 0 || point === pieces ? 1 : point % 2 === 1 ? 4 : 2;
    mass += weight * density(x);
    square += weight * density(x) * x * x;
  }
  return Math.sqrt(square / mass);
}

/** The variance of a uniform distribution on (−limit, limit). */
const uniformVariance = (limit: number): number => deviationOf(() => 1, limit) ** 2;

/** Two weights, a standard deviation above and below 0, through half of which ReLU lets nothing pass. */
function rmsThroughRelu(gain: number, depth: number): number {
  let meanSquare = 1;
  for (let layer = 0; layer < depth; layer++) {
    const netInput = Math.sqrt(gain * meanSquare);
    meanSquare = signs.reduce((sum, sign) => sum + Math.max(0, sign * netInput) ** 2, 0) / 2;
  }
  return Math.sqrt(meanSquare);
}

export const independent: Readonly<Record<string, (values: Drawn) => number>> = {
  'deviation-of-z': (values) => Math.sqrt(newVariance(values)),

  'glorot-limit': (values) => {
    // Both wishes, n·Var(w) = 1, granted to their mean width; then the limit by bisection.
    const wanted = 1 / ((drawn(values, 'fanIn') + drawn(values, 'fanOut')) / 2);
    let [low, high] = [0, 10];
    for (let step = 0; step < 100; step++) {
      const middle = (low + high) / 2;
      if (uniformVariance(middle) < wanted) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  },

  'relu-depth': (values) => rmsThroughRelu(1, drawn(values, 'depth')),

  'inputs-with-mean': (values) =>
    varianceOfSum(values, 1 / drawn(values, 'fanIn'), { mean: drawn(values, 'inputMean'), deviation: 1 }),

  'one-network-over-data': (values) => {
    const mean = drawn(values, 'inputMean');
    const [first, second, third, bias] = ['first', 'second', 'third', 'bias'].map((name) =>
      drawn(values, name),
    ) as [number, number, number, number];
    return variance(
      signs.flatMap((a) =>
        signs.flatMap((b) =>
          signs.map((c) => first * (mean + a) + second * (mean + b) + third * (mean + c) + bias),
        ),
      ),
    );
  },

  'old-and-new-weights.oldVariance': oldVariance,
  'old-and-new-weights.oldDeviation': (values) => Math.sqrt(oldVariance(values)),
  'old-and-new-weights.oldDistance': (values) => saturation() / Math.sqrt(oldVariance(values)),
  'old-and-new-weights.newVariance': newVariance,
  'old-and-new-weights.newDeviation': (values) => Math.sqrt(newVariance(values)),
  'old-and-new-weights.newDistance': (values) => saturation() / Math.sqrt(newVariance(values)),

  'gradient-at-input': (values) => {
    let squaredGradient = 1;
    const weightVariance = drawn(values, 'gain') / drawn(values, 'width');
    for (let layer = 0; layer < drawn(values, 'depth'); layer++) {
      let sum = 0;
      // Every other unit is on and passes its share back.
      for (let unit = 0; unit < drawn(values, 'width'); unit += 2) sum += weightVariance * squaredGradient;
      squaredGradient = sum;
    }
    return Math.sqrt(squaredGradient);
  },

  'glorot-forward-factor': (values) => {
    const wanted = 2 / (drawn(values, 'fanIn') + drawn(values, 'fanOut'));
    let meanSquare = 0;
    for (let input = 0; input < drawn(values, 'fanIn'); input++) meanSquare += wanted;
    return meanSquare;
  },

  'leaky-variance': (values) => {
    // What a layer of variance 1/n leaves of the mean square: the share to make up for.
    const left = signs
      .map((z) => (z > 0 ? z : drawn(values, 'slope') * z))
      .reduce((sum, a) => sum + (a * a) / 2, 0);
    return 1 / drawn(values, 'fanIn') / left;
  },

  'deviation-of-uniform': (values) => deviationOf(() => 1, drawn(values, 'limit')),

  'uniform-for-he': (values) =>
    // n = 1: the fan-in cancels.
    rmsThroughRelu(uniformVariance(Math.sqrt(2)), drawn(values, 'depth')),

  'cut-gaussian': (values) =>
    Math.sqrt(2 / drawn(values, 'fanIn')) / deviationOf((x) => Math.exp((-x * x) / 2), 2),

  'eigenvalues-mislead': (values) => {
    const [diagonal, corner] = [drawn(values, 'diagonal'), drawn(values, 'corner')];
    let [first, second] = [0, 1];
    for (let layer = 0; layer < 2; layer++) {
      [first, second] = [diagonal * first + corner * second, diagonal * second];
    }
    return Math.sqrt(first * first + second * second);
  },
};
