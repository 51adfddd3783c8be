import { orthogonalMatrix } from '../gram-schmidt';
import { weightVariance } from '../initialization';
import { createNetwork, type Network } from '../network/network';
import type { Random } from '../random';
import { randomStream } from './random-stream';
import { type Initialization, outputLayer, type RunSettings } from './settings';

/** Where the numbers of batch normalization of one hidden layer stand. */
export interface NormPlace {
  /** First $\gamma$ and first $\beta$ in `parameters`. */
  readonly gammaOffset: number;
  readonly betaOffset: number;
  /** First running mean and first running variance in the running statistics. */
  readonly meanPlace: number;
  readonly variancePlace: number;
}

/** A network whose hidden layers may be normalized: `parameters` ends with $\gamma$ and $\beta$ layer by layer, which training changes too. */
export interface WholeNetwork extends Network {
  /** One place for each hidden layer, or none. */
  readonly norms: readonly NormPlace[];
}

/** The weight of the initialization `constant`. */
export const constantWeight = 0.5;

/** The matrix of a layer, drawn row by row; the variances are those of normal numbers. */
function initialMatrix(rule: Initialization, outputs: number, inputs: number, random: Random): number[][] {
  const matrix = (entry: () => number) =>
    Array.from({ length: outputs }, () => Array.from({ length: inputs }, entry));
  switch (rule) {
    case 'zero':
      return matrix(() => 0);
    case 'constant':
      return matrix(() => constantWeight);
    case 'standardNormal':
      return matrix(() => random.normal());
    case 'orthogonal':
      return orthogonalMatrix(outputs, inputs, 1, random);
    case 'lecun':
    case 'glorot':
    case 'he': {
      const deviation = Math.sqrt(weightVariance({ name: rule }, { fanIn: inputs, fanOut: outputs }));
      return matrix(() => deviation * random.normal());
    }
  }
}

/**
 * The network of resolved settings before its first update, for data with that many classes (0 in regression). All layers are initialized by
 * the same rule and drawn one after the other; biases and $\beta$ are 0, $\gamma$ is 1.
 *
 * @example initialNetwork({ ...defaultRunSettings, initialization: 'constant' }, 2).parameters.length // 17
 */
export function initialNetwork(settings: RunSettings, classes: number): WholeNetwork {
  const { hiddenLayers, activation, initialization, batchNorm } = settings;
  const output = outputLayer(settings.output, classes);
  const random = randomStream(settings.seed, 'weights');
  const sizes = [2, ...hiddenLayers, output.units];
  const network = createNetwork({
    weights: sizes.slice(1).map((outputs, l) => initialMatrix(initialization, outputs, sizes[l]!, random)),
    biases: sizes.slice(1).map((outputs) => new Array<number>(outputs).fill(0)),
    activations: [...hiddenLayers.map(() => activation), output.activation],
  });
  if (!batchNorm) return { ...network, norms: [] };
  const base = network.parameters.length;
  const norms: NormPlace[] = [];
  let end = base;
  for (const units of hiddenLayers) {
    norms.push({
      gammaOffset: end,
      betaOffset: end + units,
      meanPlace: end - base,
      variancePlace: end - base + units,
    });
    end += 2 * units;
  }
  const parameters = new Float64Array(end);
  parameters.set(network.parameters);
  hiddenLayers.forEach((units, l) => {
    parameters.fill(1, norms[l]!.gammaOffset, norms[l]!.gammaOffset + units);
  });
  return { ...network, parameters, norms };
}

/**
 * Running statistics before the first batch: mean 0 and variance 1 of every unit that is normalized, as in PyTorch.
 *
 * @example initialRunning(initialNetwork({ ...defaultRunSettings, hiddenLayers: [2], batchNorm: true }, 2)) // [0, 0, 1, 1]
 */
export function initialRunning({ layers, norms }: WholeNetwork): Float64Array {
  const count = norms.reduce((sum, _, l) => sum + 2 * layers[l]!.outputs, 0);
  const running = new Float64Array(count);
  norms.forEach(({ variancePlace }, l) => {
    running.fill(1, variancePlace, variancePlace + layers[l]!.outputs);
  });
  return running;
}
