import { formatNumber } from '../../src/demo/format';
import {
  type DemoState,
  derivation,
  fill,
  multiple,
  type NumericMistake,
  numeric,
  short,
  single,
  trueFalse,
} from '../../src/exercise/define-exercise';
import { areApart, decimal, oneOf, whole } from '../../src/exercise/draw';
import { evaluateGraph } from '../../src/math/computation-graph';
import { differentiationCost } from '../../src/math/differentiation-cost';
import { differenceQuotient } from '../../src/math/gradient-check';
import { type AskedNumber, expectedAnswer } from '../../src/math/network/common-slips';
import { describe222, EXAMPLE_222, placeOfWeight222 } from '../../src/math/network/example-222';
import { crossEntropyByOutput } from '../../src/math/network/loss-gradient';
import { createNetwork } from '../../src/math/network/network';
import { backpropagationReport } from '../../src/math/network/report';
import type { LearningSample, SlipName } from '../../src/math/network/slip';
import { trainNetwork } from '../../src/math/network/training';
import { createBatch } from '../../src/math/network/workspace';

/** What a draw may change in the 2-2-2 example, by the names that the demo has for it. */
type Setting = Readonly<Partial<Record<'i1' | 'i2' | 't1' | 't2' | 'w5' | 'learningRate', number>>>;

const [w1, w2, w3, w4, w5, w6, w7, w8] = EXAMPLE_222.weights as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];
const [b1, b2] = EXAMPLE_222.biases as [number, number];

/** The numbers of the example that no draw changes, for the words. */
const constants = { w1, w2, w3, w4, w5, w6, w7, w8, b1, b2 };

/** The numbers that the demo's hand check asks for, by its names. */
const handCheck = {
  netH1: { kind: 'net', layer: 0, unit: 0 },
  outH1: { kind: 'out', layer: 0, unit: 0 },
  netO1: { kind: 'net', layer: 1, unit: 0 },
  outO1: { kind: 'out', layer: 1, unit: 0 },
  deltaO1: { kind: 'delta', layer: 1, unit: 0 },
  gradientW5: { kind: 'gradient', place: placeOfWeight222(5), number: 5 },
  newW5: { kind: 'updated', place: placeOfWeight222(5), number: 5 },
  deltaH1: { kind: 'delta', layer: 0, unit: 0 },
  gradientW1: { kind: 'gradient', place: placeOfWeight222(1) },
} as const satisfies Readonly<Record<string, AskedNumber>>;

type HandChecked = keyof typeof handCheck;

/** The second output's delta, for which the hand check has no question. */
const deltaO2: AskedNumber = { kind: 'delta', layer: 1, unit: 1 };

function sampleOf(setting: Setting): LearningSample {
  const [exampleI1, exampleI2] = EXAMPLE_222.input as [number, number];
  const [exampleT1, exampleT2] = EXAMPLE_222.target as [number, number];
  const { i1 = exampleI1, i2 = exampleI2, t1 = exampleT1, t2 = exampleT2 } = setting;
  const { learningRate = EXAMPLE_222.learningRate } = setting;
  const weights = EXAMPLE_222.weights.with(4, setting.w5 ?? w5);
  return {
    network: createNetwork(describe222(weights)),
    input: [i1, i2],
    target: [t1, t2],
    loss: 'halfSum',
    learningRate,
  };
}

function rightValue(asked: AskedNumber): (setting: Setting) => number {
  return (setting) => expectedAnswer(sampleOf(setting), asked).value;
}

/** The value of a slip; where it equals the right value there is none, and `accept` refuses the draw. */
function wrongValue(asked: AskedNumber, slip: SlipName): (setting: Setting) => number {
  return (setting) =>
    expectedAnswer(sampleOf(setting), asked).slips.find(({ name }) => name === slip)?.value ?? Number.NaN;
}

/** The demo with the value of a slip handed in for marking. */
function handIn(name: HandChecked, slip: SlipName): (setting: Setting) => DemoState {
  const answer = wrongValue(handCheck[name], slip);
  return (setting) => ({ demo: 'bp-222', set: { ...setting, asked: name, answer: answer(setting) } });
}

/** A slip of a number that the hand check knows. */
function handSlip(because: string, name: HandChecked, slip: SlipName): NumericMistake<Setting> {
  return { because, value: wrongValue(handCheck[name], slip), see: handIn(name, slip) };
}

/** The demo with the sample of a draw and the two paths lit. */
const seePaths = (setting: Setting): DemoState => ({ demo: 'bp-222', set: { ...setting, focus: 'w1' } });

/** Forward values, deltas and gradients of the example, unit by unit. */
function passOf(setting: Setting): { outs: number[]; deltas: number[]; pathO1: number; pathO2: number } {
  const { network, input, target, loss } = sampleOf(setting);
  const [sample] = backpropagationReport(network, [input], [target], loss).samples;
  const [, , first = Number.NaN, second = Number.NaN] = sample?.deltas.flat() ?? [];
  return {
    outs: sample?.outs.flat() ?? [],
    deltas: sample?.deltas.flat() ?? [],
    pathO1: first * w5,
    pathO2: second * w7,
  };
}

/** Whether in every cell the right value and the slips are apart. */
function areCellsApart(
  cells: Readonly<
    Record<
      string,
      { value: (setting: Setting) => number; slips?: Readonly<Record<string, NumericMistake<Setting>>> }
    >
  >,
  setting: Setting,
): boolean {
  return Object.values(cells).every(({ value, slips = {} }) =>
    areApart(value(setting), ...Object.values(slips).map((slip) => slip.value(setting))),
  );
}

/** The error after one update of the example, with correct gradients or with those of updated output weights. */
function errorAfterOneUpdate(useUpdatedWeights: boolean): number {
  const { network, input, target, loss, learningRate } = sampleOf({});
  const batch = createBatch(network, [input], [target]);
  const settings = { loss, learningRate, biases: 'fixed', useUpdatedWeights } as const;
  return trainNetwork(network, batch, settings, 1).losses.at(-1) ?? Number.NaN;
}

const outH2 = { value: (setting: Setting): number => passOf(setting).outs[1] ?? Number.NaN };

const cellsToW5 = {
  netH1: {
    value: rightValue(handCheck.netH1),
    slips: {
      'bias-missing': handSlip('bias-missing', 'netH1', 'biasMissing'),
      'other-weight': handSlip('weight-of-another-arrow', 'netH1', 'transposedWeight'),
    },
  },
  outH1: {
    value: rightValue(handCheck.outH1),
    slips: {
      'net-for-out': handSlip('net-for-out', 'outH1', 'activationMissing'),
      exponent: handSlip('sign-of-exponent', 'outH1', 'exponentSign'),
    },
  },
  outH2,
  netO1: {
    value: rightValue(handCheck.netO1),
    slips: {
      'bias-missing': handSlip('bias-missing', 'netO1', 'biasMissing'),
      'net-for-out': handSlip('net-for-out', 'netO1', 'activationMissing'),
      'other-weight': handSlip('weight-of-another-arrow', 'netO1', 'transposedWeight'),
    },
  },
  outO1: {
    value: rightValue(handCheck.outO1),
    slips: {
      'net-for-out': handSlip('net-for-out', 'outO1', 'activationMissing'),
      exponent: handSlip('sign-of-exponent', 'outO1', 'exponentSign'),
    },
  },
  deltaO1: {
    value: rightValue(handCheck.deltaO1),
    slips: {
      sign: handSlip('P14.2', 'deltaO1', 'sign'),
      'slope-missing': handSlip('slope-missing', 'deltaO1', 'outputDerivativeMissing'),
      doubled: handSlip('E4.19', 'deltaO1', 'otherLoss'),
      'slope-at-out': handSlip('sigmoid-twice', 'deltaO1', 'derivativeOfOut'),
    },
  },
  gradientW5: {
    value: rightValue(handCheck.gradientW5),
    slips: {
      'only-delta': handSlip('last-factor-missing', 'gradientW5', 'inputMissing'),
      power: handSlip('E4.20', 'gradientW5', 'power'),
      'weight-itself': handSlip('weight-for-input', 'gradientW5', 'weightForInput'),
    },
  },
  changeW5: {
    value: ({ learningRate = Number.NaN, ...sample }: Setting): number =>
      -learningRate * rightValue(handCheck.gradientW5)(sample),
    slips: {
      uphill: {
        because: 'ascent',
        value: ({ learningRate = Number.NaN, ...sample }: Setting): number =>
          learningRate * rightValue(handCheck.gradientW5)(sample),
        see: handIn('newW5', 'sign'),
      },
      'rate-missing': {
        because: 'learning-rate-missing',
        value: (setting: Setting): number => -rightValue(handCheck.gradientW5)(setting),
        see: handIn('newW5', 'learningRateMissing'),
      },
    },
  },
};

const cellsToW1 = {
  outH1: { value: rightValue(handCheck.outH1) },
  outO1: { value: rightValue(handCheck.outO1) },
  outO2: { value: (setting: Setting): number => passOf(setting).outs[3] ?? Number.NaN },
  deltaO1: {
    value: rightValue(handCheck.deltaO1),
    slips: {
      sign: handSlip('P14.2', 'deltaO1', 'sign'),
      'slope-missing': handSlip('slope-missing', 'deltaO1', 'outputDerivativeMissing'),
      doubled: handSlip('E4.19', 'deltaO1', 'otherLoss'),
    },
  },
  deltaO2: {
    value: rightValue(deltaO2),
    slips: {
      sign: { because: 'P14.2', value: wrongValue(deltaO2, 'sign'), see: seePaths },
      'slope-missing': {
        because: 'slope-missing',
        value: wrongValue(deltaO2, 'outputDerivativeMissing'),
        see: seePaths,
      },
    },
  },
  pathO1: {
    value: (setting: Setting): number => passOf(setting).pathO1,
    slips: {
      'other-weight': {
        because: 'weight-of-another-arrow',
        value: (setting: Setting): number => (passOf(setting).pathO1 / w5) * w6,
        see: seePaths,
      },
    },
  },
  pathO2: {
    value: (setting: Setting): number => passOf(setting).pathO2,
    slips: {
      transposed: {
        because: 'weight-of-another-arrow',
        value: (setting: Setting): number => (passOf(setting).pathO2 / w7) * w6,
        see: seePaths,
      },
      'other-unit': {
        because: 'weight-of-another-arrow',
        value: (setting: Setting): number => (passOf(setting).pathO2 / w7) * w8,
        see: seePaths,
      },
    },
  },
  sumH1: {
    value: (setting: Setting): number => passOf(setting).pathO1 + passOf(setting).pathO2,
    slips: {
      'sizes-added': {
        because: 'sign-lost',
        value: (setting: Setting): number => passOf(setting).pathO1 - passOf(setting).pathO2,
        see: seePaths,
      },
      mean: {
        because: 'mean-of-paths',
        value: (setting: Setting): number => (passOf(setting).pathO1 + passOf(setting).pathO2) / 2,
        see: seePaths,
      },
    },
  },
  deltaH1: {
    value: rightValue(handCheck.deltaH1),
    slips: {
      'slope-missing': handSlip('slope-missing', 'deltaH1', 'hiddenDerivativeMissing'),
      'one-path': handSlip('E4.23', 'deltaH1', 'onePath'),
      updated: handSlip('P14.1', 'deltaH1', 'updatedWeight'),
    },
  },
  gradientW1: {
    value: rightValue(handCheck.gradientW1),
    slips: {
      'only-delta': handSlip('last-factor-missing', 'gradientW1', 'inputMissing'),
      'weight-itself': handSlip('weight-for-input', 'gradientW1', 'weightForInput'),
      'one-path': handSlip('E4.23', 'gradientW1', 'onePath'),
      updated: handSlip('P14.1', 'gradientW1', 'updatedWeight'),
    },
  },
};

/** The exercises of the page on backpropagation. */
export const exercises = {
  'delta-output': numeric({
    section: 'three-factors',
    params: { out: decimal(0.1, 0.9, 0.1), target: oneOf(0, 1) },
    // At 1/2 out squared equals the slope.
    accept: ({ out }) => out !== 0.5,
    solve: ({ out, target }) => (out - target) * out * (1 - out),
    tolerance: { relative: 0.005 },
    slips: {
      sign: {
        because: 'P14.2',
        value: ({ out, target }) => (target - out) * out * (1 - out),
        see: ({ target }) => handIn('deltaO1', 'sign')({ t1: target }),
      },
      'slope-missing': {
        because: 'slope-missing',
        value: ({ out, target }) => out - target,
        see: ({ target }) => handIn('deltaO1', 'outputDerivativeMissing')({ t1: target }),
      },
      doubled: {
        because: 'E4.19',
        value: ({ out, target }) => 2 * (out - target) * out * (1 - out),
        see: ({ target }) => ({ demo: 'bp-222', set: { t1: target, loss: 'sum' } }),
      },
      'out-squared': {
        because: 'out-squared',
        value: ({ out, target }) => (out - target) * out * out,
        see: ({ target }) => handIn('deltaO1', 'outSquared')({ t1: target }),
      },
    },
  }),

  'new-w5': numeric({
    section: 'update',
    params: { learningRate: oneOf(0.2, 0.3, 0.4, 0.6, 0.8, 1.5, 2, 3) },
    spots: ({ learningRate }) => ({
      weight: w5,
      gradient: rightValue(handCheck.gradientW5)({}),
      change: learningRate * rightValue(handCheck.gradientW5)({}),
    }),
    solve: rightValue(handCheck.newW5),
    tolerance: { absolute: 0.0005 },
    slips: {
      uphill: handSlip('ascent', 'newW5', 'sign'),
      'rate-missing': handSlip('learning-rate-missing', 'newW5', 'learningRateMissing'),
      'only-change': handSlip('step-for-weight', 'newW5', 'stepOnly'),
    },
  }),

  'missing-factor': single({
    section: 'two-paths',
    options: {
      'w7-o2': 'right',
      'w5-o2': { because: 'weight-of-another-arrow', see: () => seePaths({}) },
      'w8-o2': { because: 'weight-of-another-arrow', see: () => seePaths({}) },
      'w7-o1': {
        because: 'weight-of-another-arrow',
        see: () => ({ demo: 'bp-222', set: { focus: 'w1', cutSecondOutput: true } }),
      },
    },
  }),

  'order-of-updates': trueFalse({
    section: 'update',
    spots: () => ({
      rate: EXAMPLE_222.learningRate,
      quoted: errorAfterOneUpdate(true).toFixed(9),
      error: errorAfterOneUpdate(false).toFixed(9),
    }),
    statements: {
      'other-order': {
        isTrue: false,
        because: 'P14.1',
        see: () => ({ demo: 'bp-222', set: { useUpdatedWeights: true, focus: 'w1' } }),
      },
      'old-values': { isTrue: true, because: 'P14.1', see: () => seePaths({}) },
      quoted: {
        isTrue: false,
        because: 'E4.22',
        see: () => ({ demo: 'bp-222', set: { useUpdatedWeights: true, focus: 'update' } }),
      },
      'any-order': {
        isTrue: true,
        because: 'P14.1',
        see: () => ({ demo: 'bp-222', set: { focus: 'update' } }),
      },
    },
  }),

  'bias-gradient': numeric({
    section: 'biases',
    params: { first: decimal(0.06, 0.2, 0.01), second: decimal(-0.08, -0.01, 0.01) },
    accept: ({ first, second }) => first + second > 0.015 && areApart(first + second, first - second, first),
    solve: ({ first, second }) => first + second,
    tolerance: { relative: 0.005 },
    slips: {
      mean: {
        because: 'mean-of-paths',
        value: ({ first, second }) => (first + second) / 2,
        see: () => ({ demo: 'bp-222', set: { biases: 'shared', focus: 'update' } }),
      },
      'one-path': {
        because: 'E4.23',
        value: ({ first }) => first,
        see: () => ({ demo: 'bp-222', set: { biases: 'perNeuron', focus: 'update' } }),
      },
      'sizes-added': {
        because: 'sign-lost',
        value: ({ first, second }) => first - second,
        see: () => ({ demo: 'bp-222', set: { biases: 'shared', focus: 'w5' } }),
      },
      constant: {
        because: 'E4.24',
        value: () => 0,
        see: () => ({ demo: 'bp-222', set: { biases: 'shared', steps: 1000 } }),
      },
    },
  }),

  'reverse-cost': single({
    section: 'autodiff',
    params: { weights: oneOf(20_000, 50_000, 100_000, 500_000, 1_000_000) },
    spots: ({ weights }) => ({ twice: 2 * weights }),
    options: {
      one: 'right',
      'per-weight': { because: 'E1.61', see: () => ({ demo: 'ad-cost', set: { sizes: [784, 256, 10] } }) },
      'two-per-weight': { because: 'P14.3', see: () => ({ demo: 'gradient-check', set: { h: 0.01 } }) },
      'nothing-kept': {
        because: 'memory-forgotten',
        see: () => ({ demo: 'ad-cost', set: { sizes: [784, 2000, 2000, 10] } }),
      },
    },
  }),

  'label-graph': short({
    section: 'two-paths',
    points: ['hidden-part', 'branch', 'output-slopes', 'error', 'combine'],
  }),

  'central-differences': multiple({
    section: 'checking-gradients',
    options: {
      'second-order': 'right',
      'two-evaluations': 'right',
      'smaller-better': {
        because: 'round-off-forgotten',
        see: () => ({ demo: 'gradient-check', set: { h: 1e-11 } }),
      },
      'same-order': {
        because: 'orders-mixed-up',
        see: () => ({ demo: 'gradient-check', set: { h: 0.01, method: 'forward' } }),
      },
    },
  }),

  'product-along-path': numeric({
    section: 'graph',
    params: { a: whole(-5, 5), b: whole(-5, 5), c: whole(-5, 5) },
    spots: ({ a, b, c }) => ({ product: a * b, sum: a * b + c }),
    accept: ({ a, b, c }) => {
      const sum = a * b + c;
      return a !== 0 && c !== 0 && areApart(2 * sum * b, 2 * sum, 2 * sum * a, sum * b, 0);
    },
    solve: ({ a, b, c }) =>
      evaluateGraph([
        { id: 'a', value: a },
        { id: 'b', value: b },
        { id: 'c', value: c },
        { id: 'u', operation: 'multiply', arguments: ['a', 'b'] },
        { id: 'v', operation: 'add', arguments: ['u', 'c'] },
        { id: 'f', operation: 'square', arguments: ['v'] },
      ])[0]?.gradient ?? Number.NaN,
    tolerance: { relative: 0.005 },
    slips: {
      'inner-missing': {
        because: 'inner-derivative-missing',
        value: ({ a, b, c }) => 2 * (a * b + c),
        see: ({ a, b, c }) => ({ demo: 'bp-graph', set: { a, b, c, variable: 'c' } }),
      },
      'own-value': {
        because: 'wrong-local-derivative',
        value: ({ a, b, c }) => 2 * (a * b + c) * a,
        see: ({ a, b, c }) => ({ demo: 'bp-graph', set: { a, b, c, variable: 'b' } }),
      },
      'two-missing': {
        because: 'square-differentiated-wrongly',
        value: ({ a, b, c }) => (a * b + c) * b,
        see: ({ a, b, c }) => ({ demo: 'bp-graph', set: { a, b, c, variable: 'a' } }),
      },
    },
  }),

  'three-factors': numeric({
    section: 'three-factors',
    params: {
      out: decimal(0.6, 0.9, 0.1),
      target: oneOf(0, 0.1, 0.2, 1),
      hidden: decimal(0.3, 0.9, 0.1),
      weight: decimal(0.2, 0.9, 0.1),
    },
    accept: ({ out, hidden, weight }) =>
      areApart(hidden, 5 * weight ** 4 * hidden, weight, 1, hidden / (out * (1 - out))),
    spots: ({ out, target }) => ({ error: out - target, slope: out * (1 - out) }),
    solve: ({ out, target, hidden }) => (out - target) * out * (1 - out) * hidden,
    tolerance: { relative: 0.005 },
    slips: {
      power: {
        because: 'E4.20',
        value: ({ out, target, hidden, weight }) =>
          (out - target) * out * (1 - out) * 5 * weight ** 4 * hidden,
        see: ({ target, weight }) => handIn('gradientW5', 'power')({ t1: target, w5: weight }),
      },
      'weight-itself': {
        because: 'weight-for-input',
        value: ({ out, target, weight }) => (out - target) * out * (1 - out) * weight,
        see: ({ target, weight }) => handIn('gradientW5', 'weightForInput')({ t1: target, w5: weight }),
      },
      'only-delta': {
        because: 'last-factor-missing',
        value: ({ out, target }) => (out - target) * out * (1 - out),
        see: ({ target, weight }) => handIn('gradientW5', 'inputMissing')({ t1: target, w5: weight }),
      },
      'slope-missing': {
        because: 'slope-missing',
        value: ({ out, target, hidden }) => (out - target) * hidden,
        see: ({ target, weight }) =>
          handIn('gradientW5', 'outputDerivativeMissing')({ t1: target, w5: weight }),
      },
    },
  }),

  'hidden-delta': numeric({
    section: 'two-paths',
    params: {
      first: decimal(0.05, 0.2, 0.01),
      second: decimal(-0.1, -0.02, 0.01),
      w5: decimal(0.3, 0.9, 0.1),
      w6: decimal(0.3, 0.9, 0.1),
      w7: decimal(0.3, 0.9, 0.1),
      hidden: decimal(0.2, 0.8, 0.1),
    },
    accept: ({ first, second, w5, w6, w7, hidden }) => {
      const [one, other] = [first * w5, second * w7];
      // A difference of nearly equal numbers is no exercise for a pocket calculator.
      return (
        Math.abs(one + other) > 0.2 * one &&
        areApart(one + other, one, (one + other) / (hidden * (1 - hidden)), one + second * w6)
      );
    },
    spots: ({ first, second, w5, w7, hidden }) => ({
      pathO1: first * w5,
      pathO2: second * w7,
      sum: first * w5 + second * w7,
      slope: hidden * (1 - hidden),
    }),
    solve: ({ first, second, w5, w7, hidden }) => (first * w5 + second * w7) * hidden * (1 - hidden),
    tolerance: { relative: 0.005 },
    slips: {
      'one-path': {
        because: 'E4.23',
        value: ({ first, w5, hidden }) => first * w5 * hidden * (1 - hidden),
        see: ({ w5, w6, w7 }) => ({
          demo: 'bp-222',
          set: { w5, w6, w7, focus: 'w1', cutSecondOutput: true },
        }),
      },
      'slope-missing': {
        because: 'slope-missing',
        value: ({ first, second, w5, w7 }) => first * w5 + second * w7,
        see: () => handIn('deltaH1', 'hiddenDerivativeMissing')({}),
      },
      transposed: {
        because: 'weight-of-another-arrow',
        value: ({ first, second, w5, w6, hidden }) => (first * w5 + second * w6) * hidden * (1 - hidden),
        see: ({ w5, w6, w7 }) => ({ demo: 'bp-222', set: { w5, w6, w7, focus: 'w1' } }),
      },
    },
  }),

  'cross-entropy-delta': numeric({
    section: 'wrong-answers',
    params: { out: decimal(0.1, 0.9, 0.1), target: oneOf(0, 1) },
    spots: ({ out, target }) => ({
      byOut: crossEntropyByOutput(Math.log(out / (1 - out)), target),
      slope: out * (1 - out),
    }),
    solve: ({ out, target }) => crossEntropyByOutput(Math.log(out / (1 - out)), target) * out * (1 - out),
    tolerance: { relative: 0.005 },
    slips: {
      'slope-left': {
        because: 'slope-not-cancelled',
        value: ({ out, target }) => (out - target) * out * (1 - out),
        see: ({ target }) => ({ demo: 'bp-222', set: { t1: target, loss: 'binaryCrossEntropy' } }),
      },
      'stops-at-out': {
        because: 'stops-at-out',
        value: ({ out, target }) => crossEntropyByOutput(Math.log(out / (1 - out)), target),
        see: ({ target }) => ({ demo: 'bp-222', set: { t1: target, loss: 'binaryCrossEntropy' } }),
      },
      sign: {
        because: 'P14.2',
        value: ({ out, target }) => target - out,
        see: ({ target }) => handIn('deltaO1', 'sign')({ t1: target }),
      },
    },
  }),

  'batch-gradient': numeric({
    section: 'batch',
    params: {
      one: decimal(-0.2, 0.2, 0.01),
      two: decimal(-0.2, 0.2, 0.01),
      three: decimal(-0.2, 0.2, 0.01),
    },
    accept: ({ one, two, three }) => {
      const sum = one + two + three;
      return (
        Math.min(one, two, three) < 0 &&
        Math.abs(sum) > 0.045 &&
        one !== 0 &&
        two !== 0 &&
        three !== 0 &&
        areApart(sum / 3, sum, (Math.abs(one) + Math.abs(two) + Math.abs(three)) / 3, three)
      );
    },
    spots: ({ one, two, three }) => ({ sum: one + two + three }),
    solve: ({ one, two, three }) => (one + two + three) / 3,
    tolerance: { relative: 0.005 },
    slips: {
      sum: {
        because: 'sum-for-mean',
        value: ({ one, two, three }) => one + two + three,
        see: () => ({
          demo: 'bp-batch',
          set: { secondI1: 0.05, secondI2: 0.1, secondT1: 0.01, secondT2: 0.99 },
        }),
      },
      'sizes-averaged': {
        because: 'sign-lost',
        value: ({ one, two, three }) => (Math.abs(one) + Math.abs(two) + Math.abs(three)) / 3,
        see: () => ({ demo: 'bp-batch' }),
      },
      'last-only': {
        because: 'gradient-overwritten',
        value: ({ three }) => three,
        see: () => ({ demo: 'bp-batch', set: { secondI1: 0.05, secondI2: 0.1 } }),
      },
    },
  }),

  'central-quotient': numeric({
    section: 'checking-gradients',
    params: { weight: oneOf(0.5, 1, 1.5, 2), step: oneOf(0.1, 0.2, 0.3, 0.4, 0.5) },
    accept: ({ weight, step }) => step < weight && areApart(3 * weight ** 2 + step ** 2, 3 * weight ** 2),
    spots: ({ weight, step }) => ({
      above: weight + step,
      below: weight - step,
      // The difference of rounded numbers would be off.
      lossAbove: formatNumber((weight + step) ** 3, { digits: 8, as: 'tick' }),
      lossBelow: formatNumber((weight - step) ** 3, { digits: 8, as: 'tick' }),
    }),
    solve: ({ weight, step }) => differenceQuotient((w) => w ** 3, weight, step, 'central'),
    tolerance: { relative: 0.005 },
    slips: {
      forward: {
        because: 'forward-for-central',
        value: ({ weight, step }) => differenceQuotient((w) => w ** 3, weight, step, 'forward'),
        see: () => ({ demo: 'gradient-check', set: { h: 0.1, method: 'forward' } }),
      },
      exact: {
        because: 'truncation-forgotten',
        value: ({ weight }) => 3 * weight ** 2,
        see: () => ({ demo: 'gradient-check', set: { h: 0.1 } }),
      },
      'half-missing': {
        because: 'divided-by-one-step',
        value: ({ weight, step }) => 2 * differenceQuotient((w) => w ** 3, weight, step, 'central'),
        see: () => ({ demo: 'gradient-check', set: { h: 0.1 } }),
      },
    },
  }),

  'difference-passes': numeric({
    section: 'autodiff',
    params: {
      inputs: oneOf(10, 20, 50, 100, 200),
      hidden: oneOf(5, 10, 20, 30, 50),
      outputs: oneOf(2, 3, 4, 5, 10),
    },
    spots: ({ inputs, hidden, outputs }) => ({
      weights: inputs * hidden + hidden * outputs,
      biases: hidden + outputs,
      parameters: differentiationCost([inputs, hidden, outputs]).parameters,
    }),
    solve: ({ inputs, hidden, outputs }) =>
      differentiationCost([inputs, hidden, outputs]).centralDifferencePasses,
    tolerance: { absolute: 0.5 },
    slips: {
      'one-each': {
        because: 'one-evaluation-per-parameter',
        value: ({ inputs, hidden, outputs }) => differentiationCost([inputs, hidden, outputs]).parameters,
        see: ({ inputs, hidden, outputs }) => ({
          demo: 'ad-cost',
          set: { sizes: [inputs, hidden, outputs] },
        }),
      },
      'biases-forgotten': {
        because: 'E4.24',
        value: ({ inputs, hidden, outputs }) => 2 * (inputs * hidden + hidden * outputs),
        see: ({ inputs, hidden, outputs }) => ({
          demo: 'ad-cost',
          set: { sizes: [inputs, hidden, outputs] },
        }),
      },
      'one-sweep': {
        because: 'P14.3',
        value: ({ inputs, hidden, outputs }) => differentiationCost([inputs, hidden, outputs]).reverseSweeps,
        see: ({ inputs, hidden, outputs }) => ({
          demo: 'ad-cost',
          set: { sizes: [inputs, hidden, outputs] },
        }),
      },
    },
  }),

  'update-of-w5': fill({
    section: 'three-factors',
    params: {
      i1: oneOf(0.05, 0.1, 0.2, 0.3, 0.4, 0.6),
      i2: oneOf(0.1, 0.2, 0.3, 0.4, 0.5, 0.6),
      t1: oneOf(0.01, 0.05, 0.1, 0.2),
      // With 0.5 a forgotten learning rate would look like a doubled loss.
      learningRate: oneOf(0.1, 0.2, 0.4, 2),
    },
    accept: (values) => areCellsApart(cellsToW5, values),
    spots: () => constants,
    cells: cellsToW5,
    given: ['outH2'],
    blanks: 4,
    tolerance: { relative: 0.005 },
  }),

  'gradient-of-w1': fill({
    section: 'two-paths',
    params: {
      // With 0.5 a forgotten last factor would look like a doubled loss.
      i1: oneOf(0.05, 0.1, 0.2, 0.3, 0.4, 0.6),
      i2: oneOf(0.1, 0.2, 0.3, 0.4, 0.5, 0.6),
      t1: oneOf(0.01, 0.05, 0.1, 0.2),
      t2: oneOf(0.9, 0.95, 0.99, 1),
      learningRate: oneOf(0.2, 0.5, 1, 2),
    },
    accept: (values) => areCellsApart(cellsToW1, values),
    spots: () => constants,
    cells: cellsToW1,
    given: ['outH1', 'outO1', 'outO2'],
    blanks: 4,
    tolerance: { relative: 0.005 },
  }),

  'double-steps': single({
    section: 'wrong-answers',
    options: {
      sum: 'right',
      mean: { because: 'E4.19', see: () => ({ demo: 'bp-222', set: { loss: 'mean', focus: 'update' } }) },
      'cross-entropy': {
        because: 'E4.19',
        see: () => ({ demo: 'bp-222', set: { loss: 'binaryCrossEntropy', focus: 'w5' } }),
      },
      'sample-twice': {
        because: 'sum-for-mean',
        see: () => ({
          demo: 'bp-batch',
          set: { secondI1: 0.05, secondI2: 0.1, secondT1: 0.01, secondT2: 0.99 },
        }),
      },
    },
  }),

  'delta-of-layer': single({
    section: 'batch',
    params: { lower: whole(3, 9), upper: whole(2, 8) },
    accept: ({ lower, upper }) => lower !== upper,
    options: {
      transposed: 'right',
      plain: { because: 'transpose-missing', see: () => seePaths({}) },
      'upper-slope': { because: 'slope-of-another-layer', see: () => seePaths({}) },
      'slope-inside': { because: 'slope-before-weights', see: () => seePaths({}) },
    },
  }),

  'reached-by-delta': multiple({
    section: 'three-factors',
    options: {
      w6: 'right',
      b2: 'right',
      w3: 'right',
      w7: { because: 'wrong-end-of-arrow', see: () => seePaths({}) },
      w8: {
        because: 'wrong-end-of-arrow',
        see: () => ({ demo: 'bp-222', set: { focus: 'w5' } }),
      },
    },
  }),

  'what-it-does': trueFalse({
    section: 'what-it-is',
    statements: {
      updates: {
        isTrue: false,
        because: 'E1.61',
        see: () => ({ demo: 'bp-222', set: { focus: 'update', learningRate: 0.01 } }),
      },
      exact: {
        isTrue: true,
        because: 'P14.3',
        see: () => ({ demo: 'gradient-check', set: { h: 0.00001 } }),
      },
      approximate: {
        isTrue: false,
        because: 'P14.3',
        see: () => ({ demo: 'gradient-check', set: { h: 0.1, method: 'forward' } }),
      },
      vanishing: {
        isTrue: false,
        because: 'backpropagation-blamed',
        see: () => ({ demo: 'gradient-check', set: { network: 'deep', h: 0.001 } }),
      },
    },
  }),

  'ways-to-differentiate': short({
    section: 'autodiff',
    points: ['automatic', 'symbolic', 'numerical', 'reverse', 'memory'],
  }),

  'gradient-of-hidden-weight': derivation({
    section: 'two-paths',
    steps: ['loss', 'output-deltas', 'both-paths', 'hidden-delta', 'gradient', 'update'],
  }),

  'error-of-central-differences': derivation({
    section: 'checking-gradients',
    steps: ['taylor', 'subtract', 'divide', 'between', 'order'],
  }),
};
