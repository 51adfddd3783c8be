import { copyNetwork, createNetwork, type Network } from '../../src/math/network/network';
import { createTrainer } from '../../src/math/network/training';
import { type Batch, createBatch } from '../../src/math/network/workspace';
import { createRandom } from '../../src/math/random';
import { handWrittenOf, trainerByHand } from './by-hand';

/** Training of a 2-8-8-1 tanh network on batches of ten: `src/math` beside a loop written by hand for just this case. */

const batchSize = 10;
const examples = 200;
const learningRate = 0.03;
const epochs = 1000;

const random = createRandom(1);
const matrix = (rows: number, columns: number): number[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0.5 * random.normal()));
const vector = (length: number): number[] => Array.from({ length }, () => 0.1 * random.normal());

/** Thousands of examples a second, and the mean loss, by which the two must agree. */
interface Speed {
  readonly thousands: number;
  readonly loss: number;
}

/** Runs all epochs; `epoch` gives its mean loss. */
function speedOf(epoch: () => number): Speed {
  let loss = 0;
  const began = performance.now();
  for (let k = 0; k < epochs; k++) loss += epoch() / epochs;
  return { thousands: (examples * epochs) / (performance.now() - began), loss };
}

function trainOurs(start: Network, batch: Batch): Speed {
  const trainer = createTrainer(copyNetwork(start), { loss: 'halfSum', learningRate }, batchSize);
  const batches = examples / batchSize;
  return speedOf(() => {
    let loss = 0;
    for (let k = 0; k < batches; k++) loss += trainer.step(batch, k * batchSize, batchSize) / batches;
    return loss;
  });
}

function trainByHand(start: Network, { inputs, targets }: Batch): Speed {
  const trainer = trainerByHand(handWrittenOf(start), batchSize, learningRate);
  const order = Array.from({ length: examples }, (_, i) => i);
  return speedOf(() => trainer.epoch(inputs, targets, order));
}

/** Both speeds in thousands of examples a second: the better of several rounds, after the compiler has warmed up. */
export function measureTraining(rounds = 6): { ours: number; byHand: number } {
  const network = createNetwork({
    weights: [matrix(8, 2), matrix(8, 8), matrix(1, 8)],
    biases: [vector(8), vector(8), vector(1)],
    activations: ['tanh', 'tanh', 'identity'],
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
