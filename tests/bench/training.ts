import { copyNetwork, createNetwork, type Network } from '../../src/math/network/network';
import { createTrainer } from '../../src/math/network/training';
import { type Batch, createBatch } from '../../src/math/network/workspace';
import { createRandom } from '../../src/math/random';

/** Training of a 2-8-8-1 tanh network on batches of ten: `src/math` beside a loop written by hand for just this case. */

const sizes = [2, 8, 8, 1] as const;
const batchSize = 10;
const examples = 200;
const learningRate = 0.03;
const steps = 20_000;

const random = createRandom(1);
const matrix = (rows: number, columns: number): number[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0.5 * random.normal()));
const vector = (length: number): number[] => Array.from({ length }, () => 0.1 * random.normal());

/** Thousands of examples a second, and the mean loss, by which the two must agree. */
interface Speed {
  readonly thousands: number;
  readonly loss: number;
}

function trainOurs(start: Network, batch: Batch): Speed {
  const trainer = createTrainer(copyNetwork(start), { loss: 'halfSum', learningRate }, batchSize);
  let loss = 0;
  const began = performance.now();
  for (let step = 0; step < steps; step++) {
    loss += trainer.step(batch, (step % (examples / batchSize)) * batchSize, batchSize);
  }
  return { thousands: (batchSize * steps) / (performance.now() - began), loss: loss / steps };
}

function trainByHand(start: Network, { inputs, targets }: Batch): Speed {
  const layers = sizes.length - 1;
  const weights = start.layers.map(({ weightOffset, biasOffset }) =>
    start.parameters.slice(weightOffset, biasOffset),
  );
  const biases = start.layers.map(({ biasOffset, outputs }) =>
    start.parameters.slice(biasOffset, biasOffset + outputs),
  );
  const weightGradients = weights.map((each) => new Float64Array(each.length));
  const biasGradients = biases.map((each) => new Float64Array(each.length));
  const values = sizes.map((size) => new Float64Array(size));
  const errors = sizes.map((size) => new Float64Array(size));
  let total = 0;
  const began = performance.now();
  for (let step = 0; step < steps; step++) {
    for (let layer = 0; layer < layers; layer++) {
      weightGradients[layer]!.fill(0);
      biasGradients[layer]!.fill(0);
    }
    for (let place = 0; place < batchSize; place++) {
      const example = (step % (examples / batchSize)) * batchSize + place;
      values[0]![0] = inputs[2 * example]!;
      values[0]![1] = inputs[2 * example + 1]!;
      for (let layer = 0; layer < layers; layer++) {
        const from = values[layer]!;
        const to = values[layer + 1]!;
        const w = weights[layer]!;
        const b = biases[layer]!;
        for (let unit = 0, at = 0; unit < to.length; unit++) {
          let sum = b[unit]!;
          for (let input = 0; input < from.length; input++, at++) sum += w[at]! * from[input]!;
          to[unit] = Math.tanh(sum);
        }
      }
      const output = values[layers]![0]!;
      const error = output - targets[example]!;
      total += (0.5 * error * error) / batchSize;
      errors[layers]![0] = (error * (1 - output * output)) / batchSize;
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
    for (let layer = 0; layer < layers; layer++) {
      const w = weights[layer]!;
      const b = biases[layer]!;
      for (let at = 0; at < w.length; at++) w[at]! -= learningRate * weightGradients[layer]![at]!;
      for (let at = 0; at < b.length; at++) b[at]! -= learningRate * biasGradients[layer]![at]!;
    }
  }
  return { thousands: (batchSize * steps) / (performance.now() - began), loss: total / steps };
}

/** Both speeds in thousands of examples a second: the better of several rounds, after the compiler has warmed up. */
export function measureTraining(rounds = 6): { ours: number; byHand: number } {
  const network = createNetwork({
    weights: [matrix(8, 2), matrix(8, 8), matrix(1, 8)],
    biases: [vector(8), vector(8), vector(1)],
    activations: ['tanh', 'tanh', 'tanh'],
  });
  const inputs = Array.from({ length: examples }, () => [random.normal(), random.normal()]);
  const batch = createBatch(
    network,
    inputs,
    inputs.map(([first = 0, second = 0]) => [first * second > 0 ? 1 : -1]),
  );
  let [ours, byHand] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    const [a, b] = [trainOurs(network, batch), trainByHand(network, batch)];
    if (Math.abs(a.loss - b.loss) > 1e-9)
      throw new Error(`the two loops train apart: ${a.loss} and ${b.loss}`);
    ours = Math.max(ours, a.thousands);
    byHand = Math.max(byHand, b.thousands);
  }
  return { ours, byHand };
}
