import {
  type DemoState,
  derivation,
  fill,
  multiple,
  numeric,
  short,
  single,
  trueFalse,
} from '../../src/exercise/define-exercise';
import { decimal, oneOf, whole } from '../../src/exercise/draw';
import { batchVarianceNoise } from '../../src/math/normalization/batch-noise';
import {
  batchNorm,
  batchNormEvaluation,
  batchNormGradient,
  type NormGradient,
} from '../../src/math/normalization/batch-norm';
import { type BatchNormSteps, batchNormSteps } from '../../src/math/normalization/batch-norm-steps';
import { foldBatchNorm } from '../../src/math/normalization/fold-batch-norm';
import { learnedParameters } from '../../src/math/normalization/normalization-axes';
import { newestBatchWeight, runningAfterEqualBatches } from '../../src/math/normalization/running-statistics';
import { mean, variance } from '../../src/math/statistics';

/** A mini-batch of four values of one feature. */
const fourSamples = {
  first: whole(1, 12),
  second: whole(1, 12),
  third: whole(1, 12),
  fourth: whole(1, 12),
};

type FourSamples = Readonly<Record<keyof typeof fourSamples, number>>;

function batchOf({ first, second, third, fourth }: FourSamples): number[] {
  return [first, second, third, fourth];
}

/** The four steps with *γ* = 1, *β* = 0 and a negligible *ε*, right or with one of the mistakes. */
function stepsOf(
  samples: FourSamples,
  mistake: { omitMeanDivisor?: boolean; unbiasedVariance?: boolean } = {},
): BatchNormSteps {
  return batchNormSteps(batchOf(samples), { gamma: 1, beta: 0, epsilon: 0, ...mistake });
}

/** A mean without fractions, and values that are not all equal: the sample in question is off the mean. */
function isEasy(samples: FourSamples, asked: number): boolean {
  const batch = batchOf(samples);
  const center = mean(batch);
  return Number.isInteger(center) && asked !== center && variance(batch) !== 1;
}

/** The squared distances from the mean, which the worked solutions add up. */
function squaresOf(samples: FourSamples): {
  mean: number;
  firstSquare: number;
  secondSquare: number;
  thirdSquare: number;
  fourthSquare: number;
} {
  const center = mean(batchOf(samples));
  return {
    mean: center,
    firstSquare: (samples.first - center) ** 2,
    secondSquare: (samples.second - center) ** 2,
    thirdSquare: (samples.third - center) ** 2,
    fourthSquare: (samples.fourth - center) ** 2,
  };
}

/** Whether all values can be told from one another by a reader who works with three digits. */
function areApart(...values: readonly number[]): boolean {
  return values.every((one, index) =>
    values
      .slice(index + 1)
      .every((other) => Math.abs(one - other) > 0.02 * Math.max(Math.abs(one), Math.abs(other))),
  );
}

/** The gradients of one feature in training mode, with a negligible *ε*. */
function gradientOf(batch: readonly number[], gamma: number, upstream: readonly number[]): NormGradient {
  return batchNormGradient(
    batch.map((value) => [value]),
    { gamma: [gamma], epsilon: 0 },
    upstream.map((value) => [value]),
  );
}

/** The gradient of the first sample when the loss is the first output: right, and in pieces. */
function firstGradient(samples: FourSamples & { readonly gamma: number }): {
  right: number;
  factor: number;
  squared: number;
} {
  const { normalized, variance: spread } = stepsOf(samples);
  return {
    right: gradientOf(batchOf(samples), samples.gamma, [1, 0, 0, 0]).input[0]?.[0] ?? Number.NaN,
    factor: samples.gamma / Math.sqrt(spread),
    squared: (normalized[0] ?? Number.NaN) ** 2,
  };
}

/** The demo of the four steps with this batch. */
function stepsState(samples: FourSamples, others: DemoState['set'] = {}): DemoState {
  return { demo: 'bn-steps', set: { batch: batchOf(samples), ...others } };
}

/** The demo of the backward pass with this batch when the loss is the first output. */
function firstOutputState(samples: FourSamples & { readonly gamma: number }): DemoState {
  const set = { batch: batchOf(samples), upstream: [1, 0, 0, 0], gamma: samples.gamma };
  return { demo: 'bn-backward', set };
}

/** Stored statistics and learned parameters of one feature. */
interface Stored {
  readonly storedMean: number;
  readonly storedVariance: number;
  readonly gamma: number;
  readonly beta: number;
}

/** The demo of a linear layer and its normalization in evaluation mode. */
function foldState(
  { storedMean, storedVariance, gamma, beta }: Stored,
  { weight, bias, input }: { weight: number; bias: number; input: number },
): DemoState {
  const set = { weight, bias, gamma, beta, runningMean: storedMean, runningVariance: storedVariance, input };
  return { demo: 'bn-fold', set };
}

/** Four samples, alternately a distance below and above the mean, and the gradient that arrives at each output. */
interface Alternating {
  readonly center: number;
  readonly distance: number;
  readonly gamma: number;
  readonly firstUpstream: number;
  readonly secondUpstream: number;
  readonly thirdUpstream: number;
  readonly fourthUpstream: number;
}

function alternatingBatch({ center, distance }: Alternating): number[] {
  return [center - distance, center + distance, center - distance, center + distance];
}

function upstreamOf(values: Alternating): number[] {
  return [values.firstUpstream, values.secondUpstream, values.thirdUpstream, values.fourthUpstream];
}

/** Σ g times −1, 1, −1, 1: the normalized values of an alternating batch. */
function alternatingSum(values: Alternating): number {
  return -values.firstUpstream + values.secondUpstream - values.thirdUpstream + values.fourthUpstream;
}

/** Σ g. */
function plainSum(values: Alternating): number {
  return upstreamOf(values).reduce((sum, value) => sum + value, 0);
}

/** The demo of the backward pass with an alternating batch. */
function alternatingState(values: Alternating): DemoState {
  const set = { batch: alternatingBatch(values), upstream: upstreamOf(values), gamma: values.gamma };
  return { demo: 'bn-backward', set };
}

/** The demo of a batch of two values, *distance* away from 0 on either side. */
function tinyPairState({ distance, epsilon }: { distance: number; epsilon: number }): DemoState {
  return { demo: 'bn-steps', set: { batch: [-distance, distance], epsilon } };
}

/** The batch of the page with a constant added to each value. */
function shiftedState({ constant, gamma }: { constant: number; gamma: number }): DemoState {
  return { demo: 'bn-steps', set: { batch: [1, 3, 4, 8].map((value) => value + constant), gamma } };
}

/** The demo of the axes with the drawn block. */
function blockState(
  kind: string,
  { samples, channels, side }: { samples: number; channels: number; side: number },
): DemoState {
  return { demo: 'norm-axes', set: { kind, samples, channels, height: side, width: side } };
}

/** The exercises of the page on batch normalization. */
export const exercises = {
  'four-steps': short({
    section: 'four-steps',
    points: ['mean', 'variance', 'normalize', 'scale-and-shift', 'axes'],
  }),

  'normalize-by-hand': numeric({
    section: 'by-hand',
    params: fourSamples,
    accept: (values) =>
      isEasy(values, values.fourth) &&
      areApart(
        stepsOf(values).normalized[3] ?? 0,
        stepsOf(values, { omitMeanDivisor: true }).normalized[3] ?? 0,
        stepsOf(values, { unbiasedVariance: true }).normalized[3] ?? 0,
        (values.fourth - mean(batchOf(values))) / variance(batchOf(values)),
      ),
    spots: (values) => ({ ...squaresOf(values), variance: variance(batchOf(values)) }),
    solve: (values) => stepsOf(values).normalized[3] ?? Number.NaN,
    tolerance: { relative: 0.005 },
    slips: {
      'sum-as-mean': {
        because: 'E2.2',
        value: (values) => stepsOf(values, { omitMeanDivisor: true }).normalized[3] ?? Number.NaN,
        see: (values) => stepsState(values, { omitMeanDivisor: true }),
      },
      unbiased: {
        because: 'P21.1',
        value: (values) => stepsOf(values, { unbiasedVariance: true }).normalized[3] ?? Number.NaN,
        see: (values) => stepsState(values, { unbiasedVariance: true }),
      },
      'no-root': {
        because: 'divided-by-the-variance',
        value: (values) => (values.fourth - mean(batchOf(values))) / variance(batchOf(values)),
        see: (values) => stepsState(values),
      },
    },
  }),

  'stored-variance': single({
    section: 'inference',
    options: {
      'running-unbiased': 'right',
      'running-biased': {
        because: 'biased-variance-stored',
        see: () => ({ demo: 'bn-running', set: { batches: 100, stored: 'biased' } }),
      },
      'last-batch': {
        because: 'last-batch-only',
        see: () => ({ demo: 'bn-running', set: { batches: 100, source: 'random', newestWeight: 1 } }),
      },
      'test-batch': {
        because: 'P21.2',
        see: () => ({ demo: 'bn-batch-noise', set: { batchSize: 2, pair: [1, 100] } }),
      },
    },
  }),

  'batch-of-two': trueFalse({
    section: 'small-batches',
    params: { low: whole(1, 20), gap: oneOf(0.5, 1, 2, 5, 10, 50) },
    spots: ({ low, gap }) => ({ high: low + gap }),
    statements: {
      'depends-on-distance': {
        isTrue: false,
        because: 'E3.27',
        see: ({ low, gap }) => ({ demo: 'bn-batch-noise', set: { batchSize: 2, pair: [low, low + gap] } }),
      },
      'plus-minus-one': {
        isTrue: true,
        because: 'E3.27',
        see: ({ low, gap }) => ({ demo: 'bn-batch-noise', set: { batchSize: 2, pair: [low, low + gap] } }),
      },
      'no-gradient': {
        isTrue: true,
        because: 'gradient-of-a-pair',
        see: ({ low, gap }) => ({
          demo: 'bn-backward',
          set: { batch: [low, low + gap], upstream: [1, 0] },
        }),
      },
      'one-sample': {
        isTrue: false,
        because: 'E3.27',
        see: () => ({ demo: 'bn-batch-noise', set: { batchSize: 1 } }),
      },
    },
  }),

  'running-mean': numeric({
    section: 'inference',
    params: { value: oneOf(2, 4, 5, 8, 10, 20), weight: oneOf(0.05, 0.1, 0.2, 0.25), count: whole(2, 15) },
    accept: ({ weight, count }) =>
      weight * count < 1 &&
      areApart(1 - (1 - weight) ** count, (1 - weight) ** count, 1 - weight ** count, weight * count),
    solve: ({ value, weight, count }) => runningAfterEqualBatches(0, value, weight, count),
    tolerance: { relative: 0.005 },
    slips: {
      'share-of-start': {
        because: 'share-of-the-start',
        value: ({ value, weight, count }) => value * (1 - weight) ** count,
        see: ({ weight, count }) => ({ demo: 'bn-running', set: { newestWeight: weight, batches: count } }),
      },
      'momentum-swapped': {
        because: 'momentum-swapped',
        value: ({ value, weight, count }) => value * (1 - weight ** count),
        see: ({ weight, count }) => ({
          demo: 'bn-running',
          set: { newestWeight: 1 - weight, batches: count },
        }),
      },
      'straight-line': {
        because: 'equal-steps',
        value: ({ value, weight, count }) => value * weight * count,
        see: ({ weight, count }) => ({ demo: 'bn-running', set: { newestWeight: weight, batches: count } }),
      },
    },
  }),

  learned: multiple({
    section: 'inference',
    options: {
      gamma: 'right',
      beta: 'right',
      'running-mean': {
        because: 'running-values-learned',
        see: () => ({ demo: 'bn-running', set: { batches: 1 } }),
      },
      'running-variance': {
        because: 'running-values-learned',
        see: () => ({ demo: 'bn-running', set: { batches: 50 } }),
      },
      epsilon: { because: 'P21.4', see: () => ({ demo: 'bn-steps', set: { epsilon: 1 } }) },
      'newest-weight': {
        because: 'P21.4',
        see: () => ({ demo: 'bn-running', set: { newestWeight: 0.5 } }),
      },
    },
  }),

  'axes-of-a-convolution': single({
    section: 'axes',
    params: { samples: oneOf(2, 4, 8, 16), channels: oneOf(3, 6, 12), side: oneOf(4, 5, 7, 8) },
    spots: ({ samples, channels, side }) => ({
      perChannel: samples * side * side,
      perSample: channels * side * side,
      plane: side * side,
      planes: samples * channels,
    }),
    options: {
      channel: 'right',
      sample: {
        because: 'layer-normalization',
        see: (values) => blockState('layer', values),
      },
      plane: {
        because: 'instance-normalization',
        see: (values) => blockState('instance', values),
      },
      position: {
        because: 'positions-kept-apart',
        see: (values) => blockState('batch', values),
      },
    },
  }),

  'gradient-factor': numeric({
    section: 'scale-invariance',
    params: { norm: decimal(0.2, 3, 0.1), factor: oneOf(2, 4, 5, 10, 0.5, 0.2, 0.1) },
    solve: ({ norm, factor }) => norm / factor,
    tolerance: { relative: 0.005 },
    slips: {
      unchanged: {
        because: 'output-and-gradient-alike',
        value: ({ norm }) => norm,
        see: ({ factor }) => ({ demo: 'bn-scale-invariance', set: { scale: factor } }),
      },
      multiplied: {
        because: 'chain-rule-upside-down',
        value: ({ norm, factor }) => norm * factor,
        see: ({ factor }) => ({ demo: 'bn-scale-invariance', set: { scale: factor } }),
      },
      squared: {
        because: 'turn-instead-of-gradient',
        value: ({ norm, factor }) => norm / factor ** 2,
        see: ({ factor }) => ({
          demo: 'bn-scale-invariance',
          set: { scale: factor, learningRate: 0.001, steps: 1 },
        }),
      },
    },
  }),

  'worked-batch': fill({
    section: 'by-hand',
    params: { ...fourSamples, gamma: oneOf(0.5, 1.5, 2, 3), beta: oneOf(0.5, 1, 2) },
    accept: (values) => {
      // A batch of four equal values cannot be normalized without an ε.
      if (!isEasy(values, values.first)) return false;
      const { mean: center, variance: spread, normalized } = stepsOf(values);
      const first = normalized[0] ?? 0;
      const output = values.gamma * first + values.beta;
      return (
        Math.abs(output) > 0.3 &&
        areApart(first, (values.first - center) / spread) &&
        areApart(output, values.gamma * (first + values.beta), first)
      );
    },
    spots: squaresOf,
    cells: {
      center: {
        value: (values) => stepsOf(values).mean,
        slips: {
          sum: {
            because: 'E2.2',
            value: (values) => stepsOf(values, { omitMeanDivisor: true }).mean,
            see: (values) => stepsState(values, { omitMeanDivisor: true }),
          },
        },
      },
      variance: {
        value: (values) => stepsOf(values).variance,
        slips: {
          unbiased: {
            because: 'P21.1',
            value: (values) => stepsOf(values, { unbiasedVariance: true }).variance,
            see: (values) => stepsState(values, { unbiasedVariance: true }),
          },
        },
      },
      normalized: {
        value: (values) => stepsOf(values).normalized[0] ?? Number.NaN,
        slips: {
          'no-root': {
            because: 'divided-by-the-variance',
            value: (values) => (values.first - mean(batchOf(values))) / variance(batchOf(values)),
            see: (values) => stepsState(values, { gamma: values.gamma, beta: values.beta }),
          },
        },
      },
      output: {
        value: (values) => {
          const { first, second, third, fourth } = values;
          const { output } = batchNorm([[first], [second], [third], [fourth]], {
            gamma: [values.gamma],
            beta: [values.beta],
            epsilon: 0,
          });
          return output[0]?.[0] ?? Number.NaN;
        },
        slips: {
          'shift-first': {
            because: 'shift-before-scale',
            value: (values) => values.gamma * ((stepsOf(values).normalized[0] ?? Number.NaN) + values.beta),
            see: (values) => stepsState(values, { gamma: values.gamma, beta: values.beta }),
          },
          'step-three': {
            because: 'E0.11',
            value: (values) => stepsOf(values).normalized[0] ?? Number.NaN,
            see: (values) => stepsState(values, { gamma: values.gamma, beta: values.beta }),
          },
        },
      },
    },
    given: [],
    blanks: 3,
    tolerance: { relative: 0.005 },
  }),

  'variance-after-epsilon': numeric({
    section: 'four-steps',
    params: {
      distance: oneOf(0.01, 0.02, 0.03, 0.05, 0.1),
      epsilon: oneOf(0.0001, 0.0002, 0.0005, 0.001, 0.002),
    },
    accept: ({ distance, epsilon }) => {
      const share = distance ** 2 / (distance ** 2 + epsilon);
      return areApart(share, 1, Math.sqrt(share), (distance / (distance + epsilon)) ** 2);
    },
    spots: ({ distance }) => ({ variance: distance ** 2 }),
    solve: ({ distance, epsilon }) =>
      variance(batchNormSteps([-distance, distance], { gamma: 1, beta: 0, epsilon }).normalized),
    tolerance: { relative: 0.005 },
    slips: {
      'exactly-one': {
        because: 'E0.11',
        value: () => 1,
        see: tinyPairState,
      },
      deviation: {
        because: 'deviation-instead-of-variance',
        value: ({ distance, epsilon }) => Math.sqrt(distance ** 2 / (distance ** 2 + epsilon)),
        see: tinyPairState,
      },
      'outside-the-root': {
        because: 'epsilon-outside-the-root',
        value: ({ distance, epsilon }) => (distance / (distance + epsilon)) ** 2,
        see: tinyPairState,
      },
    },
  }),

  'what-the-steps-do': trueFalse({
    section: 'by-hand',
    statements: {
      normal: {
        isTrue: false,
        because: 'E3.12',
        see: () => ({ demo: 'bn-steps', set: { batch: [0, 0, 0, 0, 0, 0, 0, 10] } }),
      },
      order: { isTrue: true, because: 'affine-map', see: () => ({ demo: 'bn-steps' }) },
      'exactly-one': {
        isTrue: false,
        because: 'E0.11',
        see: () => ({ demo: 'bn-steps', set: { batch: [-0.01, 0.01] } }),
      },
      'mean-is-beta': {
        isTrue: true,
        because: 'mean-after-step-four',
        see: () => ({ demo: 'bn-steps', set: { epsilon: 1 } }),
      },
    },
  }),

  'constant-added': single({
    section: 'scale-and-shift',
    params: { constant: oneOf(1, 2, 5, 10, 20), gamma: oneOf(0.5, 1.5, 2, 3) },
    spots: ({ constant, gamma }) => ({ product: constant * gamma }),
    options: {
      'not-at-all': 'right',
      constant: {
        because: 'P21.3',
        see: shiftedState,
      },
      product: {
        because: 'P21.3',
        see: shiftedState,
      },
      'divided-too': {
        because: 'P21.3',
        see: shiftedState,
      },
    },
  }),

  'running-variance': numeric({
    section: 'inference',
    params: {
      stored: oneOf(1, 2, 4),
      size: oneOf(2, 3, 4, 5, 6, 8),
      spread: whole(2, 15),
      weight: oneOf(0.05, 0.1, 0.2),
    },
    accept: ({ stored, size, spread, weight }) => {
      const unbiased = (size * spread) / (size - 1);
      const next = (batch: number): number => (1 - weight) * stored + weight * batch;
      return (
        Number.isInteger(unbiased) &&
        areApart(
          next(unbiased),
          next(spread),
          next((spread * (size - 1)) / size),
          weight * stored + (1 - weight) * unbiased,
        )
      );
    },
    spots: ({ size, spread }) => ({ unbiased: (size * spread) / (size - 1), less: size - 1 }),
    solve: ({ stored, size, spread, weight }) =>
      runningAfterEqualBatches(stored, (size * spread) / (size - 1), weight, 1),
    tolerance: { relative: 0.005 },
    slips: {
      biased: {
        because: 'biased-variance-stored',
        value: ({ stored, spread, weight }) => (1 - weight) * stored + weight * spread,
        see: ({ weight }) => ({
          demo: 'bn-running',
          set: { stored: 'biased', newestWeight: weight, batches: 1 },
        }),
      },
      'momentum-swapped': {
        because: 'momentum-swapped',
        value: ({ stored, size, spread, weight }) =>
          weight * stored + ((1 - weight) * size * spread) / (size - 1),
        see: ({ weight }) => ({ demo: 'bn-running', set: { newestWeight: 1 - weight, batches: 1 } }),
      },
      'factor-inverted': {
        because: 'correction-upside-down',
        value: ({ stored, size, spread, weight }) =>
          (1 - weight) * stored + (weight * spread * (size - 1)) / size,
        see: ({ weight }) => ({ demo: 'bn-running', set: { newestWeight: weight, batches: 1 } }),
      },
    },
  }),

  'weight-of-the-start': numeric({
    section: 'inference',
    params: {
      momentum: oneOf(0.8, 0.9, 0.95, 0.99),
      count: oneOf(2, 3, 4, 5, 8, 10, 15, 20, 30, 50, 80),
    },
    accept: ({ momentum, count }) =>
      count * (1 - momentum) < 0.9 &&
      areApart(momentum ** count, (1 - momentum) ** count, 1 - momentum ** count, 1 - count * (1 - momentum)),
    solve: ({ momentum, count }) =>
      runningAfterEqualBatches(1, 0, newestBatchWeight({ library: 'keras', momentum }), count),
    tolerance: { relative: 0.005 },
    slips: {
      'read-as-newest': {
        because: 'momentum-swapped',
        value: ({ momentum, count }) => (1 - momentum) ** count,
        see: ({ momentum, count }) => ({
          demo: 'bn-running',
          set: { newestWeight: momentum, batches: count },
        }),
      },
      complement: {
        because: 'share-of-the-batches',
        value: ({ momentum, count }) => 1 - momentum ** count,
        see: ({ momentum, count }) => ({
          demo: 'bn-running',
          set: { newestWeight: 1 - momentum, batches: count },
        }),
      },
      'straight-line': {
        because: 'equal-steps',
        value: ({ momentum, count }) => 1 - count * (1 - momentum),
        see: ({ momentum, count }) => ({
          demo: 'bn-running',
          set: { newestWeight: 1 - momentum, batches: count },
        }),
      },
    },
  }),

  'evaluation-output': numeric({
    section: 'inference',
    params: {
      input: whole(0, 5),
      other: whole(0, 5),
      storedMean: oneOf(1, 2, 3, 4),
      storedVariance: oneOf(0.25, 4, 6.25),
      gamma: oneOf(0.5, 1.5, 2, 3),
      beta: oneOf(0.5, 1, 2),
    },
    accept: ({ input, other, storedMean, storedVariance, gamma, beta }) => {
      const normalized = (input - storedMean) / Math.sqrt(storedVariance);
      const right = gamma * normalized + beta;
      return (
        input !== other &&
        input !== storedMean &&
        right !== 0 &&
        areApart(
          right,
          gamma * Math.sign(input - other) + beta,
          (gamma * (input - storedMean)) / storedVariance + beta,
          normalized,
        )
      );
    },
    spots: ({ storedVariance }) => ({ deviation: Math.sqrt(storedVariance) }),
    solve: ({ input, storedMean, storedVariance, gamma, beta }) =>
      batchNormEvaluation(
        [[input]],
        { gamma: [gamma], beta: [beta], epsilon: 0 },
        { mean: [storedMean], variance: [storedVariance] },
      )[0]?.[0] ?? Number.NaN,
    tolerance: { relative: 0.005 },
    slips: {
      'test-batch': {
        because: 'P21.2',
        value: ({ input, other, gamma, beta }) => gamma * Math.sign(input - other) + beta,
        see: ({ input, other }) => ({
          demo: 'bn-batch-noise',
          set: { batchSize: 2, pair: [input, other] },
        }),
      },
      'no-root': {
        because: 'divided-by-the-variance',
        value: ({ input, storedMean, storedVariance, gamma, beta }) =>
          (gamma * (input - storedMean)) / storedVariance + beta,
        see: (values) => foldState(values, { weight: 1, bias: 0, input: values.input }),
      },
      'step-three': {
        because: 'E0.11',
        value: ({ input, storedMean, storedVariance }) => (input - storedMean) / Math.sqrt(storedVariance),
        see: (values) => foldState(values, { weight: 1, bias: 0, input: values.input }),
      },
    },
  }),

  'folded-bias': numeric({
    section: 'inference',
    params: {
      weight: oneOf(2, 3, 4, 5),
      bias: oneOf(1, 2, 3, 4, 5),
      storedMean: oneOf(1, 2, 3, 4, 5),
      storedVariance: oneOf(0.25, 4, 6.25),
      gamma: oneOf(0.5, 1.5, 2, 3),
      beta: oneOf(0.5, 1, 2),
    },
    accept: ({ bias, storedMean, storedVariance, gamma, beta }) => {
      const factor = gamma / Math.sqrt(storedVariance);
      const right = factor * (bias - storedMean) + beta;
      return (
        bias !== storedMean &&
        right !== 0 &&
        areApart(right, factor * bias + beta, factor * (bias - storedMean), bias - factor * storedMean + beta)
      );
    },
    spots: ({ weight, storedVariance, gamma }) => ({
      deviation: Math.sqrt(storedVariance),
      foldedWeight: (gamma * weight) / Math.sqrt(storedVariance),
    }),
    solve: ({ weight, bias, storedMean, storedVariance, gamma, beta }) =>
      foldBatchNorm(
        { weights: [[weight]], bias: [bias] },
        { gamma: [gamma], beta: [beta], mean: [storedMean], variance: [storedVariance], epsilon: 0 },
      ).bias[0] ?? Number.NaN,
    tolerance: { relative: 0.005 },
    slips: {
      'mean-forgotten': {
        because: 'mean-not-folded',
        value: ({ bias, storedVariance, gamma, beta }) => (gamma * bias) / Math.sqrt(storedVariance) + beta,
        see: (values) => foldState(values, { ...values, input: 0 }),
      },
      'shift-forgotten': {
        because: 'beta-not-folded',
        value: ({ bias, storedMean, storedVariance, gamma }) =>
          (gamma * (bias - storedMean)) / Math.sqrt(storedVariance),
        see: (values) => foldState(values, { ...values, input: 0 }),
      },
      'bias-unscaled': {
        because: 'bias-not-scaled',
        value: ({ bias, storedMean, storedVariance, gamma, beta }) =>
          bias - (gamma * storedMean) / Math.sqrt(storedVariance) + beta,
        see: (values) => foldState(values, { ...values, input: 0 }),
      },
    },
  }),

  'inference-mode': short({
    section: 'inference',
    points: ['no-batch', 'running', 'affine', 'wrong-mode'],
  }),

  'input-gradient': numeric({
    section: 'backward',
    params: { ...fourSamples, gamma: oneOf(0.5, 1, 1.5, 2, 3) },
    accept: (values) => {
      if (!isEasy(values, values.first)) return false;
      const { right, factor, squared } = firstGradient(values);
      // Where almost nothing comes through, three digits do not suffice.
      return (
        right > 0.05 * factor && areApart(right, factor, factor * (1 - 1 / 4), factor * (1 - 1 / 4 - squared))
      );
    },
    spots: (values) => ({
      ...squaresOf(values),
      variance: variance(batchOf(values)),
      quadruple: 4 * variance(batchOf(values)),
    }),
    solve: (values) => firstGradient(values).right,
    tolerance: { relative: 0.005 },
    slips: {
      constants: {
        because: 'statistics-as-constants',
        value: (values) => firstGradient(values).factor,
        see: firstOutputState,
      },
      'mean-only': {
        because: 'deviation-as-constant',
        value: (values) => firstGradient(values).factor * (1 - 1 / 4),
        see: firstOutputState,
      },
      'second-not-averaged': {
        because: 'second-term-not-averaged',
        value: (values) => {
          const { factor, squared } = firstGradient(values);
          return factor * (1 - 1 / 4 - squared);
        },
        see: firstOutputState,
      },
    },
  }),

  'gamma-gradient': numeric({
    section: 'backward',
    params: {
      center: whole(3, 8),
      distance: oneOf(1, 2, 3),
      gamma: oneOf(0.5, 2, 3),
      firstUpstream: whole(-3, 3),
      secondUpstream: whole(-3, 3),
      thirdUpstream: whole(-3, 3),
      fourthUpstream: whole(-3, 3),
    },
    accept: (values) => {
      const [right, sum] = [alternatingSum(values), plainSum(values)];
      return (
        values.center > values.distance &&
        !upstreamOf(values).includes(0) &&
        right !== 0 &&
        areApart(right, right / 4, sum, values.center * sum + values.distance * right, values.gamma * right)
      );
    },
    spots: ({ center, distance }) => ({
      low: center - distance,
      high: center + distance,
      variance: distance ** 2,
    }),
    solve: (values) =>
      gradientOf(alternatingBatch(values), values.gamma, upstreamOf(values)).gamma[0] ?? Number.NaN,
    tolerance: { absolute: 0.01 },
    slips: {
      averaged: {
        because: 'averaged-instead-of-summed',
        value: (values) => alternatingSum(values) / 4,
        see: alternatingState,
      },
      'of-beta': { because: 'gradient-of-beta', value: plainSum, see: alternatingState },
      'raw-inputs': {
        because: 'inputs-not-normalized',
        value: (values) => values.center * plainSum(values) + values.distance * alternatingSum(values),
        see: alternatingState,
      },
      'times-gamma': {
        because: 'multiplied-by-gamma',
        value: (values) => values.gamma * alternatingSum(values),
        see: alternatingState,
      },
    },
  }),

  'backward-pass': derivation({
    section: 'backward',
    steps: ['mean', 'variance', 'deviation', 'normalized', 'sum', 'result'],
  }),

  'length-of-the-weights': derivation({
    section: 'scale-invariance',
    steps: ['statistics', 'normalized', 'loss', 'differentiate', 'at-one', 'pythagoras'],
  }),

  'turn-of-the-weights': numeric({
    section: 'scale-invariance',
    params: { angle: oneOf(0.5, 1, 1.5, 2, 4), factor: oneOf(2, 4, 5, 10) },
    spots: ({ factor }) => ({ square: factor ** 2 }),
    solve: ({ angle, factor }) => angle / factor ** 2,
    tolerance: { relative: 0.005 },
    slips: {
      'gradient-only': {
        because: 'length-of-the-weights-forgotten',
        value: ({ angle, factor }) => angle / factor,
        see: ({ factor }) => ({
          demo: 'bn-scale-invariance',
          set: { scale: factor, learningRate: 0.1, steps: 1 },
        }),
      },
      unchanged: {
        because: 'output-and-step-alike',
        value: ({ angle }) => angle,
        see: ({ factor }) => ({
          demo: 'bn-scale-invariance',
          set: { scale: factor, learningRate: 0.1, steps: 1 },
        }),
      },
    },
  }),

  'noise-of-the-variance': numeric({
    section: 'small-batches',
    params: { size: oneOf(2, 4, 5, 6, 8, 9, 11, 16, 17) },
    spots: ({ size }) => ({ less: size - 1 }),
    solve: ({ size }) => batchVarianceNoise(size) ?? Number.NaN,
    tolerance: { relative: 0.005 },
    slips: {
      'divided-by-size': {
        because: 'degrees-of-freedom',
        value: ({ size }) => Math.sqrt(2 / size),
        see: ({ size }) => ({ demo: 'bn-batch-noise', set: { batchSize: size } }),
      },
      'like-the-mean': {
        because: 'noise-of-the-mean',
        value: ({ size }) => 1 / Math.sqrt(size),
        see: ({ size }) => ({ demo: 'bn-batch-noise', set: { batchSize: size } }),
      },
      'no-root': {
        because: 'variance-instead-of-deviation',
        value: ({ size }) => 2 / (size - 1),
        see: ({ size }) => ({ demo: 'bn-batch-noise', set: { batchSize: size } }),
      },
    },
  }),

  'learned-count': numeric({
    section: 'axes',
    params: {
      samples: oneOf(8, 16, 32, 64),
      channels: oneOf(16, 32, 64, 128, 256),
      side: oneOf(7, 14, 28, 56),
    },
    solve: ({ samples, channels, side }) =>
      learnedParameters('batch', { N: samples, C: channels, H: side, W: side }),
    tolerance: { absolute: 0.5 },
    slips: {
      'running-counted': {
        because: 'running-values-learned',
        value: ({ channels }) => 4 * channels,
        see: () => ({ demo: 'norm-axes', set: { kind: 'batch' } }),
      },
      'one-each': {
        because: 'shift-not-counted',
        value: ({ channels }) => channels,
        see: () => ({ demo: 'norm-axes', set: { kind: 'batch' } }),
      },
      'per-position': {
        because: 'positions-kept-apart',
        value: ({ channels, side }) => 2 * channels * side ** 2,
        see: () => ({ demo: 'norm-axes', set: { kind: 'layer' } }),
      },
    },
  }),

  'who-shares-statistics': trueFalse({
    section: 'axes',
    params: { channels: oneOf(4, 6, 8, 12) },
    statements: {
      tokens: {
        isTrue: false,
        because: 'layer-normalization',
        see: ({ channels }) => ({ demo: 'norm-axes', set: { kind: 'layer', channels, height: 1, width: 1 } }),
      },
      'one-group': {
        isTrue: true,
        because: 'group-normalization',
        see: ({ channels }) => ({ demo: 'norm-axes', set: { kind: 'group', channels, groups: 1 } }),
      },
      'group-each': {
        isTrue: true,
        because: 'group-normalization',
        see: ({ channels }) => ({ demo: 'norm-axes', set: { kind: 'group', channels, groups: channels } }),
      },
      'group-of-batch': {
        isTrue: false,
        because: 'group-normalization',
        see: ({ channels }) => ({
          demo: 'norm-axes',
          set: { kind: 'group', channels, groups: 2, changeOther: true },
        }),
      },
    },
  }),

  claims: multiple({
    section: 'benefits',
    options: {
      scale: 'right',
      neighbors: 'right',
      fold: 'right',
      'shift-removed': {
        because: 'E2.1',
        see: () => ({ demo: 'bn-scale-invariance', set: { scale: 100 } }),
      },
      insensitive: { because: 'E2.3', see: () => ({ demo: 'bn-scale-invariance', set: { steps: 3 } }) },
      explosion: {
        because: 'E3.26',
        see: () => ({ demo: 'bn-scale-invariance', set: { scale: 0.1, steps: 1 } }),
      },
      recurrent: {
        because: 'E3.28',
        see: () => ({ demo: 'norm-axes', set: { kind: 'layer', height: 1, width: 1 } }),
      },
    },
  }),

  'benefits-and-costs': short({
    section: 'benefits',
    points: ['scale', 'rates', 'noise', 'costs', 'hypothesis'],
  }),
};
