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
import { areApart, decimal, oneOf, whole } from '../../src/exercise/draw';
import { activationMoments } from '../../src/math/activation-moments';
import { activation } from '../../src/math/activations';
import { leakyAsMaximum } from '../../src/math/activations/piecewise-linear';
import { applyAffine, collapseAffine, twoLayerOutput } from '../../src/math/affine-collapse';
import { preluGradient } from '../../src/math/prelu-gradient';
import { rreluEvaluation } from '../../src/math/rrelu-slopes';
import { trainSingleUnit } from '../../src/math/single-unit-training';

/** The gallery with one function in focus. */
function gallery(focus: string, set: DemoState['set'] = {}): DemoState {
  return { demo: 'activation-explorer', set: { focus, ...set } };
}

/** The place of the cursor, with the two digits of its slider. */
function cursorAt(x: number): number {
  return Math.round(100 * x) / 100;
}

/** A rate with the two digits of its slider, not below the given one. */
function rateFrom(rate: number): number {
  return Math.ceil(100 * rate) / 100;
}

/** Three samples of t = x/5 for one ReLU unit with b = 0: the state that the page's demo starts from. */
function unitRun(weight: number, learningRate: number, steps: number): ReturnType<typeof trainSingleUnit> {
  return trainSingleUnit({
    inputs: [1, 2, 3],
    targets: [1 / 5, 2 / 5, 3 / 5],
    slope: 0,
    learningRate,
    weight,
    bias: 0,
    steps,
  });
}

/** The rate at which the net input of one of those samples becomes 0 in the first step. */
function rateThatSwitchesOff(weight: number, x: number): number {
  const { gradient } = unitRun(weight, 0, 0);
  return (weight * x) / (gradient.weight * x + gradient.bias);
}

/** A network with one input, two hidden units and one output. */
interface SmallNetwork {
  readonly weight1: number;
  readonly bias1: number;
  readonly weight2: number;
  readonly bias2: number;
  readonly out1: number;
  readonly out2: number;
  readonly outBias: number;
}

function outputOf(network: SmallNetwork, name: 'identity' | 'relu', x: number): number {
  const first = { weights: [[network.weight1], [network.weight2]], bias: [network.bias1, network.bias2] };
  const second = { weights: [[network.out1, network.out2]], bias: [network.outBias] };
  return twoLayerOutput(first, second, activation(name), [x])[0] ?? Number.NaN;
}

/** The output if the hidden units took the absolute value instead of the maximum with 0. */
function outputWithAbsolute(network: SmallNetwork, x: number): number {
  const [one, two] = [network.weight1 * x + network.bias1, network.weight2 * x + network.bias2];
  return network.out1 * Math.abs(one) + network.out2 * Math.abs(two) + network.outBias;
}

/** The same network in the demo; its second input is not used. */
function networkInDemo(network: SmallNetwork, x: number, name: 'identity' | 'relu'): DemoState {
  return {
    demo: 'linear-collapse',
    set: {
      firstWeight11: network.weight1,
      firstWeight12: 0,
      firstBias1: network.bias1,
      firstWeight21: network.weight2,
      firstWeight22: 0,
      firstBias2: network.bias2,
      secondWeight1: network.out1,
      secondWeight2: network.out2,
      secondBias: network.outBias,
      activation: name,
      x: [x, 0],
    },
  };
}

/** The exercises of the page on activation functions. */
export const exercises = {
  'sigmoid-slope': single({
    section: 'sigmoid-tanh',
    options: {
      'quarter-at-zero': 'right',
      'one-at-zero': {
        because: 'slope-of-tanh',
        see: () => gallery('sigmoid', { functions: ['sigmoid', 'tanh'], cursor: 0 }),
      },
      'half-at-zero': { because: 'value-for-slope', see: () => gallery('sigmoid', { cursor: 0 }) },
      'quarter-at-one': { because: 'steepest-at-one', see: () => gallery('sigmoid', { cursor: 1 }) },
    },
  }),

  'tanh-slope': numeric({
    section: 'sigmoid-tanh',
    params: { output: oneOf(-0.9, -0.8, -0.7, -0.6, -0.5, -0.4, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9) },
    spots: ({ output }) => ({ square: output ** 2 }),
    solve: ({ output }) => activation('tanh').derivative(Math.atanh(output)),
    tolerance: { relative: 0.005 },
    slips: {
      'sigmoid-rule': {
        because: 'rule-of-sigmoid',
        value: ({ output }) => output * (1 - output),
        see: ({ output }) =>
          gallery('tanh', { functions: ['sigmoid', 'tanh'], cursor: cursorAt(Math.atanh(output)) }),
      },
      'output-as-input': {
        because: 'output-taken-as-input',
        value: ({ output }) => activation('tanh').derivative(output),
        see: ({ output }) => gallery('tanh', { functions: ['tanh'], cursor: output }),
      },
      'not-squared': {
        because: 'square-forgotten',
        value: ({ output }) => 1 - output,
        see: ({ output }) => gallery('tanh', { functions: ['tanh'], cursor: cursorAt(Math.atanh(output)) }),
      },
    },
  }),

  'zero-mean': multiple({
    section: 'gallery',
    options: {
      identity: 'right',
      tanh: 'right',
      selu: 'right',
      sigmoid: { because: 'E4.7', see: () => gallery('sigmoid', { functions: ['sigmoid', 'tanh'] }) },
      relu: { because: 'positive-outputs-only', see: () => gallery('relu', { functions: ['relu'] }) },
      gelu: { because: 'dip-taken-for-balance', see: () => gallery('gelu', { functions: ['gelu', 'relu'] }) },
    },
  }),

  'bounded-saturates': trueFalse({
    section: 'properties',
    params: { part: oneOf(10, 100, 1000, 1_000_000) },
    statements: {
      'close-to-zero': {
        isTrue: true,
        because: 'E4.6',
        see: () => gallery('tanh', { functions: ['sigmoid', 'tanh'], cursor: 5 }),
      },
      'kept-away': {
        isTrue: false,
        because: 'E4.6',
        see: () => gallery('tanh', { functions: ['sigmoid', 'tanh'], cursor: 10 }),
      },
      'relu-escapes': {
        isTrue: true,
        because: 'E4.6',
        see: () => gallery('relu', { functions: ['tanh', 'relu'], cursor: 5 }),
      },
      'infinite-area': {
        isTrue: false,
        because: 'area-is-the-rise',
        see: () => gallery('sigmoid', { functions: ['sigmoid'], cursor: 10 }),
      },
    },
  }),

  'prelu-slope': numeric({
    section: 'relu-family',
    params: { negative: whole(-5, -2), positive: whole(1, 4), slope: oneOf(0.1, 0.2, 0.25, 0.3) },
    accept: ({ negative, positive, slope }) =>
      areApart(negative, 1, slope + 1, negative + positive, slope * negative),
    solve: ({ negative, positive, slope }) => {
      const { parameterDerivative } = activation('prelu', { slope });
      return (
        (parameterDerivative?.(negative) ?? Number.NaN) + (parameterDerivative?.(positive) ?? Number.NaN)
      );
    },
    tolerance: { relative: 0.005 },
    slips: {
      misprint: {
        because: 'E1.52',
        value: () => 1,
        see: ({ negative, slope }) => ({
          demo: 'prelu-gradient',
          set: { x: negative, slope, target: slope - 1, printed: true },
        }),
      },
      'input-derivative': {
        because: 'derivative-by-the-input',
        value: ({ slope }) => slope + 1,
        see: ({ negative, slope }) => ({
          demo: 'prelu-gradient',
          set: { x: negative, slope, target: slope * negative - 1 },
        }),
      },
      'both-count': {
        because: 'positive-input-teaches-nothing',
        value: ({ negative, positive }) => negative + positive,
        see: ({ positive, slope }) => ({
          demo: 'prelu-gradient',
          set: { x: positive, slope, target: positive - 1 },
        }),
      },
      'value-for-derivative': {
        because: 'value-for-derivative',
        value: ({ negative, slope }) => slope * negative,
        see: ({ negative, slope }) => ({
          demo: 'prelu-gradient',
          set: { x: negative, slope, target: slope * negative - 1 },
        }),
      },
    },
  }),

  'positive-output': single({
    section: 'which-one',
    options: {
      softplus: 'right',
      sigmoid: {
        because: 'range-of-the-target',
        see: () => gallery('sigmoid', { functions: ['sigmoid', 'softplus'], cursor: 5 }),
      },
      tanh: {
        because: 'range-of-the-target',
        see: () => gallery('tanh', { functions: ['tanh', 'softplus'], cursor: -1 }),
      },
      softmax: { because: 'softmax-is-for-classes' },
    },
  }),

  'elu-value': numeric({
    section: 'gallery',
    params: { alpha: oneOf(0.5, 1, 1.5, 2), x: oneOf(-3, -2.5, -2, -1.5, -0.5) },
    spots: ({ x }) => ({ power: Math.exp(x) }),
    solve: ({ alpha, x }) => activation('elu', { alpha }).value(x),
    tolerance: { relative: 0.005 },
    slips: {
      slope: {
        because: 'value-and-slope-swapped',
        value: ({ alpha, x }) => activation('elu', { alpha }).derivative(x),
        see: ({ alpha, x }) => gallery('elu', { functions: ['elu'], alpha, cursor: x }),
      },
      leaky: {
        because: 'straight-leak',
        value: ({ alpha, x }) => alpha * x,
        see: ({ alpha, x }) => gallery('elu', { functions: ['leakyRelu', 'elu'], alpha, cursor: x }),
      },
      saturated: {
        because: 'limit-for-value',
        value: ({ alpha }) => -alpha,
        see: ({ alpha, x }) => gallery('elu', { functions: ['elu'], alpha, cursor: x }),
      },
    },
  }),

  'why-collapse': short({
    section: 'collapse',
    points: ['composition', 'affine', 'induction', 'activation'],
  }),

  'collapsed-bias': numeric({
    section: 'collapse',
    params: {
      bias1: whole(-3, 3),
      bias2: whole(-3, 3),
      out1: oneOf(-3, -2, 2, 3),
      out2: oneOf(-3, -2, 2, 3),
      outBias: oneOf(-2, -1, 1, 2),
    },
    accept: ({ bias1, bias2, out1, out2, outBias }) => {
      const product = out1 * bias1 + out2 * bias2;
      return bias1 * bias2 !== 0 && areApart(product + outBias, product, outBias, bias1 + bias2 + outBias, 0);
    },
    spots: ({ bias1, bias2, out1, out2 }) => ({ product: out1 * bias1 + out2 * bias2 }),
    solve: ({ bias1, bias2, out1, out2, outBias }) =>
      collapseAffine(
        { weights: [[1], [1]], bias: [bias1, bias2] },
        { weights: [[out1, out2]], bias: [outBias] },
      ).bias[0] ?? Number.NaN,
    tolerance: { absolute: 0.005 },
    slips: {
      added: {
        because: 'biases-just-added',
        value: ({ bias1, bias2, outBias }) => bias1 + bias2 + outBias,
        see: (biases) => networkInDemo({ weight1: 1, weight2: -1, ...biases }, 0, 'identity'),
      },
      'last-only': {
        because: 'first-bias-lost',
        value: ({ outBias }) => outBias,
        see: (biases) => networkInDemo({ weight1: 1, weight2: -1, ...biases }, 0, 'identity'),
      },
      'without-last': {
        because: 'last-bias-lost',
        value: ({ bias1, bias2, out1, out2 }) =>
          applyAffine({ weights: [[out1, out2]], bias: [0] }, [bias1, bias2])[0] ?? Number.NaN,
        see: (biases) => networkInDemo({ weight1: 1, weight2: -1, ...biases }, 0, 'identity'),
      },
    },
  }),

  'relu-network-output': numeric({
    section: 'collapse',
    params: {
      x: oneOf(-3, -2, 2, 3),
      weight1: oneOf(-2, -1, 1, 2),
      bias1: whole(-3, 3),
      weight2: oneOf(-2, -1, 1, 2),
      bias2: whole(-3, 3),
      out1: oneOf(-3, -2, 2, 3),
      out2: oneOf(-3, -2, 2, 3),
      outBias: oneOf(-2, -1, 1, 2),
    },
    // One hidden unit is on, the other off.
    accept: ({ x, ...network }) =>
      (network.weight1 * x + network.bias1) * (network.weight2 * x + network.bias2) < 0 &&
      areApart(
        outputOf(network, 'relu', x),
        outputOf(network, 'identity', x),
        outputWithAbsolute(network, x),
        outputOf(network, 'relu', x) - network.outBias,
      ),
    spots: ({ x, weight1, bias1, weight2, bias2 }) => {
      const [net1, net2] = [weight1 * x + bias1, weight2 * x + bias2];
      return { net1, net2, hidden1: Math.max(0, net1), hidden2: Math.max(0, net2) };
    },
    solve: ({ x, ...network }) => outputOf(network, 'relu', x),
    tolerance: { absolute: 0.005 },
    slips: {
      'no-activation': {
        because: 'E1.46',
        value: ({ x, ...network }) => outputOf(network, 'identity', x),
        see: ({ x, ...network }) => networkInDemo(network, x, 'identity'),
      },
      'absolute-value': {
        because: 'absolute-for-maximum',
        value: ({ x, ...network }) => outputWithAbsolute(network, x),
        see: ({ x, ...network }) => networkInDemo(network, x, 'relu'),
      },
      'without-last': {
        because: 'last-bias-lost',
        value: ({ x, ...network }) => outputOf({ ...network, outBias: 0 }, 'relu', x),
        see: ({ x, ...network }) => networkInDemo(network, x, 'relu'),
      },
    },
  }),

  'approximation-bound': numeric({
    section: 'universal-approximation',
    params: { pieces: oneOf(4, 5, 6, 8, 10, 12, 16, 20, 25, 30, 32, 40, 64) },
    spots: ({ pieces }) => ({ width: (2 * Math.PI) / pieces }),
    solve: ({ pieces }) => ((2 * Math.PI) / pieces) ** 2 / 8,
    tolerance: { relative: 0.005 },
    slips: {
      'no-eighth': {
        because: 'eighth-forgotten',
        value: ({ pieces }) => ((2 * Math.PI) / pieces) ** 2,
        see: ({ pieces }) => ({ demo: 'relu-approximation', set: { pieces } }),
      },
      'not-squared': {
        because: 'error-taken-as-linear',
        value: ({ pieces }) => (2 * Math.PI) / pieces / 8,
        see: ({ pieces }) => ({ demo: 'relu-approximation', set: { pieces: Math.min(64, 2 * pieces) } }),
      },
      'half-interval': {
        because: 'interval-of-length-pi',
        value: ({ pieces }) => (Math.PI / pieces) ** 2 / 8,
        see: ({ pieces }) => ({ demo: 'relu-approximation', set: { pieces } }),
      },
    },
  }),

  'approximation-theorem': multiple({
    section: 'universal-approximation',
    options: {
      continuous: 'right',
      'relu-qualifies': 'right',
      training: { because: 'E4.4', see: () => ({ demo: 'relu-approximation', set: { pieces: 64 } }) },
      outside: { because: 'E4.4', see: () => ({ demo: 'relu-approximation', set: { pieces: 64 } }) },
      jump: {
        because: 'E1.46',
        see: () => ({ demo: 'relu-approximation', set: { target: 'step', pieces: 64 } }),
      },
      count: { because: 'existence-without-size', see: () => ({ demo: 'relu-approximation' }) },
    },
  }),

  'silu-slope': numeric({
    section: 'gallery',
    params: { x: oneOf(-2, -0.5, 0.5, 1.5, 2, 2.5, 3, 4) },
    spots: ({ x }) => ({ gate: activation('sigmoid').value(x), rest: 1 - activation('sigmoid').value(x) }),
    solve: ({ x }) => activation('silu').derivative(x),
    tolerance: { relative: 0.005 },
    slips: {
      'gate-constant': {
        because: 'product-rule-forgotten',
        value: ({ x }) => activation('sigmoid').value(x),
        see: ({ x }) => gallery('silu', { functions: ['sigmoid', 'silu'], cursor: x }),
      },
      'second-term-only': {
        because: 'half-of-the-product-rule',
        value: ({ x }) => x * activation('sigmoid').derivative(x),
        see: ({ x }) => gallery('silu', { functions: ['silu'], cursor: x }),
      },
      'derivatives-multiplied': {
        because: 'derivatives-multiplied',
        value: ({ x }) => activation('sigmoid').derivative(x),
        see: ({ x }) => gallery('silu', { functions: ['sigmoid', 'silu'], cursor: x }),
      },
    },
  }),

  'leaky-mean': numeric({
    section: 'gallery',
    params: { alpha: oneOf(0.1, 0.25, 0.3, 0.4, 0.5), deviation: oneOf(0.5, 1, 2, 3, 4) },
    spots: ({ deviation }) => ({
      relu: deviation / Math.sqrt(2 * Math.PI),
    }),
    solve: ({ alpha, deviation }) =>
      activationMoments(activation('leakyRelu', { slope: alpha }), 0, deviation).mean,
    tolerance: { relative: 0.005 },
    slips: {
      'leak-ignored': {
        because: 'leak-ignored',
        value: ({ deviation }) => deviation / Math.sqrt(2 * Math.PI),
        see: ({ alpha, deviation }) =>
          gallery('leakyRelu', { functions: ['relu', 'leakyRelu'], alpha, inputDeviation: deviation }),
      },
      'leak-added': {
        because: 'negative-outputs-added',
        value: ({ alpha, deviation }) => ((1 + alpha) * deviation) / Math.sqrt(2 * Math.PI),
        see: ({ alpha, deviation }) =>
          gallery('leakyRelu', { functions: ['leakyRelu'], alpha, inputDeviation: deviation, cursor: -1 }),
      },
      half: {
        because: 'half-for-the-mean',
        value: ({ alpha, deviation }) => ((1 - alpha) * deviation) / 2,
        see: ({ alpha, deviation }) =>
          gallery('leakyRelu', { functions: ['relu', 'leakyRelu'], alpha, inputDeviation: deviation }),
      },
    },
  }),

  'tanh-from-sigmoid': numeric({
    section: 'sigmoid-tanh',
    params: { gate: decimal(0.6, 0.95, 0.05) },
    spots: ({ gate }) => ({ rest: 1 - gate, tanh: 2 * gate - 1 }),
    solve: ({ gate }) => activation('tanh').derivative(Math.log(gate / (1 - gate)) / 2),
    tolerance: { relative: 0.005 },
    slips: {
      'sigmoid-slope': {
        because: 'E1.49',
        value: ({ gate }) => gate * (1 - gate),
        see: ({ gate }) =>
          gallery('tanh', {
            functions: ['sigmoid', 'tanh'],
            cursor: cursorAt(Math.log(gate / (1 - gate)) / 2),
          }),
      },
      'one-factor': {
        because: 'one-factor-two-forgotten',
        value: ({ gate }) => 2 * gate * (1 - gate),
        see: ({ gate }) =>
          gallery('tanh', { functions: ['tanh'], cursor: cursorAt(Math.log(gate / (1 - gate)) / 2) }),
      },
      'gate-as-tanh': {
        because: 'sigmoid-taken-for-tanh',
        value: ({ gate }) => 1 - gate ** 2,
        see: ({ gate }) =>
          gallery('tanh', { functions: ['tanh'], cursor: cursorAt(Math.log(gate / (1 - gate)) / 2) }),
      },
    },
  }),

  'sigmoid-chain': numeric({
    section: 'sigmoid-tanh',
    params: { layers: whole(3, 8), weight: oneOf(1.5, 2, 3, 5, 6, 8) },
    spots: ({ weight }) => ({ factor: weight / 4 }),
    solve: ({ layers, weight }) => (weight * activation('sigmoid').derivative(0)) ** layers,
    tolerance: { relative: 0.005 },
    slips: {
      'weights-ignored': {
        because: 'E1.48',
        value: ({ layers }) => (1 / 4) ** layers,
        see: () => gallery('sigmoid', { functions: ['sigmoid'], cursor: 0 }),
      },
      'value-for-slope': {
        because: 'value-for-slope',
        value: ({ layers, weight }) => (weight / 2) ** layers,
        see: () => gallery('sigmoid', { functions: ['sigmoid'], cursor: 0 }),
      },
      'slope-of-tanh': {
        because: 'slope-of-tanh',
        value: ({ layers, weight }) => weight ** layers,
        see: () => gallery('sigmoid', { functions: ['sigmoid', 'tanh'], cursor: 0 }),
      },
    },
  }),

  'sigmoid-and-tanh': multiple({
    section: 'sigmoid-tanh',
    options: {
      stretched: 'right',
      'four-times': 'right',
      'saturates-sooner': 'right',
      'solves-vanishing': {
        because: 'E1.49',
        see: () => gallery('tanh', { functions: ['sigmoid', 'tanh'], cursor: 5 }),
      },
      'always-half': {
        because: 'E4.7',
        see: () => gallery('sigmoid', { functions: ['sigmoid'], inputMean: 2 }),
      },
      'sigmoid-explodes': {
        because: 'E1.48',
        see: () => gallery('sigmoid', { functions: ['sigmoid'], cursor: 0 }),
      },
    },
  }),

  'sigmoid-or-tanh': short({
    section: 'sigmoid-tanh',
    points: ['ranges', 'slopes', 'means', 'saturation', 'places'],
  }),

  'sigmoid-derivative': derivation({
    section: 'sigmoid-tanh',
    steps: ['definition', 'chain', 'split', 'complement', 'bound', 'place'],
  }),

  'prelu-gradient': numeric({
    section: 'relu-family',
    params: { x: whole(-4, -2), slope: oneOf(0.1, 0.2, 0.25, 0.5), target: oneOf(-2, -1, 1, 2, 3) },
    accept: ({ x, slope, target }) => {
      const error = slope * x - target;
      return Math.abs(error) > 0.05 && areApart(error * x, slope - target, error * slope, error);
    },
    spots: ({ x, slope, target }) => ({ output: slope * x, error: slope * x - target }),
    solve: ({ x, slope, target }) => preluGradient(x, slope, target).slopeGradient,
    tolerance: { relative: 0.005 },
    slips: {
      misprint: {
        because: 'E1.52',
        value: ({ slope, target }) => slope - target,
        see: ({ x, slope, target }) => ({
          demo: 'prelu-gradient',
          set: { x, slope, target, printed: true },
        }),
      },
      'input-gradient': {
        because: 'derivative-by-the-input',
        value: ({ x, slope, target }) => preluGradient(x, slope, target).inputGradient,
        see: ({ x, slope, target }) => ({ demo: 'prelu-gradient', set: { x, slope, target } }),
      },
      'error-only': {
        because: 'inner-derivative-forgotten',
        value: ({ x, slope, target }) => slope * x - target,
        see: ({ x, slope, target }) => ({ demo: 'prelu-gradient', set: { x, slope, target } }),
      },
    },
  }),

  'rrelu-evaluation': numeric({
    section: 'relu-family',
    params: { lower: decimal(0.1, 0.2, 0.05), upper: decimal(0.3, 0.5, 0.05), x: whole(-5, -1) },
    spots: ({ lower, upper }) => ({ mean: (lower + upper) / 2 }),
    solve: ({ lower, upper, x }) => rreluEvaluation([x], lower, upper).outputs[0] ?? Number.NaN,
    tolerance: { relative: 0.005 },
    slips: {
      upper: {
        because: 'limit-for-the-mean',
        value: ({ upper, x }) => upper * x,
        see: ({ lower, upper, x }) => ({ demo: 'rrelu', set: { mode: 'evaluate', lower, upper, x } }),
      },
      lower: {
        because: 'limit-for-the-mean',
        value: ({ lower, x }) => lower * x,
        see: ({ lower, upper, x }) => ({ demo: 'rrelu', set: { mode: 'evaluate', lower, upper, x } }),
      },
      divisors: {
        because: 'E1.53',
        value: ({ lower, upper, x }) => (2 * x) / (1 / lower + 1 / upper),
        see: ({ lower, upper, x }) => ({ demo: 'rrelu', set: { mode: 'evaluate', lower, upper, x } }),
      },
    },
  }),

  'maximum-form': trueFalse({
    section: 'wrong-answers',
    params: { small: oneOf(0.01, 0.1, 0.25, 0.5), large: oneOf(1.2, 1.5, 1.8, 2), x: whole(1, 5) },
    spots: ({ large, x }) => ({ maximum: leakyAsMaximum(large, x) }),
    statements: {
      small: {
        isTrue: true,
        because: 'E1.51',
        see: ({ small }) =>
          gallery('maximum', { functions: ['leakyRelu', 'maximum'], alpha: small, cursor: -2 }),
      },
      large: {
        isTrue: false,
        because: 'E1.51',
        see: ({ large, x }) =>
          gallery('maximum', { functions: ['leakyRelu', 'maximum'], alpha: large, cursor: x }),
      },
    },
  }),

  'relu-at-zero': single({
    section: 'properties',
    options: {
      none: 'right',
      'one-by-definition': {
        because: 'E4.5',
        see: () => gallery('relu', { functions: ['relu'], cursor: 0 }),
      },
      'zero-at-minimum': {
        because: 'minimum-without-derivative',
        see: () => gallery('relu', { functions: ['relu'], cursor: 0 }),
      },
      'half-by-symmetry': {
        because: 'subgradient-for-derivative',
        see: () => gallery('relu', { functions: ['relu', 'softplus'], cursor: 0 }),
      },
    },
  }),

  'step-and-gradient': single({
    section: 'gallery',
    options: {
      'slope-zero': 'right',
      jump: { because: 'E1.47', see: () => gallery('step', { functions: ['step'], cursor: 2 }) },
      'not-everywhere': {
        because: 'E4.5',
        see: () => gallery('relu', { functions: ['step', 'relu'], cursor: 2 }),
      },
      bounded: {
        because: 'bounded-is-no-obstacle',
        see: () => gallery('tanh', { functions: ['step', 'tanh'], cursor: 0.5 }),
      },
    },
  }),

  'sparse-means': single({
    section: 'wrong-answers',
    options: {
      outputs: 'right',
      gradients: { because: 'E1.50', see: () => ({ demo: 'dead-relu', set: { steps: 1 } }) },
      weights: { because: 'sparse-weights', see: () => ({ demo: 'dead-relu', set: { steps: 1 } }) },
      small: { because: 'small-is-not-zero', see: () => gallery('relu', { functions: ['relu', 'gelu'] }) },
    },
  }),

  'relu-family': short({
    section: 'relu-family',
    points: ['formula', 'members', 'input', 'slope', 'trade'],
  }),

  'dead-from-rate': numeric({
    section: 'dead-units',
    params: { weight: oneOf(0.6, 0.8, 1, 1.2, 1.4, 1.6, 1.8, 2, 2.2, 2.5, 2.6, 3) },
    spots: ({ weight }) => {
      const { gradient } = unitRun(weight, 0, 0);
      return {
        slopeWeight: gradient.weight,
        slopeBias: gradient.bias,
        start: 3 * weight,
        fall: 3 * gradient.weight + gradient.bias,
      };
    },
    solve: ({ weight }) => Math.max(...[1, 2, 3].map((x) => rateThatSwitchesOff(weight, x))),
    tolerance: { relative: 0.005 },
    slips: {
      'first-sample': {
        because: 'one-sample-is-not-all',
        value: ({ weight }) => rateThatSwitchesOff(weight, 1),
        see: ({ weight }) => ({
          demo: 'dead-relu',
          set: { weight, learningRate: rateFrom(rateThatSwitchesOff(weight, 1)), steps: 1 },
        }),
      },
      'middle-sample': {
        because: 'mean-input-for-all',
        value: ({ weight }) => rateThatSwitchesOff(weight, 2),
        see: ({ weight }) => ({
          demo: 'dead-relu',
          set: { weight, learningRate: rateFrom(rateThatSwitchesOff(weight, 2)), steps: 1 },
        }),
      },
      'bias-forgotten': {
        because: 'bias-moves-too',
        value: ({ weight }) => weight / unitRun(weight, 0, 0).gradient.weight,
        see: ({ weight }) => ({
          demo: 'dead-relu',
          set: { weight, learningRate: rateFrom(rateThatSwitchesOff(weight, 3)), steps: 1 },
        }),
      },
    },
  }),

  'one-step': fill({
    section: 'dead-units',
    params: {
      weight: oneOf(0.7, 1.2, 1.7, 2.2, 2.7),
      learningRate: oneOf(0.06, 0.09, 0.12, 0.15, 0.18, 0.21, 0.24, 0.27, 0.3),
    },
    accept: ({ weight, learningRate }) => {
      const run = unitRun(weight, learningRate, 1);
      const [after = 0, bias = 0] = [run.weight[1], run.bias[1]];
      return Math.abs(after) > 0.05 && Math.abs(3 * after + bias) > 0.05;
    },
    spots: ({ weight }) => ({ excess: weight - 1 / 5 }),
    cells: {
      gradientWeight: {
        value: ({ weight }) => unitRun(weight, 0, 0).gradient.weight,
        slips: {
          sum: {
            because: 'sum-for-mean',
            value: ({ weight }) => 3 * unitRun(weight, 0, 0).gradient.weight,
            see: (start) => ({ demo: 'dead-relu', set: { ...start, steps: 0 } }),
          },
          'without-input': {
            because: 'input-factor-forgotten',
            value: ({ weight }) => unitRun(weight, 0, 0).gradient.bias,
            see: (start) => ({ demo: 'dead-relu', set: { ...start, steps: 0 } }),
          },
          'without-half': {
            because: 'half-of-the-loss-forgotten',
            value: ({ weight }) => 2 * unitRun(weight, 0, 0).gradient.weight,
            see: (start) => ({ demo: 'dead-relu', set: { ...start, steps: 0 } }),
          },
        },
      },
      gradientBias: { value: ({ weight }) => unitRun(weight, 0, 0).gradient.bias },
      weightAfter: {
        value: ({ weight, learningRate }) => unitRun(weight, learningRate, 1).weight[1] ?? Number.NaN,
        slips: {
          uphill: {
            because: 'step-uphill',
            value: ({ weight, learningRate }) => unitRun(weight, -learningRate, 1).weight[1] ?? Number.NaN,
            see: (start) => ({ demo: 'dead-relu', set: { ...start, steps: 1 } }),
          },
        },
      },
      biasAfter: {
        value: ({ weight, learningRate }) => unitRun(weight, learningRate, 1).bias[1] ?? Number.NaN,
      },
      netAfter: {
        value: ({ weight, learningRate }) => {
          const run = unitRun(weight, learningRate, 1);
          return 3 * (run.weight[1] ?? Number.NaN) + (run.bias[1] ?? Number.NaN);
        },
        slips: {
          'bias-forgotten': {
            because: 'bias-moves-too',
            value: ({ weight, learningRate }) =>
              3 * (unitRun(weight, learningRate, 1).weight[1] ?? Number.NaN),
            see: (start) => ({ demo: 'dead-relu', set: { ...start, steps: 1 } }),
          },
        },
      },
    },
    given: [],
    blanks: 3,
    tolerance: { relative: 0.005 },
  }),

  'dead-or-not': trueFalse({
    section: 'dead-units',
    statements: {
      'one-batch': { isTrue: false, because: 'E1.50', see: () => ({ demo: 'dead-relu', set: { steps: 1 } }) },
      'fixed-inputs': {
        isTrue: true,
        because: 'E1.50',
        see: () => ({ demo: 'dead-relu', set: { steps: 2000 } }),
      },
      'layers-below': { isTrue: true, because: 'E1.50' },
      'leak-at-once': {
        isTrue: false,
        because: 'E1.51',
        see: () => ({ demo: 'dead-relu', set: { slope: 0.01, steps: 375 } }),
      },
    },
  }),

  'saturation-proof': derivation({
    section: 'properties',
    steps: ['sequence', 'limit', 'differences', 'mean-value', 'slopes'],
  }),

  'need-and-wishes': short({
    section: 'properties',
    points: ['collapse', 'approximation', 'wishes', 'conflict'],
  }),

  'output-layer': multiple({
    section: 'which-one',
    options: {
      'real-identity': 'right',
      'class-softmax': 'right',
      'tags-sigmoid': 'right',
      'tags-softmax': { because: 'tags-are-not-exclusive' },
      'signed-relu': {
        because: 'E1.55',
        see: () => ({ demo: 'dead-relu', set: { learningRate: 0.1, targets: 'minusOne', steps: 500 } }),
      },
      'probability-tanh': {
        because: 'range-of-the-target',
        see: () => gallery('tanh', { functions: ['sigmoid', 'tanh'], cursor: -1 }),
      },
    },
  }),
};
