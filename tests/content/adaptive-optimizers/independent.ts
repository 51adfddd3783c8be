type Values = Readonly<Record<string, number>>;

/** Weighted sum of the gradients (or squares), newest last, with the weights written out. */
function weighted(beta: number, numbers: readonly number[]): number {
  return numbers.reduce((sum, each, i) => sum + (1 - beta) * beta ** (numbers.length - 1 - i) * each, 0);
}

/** Corrected average: the weights in the ratio of the powers of beta. */
function corrected(beta: number, first: number, second: number): number {
  return (beta * first + second) / (beta + 1);
}

/** Every value of the exercises on adaptive optimizers by another path than src/math. */
export const independent: Readonly<Record<string, (values: Values) => number>> = {
  // η in the direction against the gradient.
  'first-step': ({ start, gradient, learningRate }) =>
    gradient! > 0 ? start! - learningRate! : start! + learningRate!,
  'second-step.m': ({ first, second }) => weighted(0.9, [first!, second!]),
  'second-step.v': ({ first, second, beta2 }) => weighted(beta2!, [first! * first!, second! * second!]),
  'second-step.mHat': ({ first, second }) => corrected(0.9, first!, second!),
  'second-step.vHat': ({ first, second, beta2 }) => corrected(beta2!, first! * first!, second! * second!),
  'second-step.move': ({ first, second, beta2 }) =>
    corrected(0.9, first!, second!) / corrected(beta2!, first! ** 2, second! ** 2) ** 0.5,
  'adagrad-length': ({ learningRate, count }) => learningRate! * count! ** -0.5,
  'rmsprop-first': ({ decay, learningRate }) => learningRate! * (1 - decay!) ** -0.5,
  // The recursions themselves.
  'uncorrected-step': ({ beta1, beta2, count }) => {
    let [m, v] = [0, 0];
    for (let t = 0; t < count!; t++) {
      m = beta1! * m + (1 - beta1!) * 7;
      v = beta2! * v + (1 - beta2!) * 49;
    }
    return m / Math.sqrt(v);
  },
  'decayed-weight': ({ weight, learningRate, weightDecay }) =>
    weight! - learningRate! * (weightDecay! * weight! + 1),
  // The squared cosine of half the angle.
  'cosine-rate': ({ peak, twelfths }) => peak! * Math.cos((Math.PI * twelfths!) / 24) ** 2,
  // The warm-up, step by step.
  'warm-up-rate': ({ peak, warmUp, step }) => {
    let rate = 0;
    for (let t = 0; t < step!; t++) rate += peak! / warmUp!;
    return rate;
  },
  // Halving the interval.
  'exponential-length': ({ gamma, factor }) => {
    let [low, high] = [0, 10_000];
    for (let i = 0; i < 200; i++) {
      const middle = (low + high) / 2;
      if (gamma! ** middle * factor! > 1) low = middle;
      else high = middle;
    }
    return low;
  },
};
