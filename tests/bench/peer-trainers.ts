import { unflatten } from '../../src/math/network/network';
import type { Run } from '../../src/math/whole-network/run';

/** What is used of TensorFlow Playground's `nn.ts`. */
interface PlaygroundNode {
  bias: number;
  readonly inputLinks: { weight: number }[];
}
interface PlaygroundFunction {
  readonly output: (x: number) => number;
}
interface PlaygroundError {
  readonly der: (output: number, target: number) => number;
}
export interface Playground {
  readonly Activations: { readonly TANH: PlaygroundFunction; readonly LINEAR: PlaygroundFunction };
  readonly Errors: { readonly SQUARE: PlaygroundError };
  buildNetwork(
    shape: readonly number[],
    activation: PlaygroundFunction,
    output: PlaygroundFunction,
    regularization: null,
    inputs: readonly string[],
    startsAtZero: boolean,
  ): PlaygroundNode[][];
  forwardProp(network: PlaygroundNode[][], inputs: readonly number[]): number;
  backProp(network: PlaygroundNode[][], target: number, error: PlaygroundError): void;
  updateWeights(network: PlaygroundNode[][], learningRate: number, regularization: number): void;
}

/** What is used of ConvNetJS. */
interface Volume {
  readonly w: Float64Array;
}
interface ConvNetLayer {
  readonly layer_type: string;
  readonly filters: Volume[];
}
interface ConvNetNetwork {
  readonly layers: ConvNetLayer[];
  makeLayers(definitions: readonly Record<string, string | number>[]): void;
  forward(input: Volume): Volume;
}
export interface ConvNet {
  readonly Net: new () => ConvNetNetwork;
  readonly Vol: new (width: number, height: number, depth: number, value: number) => Volume;
  readonly Trainer: new (
    net: ConvNetNetwork,
    options: Readonly<Record<string, string | number>>,
  ) => { train(input: Volume, target: readonly number[]): unknown };
}

/** One epoch in an order of the samples; the prediction for a sample, by which trainers must agree. */
export interface PeerTrainer {
  epoch(order: readonly number[]): void;
  predict(sample: number): number;
}

const rowsOf = ({ data: { training } }: Run) =>
  Array.from({ length: training.count }, (_, i) => [training.inputs[2 * i]!, training.inputs[2 * i + 1]!]);

/** Training of the network of a run, with the code of TensorFlow Playground; all biases of the run are 0. */
export function trainerOfPlayground(nn: Playground, run: Run): PeerTrainer {
  const { batchSize, learningRate } = run.settings;
  const { labels } = run.data.training;
  const rows = rowsOf(run);
  const { TANH, LINEAR } = nn.Activations;
  const network = nn.buildNetwork(run.network.sizes, TANH, LINEAR, null, ['x1', 'x2'], true);
  unflatten(run.network, run.network.parameters).weights.forEach((matrix, l) => {
    matrix.forEach((row, to) => {
      row.forEach((weight, from) => {
        network[l + 1]![to]!.inputLinks[from]!.weight = weight;
      });
    });
  });
  return {
    epoch(order) {
      for (let k = 0; k < order.length; k++) {
        nn.forwardProp(network, rows[order[k]!]!);
        nn.backProp(network, labels[order[k]!]!, nn.Errors.SQUARE);
        if ((k + 1) % batchSize === 0) nn.updateWeights(network, learningRate, 0);
      }
    },
    predict: (sample) => nn.forwardProp(network, rows[sample]!),
  };
}

/** The same with the trainer of ConvNetJS. */
export function trainerOfConvNet(convNet: ConvNet, run: Run): PeerTrainer {
  const { batchSize, learningRate, hiddenLayers } = run.settings;
  const net = new convNet.Net();
  net.makeLayers([
    { type: 'input', out_sx: 1, out_sy: 1, out_depth: 2 },
    ...hiddenLayers.map((units) => ({ type: 'fc', num_neurons: units, activation: 'tanh' })),
    { type: 'regression', num_neurons: 1 },
  ]);
  const dense = net.layers.filter((layer) => layer.layer_type === 'fc');
  unflatten(run.network, run.network.parameters).weights.forEach((matrix, l) => {
    matrix.forEach((row, to) => {
      dense[l]!.filters[to]!.w.set(row);
    });
  });
  const trainer = new convNet.Trainer(net, {
    method: 'sgd',
    momentum: 0,
    learning_rate: learningRate,
    batch_size: batchSize,
  });
  const inputs = rowsOf(run).map((row) => {
    const volume = new convNet.Vol(1, 1, 2, 0);
    volume.w.set(row);
    return volume;
  });
  const targets = Array.from(run.data.training.labels, (label) => [label]);
  return {
    epoch(order) {
      for (const sample of order) trainer.train(inputs[sample]!, targets[sample]!);
    },
    predict: (sample) => net.forward(inputs[sample]!).w[0]!,
  };
}
