import { formatNumber } from '../../src/demo/format';
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
import {
  correctBias,
  exponentialAverage,
  totalWeight,
} from '../../src/math/exponential-average/exponential-average';
import { averageNoiseVariance } from '../../src/math/exponential-average/noise-variance';
import { exponentialWeights, geometricSum } from '../../src/math/exponential-average/weights';
import {
  averagingWindow,
  halfLife,
  massInWindow,
  meanAge,
  noiseWindow,
  stepsToOneOverE,
} from '../../src/math/exponential-average/windows';
import { optimalSettings, stabilityLimit } from '../../src/math/optimization/momentum-theory';
import {
  displacementAfter,
  terminalVelocity,
  velocityAfter,
} from '../../src/math/optimization/terminal-velocity';

/** The average m_t after the last of the gradients, from m_0 = 0. */
function lastAverage(beta: number, ...gradients: readonly number[]): number {
  return exponentialAverage(gradients, beta).at(-1) ?? Number.NaN;
}

/** The average divided by the sum of its weights. */
function lastCorrected(beta: number, ...gradients: readonly number[]): number {
  return correctBias(exponentialAverage(gradients, beta), beta).at(-1) ?? Number.NaN;
}

/** The average of who gives β to the new gradient. */
function swappedAverage(beta: number, ...gradients: readonly number[]): number {
  return gradients.reduce((average, gradient) => (1 - beta) * average + beta * gradient, 0);
}

/** The weights with room for three windows. */
function threeWindows(beta: number): DemoState {
  return { demo: 'ema-weights', set: { beta, shown: Math.round(3 * averagingWindow(beta)) } };
}

/** The weights with the half-life and the window marked. */
function halfLifeAndWindow(beta: number): DemoState {
  return {
    demo: 'ema-weights',
    set: { beta, shown: Math.round(3 * averagingWindow(beta)), markers: ['window', 'halfLife'] },
  };
}

function percent(share: number): string {
  return formatNumber(share, { as: 'percent', digits: 3 });
}

/** The exercises of the page on momentum. */
export const exercises = {
  'weight-of-older': numeric({
    section: 'unrolling',
    params: {
      beta: oneOf(0.6, 0.7, 0.8, 0.9, 0.95), // At age 1 both orders of the two factors give (1 − β)β.
      age: whole(2, 5),
    },
    solve: ({ beta, age }) => exponentialWeights(beta, age + 1)[age] ?? Number.NaN,
    tolerance: { relative: 0.005 },
    slips: {
      'without-factor': {
        because: 'E0.15',
        value: ({ beta, age }) => beta ** age,
        see: ({ beta }) => ({ demo: 'ema-weights', set: { beta, shown: 10 } }),
      },
      swapped: {
        because: 'P23.1',
        value: ({ beta, age }) => beta * (1 - beta) ** age,
        see: ({ beta }) => ({ demo: 'ema-weights', set: { beta: 1 - beta, shown: 10 } }),
      },
      'one-too-old': {
        because: 'counting-from-one',
        value: ({ beta, age }) => (1 - beta) * beta ** (age + 1),
        see: ({ beta }) => ({ demo: 'ema-weights', set: { beta, shown: 10 } }),
      },
    },
  }),

  'share-of-window': numeric({
    section: 'window',
    params: { beta: oneOf(0.5, 0.75, 0.8, 0.9, 0.95) },
    spots: ({ beta }) => ({ window: averagingWindow(beta), older: beta ** averagingWindow(beta) }),
    solve: ({ beta }) => massInWindow(beta),
    tolerance: { relative: 0.005 },
    slips: {
      all: { because: 'E0.14', value: () => 1, see: ({ beta }) => threeWindows(beta) },
      older: {
        because: 'complement',
        value: ({ beta }) => beta ** averagingWindow(beta),
        see: ({ beta }) => threeWindows(beta),
      },
      'one-too-few': {
        because: 'counting-terms',
        value: ({ beta }) => 1 - beta ** (averagingWindow(beta) - 1),
        see: ({ beta }) => threeWindows(beta),
      },
      'the-limit': {
        because: 'limit-for-finite',
        value: () => 1 - Math.exp(-1),
        see: ({ beta }) => threeWindows(beta),
      },
    },
  }),

  'why-window': single({
    section: 'window',
    params: { beta: oneOf(0.9, 0.95, 0.98, 0.99) },
    spots: ({ beta }) => ({
      window: averagingWindow(beta),
      halfLife: halfLife(beta),
      older: percent(1 - massInWindow(beta)),
    }),
    options: {
      'one-over-e': 'right',
      zero: { because: 'E0.14', see: ({ beta }) => threeWindows(beta) },
      'half-life': { because: 'half-life', see: ({ beta }) => halfLifeAndWindow(beta) },
      'equal-weights': { because: 'E0.14', see: ({ beta }) => threeWindows(beta) },
    },
  }),

  'mass-of-window': trueFalse({
    section: 'window',
    params: { beta: oneOf(0.9, 0.95, 0.98, 0.99) },
    spots: ({ beta }) => ({ window: averagingWindow(beta), mass: percent(massInWindow(beta)) }),
    statements: {
      all: { isTrue: false, because: 'E0.14', see: ({ beta }) => threeWindows(beta) },
      most: { isTrue: true, because: 'E0.14', see: ({ beta }) => threeWindows(beta) },
      'grows-with-beta': { isTrue: false, because: 'E0.14', see: () => threeWindows(0.8) },
      'never-zero': { isTrue: true, because: 'E0.14', see: ({ beta }) => threeWindows(beta) },
    },
  }),

  'corrected-second-average': numeric({
    section: 'bias-correction',
    params: { beta: oneOf(0.6, 0.7, 0.8, 0.9), first: whole(1, 9), second: whole(1, 9) },
    accept: ({ beta, first, second }) =>
      areApart(
        lastCorrected(beta, first, second),
        lastAverage(beta, first, second),
        lastAverage(beta, first, second) / (1 - beta),
        swappedAverage(beta, first, second) / totalWeight(1 - beta, 2),
        (first + second) / 2,
      ),
    spots: ({ beta, first, second }) => ({
      firstAverage: lastAverage(beta, first),
      average: lastAverage(beta, first, second),
      total: totalWeight(beta, 2),
    }),
    solve: ({ beta, first, second }) => lastCorrected(beta, first, second),
    tolerance: { relative: 0.005 },
    slips: {
      uncorrected: {
        because: 'E0.12',
        value: ({ beta, first, second }) => lastAverage(beta, first, second),
        see: ({ beta }) => ({ demo: 'ema-bias', set: { beta, steps: 2 } }),
      },
      'first-power': {
        because: 'power-of-the-first-step',
        value: ({ beta, first, second }) => lastAverage(beta, first, second) / (1 - beta),
        see: ({ beta }) => ({ demo: 'ema-bias', set: { beta, steps: 2 } }),
      },
      swapped: {
        because: 'P23.1',
        value: ({ beta, first, second }) => swappedAverage(beta, first, second) / totalWeight(1 - beta, 2),
        see: ({ beta }) => ({ demo: 'ema-bias', set: { beta: 1 - beta, signal: 'ramp', steps: 2 } }),
      },
      'plain-mean': {
        because: 'E0.14',
        value: ({ first, second }) => (first + second) / 2,
        see: ({ beta }) => ({ demo: 'ema-bias', set: { beta, signal: 'ramp', steps: 2 } }),
      },
    },
  }),

  'effective-learning-rate': single({
    section: 'two-forms',
    params: { beta: oneOf(0.5, 0.8, 0.9, 0.95), learningRate: oneOf(0.01, 0.02, 0.05, 0.1) },
    spots: ({ beta, learningRate }) => ({ effective: learningRate * terminalVelocity(beta) }),
    options: {
      'divided-by-rest': 'right',
      unchanged: {
        because: 'E0.15',
        see: ({ beta }) => ({ demo: 'terminal-velocity', set: { momentum: beta } }),
      },
      'times-rest': {
        because: 'E0.15',
        see: ({ beta }) => ({ demo: 'terminal-velocity', set: { momentum: beta } }),
      },
      'divided-by-sum': {
        because: 'signs-alternate',
        see: ({ beta }) => ({ demo: 'terminal-velocity', set: { momentum: beta } }),
      },
    },
  }),

  'heavy-ball-rate': numeric({
    section: 'valley',
    params: { conditionNumber: oneOf(4, 9, 16, 25, 36, 49, 64, 81, 100, 144, 400) },
    spots: ({ conditionNumber }) => ({ root: Math.sqrt(conditionNumber) }),
    solve: ({ conditionNumber }) =>
      optimalSettings('momentum', { smallest: 1, largest: conditionNumber }).rate,
    tolerance: { relative: 0.005 },
    slips: {
      'gradient-descent': {
        because: 'without-the-root',
        value: ({ conditionNumber }) =>
          optimalSettings('gradient-descent', { smallest: 1, largest: conditionNumber }).rate,
        see: ({ conditionNumber }) => ({
          demo: 'momentum-valley',
          set: { conditionNumber, optimal: true, methods: ['gradient-descent', 'momentum'] },
        }),
      },
      coefficient: {
        because: 'coefficient-for-rate',
        value: ({ conditionNumber }) =>
          optimalSettings('momentum', { smallest: 1, largest: conditionNumber }).momentum,
        see: ({ conditionNumber }) => ({
          demo: 'momentum-valley',
          set: { conditionNumber, optimal: true, methods: ['momentum'] },
        }),
      },
      nesterov: {
        because: 'rate-of-nesterov',
        value: ({ conditionNumber }) =>
          optimalSettings('nesterov-look-ahead', { smallest: 1, largest: conditionNumber }).rate,
        see: ({ conditionNumber }) => ({
          demo: 'momentum-valley',
          set: { conditionNumber, optimal: true, methods: ['momentum', 'nesterov-look-ahead'] },
        }),
      },
    },
  }),

  'valley-in-words': short({
    section: 'valley',
    points: ['one-rate', 'cancel', 'accumulate', 'rate'],
  }),

  'unbiased-average': derivation({
    section: 'bias-correction',
    steps: ['definition', 'once', 'many', 'start', 'expectation', 'corrected'],
  }),

  'after-gradients-stop': numeric({
    section: 'unrolling',
    params: { beta: oneOf(0.6, 0.7, 0.8, 0.9), count: whole(2, 6), average: whole(2, 9) },
    solve: ({ beta, count, average }) =>
      exponentialAverage(new Float64Array(count), beta, average).at(-1) ?? Number.NaN,
    tolerance: { relative: 0.005 },
    slips: {
      'as-a-gradient': {
        because: 'E0.12',
        value: ({ beta, count, average }) => average * (1 - beta) * beta ** count,
        see: ({ beta }) => ({ demo: 'ema-weights', set: { beta, shown: 10 } }),
      },
      'one-too-few': {
        because: 'counting-from-one',
        value: ({ beta, count, average }) => average * beta ** (count - 1),
        see: ({ beta }) => ({ demo: 'ema-weights', set: { beta, shown: 10 } }),
      },
      swapped: {
        because: 'P23.1',
        value: ({ beta, count, average }) => average * (1 - beta) ** count,
        see: ({ beta }) => ({ demo: 'ema-weights', set: { beta: 1 - beta, shown: 10 } }),
      },
    },
  }),

  'average-by-hand': fill({
    section: 'bias-correction',
    params: { beta: oneOf(0.6, 0.8, 0.9), g1: whole(1, 9), g2: whole(1, 9), g3: whole(1, 9) },
    accept: ({ beta, g1, g2, g3 }) =>
      areApart(lastAverage(beta, g1, g2), swappedAverage(beta, g1, g2), (1 - beta) * g2) &&
      areApart(lastAverage(beta, g1, g2, g3), (g1 + g2 + g3) / 3, (1 - beta) * g3) &&
      areApart(
        lastCorrected(beta, g1, g2, g3),
        lastAverage(beta, g1, g2, g3) / (1 - beta),
        lastAverage(beta, g1, g2, g3) * totalWeight(beta, 3),
      ),
    cells: {
      first: { value: ({ beta, g1 }) => lastAverage(beta, g1) },
      second: {
        value: ({ beta, g1, g2 }) => lastAverage(beta, g1, g2),
        slips: {
          swapped: {
            because: 'P23.1',
            value: ({ beta, g1, g2 }) => swappedAverage(beta, g1, g2),
            see: ({ beta }) => ({ demo: 'ema-bias', set: { beta: 1 - beta, signal: 'ramp', steps: 2 } }),
          },
          'no-memory': {
            because: 'memory-left-out',
            value: ({ beta, g2 }) => (1 - beta) * g2,
            see: ({ beta }) => ({ demo: 'ema-bias', set: { beta, signal: 'ramp', steps: 2 } }),
          },
        },
      },
      third: {
        value: ({ beta, g1, g2, g3 }) => lastAverage(beta, g1, g2, g3),
        slips: {
          'plain-mean': {
            because: 'E0.14',
            value: ({ g1, g2, g3 }) => (g1 + g2 + g3) / 3,
            see: ({ beta }) => ({ demo: 'ema-bias', set: { beta, signal: 'ramp', steps: 3 } }),
          },
          'no-memory': {
            because: 'memory-left-out',
            value: ({ beta, g3 }) => (1 - beta) * g3,
            see: ({ beta }) => ({ demo: 'ema-bias', set: { beta, signal: 'ramp', steps: 3 } }),
          },
        },
      },
      total: {
        value: ({ beta }) => totalWeight(beta, 3),
        slips: {
          'sum-is-one': {
            because: 'E0.12',
            value: () => 1,
            see: ({ beta }) => ({ demo: 'ema-bias', set: { beta, steps: 3 } }),
          },
          'first-power': {
            because: 'power-of-the-first-step',
            value: ({ beta }) => 1 - beta,
            see: ({ beta }) => ({ demo: 'ema-bias', set: { beta, steps: 3 } }),
          },
        },
      },
      corrected: {
        value: ({ beta, g1, g2, g3 }) => lastCorrected(beta, g1, g2, g3),
        slips: {
          'first-power': {
            because: 'power-of-the-first-step',
            value: ({ beta, g1, g2, g3 }) => lastAverage(beta, g1, g2, g3) / (1 - beta),
            see: ({ beta }) => ({ demo: 'ema-bias', set: { beta, steps: 3 } }),
          },
          multiplied: {
            because: 'multiplied-by-the-sum',
            value: ({ beta, g1, g2, g3 }) => lastAverage(beta, g1, g2, g3) * totalWeight(beta, 3),
            see: ({ beta }) => ({ demo: 'ema-bias', set: { beta, steps: 3 } }),
          },
        },
      },
    },
    given: ['first'],
    blanks: 3,
    tolerance: { relative: 0.005 },
  }),

  'why-correction': short({
    section: 'bias-correction',
    points: ['start', 'sum', 'divide', 'when'],
  }),

  'window-limit': derivation({
    section: 'window',
    steps: ['substitute', 'power', 'limit', 'share'],
  }),

  'half-life': numeric({
    section: 'window',
    params: { beta: oneOf(0.6, 0.7, 0.8, 0.9, 0.95, 0.98) },
    solve: ({ beta }) => halfLife(beta),
    tolerance: { relative: 0.005 },
    slips: {
      window: {
        because: 'E0.14',
        value: ({ beta }) => averagingWindow(beta),
        see: ({ beta }) => halfLifeAndWindow(beta),
      },
      'half-the-window': {
        because: 'linear-decay',
        value: ({ beta }) => averagingWindow(beta) / 2,
        see: ({ beta }) => halfLifeAndWindow(beta),
      },
      'one-over-e': {
        because: 'one-over-e-for-half',
        value: ({ beta }) => stepsToOneOverE(beta),
        see: ({ beta }) => halfLifeAndWindow(beta),
      },
    },
  }),

  'windows-compared': multiple({
    section: 'window',
    params: { beta: oneOf(0.8, 0.9, 0.95, 0.98) },
    spots: ({ beta }) => ({
      window: averagingWindow(beta),
      meanAge: meanAge(beta),
      halfLife: halfLife(beta),
      noiseWindow: noiseWindow(beta),
      finiteSum: geometricSum(beta, Math.round(averagingWindow(beta))),
      older: percent(1 - massInWindow(beta)),
    }),
    options: {
      'mean-age': 'right',
      noise: 'right',
      'finite-sum': {
        because: 'E0.13',
        see: ({ beta }) => ({
          demo: 'ema-weights',
          set: { beta, shown: Math.round(averagingWindow(beta)) + 1 },
        }),
      },
      half: { because: 'half-life', see: ({ beta }) => halfLifeAndWindow(beta) },
      'little-older': { because: 'E0.14', see: ({ beta }) => threeWindows(beta) },
    },
  }),

  'noise-left': numeric({
    section: 'noise',
    params: { beta: oneOf(0.5, 0.6, 0.8, 0.9, 0.95, 0.98), variance: oneOf(2, 3, 4, 5, 6, 8, 10) },
    accept: ({ beta, variance }) =>
      areApart(
        variance * averageNoiseVariance(beta),
        variance * (1 - beta),
        variance * (1 - beta) ** 2,
        variance,
        Math.sqrt(variance * averageNoiseVariance(beta)),
      ),
    solve: ({ beta, variance }) => variance * averageNoiseVariance(beta),
    tolerance: { relative: 0.005 },
    slips: {
      'equal-weights': {
        because: 'E0.14',
        value: ({ beta, variance }) => variance * (1 - beta),
        see: ({ beta }) => ({ demo: 'ema-noise', set: { beta } }),
      },
      'not-squared': {
        because: 'weights-not-squared',
        value: ({ variance }) => variance,
        see: ({ beta }) => ({ demo: 'ema-noise', set: { beta } }),
      },
      'newest-only': {
        because: 'older-terms-forgotten',
        value: ({ beta, variance }) => variance * (1 - beta) ** 2,
        see: ({ beta }) => ({ demo: 'ema-noise', set: { beta } }),
      },
      'standard-deviation': {
        because: 'deviation-for-variance',
        value: ({ beta, variance }) => Math.sqrt(variance * averageNoiseVariance(beta)),
        see: ({ beta }) => ({ demo: 'ema-noise', set: { beta } }),
      },
    },
  }),

  'matching-learning-rate': numeric({
    section: 'two-forms',
    params: { beta: oneOf(0.6, 0.8, 0.9), learningRate: oneOf(0.005, 0.01, 0.02, 0.03) },
    solve: ({ beta, learningRate }) => learningRate * terminalVelocity(beta),
    tolerance: { relative: 0.005 },
    slips: {
      same: {
        because: 'E0.15',
        value: ({ learningRate }) => learningRate,
        see: ({ beta, learningRate }) => ({
          demo: 'momentum-valley',
          set: { learningRate, momentum: beta, methods: ['momentum', 'momentum-average'] },
        }),
      },
      'wrong-way': {
        because: 'E0.15',
        value: ({ beta, learningRate }) => (1 - beta) * learningRate,
        see: ({ beta, learningRate }) => ({
          demo: 'momentum-valley',
          set: {
            learningRate: (1 - beta) * learningRate,
            momentum: beta,
            methods: ['momentum-average'],
            examined: 'momentum-average',
          },
        }),
      },
      'by-the-memory': {
        because: 'P23.1',
        value: ({ beta, learningRate }) => learningRate / beta,
        see: ({ beta, learningRate }) => ({
          demo: 'momentum-valley',
          set: {
            learningRate: learningRate / beta,
            momentum: beta,
            methods: ['momentum-average'],
            examined: 'momentum-average',
          },
        }),
      },
    },
  }),

  'way-on-a-slope': numeric({
    section: 'two-forms',
    params: {
      beta: oneOf(0.5, 0.8, 0.9),
      learningRate: oneOf(0.01, 0.02, 0.05, 0.1),
      gradient: whole(1, 5),
      count: whole(3, 5),
    },
    spots: ({ beta, count }) => ({
      velocities: Array.from({ length: count }, (_, index) =>
        formatNumber(velocityAfter(beta, index + 1), { digits: 5, as: 'tick' }),
      ).join(' + '),
      sum: displacementAfter(beta, count),
    }),
    solve: ({ beta, learningRate, gradient, count }) =>
      learningRate * gradient * displacementAfter(beta, count),
    tolerance: { relative: 0.005 },
    slips: {
      'gradient-descent': {
        because: 'velocity-forgotten',
        value: ({ learningRate, gradient, count }) => learningRate * gradient * count,
        see: ({ beta, count }) => ({ demo: 'terminal-velocity', set: { momentum: beta, steps: count } }),
      },
      'full-speed': {
        because: 'E0.13',
        value: ({ beta, learningRate, gradient, count }) =>
          learningRate * gradient * count * terminalVelocity(beta),
        see: ({ beta, count }) => ({ demo: 'terminal-velocity', set: { momentum: beta, steps: count } }),
      },
      'last-step': {
        because: 'step-for-way',
        value: ({ beta, learningRate, gradient, count }) =>
          learningRate * gradient * velocityAfter(beta, count),
        see: ({ beta, count }) => ({ demo: 'terminal-velocity', set: { momentum: beta, steps: count } }),
      },
      'average-form': {
        because: 'E0.15',
        value: ({ beta, learningRate, gradient, count }) =>
          (1 - beta) * learningRate * gradient * displacementAfter(beta, count),
        see: ({ beta, count }) => ({ demo: 'terminal-velocity', set: { momentum: beta, steps: count } }),
      },
    },
  }),

  'step-after-a-cut': numeric({
    section: 'two-forms',
    params: {
      beta: oneOf(0.5, 0.8, 0.9),
      learningRate: oneOf(0.1, 0.2, 0.5, 1),
      gradient: whole(1, 5),
    },
    spots: ({ beta, learningRate, gradient }) => ({
      settled: learningRate * gradient * terminalVelocity(beta),
      newRate: learningRate / 10,
    }),
    solve: ({ beta, learningRate, gradient }) =>
      beta * learningRate * gradient * terminalVelocity(beta) + (learningRate / 10) * gradient,
    tolerance: { relative: 0.005 },
    slips: {
      'at-once': {
        because: 'learning-rate-outside',
        value: ({ beta, learningRate, gradient }) => (learningRate / 10) * gradient * terminalVelocity(beta),
        see: ({ beta }) => ({ demo: 'ema-weights', set: { beta, shown: 20 } }),
      },
      unchanged: {
        because: 'newest-gradient-forgotten',
        value: ({ beta, learningRate, gradient }) => learningRate * gradient * terminalVelocity(beta),
        see: ({ beta }) => ({ demo: 'ema-weights', set: { beta, shown: 20 } }),
      },
      'without-velocity': {
        because: 'velocity-forgotten',
        value: ({ learningRate, gradient }) => (learningRate / 10) * gradient,
        see: ({ beta }) => ({ demo: 'terminal-velocity', set: { momentum: beta } }),
      },
    },
  }),

  'alternating-gradients': numeric({
    section: 'valley',
    params: { beta: oneOf(0.5, 0.6, 0.8, 0.9), gradient: whole(2, 9) },
    solve: ({ beta, gradient }) => gradient / (1 + beta),
    tolerance: { relative: 0.005 },
    slips: {
      accumulated: {
        because: 'signs-ignored',
        value: ({ beta, gradient }) => gradient * terminalVelocity(beta),
        see: ({ beta }) => ({ demo: 'terminal-velocity', set: { momentum: beta } }),
      },
      cancelled: {
        because: 'complete-cancellation',
        value: () => 0,
        see: ({ beta }) => ({ demo: 'ema-weights', set: { beta, shown: 10 } }),
      },
      'average-form': {
        because: 'E0.15',
        value: ({ beta, gradient }) => ((1 - beta) * gradient) / (1 + beta),
      },
    },
  }),

  'heavy-ball-polynomial': derivation({
    section: 'valley',
    steps: ['update', 'eliminate', 'ansatz', 'product', 'rate'],
  }),

  'steps-and-condition': single({
    section: 'valley',
    params: { conditionNumber: oneOf(20, 30, 40), factor: oneOf(4, 9, 16, 25) },
    spots: ({ conditionNumber, factor }) => ({ larger: conditionNumber * factor, root: Math.sqrt(factor) }),
    options: {
      root: 'right',
      factor: {
        because: 'without-the-root',
        see: ({ conditionNumber, factor }) => ({
          demo: 'momentum-valley',
          set: {
            conditionNumber: conditionNumber * factor,
            optimal: true,
            methods: ['gradient-descent', 'momentum'],
          },
        }),
      },
      same: {
        because: 'conditioning-removed',
        see: ({ conditionNumber, factor }) => ({
          demo: 'momentum-valley',
          set: { conditionNumber: conditionNumber * factor, optimal: true, methods: ['momentum'] },
        }),
      },
      logarithm: {
        because: 'logarithm-of-the-accuracy',
        see: ({ conditionNumber, factor }) => ({
          demo: 'momentum-valley',
          set: { conditionNumber: conditionNumber * factor, optimal: true, methods: ['momentum'] },
        }),
      },
    },
  }),

  'largest-learning-rate': numeric({
    section: 'stability',
    params: { largest: oneOf(10, 20, 25, 40, 50, 100), beta: oneOf(0.5, 0.6, 0.8, 0.9) },
    solve: ({ largest, beta }) => stabilityLimit('momentum', { momentum: beta, largestCurvature: largest }),
    tolerance: { relative: 0.005 },
    slips: {
      'gradient-descent': {
        because: 'limit-of-gradient-descent',
        value: ({ largest, beta }) =>
          stabilityLimit('gradient-descent', { momentum: beta, largestCurvature: largest }),
        see: ({ largest, beta }) => ({
          demo: 'momentum-valley',
          set: {
            learningRate: (2 + beta) / largest,
            momentum: beta,
            conditionNumber: largest,
            methods: ['gradient-descent', 'momentum'],
          },
        }),
      },
      'average-form': {
        because: 'E0.15',
        value: ({ largest, beta }) =>
          stabilityLimit('momentum-average', { momentum: beta, largestCurvature: largest }),
        see: ({ largest, beta }) => ({
          demo: 'momentum-valley',
          set: {
            learningRate: (2 + 3 * beta) / largest,
            momentum: beta,
            conditionNumber: largest,
            methods: ['momentum', 'momentum-average'],
          },
        }),
      },
      nesterov: {
        because: 'P23.3',
        value: ({ largest, beta }) =>
          stabilityLimit('nesterov-look-ahead', { momentum: beta, largestCurvature: largest }),
        see: ({ largest, beta }) => ({
          demo: 'momentum-valley',
          set: {
            learningRate: (2 + beta) / largest,
            momentum: beta,
            conditionNumber: largest,
            methods: ['momentum', 'nesterov-look-ahead'],
          },
        }),
      },
    },
  }),

  'which-converge': multiple({
    section: 'stability',
    params: {
      beta: oneOf(0.5, 0.6, 0.8, 0.9),
      largest: oneOf(10, 20, 40, 50, 100),
      product: oneOf(2.2, 2.4, 2.6, 2.8),
    },
    spots: ({ beta, largest, product }) => ({
      learningRate: product / largest,
      limitOfDescent: stabilityLimit('gradient-descent', { momentum: beta, largestCurvature: largest }),
      limitOfNesterov: stabilityLimit('nesterov-look-ahead', { momentum: beta, largestCurvature: largest }),
      limitOfSum: stabilityLimit('momentum', { momentum: beta, largestCurvature: largest }),
      limitOfAverage: stabilityLimit('momentum-average', { momentum: beta, largestCurvature: largest }),
    }),
    options: {
      descent: {
        because: 'limit-of-gradient-descent',
        see: ({ beta, largest, product }) => ({
          demo: 'momentum-valley',
          set: {
            learningRate: product / largest,
            momentum: beta,
            conditionNumber: largest,
            methods: ['gradient-descent', 'momentum'],
            examined: 'gradient-descent',
          },
        }),
      },
      sum: 'right',
      average: 'right',
      nesterov: {
        because: 'P23.3',
        see: ({ beta, largest, product }) => ({
          demo: 'momentum-valley',
          set: {
            learningRate: product / largest,
            momentum: beta,
            conditionNumber: largest,
            methods: ['momentum', 'nesterov-look-ahead'],
            examined: 'nesterov-look-ahead',
          },
        }),
      },
    },
  }),

  'claims-about-momentum': trueFalse({
    section: 'stability',
    params: { conditionNumber: oneOf(25, 50, 100, 200, 400) },
    statements: {
      monotone: {
        isTrue: false,
        because: 'P23.2',
        see: ({ conditionNumber }) => ({
          demo: 'momentum-valley',
          set: { conditionNumber, optimal: true, steps: 4, methods: ['momentum'] },
        }),
      },
      'nesterov-limit': {
        isTrue: false,
        because: 'P23.3',
        see: ({ conditionNumber }) => ({
          demo: 'momentum-valley',
          set: {
            conditionNumber,
            learningRate: 2 / conditionNumber,
            methods: ['momentum', 'nesterov-look-ahead'],
            examined: 'nesterov-look-ahead',
          },
        }),
      },
      'same-path': {
        isTrue: true,
        because: 'E0.15',
        see: ({ conditionNumber }) => ({
          demo: 'momentum-valley',
          set: { conditionNumber, optimal: true, methods: ['momentum', 'momentum-average'] },
        }),
      },
      'larger-limit': {
        isTrue: true,
        because: 'limit-of-gradient-descent',
        see: ({ conditionNumber }) => ({
          demo: 'momentum-valley',
          set: {
            conditionNumber,
            learningRate: 3 / conditionNumber,
            methods: ['gradient-descent', 'momentum'],
          },
        }),
      },
    },
  }),

  'local-and-global': trueFalse({
    section: 'local-minima',
    statements: {
      guarantee: {
        isTrue: false,
        because: 'E0.16',
        see: () => ({ demo: 'momentum-hill', set: { start: -2 } }),
      },
      'out-of-the-global': {
        isTrue: true,
        because: 'E0.16',
        see: () => ({ demo: 'momentum-hill', set: { start: -2 } }),
      },
      'more-is-better': {
        isTrue: false,
        because: 'E0.16',
        see: () => ({ demo: 'momentum-hill', set: { momentum: 0.95 } }),
      },
      'descent-stays': {
        isTrue: true,
        because: 'E0.16',
        see: () => ({ demo: 'momentum-hill', set: { momentum: 0 } }),
      },
    },
  }),
};
