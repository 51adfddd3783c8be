import { describe, expect, it } from 'vitest';
import { activation } from '../../src/math/activations';
import { MathError } from '../../src/math/errors';
import { totalWeight } from '../../src/math/exponential-average/exponential-average';
import { averageNoiseVarianceAt } from '../../src/math/exponential-average/noise-variance';
import { cumulativeMass, exponentialWeights, geometricSum } from '../../src/math/exponential-average/weights';
import { signalThroughFiniteNetwork } from '../../src/math/finite-network';
import { singularValuesOfProducts } from '../../src/math/matrix-products';
import { createNetwork } from '../../src/math/network/network';
import { createTrainer, trainNetwork } from '../../src/math/network/training';
import { createBatch } from '../../src/math/network/workspace';
import { sampleBatchNoise } from '../../src/math/normalization/batch-noise';
import { gaussianBatches } from '../../src/math/normalization/gaussian-batches';
import { descend } from '../../src/math/optimization/descend';
import { hillMap } from '../../src/math/optimization/hill-map';
import { gradientDescent } from '../../src/math/optimization/optimizers/gradient-descent';
import { quadratic } from '../../src/math/optimization/quadratic';
import { quadraticStepsToTolerance, quadraticWalk } from '../../src/math/optimization/quadratic-walk';
import {
  constantGradientRun,
  displacementAfter,
  velocityAfter,
} from '../../src/math/optimization/terminal-velocity';
import { boxMuller, createRandom } from '../../src/math/random';
import { rreluEvaluation, rreluSlopeMoments } from '../../src/math/rrelu-slopes';
import { probabilityOutside } from '../../src/math/saturation';
import { varianceOfLinearChain } from '../../src/math/signal-propagation';
import { trainSingleUnit } from '../../src/math/single-unit-training';
import { trainXor, xorStart } from '../../src/math/xor-network';

const { NaN: nan, POSITIVE_INFINITY: infinity } = Number;
const line = createNetwork({ weights: [[[1]]], biases: [[0]], activations: ['identity'] });
const batch = createBatch(line, [[1]], [[1]]);
const unit = { inputs: [1], targets: [1], slope: 0, learningRate: 0.1, weight: 1, bias: 0, steps: 1 };
const walk = (steps: number, curvature = 1) =>
  quadraticWalk(
    'momentum',
    { learningRate: 0.1, momentum: 0.5 },
    { curvatures: [1, curvature], start: [1, 1], steps },
  );

/** Calls with arguments outside their domain: what is asked of each, and the values to refuse. */
const refused: [string, (value: number) => unknown, number[], RegExp][] = [
  ['the α of ELU', (alpha) => activation('elu', { alpha }), [nan, infinity, -infinity], /finite alpha/],
  ['the slope of Leaky ReLU', (slope) => activation('leakyRelu', { slope }), [nan, infinity], /finite slope/],
  ['the β of Swish', (beta) => activation('swish', { beta }), [nan, infinity], /finite beta/],
  ['the β of softplus', (beta) => activation('softplus', { beta }), [nan, infinity, 0, -1], /beta above 0/],
  ['the lower slope of RReLU', (lower) => activation('rrelu', { lower }), [nan, -infinity, 0.5], /lower/],
  ['the upper slope of RReLU', (upper) => rreluSlopeMoments(0.1, upper), [nan, infinity, 0], /upper/],
  [
    'the slopes of RReLU in evaluation',
    (upper) => rreluEvaluation([1], 0.1, upper),
    [nan, infinity],
    /upper/,
  ],
  [
    'the lower bound of hardtanh',
    (minimum) => activation('hardtanh', { minimum }),
    [nan, -infinity, 1],
    /minimum/,
  ],
  [
    'the upper bound of hardtanh',
    (maximum) => activation('hardtanh', { maximum }),
    [nan, infinity],
    /maximum/,
  ],
  ['the first number of Box and Muller', (u) => boxMuller(u, 0.5), [nan, 0, -0.1, 1.1], /0 < u1 <= 1/],
  ['the second number of Box and Muller', (u) => boxMuller(0.5, u), [nan, -0.1, 1], /0 <= u2 < 1/],
  ['the count of a total weight', (count) => totalWeight(0.9, count), [nan, -1], /count of at least 0/],
  ['the steps of noise', (step) => averageNoiseVarianceAt(0.9, step), [nan, -1], /count of at least 0/],
  [
    'the number of weights',
    (count) => exponentialWeights(0.9, count),
    [nan, -1, 0.5],
    /whole number of weights/,
  ],
  ['the numbers of a mass', (count) => cumulativeMass(0.9, count), [nan, -1, 0.5], /whole number of numbers/],
  ['the powers of a sum', (power) => geometricSum(0.9, power), [nan, -1, 0.5], /whole number of powers/],
  ['the steps of a velocity', (step) => velocityAfter(0.9, step), [nan, -1], /count of at least 0/],
  ['the steps of a displacement', (step) => displacementAfter(0.9, step), [nan, -1], /count of at least 0/],
  [
    'the steps of a run',
    (steps) => constantGradientRun(0.9, steps),
    [nan, -1, 2.5, infinity],
    /number of steps/,
  ],
  [
    'the steps of a single unit',
    (steps) => trainSingleUnit({ ...unit, steps }),
    [nan, -1, 2.5],
    /number of steps/,
  ],
  [
    'its learning rate',
    (learningRate) => trainSingleUnit({ ...unit, learningRate }),
    [nan, infinity],
    /learning rate/,
  ],
  [
    'the updates of a network',
    (updates) => trainNetwork(line, batch, { loss: 'sum', learningRate: 0.1 }, updates),
    [nan, -1, 2.5, infinity],
    /number of updates/,
  ],
  [
    'the learning rate of a trainer',
    (learningRate) => createTrainer(line, { loss: 'sum', learningRate }, 1),
    [nan, -1, infinity],
    /learning rate of at least 0/,
  ],
  [
    'the learning rate on XOR',
    (learningRate) => trainXor({ start: xorStart('zero'), learningRate, steps: 1, points: 2 }),
    [nan, -1, infinity],
    /learning rate of at least 0/,
  ],
  [
    'the points on XOR',
    (points) => trainXor({ start: xorStart('zero'), learningRate: 1, steps: 1, points }),
    [nan, 1, 2.5],
    /number of points, at least 2/,
  ],
  [
    'the steps of a descent',
    (steps) =>
      descend({
        objective: quadratic(1),
        optimizer: gradientDescent({ learningRate: 0.1 }),
        start: [1, 1],
        steps,
      }),
    [nan, -1, 2.5, infinity],
    /number of steps/,
  ],
  [
    'the steps of the map of the hill',
    (steps) => hillMap({ starts: [1], momenta: [0.5], learningRate: 0.01, steps }),
    [nan, -1, 2.5, infinity],
    /number of steps/,
  ],
  [
    'its learning rate on the hill',
    (learningRate) => hillMap({ starts: [1], momenta: [0.5], learningRate, steps: 1 }),
    [nan, 0, -1, infinity],
    /learning rate above 0/,
  ],
  ['the steps of a quadratic walk', (steps) => walk(steps), [nan, -1, 2.5, infinity], /number of steps/],
  [
    'the eigenvalues of a quadratic walk',
    (curvature) => walk(1, curvature),
    [nan, 0, -1, infinity],
    /eigenvalue above 0/,
  ],
  [
    'the steps to a tolerance',
    (maximumSteps) =>
      quadraticStepsToTolerance(
        'momentum',
        { learningRate: 0.1, momentum: 0 },
        { curvatures: [1], start: [1], maximumSteps },
      ),
    [nan, -1, 2.5],
    /number of steps/,
  ],
  [
    'the variance of an input',
    (variance) => varianceOfLinearChain(variance, []),
    [nan, -1, infinity],
    /variance of at least 0/,
  ],
  [
    'the fan-in of a layer',
    (fanIn) => varianceOfLinearChain(1, [{ fanIn, weightStandardDeviation: 1 }]),
    [nan, -1, infinity],
    /fan-in of at least 0/,
  ],
  [
    'the deviation of weights',
    (weightStandardDeviation) => varianceOfLinearChain(1, [{ fanIn: 1, weightStandardDeviation }]),
    [nan, -1, infinity],
    /standard deviation of at least 0/,
  ],
  [
    'the gain of a finite network',
    (weightGain) =>
      signalThroughFiniteNetwork({ width: 1, depth: 1, activation: activation('tanh'), weightGain, seed: 1 }),
    [nan, -1, infinity],
    /weight gain of at least 0/,
  ],
  ['the mean of a probability', (mean) => probabilityOutside(1, 0, mean), [nan, infinity], /finite mean/],
  [
    'the variance of batches',
    (variance) => gaussianBatches(createRandom(1), { count: 1, size: 1, mean: 0, variance }),
    [nan, -1, infinity],
    /variance of at least 0/,
  ],
  [
    'the size of batches',
    (size) => gaussianBatches(createRandom(1), { count: 1, size, mean: 0, variance: 1 }),
    [nan, -1, 0.5],
    /number of values/,
  ],
  [
    'the mean of batches',
    (mean) => gaussianBatches(createRandom(1), { count: 1, size: 1, mean, variance: 1 }),
    [nan, infinity],
    /finite mean/,
  ],
  [
    'the size of noisy batches',
    (size) => sampleBatchNoise(createRandom(1), { distribution: 'gaussian', size, batches: 1 }),
    [nan, 0, 0.5],
    /number of values in a batch, at least 1/,
  ],
  [
    'the number of noisy batches',
    (batches) => sampleBatchNoise(createRandom(1), { distribution: 'gaussian', size: 1, batches }),
    [nan, 0, 0.5],
    /number of batches, at least 1/,
  ],
  [
    'the number of batches',
    (count) => gaussianBatches(createRandom(1), { count, size: 1, mean: 0, variance: 1 }),
    [nan, -1, 0.5],
    /number of batches/,
  ],
  [
    'a product that overflows',
    (entry) => singularValuesOfProducts({ kind: 'shared', matrix: [[entry]] }, 3),
    [1e200],
    /finite/,
  ],
];

describe('arguments outside the domain of a formula', () => {
  it.each(refused)('%s: the error says what is needed', (_what, call, values, message) => {
    for (const value of values) {
      expect(() => call(value), String(value)).toThrow(MathError);
      expect(() => call(value), String(value)).toThrow(message);
    }
  });
});
