// Eight knobs, each turned once: how many parameters the model has before and after, and what else changes.

import { parametersInUse } from '../../../../src/math/capacity/dropped-network';
import { convolutionLayer, networkParameters } from '../../../../src/math/capacity/layer-parameters';
import { lossAfter } from '../../../../src/math/capacity/learning-rate-sweep';
import { weightedOptimum } from '../../../../src/math/capacity/weighted-optimum';
import { quadraticStepsToTolerance } from '../../../../src/math/optimization/quadratic-walk';
import { decayFactor } from '../../../../src/math/regularization/weight-decay';

export const files = ['family', 'optimization', 'regularization', 'objective'] as const;
export type File = (typeof files)[number];

export const knobs = [
  'learningRate',
  'lossParameter',
  'batchSize',
  'dropoutRate',
  'weightDecay',
  'momentum',
  'depth',
  'kernelSize',
] as const;
export type Knob = (typeof knobs)[number];

/** The letter of each knob, by which pictures and sentences name it. */
export const letters = {
  learningRate: 'η',
  lossParameter: 'c',
  batchSize: 'B',
  dropoutRate: 'p',
  weightDecay: 'λ',
  momentum: 'β',
  depth: 'D',
  kernelSize: 'k',
} as const satisfies Readonly<Record<Knob, string>>;

/** What a knob does when it is turned from one setting to another. */
export interface Turned {
  readonly right: File;
  readonly settings: readonly [number, number];
  readonly parameters: readonly [number, number];
  readonly effect: readonly [number, number];
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0);
const shallow = [784, 256, 10];
// Depth alone is turned: all hidden layers have the same width.
const deep = [784, 256, 256, 256, 10];
const network = sumOf(networkParameters(shallow));
const unchanged = [network, network] as const;

const valley = { curvatures: [1, 100], start: [1, 1] };
const stepsWith = (momentum: number): number =>
  quadraticStepsToTolerance(
    'momentum',
    { learningRate: 0.015, momentum },
    { ...valley, maximumSteps: 10_000 },
  ) as number;
const decayed = (coefficient: number): number =>
  decayFactor({ learningRate: 0.1, penalty: coefficient, convention: 'half' }, 100);
const convolution = (kernelSize: number): number =>
  convolutionLayer({ kernelSize, inputChannels: 64, outputChannels: 64 }).parameters;

/** The two settings of a knob, and what they give. */
function turn(
  right: File,
  settings: readonly [number, number],
  effectOf: (setting: number) => number,
  parameters: readonly [number, number] = unchanged,
): Turned {
  return { right, settings, parameters, effect: [effectOf(settings[0]), effectOf(settings[1])] };
}

const depths = new Map([
  [1, shallow],
  [3, deep],
]);
const atDepth = (hidden: number): number => sumOf(networkParameters(depths.get(hidden)!));

export const turned: Readonly<Record<Knob, Turned>> = {
  learningRate: turn('optimization', [0.001, 0.015], (rate) => lossAfter(valley, rate, 100)),
  lossParameter: turn('objective', [1, 19], (weight) => weightedOptimum(0.05, weight)),
  // The standard deviation of the mean of B independent gradients, in units of that of one.
  batchSize: turn('optimization', [1, 16], (size) => 1 / Math.sqrt(size)),
  dropoutRate: turn('regularization', [0, 0.5], (rate) => parametersInUse(shallow, rate)),
  weightDecay: turn('regularization', [0, 0.01], decayed),
  momentum: turn('optimization', [0, 0.9], stepsWith),
  depth: turn('family', [1, 3], atDepth, [atDepth(1), atDepth(3)]),
  kernelSize: turn('family', [3, 7], convolution, [convolution(3), convolution(7)]),
};
