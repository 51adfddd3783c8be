import { softplus } from './activations/exponential';
import { sigmoid, tanhDerivative } from './activations/sigmoidal';
import { requireNotNegative, requireWhole } from './checks';
import { MathError } from './errors';

/** The weights of a 2-2-1 network; rows of `hiddenWeights` belong to hidden units. */
export interface XorWeights {
  hiddenWeights: number[][];
  hiddenBiases: number[];
  outputWeights: number[];
  outputBias: number;
}

/** How to train: full-batch gradient descent from `start`. */
export interface XorTraining {
  start: XorWeights;
  learningRate: number;
  steps: number;
  /** The largest number of points kept of the trajectory, first and last included (at least 2). */
  points: number;
}

/** What training gave; entry $i$ of the lists is the state after `steps[i]` updates. */
export interface XorTrajectory {
  steps: number[];
  /** Mean cross-entropy in nats. */
  losses: number[];
  /** The weight vector of the first hidden unit. */
  firstUnit: number[][];
  /** The weight vector of the second hidden unit. */
  secondUnit: number[][];
  final: XorWeights;
  /** The output probabilities for (0,0), (0,1), (1,0), (1,1) at the end. */
  outputs: number[];
}

const inputs = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
] as const;
const labels = [0, 1, 1, 0] as const;

/**
 * A start of the network with all biases 0: all weights 0, all six weights equal to `constant`, or weights that differ
 * between the units, $W_1=\begin{pmatrix}0.5&-0.4\\-0.3&0.6\end{pmatrix}$, $w_2=(0.7, 0.2)$.
 *
 * @example xorStart('constant').hiddenWeights // [[0.5, 0.5], [0.5, 0.5]]
 */
export function xorStart(kind: 'zero' | 'constant' | 'asymmetric', constant = 0.5): XorWeights {
  const c = kind === 'constant' ? constant : 0;
  const asymmetric = kind === 'asymmetric';
  return {
    hiddenWeights: asymmetric
      ? [
          [0.5, -0.4],
          [-0.3, 0.6],
        ]
      : [
          [c, c],
          [c, c],
        ],
    hiddenBiases: [0, 0],
    outputWeights: asymmetric ? [0.7, 0.2] : [c, c],
    outputBias: 0,
  };
}

/** Weights in one flat list: $W_1$ row by row, $b_1$, $w_2$, $b_2$. */
function flatten({ hiddenWeights, hiddenBiases, outputWeights, outputBias }: XorWeights): Float64Array {
  const flat = [...hiddenWeights.flat(), ...hiddenBiases, ...outputWeights, outputBias];
  if (flat.length !== 9) throw new MathError('a 2-2-1 network has 2×2, 2, 2 and 1 weights: check the shapes');
  return Float64Array.from(flat);
}

function unflatten(w: Float64Array): XorWeights {
  return {
    hiddenWeights: [Array.from(w.subarray(0, 2)), Array.from(w.subarray(2, 4))],
    hiddenBiases: Array.from(w.subarray(4, 6)),
    outputWeights: Array.from(w.subarray(6, 8)),
    outputBias: w[8]!,
  };
}

/** The logit for one input. */
function logit(w: Float64Array, x1: number, x2: number): number {
  const first = Math.tanh(w[0]! * x1 + w[1]! * x2 + w[4]!);
  const second = Math.tanh(w[2]! * x1 + w[3]! * x2 + w[5]!);
  return w[6]! * first + w[7]! * second + w[8]!;
}

function meanLoss(w: Float64Array): number {
  let sum = 0;
  inputs.forEach(([x1, x2], sample) => {
    const z = logit(w, x1, x2);
    sum += softplus(labels[sample] === 1 ? -z : z);
  });
  return sum / inputs.length;
}

/** Writes the gradient of the mean cross-entropy into `gradient`, in the order of `flatten`. */
function writeGradient(w: Float64Array, gradient: Float64Array): void {
  gradient.fill(0);
  for (let sample = 0; sample < 4; sample++) {
    const [x1, x2] = inputs[sample]!;
    const firstNet = w[0]! * x1 + w[1]! * x2 + w[4]!;
    const secondNet = w[2]! * x1 + w[3]! * x2 + w[5]!;
    const first = Math.tanh(firstNet);
    const second = Math.tanh(secondNet);
    const z = w[6]! * first + w[7]! * second + w[8]!;
    const delta = (labels[sample] === 1 ? -sigmoid(-z) : sigmoid(z)) / 4;
    const deltaFirst = delta * w[6]! * tanhDerivative(firstNet);
    const deltaSecond = delta * w[7]! * tanhDerivative(secondNet);
    gradient[0]! += deltaFirst * x1;
    gradient[1]! += deltaFirst * x2;
    gradient[2]! += deltaSecond * x1;
    gradient[3]! += deltaSecond * x2;
    gradient[4]! += deltaFirst;
    gradient[5]! += deltaSecond;
    gradient[6]! += delta * first;
    gradient[7]! += delta * second;
    gradient[8]! += delta;
  }
}

/**
 * The mean cross-entropy of the network on the four XOR samples, in nats.
 *
 * @example xorLoss(xorStart('zero')) // 0.693147
 */
export function xorLoss(weights: XorWeights): number {
  return meanLoss(flatten(weights));
}

/**
 * The gradient of `xorLoss` with respect to every weight, in the same shape.
 *
 * @example xorGradient(xorStart('zero')).outputBias // 0
 */
export function xorGradient(weights: XorWeights): XorWeights {
  const gradient = new Float64Array(9);
  writeGradient(flatten(weights), gradient);
  return unflatten(gradient);
}

/**
 * Trains a 2-2-1 network on XOR (inputs 0 or 1, tanh hidden units, sigmoid output, mean cross-entropy): each step subtracts
 * $\eta$ times the gradient over all four samples. Hidden units that start equal stay equal to the last bit, because they
 * get the same gradient.
 *
 * Throws if a shape does not fit, `steps` is no whole number, the learning rate is negative, or fewer than 2 points are
 * asked for.
 *
 * @example trainXor({ start: xorStart('zero'), learningRate: 0.5, steps: 10, points: 2 }).steps // [0, 10]
 */
export function trainXor({ start, learningRate, steps, points }: XorTraining): XorTrajectory {
  requireWhole('trainXor', 'steps', steps);
  requireWhole('trainXor', 'points', points, 2);
  requireNotNegative('trainXor', 'learning rate', learningRate);
  const w = flatten(start);
  const gradient = new Float64Array(9);
  const trajectory: XorTrajectory = {
    steps: [],
    losses: [],
    firstUnit: [],
    secondUnit: [],
    final: start,
    outputs: [],
  };
  const intervals = Math.min(steps, points - 1);
  let kept = 0;
  for (let step = 0; step <= steps; step++) {
    // Point k of the trajectory is step round(k·steps/intervals).
    if (step === (intervals === 0 ? 0 : Math.round((kept * steps) / intervals))) {
      kept++;
      trajectory.steps.push(step);
      trajectory.losses.push(meanLoss(w));
      trajectory.firstUnit.push([w[0]!, w[1]!]);
      trajectory.secondUnit.push([w[2]!, w[3]!]);
    }
    if (step === steps) break;
    writeGradient(w, gradient);
    for (let k = 0; k < 9; k++) w[k]! -= learningRate * gradient[k]!;
  }
  trajectory.final = unflatten(w);
  trajectory.outputs = inputs.map(([x1, x2]) => sigmoid(logit(w, x1, x2)));
  return trajectory;
}
