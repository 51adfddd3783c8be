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
import { areApart, oneOf, whole } from '../../src/exercise/draw';
import { reluActivation } from '../../src/math/activations/piecewise-linear';
import { truncatedNormalFactor, weightSpread, weightVariance } from '../../src/math/initialization';
import { multiply } from '../../src/math/matrix';
import { saturationThreshold } from '../../src/math/saturation';
import { varianceThroughDepth } from '../../src/math/signal-propagation';
import { uniformDeviation } from '../../src/math/weight-density';
import { weightedSumVariance } from '../../src/math/weighted-sum';

function activeInputs({ fanIn, share }: { fanIn: number; share: number }): number {
  return Math.round(share * fanIn);
}

/** The variance of z with weights of variance 1/n. */
function varianceOfSum({
  fanIn,
  share,
  bias,
  inputMean,
}: {
  fanIn: number;
  share: number;
  bias: number;
  inputMean?: number;
}): number {
  return weightedSumVariance({
    activeInputs: activeInputs({ fanIn, share }),
    inputs: inputMean === undefined ? 'binary' : 'random',
    inputMean: inputMean ?? 0,
    weightStandardDeviation: Math.sqrt(1 / fanIn),
    biasStandardDeviation: bias,
  });
}

/** Equal ReLU layers of infinite width without biases, input rms 1. */
function reluLayers(weightGain: number, depth: number): { forward: number; backward: number } {
  const profile = varianceThroughDepth({
    activation: reluActivation,
    start: { inputSecondMoment: 1 },
    weightGain,
    biasVariance: 0,
    depth,
  });
  return {
    forward: profile.activationRootMeanSquare[depth - 1] ?? Number.NaN,
    backward: profile.gradientRootMeanSquare[0] ?? Number.NaN,
  };
}

function seeLayers(weightGain: number, depth: number): DemoState {
  return { demo: 'init-layers', set: { weightGain, depth, infinite: true } };
}

function lengthAfterTwoLayers(diagonal: number, corner: number): number {
  const layer = [
    [diagonal, corner],
    [0, diagonal],
  ];
  return Math.hypot(...multiply(multiply(layer, layer), [[0], [1]]).flat());
}

/** The exercises of the page on weight initialization. */
export const exercises = {
  'deviation-of-z': numeric({
    section: 'variance-rule',
    params: {
      fanIn: oneOf(200, 400, 800, 1000),
      share: oneOf(0.2, 0.25, 0.3, 0.4, 0.6, 0.75, 0.8, 0.9),
      bias: oneOf(0.4, 0.5, 0.6, 0.8, 1.2, 1.5, 2),
    },
    accept: ({ share, bias }) =>
      areApart(
        Math.sqrt(share + bias ** 2),
        share + bias ** 2,
        Math.sqrt(share),
        Math.sqrt(1 + bias ** 2),
        Math.sqrt(share + bias),
      ),
    spots: (values) => ({ active: activeInputs(values) }),
    solve: (values) => Math.sqrt(varianceOfSum(values)),
    tolerance: { relative: 0.005 },
    slips: {
      'root-forgotten': {
        because: 'P17.1',
        value: ({ share, bias }) => share + bias ** 2,
        see: ({ fanIn, share, bias }) => ({
          demo: 'init-variance',
          set: { fanIn, activeFraction: share, biasDeviation: bias },
        }),
      },
      'active-as-fan-in': {
        because: 'P17.2',
        value: ({ bias }) => Math.sqrt(1 + bias ** 2),
        see: ({ fanIn, share, bias }) => ({
          demo: 'init-variance',
          set: { fanIn: activeInputs({ fanIn, share }), activeFraction: 1, biasDeviation: bias },
        }),
      },
      'no-bias': {
        because: 'P17.3',
        value: ({ share }) => Math.sqrt(share),
        see: ({ fanIn, share }) => ({
          demo: 'init-variance',
          set: { fanIn, activeFraction: share, biasDeviation: 0 },
        }),
      },
      'bias-not-squared': {
        because: 'deviation-for-variance',
        value: ({ share, bias }) => Math.sqrt(share + bias),
        see: ({ fanIn, share, bias }) => ({
          demo: 'init-variance',
          set: { fanIn, activeFraction: share, biasDeviation: bias },
        }),
      },
    },
  }),

  'assumptions-of-rule': multiple({
    section: 'five-assumptions',
    options: {
      'zero-mean-weights': 'right',
      independent: 'right',
      gaussian: {
        because: 'gaussian-needed',
        see: () => ({ demo: 'glorot-calculator', set: { distribution: 'uniform' } }),
      },
      'zero-mean-inputs': {
        because: 'E0.1',
        see: () => ({ demo: 'init-variance', set: { inputs: 'random', inputMean: 1 } }),
      },
      'independent-inputs': { because: 'needless-independence' },
      'zero-mean-bias': {
        because: 'shift-for-spread',
        see: () => ({ demo: 'init-variance', set: { inputs: 'random', randomness: 'data', seed: 6 } }),
      },
    },
  }),

  'glorot-limit': numeric({
    section: 'uniform-or-gaussian',
    params: {
      fanIn: oneOf(64, 100, 128, 150, 200, 256, 300, 400, 512, 784),
      fanOut: oneOf(10, 32, 50, 64, 100, 128, 200, 256, 300),
    },
    accept: ({ fanIn, fanOut }) =>
      areApart(
        Math.sqrt(6 / (fanIn + fanOut)),
        Math.sqrt(2 / (fanIn + fanOut)),
        Math.sqrt(6 / fanIn),
        Math.sqrt(1 / fanIn),
      ),
    spots: ({ fanIn, fanOut }) => ({ sum: fanIn + fanOut }),
    solve: (fans) =>
      weightSpread({ name: 'glorot' }, { fanIn: fans.fanIn, fanOut: fans.fanOut }).uniformLimit,
    tolerance: { relative: 0.005 },
    slips: {
      'deviation-as-limit': {
        because: 'E3.1',
        value: ({ fanIn, fanOut }) => Math.sqrt(2 / (fanIn + fanOut)),
        see: ({ fanIn, fanOut }) => ({
          demo: 'glorot-calculator',
          set: { fanIn, fanOut, limit: Math.sqrt(2 / (fanIn + fanOut)) },
        }),
      },
      'fan-in-only': {
        because: 'he-for-glorot',
        value: ({ fanIn }) => Math.sqrt(6 / fanIn),
        see: ({ fanIn, fanOut }) => ({ demo: 'glorot-calculator', set: { fanIn, fanOut } }),
      },
      'older-heuristic': {
        because: 'E3.2',
        value: ({ fanIn }) => Math.sqrt(1 / fanIn),
        see: ({ fanIn, fanOut }) => ({
          demo: 'glorot-calculator',
          set: { fanIn, fanOut, limit: Math.sqrt(1 / fanIn) },
        }),
      },
    },
  }),

  'relu-factor': single({
    section: 'many-layers',
    // The exact share of the variance, for the words that must not type it.
    spots: () => ({ varianceShare: 1 / 2 - 1 / (2 * Math.PI) }),
    options: {
      'mean-square': 'right',
      variance: { because: 'E0.1', see: () => seeLayers(2, 20) },
      root: { because: 'deviation-for-variance', see: () => seeLayers(Math.SQRT2, 20) },
      twice: { because: 'counted-twice', see: () => seeLayers(4, 20) },
    },
  }),

  'gaussian-needed': trueFalse({
    section: 'uniform-or-gaussian',
    statements: {
      'needs-gaussian': {
        isTrue: false,
        because: 'gaussian-needed',
        see: () => ({ demo: 'glorot-calculator', set: { distribution: 'uniform' } }),
      },
      'same-variance': {
        isTrue: true,
        because: 'gaussian-needed',
        see: () => ({ demo: 'glorot-calculator', set: { distribution: 'uniform' } }),
      },
      'limit-as-deviation': {
        isTrue: false,
        because: 'E3.1',
        see: () => ({ demo: 'glorot-calculator', set: { limit: 1 / 28 } }),
      },
      'nearly-normal': {
        isTrue: true,
        because: 'gaussian-needed',
        see: () => ({ demo: 'init-variance' }),
      },
    },
  }),

  'relu-depth': numeric({
    section: 'many-layers',
    params: { depth: oneOf(3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 20) },
    solve: ({ depth }) => reluLayers(1, depth).forward,
    tolerance: { relative: 0.005 },
    slips: {
      'root-forgotten': {
        because: 'mean-square-for-rms',
        value: ({ depth }) => 2 ** -depth,
        see: ({ depth }) => seeLayers(1, depth),
      },
      'nothing-lost': {
        because: 'E0.4',
        value: () => 1,
        see: ({ depth }) => seeLayers(1, depth),
      },
      'net-input': {
        because: 'net-input-for-activation',
        value: ({ depth }) => 2 ** (-(depth - 1) / 2),
        see: ({ depth }) => seeLayers(1, depth),
      },
    },
  }),

  'equal-units': single({
    section: 'why-not-zeros',
    params: { start: oneOf(-0.5, 0.2, 0.25, 0.5, 0.75, 1) },
    options: {
      'stay-equal': 'right',
      'no-move': {
        because: 'zero-for-equal',
        see: ({ start }) => ({ demo: 'init-symmetry', set: { constant: start } }),
      },
      'data-part': {
        because: 'data-break-symmetry',
        see: ({ start }) => ({ demo: 'init-symmetry', set: { constant: start } }),
      },
      'rate-parts': {
        because: 'rate-breaks-symmetry',
        see: ({ start }) => ({ demo: 'init-symmetry', set: { constant: start, learningRate: 2 } }),
      },
    },
  }),

  'mean-square-or-variance': short({
    section: 'variance-rule',
    points: ['scale', 'product', 'moments', 'example'],
  }),

  'variance-of-sum': derivation({
    section: 'variance-rule',
    params: {
      fanIn: oneOf(200, 400, 1000),
      share: oneOf(0.2, 0.25, 0.4, 0.5, 0.6, 0.75, 0.8),
      bias: oneOf(0.5, 1, 1.5, 2),
    },
    spots: (values) => ({ active: activeInputs(values), deviation: Math.sqrt(varianceOfSum(values)) }),
    steps: ['bias-apart', 'covariances', 'uncorrelated', 'product', 'mean-zero', 'numbers'],
  }),

  'inputs-with-mean': numeric({
    section: 'variance-rule',
    params: {
      fanIn: oneOf(200, 400, 800, 1000),
      share: oneOf(0.2, 0.25, 0.4, 0.5, 0.6, 0.75, 0.8),
      inputMean: oneOf(0.5, 1.5, 2),
      bias: oneOf(0.5, 1, 1.5),
    },
    accept: ({ share, inputMean, bias }) =>
      areApart(
        share * (1 + inputMean ** 2) + bias ** 2,
        share + bias ** 2,
        share * inputMean ** 2 + bias ** 2,
        share * (1 + inputMean) ** 2 + bias ** 2,
      ),
    spots: (values) => ({
      active: activeInputs(values),
      meanSquare: 1 + values.inputMean ** 2,
    }),
    solve: (values) => varianceOfSum(values),
    tolerance: { relative: 0.005 },
    slips: {
      'variance-only': {
        because: 'E0.1',
        value: ({ share, bias }) => share + bias ** 2,
        see: ({ fanIn, share, inputMean, bias }) => ({
          demo: 'init-variance',
          set: { fanIn, activeFraction: share, inputs: 'random', inputMean, biasDeviation: bias },
        }),
      },
      'mean-only': {
        because: 'squared-mean-for-mean-square',
        value: ({ share, inputMean, bias }) => share * inputMean ** 2 + bias ** 2,
        see: ({ fanIn, share, bias }) => ({
          demo: 'init-variance',
          set: { fanIn, activeFraction: share, inputs: 'random', inputMean: 0, biasDeviation: bias },
        }),
      },
      'sum-squared': {
        because: 'square-of-sum',
        value: ({ share, inputMean, bias }) => share * (1 + inputMean) ** 2 + bias ** 2,
        see: ({ fanIn, share, inputMean, bias }) => ({
          demo: 'init-variance',
          set: { fanIn, activeFraction: share, inputs: 'random', inputMean, biasDeviation: bias },
        }),
      },
    },
  }),

  'one-network-over-data': numeric({
    section: 'random-over-what',
    params: {
      first: oneOf(0.2, 0.3, 0.4, 0.6),
      second: oneOf(-0.1, -0.2, -0.3, -0.5),
      third: oneOf(0.1, 0.2, 0.4, 0.5, 0.7),
      bias: oneOf(0.2, 0.4, 0.5, 0.8),
      inputMean: oneOf(0.5, 1, 2),
    },
    accept: ({ first, second, third, bias, inputMean }) => {
      const squaredNorm = first ** 2 + second ** 2 + third ** 2;
      return areApart(
        squaredNorm,
        squaredNorm + bias ** 2,
        squaredNorm * (1 + inputMean ** 2),
        (first + second + third) ** 2,
      );
    },
    solve: ({ first, second, third }) => first ** 2 + second ** 2 + third ** 2,
    tolerance: { relative: 0.005 },
    slips: {
      'bias-adds': {
        because: 'E0.3',
        value: ({ first, second, third, bias }) => first ** 2 + second ** 2 + third ** 2 + bias ** 2,
        see: () => ({
          demo: 'init-variance',
          set: { inputs: 'random', randomness: 'data', biasDeviation: 2, seed: 6 },
        }),
      },
      'mean-square': {
        because: 'mean-square-over-data',
        value: ({ first, second, third, inputMean }) =>
          (first ** 2 + second ** 2 + third ** 2) * (1 + inputMean ** 2),
        see: ({ inputMean }) => ({
          demo: 'init-variance',
          set: { inputs: 'random', randomness: 'data', inputMean, seed: 6 },
        }),
      },
      'sum-squared': {
        because: 'square-of-sum',
        value: ({ first, second, third }) => (first + second + third) ** 2,
        see: () => ({ demo: 'init-variance', set: { inputs: 'random', randomness: 'data', seed: 6 } }),
      },
    },
  }),

  'random-over-what': trueFalse({
    section: 'random-over-what',
    statements: {
      'fixed-inputs': { isTrue: true, because: 'E0.3', see: () => ({ demo: 'init-variance' }) },
      'random-inputs': {
        isTrue: false,
        because: 'E0.3',
        see: () => ({
          demo: 'init-variance',
          set: { fanIn: 10, activeFraction: 0.1, inputs: 'random', biasDeviation: 0, draws: 5000 },
        }),
      },
      'bias-widens': {
        isTrue: false,
        because: 'E0.3',
        see: () => ({
          demo: 'init-variance',
          set: { inputs: 'random', randomness: 'data', biasDeviation: 2, seed: 6 },
        }),
      },
      'own-variance': {
        isTrue: true,
        because: 'E0.3',
        see: () => ({ demo: 'init-variance', set: { inputs: 'random', randomness: 'data', seed: 7 } }),
      },
    },
  }),

  'old-and-new-weights': fill({
    section: 'old-weights',
    params: {
      fanIn: oneOf(200, 400, 800, 1000),
      share: oneOf(0.2, 0.25, 0.4, 0.5, 0.6, 0.75, 0.8),
      bias: oneOf(0.5, 1, 1.5, 2),
    },
    accept: ({ share, bias }) => areApart(share + bias ** 2, 1),
    spots: (values) => ({ active: activeInputs(values), threshold: saturationThreshold(0.01) }),
    cells: {
      oldVariance: {
        value: ({ fanIn, share, bias }) => activeInputs({ fanIn, share }) + bias ** 2,
        slips: {
          'all-inputs': {
            because: 'inactive-counted',
            value: ({ fanIn, bias }) => fanIn + bias ** 2,
            see: ({ fanIn, share, bias }) => ({
              demo: 'init-variance',
              set: { fanIn, activeFraction: share, scheme: 'one', biasDeviation: bias },
            }),
          },
          'new-scheme': {
            because: 'schemes-mixed-up',
            value: ({ share, bias }) => share + bias ** 2,
            see: ({ fanIn, share, bias }) => ({
              demo: 'init-variance',
              set: { fanIn, activeFraction: share, scheme: 'one', biasDeviation: bias },
            }),
          },
        },
      },
      oldDeviation: {
        value: ({ fanIn, share, bias }) => Math.sqrt(activeInputs({ fanIn, share }) + bias ** 2),
        slips: {
          'root-forgotten': {
            because: 'P17.1',
            value: ({ fanIn, share, bias }) => activeInputs({ fanIn, share }) + bias ** 2,
            see: ({ fanIn, share, bias }) => ({
              demo: 'init-variance',
              set: { fanIn, activeFraction: share, scheme: 'one', biasDeviation: bias },
            }),
          },
        },
      },
      oldDistance: {
        value: ({ fanIn, share, bias }) =>
          saturationThreshold(0.01) / Math.sqrt(activeInputs({ fanIn, share }) + bias ** 2),
        slips: {
          inverted: {
            because: 'quotient-inverted',
            value: ({ fanIn, share, bias }) =>
              Math.sqrt(activeInputs({ fanIn, share }) + bias ** 2) / saturationThreshold(0.01),
            see: ({ fanIn, share, bias }) => ({
              demo: 'init-variance',
              set: { fanIn, activeFraction: share, scheme: 'one', biasDeviation: bias },
            }),
          },
        },
      },
      newVariance: {
        value: (values) => varianceOfSum(values),
        slips: {
          'active-as-fan-in': {
            because: 'P17.2',
            value: ({ bias }) => 1 + bias ** 2,
            see: ({ fanIn, share, bias }) => ({
              demo: 'init-variance',
              set: { fanIn: activeInputs({ fanIn, share }), activeFraction: 1, biasDeviation: bias },
            }),
          },
          'no-bias': {
            because: 'P17.3',
            value: ({ share }) => share,
            see: ({ fanIn, share }) => ({
              demo: 'init-variance',
              set: { fanIn, activeFraction: share, biasDeviation: 0 },
            }),
          },
        },
      },
      newDeviation: {
        value: (values) => Math.sqrt(varianceOfSum(values)),
        slips: {
          'root-forgotten': {
            because: 'P17.1',
            value: (values) => varianceOfSum(values),
            see: ({ fanIn, share, bias }) => ({
              demo: 'init-variance',
              set: { fanIn, activeFraction: share, biasDeviation: bias },
            }),
          },
        },
      },
      newDistance: {
        value: (values) => saturationThreshold(0.01) / Math.sqrt(varianceOfSum(values)),
        slips: {
          inverted: {
            because: 'quotient-inverted',
            value: (values) => Math.sqrt(varianceOfSum(values)) / saturationThreshold(0.01),
            see: ({ fanIn, share, bias }) => ({
              demo: 'init-variance',
              set: { fanIn, activeFraction: share, biasDeviation: bias },
            }),
          },
        },
      },
    },
    given: [],
    blanks: 3,
    tolerance: { relative: 0.005 },
  }),

  'he-for-relu': derivation({
    section: 'many-layers',
    steps: ['symmetric', 'half', 'variance', 'next', 'depth', 'choice'],
  }),

  'gradient-at-input': numeric({
    section: 'many-layers',
    params: {
      width: oneOf(50, 100, 200, 500, 1000),
      gain: oneOf(0.5, 0.8, 1.2, 1.5, 3),
      depth: oneOf(4, 6, 8, 10, 12),
    },
    spots: ({ width, gain }) => ({ variance: gain / width, factor: gain / 2 }),
    solve: ({ gain, depth }) => reluLayers(gain, depth).backward,
    tolerance: { relative: 0.005 },
    slips: {
      'slope-one': {
        because: 'relu-keeps-gradient',
        value: () => 1,
        see: ({ gain, depth }) => seeLayers(gain, depth),
      },
      'no-half': {
        because: 'linear-for-relu',
        value: ({ gain, depth }) => gain ** (depth / 2),
        see: ({ gain, depth }) => ({
          demo: 'init-layers',
          set: { activation: 'linear', weightGain: gain, depth, infinite: true },
        }),
      },
      'root-forgotten': {
        because: 'mean-square-for-rms',
        value: ({ gain, depth }) => (gain / 2) ** depth,
        see: ({ gain, depth }) => seeLayers(gain, depth),
      },
    },
  }),

  'variance-for-layer': single({
    section: 'schemes',
    params: {
      fanIn: oneOf(100, 128, 200, 256, 300, 400, 512, 784),
      fanOut: oneOf(50, 64, 100, 120, 128, 256, 300),
    },
    accept: ({ fanIn, fanOut }) =>
      areApart(2 / fanIn, 2 / (fanIn + fanOut), 1 / fanIn, 2 / fanOut, 1 / (3 * fanIn)),
    spots: ({ fanIn, fanOut }) => ({ sum: fanIn + fanOut, threeTimes: 3 * fanIn }),
    options: {
      he: 'right',
      glorot: {
        because: 'E3.2',
        see: ({ fanIn, fanOut }) => ({ demo: 'glorot-calculator', set: { fanIn, fanOut } }),
      },
      lecun: { because: 'E0.4', see: () => seeLayers(1, 10) },
      'he-fan-out': {
        because: 'forward-backward-mixed-up',
        see: ({ fanIn, fanOut }) => ({ demo: 'glorot-calculator', set: { fanIn, fanOut } }),
      },
      library: { because: 'default-keeps-nothing', see: () => seeLayers(0.5, 10) },
    },
  }),

  'glorot-forward-factor': numeric({
    section: 'schemes',
    params: {
      fanIn: oneOf(100, 150, 200, 300, 400, 600, 800),
      fanOut: oneOf(50, 100, 200, 300, 500),
    },
    accept: ({ fanIn, fanOut }) => {
      const factor = (2 * fanIn) / (fanIn + fanOut);
      return areApart(factor, 1, 2 - factor, Math.sqrt(factor));
    },
    spots: ({ fanIn, fanOut }) => ({ sum: fanIn + fanOut }),
    solve: ({ fanIn, fanOut }) => fanIn * weightVariance({ name: 'glorot' }, { fanIn, fanOut }),
    tolerance: { relative: 0.005 },
    slips: {
      'kept-exactly': {
        because: 'compromise-for-equality',
        value: () => 1,
        see: ({ fanIn, fanOut }) => ({ demo: 'glorot-calculator', set: { fanIn, fanOut } }),
      },
      backward: {
        because: 'forward-backward-mixed-up',
        value: ({ fanIn, fanOut }) => (2 * fanOut) / (fanIn + fanOut),
        see: ({ fanIn, fanOut }) => ({ demo: 'glorot-calculator', set: { fanIn, fanOut } }),
      },
      'rms-factor': {
        because: 'rms-for-mean-square',
        value: ({ fanIn, fanOut }) => Math.sqrt((2 * fanIn) / (fanIn + fanOut)),
        see: ({ fanIn, fanOut }) => ({ demo: 'glorot-calculator', set: { fanIn, fanOut } }),
      },
    },
  }),

  'leaky-variance': numeric({
    section: 'schemes',
    params: {
      fanIn: oneOf(50, 80, 100, 128, 200, 256, 400, 500),
      slope: oneOf(0.2, 0.3, 0.4, 0.5),
    },
    spots: ({ slope }) => ({ square: 1 + slope ** 2 }),
    solve: ({ fanIn, slope }) => weightVariance({ name: 'he', slope }, { fanIn, fanOut: fanIn }),
    tolerance: { relative: 0.005 },
    slips: {
      'slope-forgotten': {
        because: 'leak-forgotten',
        value: ({ fanIn }) => 2 / fanIn,
        see: () => ({ demo: 'init-layers', set: { activation: 'linear', weightGain: 2, infinite: true } }),
      },
      'slope-not-squared': {
        because: 'slope-not-squared',
        value: ({ fanIn, slope }) => 2 / (fanIn * (1 + slope)),
      },
      inverted: {
        because: 'quotient-inverted',
        value: ({ fanIn, slope }) => (2 * (1 + slope ** 2)) / fanIn,
        see: () => ({ demo: 'init-layers', set: { activation: 'linear', weightGain: 4, infinite: true } }),
      },
    },
  }),

  'deviation-of-uniform': numeric({
    section: 'uniform-or-gaussian',
    params: { limit: oneOf(0.04, 0.05, 0.06, 0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.5, 0.6) },
    accept: ({ limit }) => areApart(limit / Math.sqrt(3), limit, limit ** 2 / 3, limit / Math.sqrt(12)),
    solve: ({ limit }) => uniformDeviation(limit),
    tolerance: { relative: 0.005 },
    slips: {
      'limit-as-deviation': {
        because: 'E3.1',
        value: ({ limit }) => limit,
        see: ({ limit }) => ({ demo: 'glorot-calculator', set: { limit } }),
      },
      'root-forgotten': {
        because: 'variance-for-deviation',
        value: ({ limit }) => limit ** 2 / 3,
        see: ({ limit }) => ({ demo: 'glorot-calculator', set: { limit } }),
      },
      'half-width': {
        because: 'width-for-limit',
        value: ({ limit }) => limit / Math.sqrt(12),
        see: ({ limit }) => ({ demo: 'glorot-calculator', set: { limit: limit / 2 } }),
      },
    },
  }),

  'uniform-for-he': numeric({
    section: 'uniform-or-gaussian',
    params: { depth: oneOf(2, 3, 4, 5, 6, 8, 10) },
    solve: ({ depth }) => reluLayers(2 / 3, depth).forward,
    tolerance: { relative: 0.005 },
    slips: {
      'as-planned': {
        because: 'E3.1',
        value: () => 1,
        see: ({ depth }) => seeLayers(2 / 3, depth),
      },
      'root-forgotten': {
        because: 'mean-square-for-rms',
        value: ({ depth }) => 3 ** -depth,
        see: ({ depth }) => seeLayers(2 / 3, depth),
      },
      'no-half': {
        because: 'linear-for-relu',
        value: ({ depth }) => (2 / 3) ** (depth / 2),
        see: ({ depth }) => ({
          demo: 'init-layers',
          set: { activation: 'linear', weightGain: 2 / 3, depth, infinite: true },
        }),
      },
    },
  }),

  'cut-gaussian': numeric({
    section: 'uniform-or-gaussian',
    params: { fanIn: oneOf(50, 98, 128, 200, 242, 288, 392, 450, 512, 800) },
    spots: ({ fanIn }) => ({ factor: truncatedNormalFactor(2), wanted: Math.sqrt(2 / fanIn) }),
    solve: ({ fanIn }) =>
      weightSpread({ name: 'he' }, { fanIn, fanOut: fanIn }).standardDeviation / truncatedNormalFactor(2),
    tolerance: { relative: 0.005 },
    slips: {
      'not-corrected': {
        because: 'E3.1',
        value: ({ fanIn }) => Math.sqrt(2 / fanIn),
        see: ({ fanIn }) => ({ demo: 'glorot-calculator', set: { fanIn, distribution: 'truncated' } }),
      },
      'corrected-twice': {
        because: 'quotient-inverted',
        value: ({ fanIn }) => Math.sqrt(2 / fanIn) * truncatedNormalFactor(2),
        see: ({ fanIn }) => ({ demo: 'glorot-calculator', set: { fanIn, distribution: 'truncated' } }),
      },
      'variance-corrected': {
        because: 'variance-for-deviation',
        value: ({ fanIn }) => Math.sqrt(2 / (fanIn * truncatedNormalFactor(2))),
        see: ({ fanIn }) => ({ demo: 'glorot-calculator', set: { fanIn, distribution: 'truncated' } }),
      },
    },
  }),

  'eigenvalues-mislead': numeric({
    section: 'orthogonal',
    params: { diagonal: oneOf(0.3, 0.4, 0.5, 0.6, 0.8), corner: oneOf(1, 2, 3) },
    accept: ({ diagonal, corner }) =>
      areApart(
        lengthAfterTwoLayers(diagonal, corner),
        diagonal ** 2,
        Math.hypot(diagonal, corner),
        Math.hypot(diagonal ** 2, corner ** 2),
      ),
    spots: ({ diagonal, corner }) => ({ top: 2 * diagonal * corner, bottom: diagonal ** 2 }),
    solve: ({ diagonal, corner }) => lengthAfterTwoLayers(diagonal, corner),
    tolerance: { relative: 0.005 },
    slips: {
      eigenvalue: {
        because: 'eigenvalues-decide',
        value: ({ diagonal }) => diagonal ** 2,
        see: () => ({ demo: 'orthogonal-vs-gaussian', set: { kind: 'shear', depth: 2 } }),
      },
      'one-layer': {
        because: 'one-layer-counted',
        value: ({ diagonal, corner }) => Math.hypot(diagonal, corner),
        see: () => ({ demo: 'orthogonal-vs-gaussian', set: { kind: 'shear', depth: 2 } }),
      },
      'entries-squared': {
        because: 'entrywise-square',
        value: ({ diagonal, corner }) => Math.hypot(diagonal ** 2, corner ** 2),
        see: () => ({ demo: 'orthogonal-vs-gaussian', set: { kind: 'shear', depth: 2 } }),
      },
    },
  }),

  'lengths-kept': trueFalse({
    section: 'orthogonal',
    params: { depth: whole(5, 50) },
    statements: {
      orthogonal: {
        isTrue: true,
        because: 'product-drifts',
        see: ({ depth }) => ({ demo: 'orthogonal-vs-gaussian', set: { kind: 'orthogonal', depth } }),
      },
      'gaussian-every': {
        isTrue: false,
        because: 'average-for-every',
        see: ({ depth }) => ({ demo: 'orthogonal-vs-gaussian', set: { depth } }),
      },
      'gaussian-average': {
        isTrue: true,
        because: 'average-for-every',
        see: () => ({
          demo: 'init-layers',
          set: { activation: 'linear', weightGain: 1, depth: 1, infinite: true },
        }),
      },
      relu: { isTrue: false, because: 'linear-for-relu', see: ({ depth }) => seeLayers(1, depth) },
    },
  }),

  'zero-or-equal-start': trueFalse({
    section: 'why-not-zeros',
    statements: {
      'zero-network': {
        isTrue: true,
        because: 'E1.32',
        see: () => ({ demo: 'init-symmetry', set: { start: 'zero' } }),
      },
      'zero-regression': {
        isTrue: false,
        because: 'E1.32',
        see: () => ({ demo: 'init-symmetry', set: { start: 'zero', steps: 500 } }),
      },
      'zero-biases': {
        isTrue: false,
        because: 'biases-break-symmetry',
        see: () => ({ demo: 'init-symmetry', set: { start: 'asymmetric' } }),
      },
      'equal-weights': {
        isTrue: true,
        because: 'zero-for-equal',
        see: () => ({ demo: 'init-symmetry', set: { start: 'constant' } }),
      },
    },
  }),

  'whole-network': short({
    section: 'whole-network',
    points: ['random', 'keep', 'schemes', 'shape', 'biases'],
  }),
};
