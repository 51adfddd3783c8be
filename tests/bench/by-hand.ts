import { type Network, unflatten } from '../../src/math/network/network';

/** Weights of a network of dense layers with tanh in between and a linear output, for a loop written by hand for just this case. */
export interface HandWritten {
  /** `weights[l][to * inputs + from]`, `biases[l][to]`. */
  readonly weights: readonly Float64Array[];
  readonly biases: readonly Float64Array[];
}

/** A copy of the weights of a network in the arrays of the loop written by hand. */
export function handWrittenOf(network: Network): HandWritten {
  const { weights, biases } = unflatten(network, network.parameters);
  return {
    weights: weights.map((matrix) => Float64Array.from(matrix.flat())),
    biases: biases.map((list) => Float64Array.from(list)),
  };
}

/**
 * Training by plain mini-batch gradient descent on half the squared error, sample by sample in typed arrays: `epoch` goes through the samples
 * in the order given and returns the mean loss before each
 * update.
 */
export function trainerByHand({ weights, biases }: HandWritten, batchSize: number, learningRate: number) {
  const layers = weights.length;
  const sizes = [weights[0]!.length / biases[0]!.length, ...biases.map(({ length }) => length)];
  const weightGradients = weights.map((each) => new Float64Array(each.length));
  const biasGradients = biases.map((each) => new Float64Array(each.length));
  const values = sizes.map((size) => new Float64Array(size));
  const errors = sizes.map((size) => new Float64Array(size));

  function forward(first: number, second: number): number {
    values[0]![0] = first;
    values[0]![1] = second;
    for (let layer = 0; layer < layers; layer++) {
      const from = values[layer]!;
      const to = values[layer + 1]!;
      const w = weights[layer]!;
      const b = biases[layer]!;
      const isLast = layer === layers - 1;
      for (let unit = 0, at = 0; unit < to.length; unit++) {
        let sum = b[unit]!;
        for (let input = 0; input < from.length; input++, at++) sum += w[at]! * from[input]!;
        to[unit] = isLast ? sum : Math.tanh(sum);
      }
    }
    return values[layers]![0]!;
  }

  function backward(): void {
    for (let layer = layers - 1; layer >= 0; layer--) {
      const from = values[layer]!;
      const above = errors[layer + 1]!;
      const below = errors[layer]!;
      const w = weights[layer]!;
      const weightGradient = weightGradients[layer]!;
      const biasGradient = biasGradients[layer]!;
      if (layer > 0) below.fill(0);
      for (let unit = 0, at = 0; unit < above.length; unit++) {
        const each = above[unit]!;
        biasGradient[unit]! += each;
        for (let input = 0; input < from.length; input++, at++) {
          weightGradient[at]! += each * from[input]!;
          if (layer > 0) below[input]! += w[at]! * each;
        }
      }
      if (layer > 0) {
        for (let input = 0; input < from.length; input++) below[input]! *= 1 - from[input]! * from[input]!;
      }
    }
  }

  function epoch(inputs: Float64Array, targets: Float64Array, order: ArrayLike<number>): number {
    let total = 0;
    for (let start = 0; start < order.length; start += batchSize) {
      for (let layer = 0; layer < layers; layer++) {
        weightGradients[layer]!.fill(0);
        biasGradients[layer]!.fill(0);
      }
      for (let place = start; place < start + batchSize; place++) {
        const example = order[place]!;
        const error = forward(inputs[2 * example]!, inputs[2 * example + 1]!) - targets[example]!;
        total += 0.5 * error * error;
        errors[layers]![0] = error / batchSize;
        backward();
      }
      for (let layer = 0; layer < layers; layer++) {
        const w = weights[layer]!;
        const b = biases[layer]!;
        for (let at = 0; at < w.length; at++) w[at]! -= learningRate * weightGradients[layer]![at]!;
        for (let at = 0; at < b.length; at++) b[at]! -= learningRate * biasGradients[layer]![at]!;
      }
    }
    return total / order.length;
  }

  return { epoch, predict: forward };
}
