// Activation functions side by side: value, slope, and what they make of normally distributed input.

import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { formatNumber } from '../../../src/demo/format';
import { choice, number, several } from '../../../src/demo/parameters';
import type { Series } from '../../../src/demo/views';
import { type ActivationExtrema, activationExtrema } from '../../../src/math/activation-extrema';
import { activationMoments } from '../../../src/math/activation-moments';
import { activation } from '../../../src/math/activations';
import { maximumActivation } from '../../../src/math/activations/maximum-form';
import type { Activation, ActivationRange } from '../../../src/math/activations/scalar-function';
import { differenceQuotient } from '../../../src/math/gradient-check';
import { normalDensity } from '../../../src/math/normal';

const functions = [
  'identity',
  'step',
  'sigmoid',
  'tanh',
  'relu',
  'leakyRelu',
  'maximum',
  'elu',
  'selu',
  'gelu',
  'geluTanh',
  'silu',
  'softplus',
] as const;
type FunctionName = (typeof functions)[number];

/** How each function is drawn: one colour a family, one kind of line each member. */
const looks: Readonly<Record<FunctionName, Pick<Series<never, never>, 'colour' | 'dash'>>> = {
  identity: { colour: 6 },
  step: { colour: 6, dash: 'dashed' },
  sigmoid: { colour: 1 },
  tanh: { colour: 2 },
  relu: { colour: 3 },
  leakyRelu: { colour: 3, dash: 'dashed' },
  maximum: { colour: 3, dash: 'dotted' },
  elu: { colour: 4 },
  selu: { colour: 4, dash: 'dashed' },
  gelu: { colour: 5 },
  geluTanh: { colour: 5, dash: 'dotted' },
  silu: { colour: 5, dash: 'dashed' },
  softplus: { colour: 1, dash: 'dashed' },
};

const names = {
  identity: { en: 'identity', zh: '恒等' },
  step: { en: 'step', zh: '阶跃' },
  sigmoid: { en: 'sigmoid', zh: 'sigmoid' },
  tanh: { en: 'tanh', zh: 'tanh' },
  relu: { en: 'ReLU', zh: 'ReLU' },
  leakyRelu: { en: 'Leaky ReLU, PReLU', zh: 'Leaky ReLU、PReLU' },
  maximum: { en: 'max(*αx*, *x*)', zh: 'max(*αx*, *x*)' },
  elu: { en: 'ELU', zh: 'ELU' },
  selu: { en: 'SELU', zh: 'SELU' },
  gelu: { en: 'GELU', zh: 'GELU' },
  geluTanh: { en: 'GELU (tanh form)', zh: 'GELU（tanh 近似）' },
  silu: { en: 'SiLU', zh: 'SiLU' },
  softplus: { en: 'softplus', zh: 'softplus' },
} as const;

const pytorch: Readonly<Record<FunctionName, string>> = {
  identity: '1 * x',
  step: 'torch.floor(torch.sigmoid(x) + 0.5)',
  sigmoid: 'torch.sigmoid(x)',
  tanh: 'torch.tanh(x)',
  relu: 'F.relu(x)',
  leakyRelu: 'F.leaky_relu(x, alpha)',
  maximum: 'torch.maximum(alpha * x, x)',
  elu: 'F.elu(x, alpha)',
  selu: 'F.selu(x)',
  gelu: 'F.gelu(x)',
  geluTanh: 'F.gelu(x, approximate="tanh")',
  silu: 'F.silu(x)',
  softplus: 'F.softplus(x)',
};

function functionOf(name: FunctionName, alpha: number): Activation {
  if (name === 'maximum') return maximumActivation(alpha);
  return activation(name, { slope: alpha, alpha });
}

function extremaOf(name: FunctionName): ActivationExtrema {
  switch (name) {
    case 'sigmoid':
    case 'tanh':
    case 'gelu':
    case 'geluTanh':
    case 'silu':
      return activationExtrema(name);
    default:
      return { minimum: null, steepest: null };
  }
}

const half = 80;
/** Just beside a kink, so that a jump is drawn as a jump. */
const beside = 1e-9;

function samples(window: number): number[] {
  const steps = Array.from({ length: half }, (_, k) => (window * (k + 1)) / half);
  return [...steps.toReversed().map((x) => -x), -beside, 0, beside, ...steps];
}

function intervalText({ lower, upper, lowerReached, upperReached }: ActivationRange): string {
  const left = lower === null ? '(−∞' : `${lowerReached ? '[' : '('}${formatNumber(lower)}`;
  const right = upper === null ? '∞)' : `${formatNumber(upper)}${upperReached ? ']' : ')'}`;
  return `${left}, ${right}`;
}

const prefixed = (prefix: 'functions' | 'focus') =>
  Object.fromEntries(functions.map((name) => [`${prefix}.${name}`, names[name]])) as Record<
    `${typeof prefix}.${FunctionName}`,
    (typeof names)[FunctionName]
  >;

interface Settings {
  readonly functions: readonly FunctionName[];
  readonly focus: FunctionName;
  readonly cursor: number;
  readonly alpha: number;
  readonly inputMean: number;
  readonly inputDeviation: number;
}

function explore({ functions: chosen, focus, cursor, alpha, inputMean, inputDeviation }: Settings) {
  const window = Math.abs(cursor) <= 5 ? 5 : 10;
  const grid = samples(window);
  const drawn = functions.filter((name) => name === focus || chosen.includes(name));
  const curves = drawn.map((name) => {
    const f = functionOf(name, alpha);
    const jumps = name === 'step';
    const moments = activationMoments(f, inputMean, inputDeviation);
    return {
      name,
      values: grid.map((x) => (jumps && x === 0 ? null : f.value(x))),
      slopes: grid.map((x) => (f.kinks.includes(x) ? null : f.derivative(x))),
      value: f.value(cursor),
      slope: f.derivative(cursor),
      range: f.range(),
      // Quadrature leaves some 1e-17 where the two sides cancel.
      mean: Math.abs(moments.mean) < 1e-14 ? 0 : moments.mean,
      secondMoment: moments.secondMoment,
      meanDerivative: moments.meanDerivative,
    };
  });
  const f = functionOf(focus, alpha);
  const { range, mean, secondMoment, meanDerivative } = curves.find(({ name }) => name === focus)!;
  const { minimum, steepest } = extremaOf(focus);
  const value = f.value(cursor);
  const derivative = f.derivative(cursor);
  const reach = 0.3 * window;
  return {
    window,
    bounded: curves.every((curve) => curve.range.lower !== null && curve.range.upper !== null),
    steep: curves.some((curve) => curve.slopes.some((slope) => slope !== null && slope > 1.2)),
    grid,
    curves,
    value,
    derivative,
    differenceQuotient: differenceQuotient(f.value, cursor, 1e-5, 'central'),
    mean,
    secondMoment,
    meanDerivative,
    totalRise: range.lower === null || range.upper === null ? '∞' : range.upper - range.lower,
    minimum: minimum && [minimum.x, minimum.value],
    steepest: steepest && [steepest.x, steepest.value],
    atKink: f.kinks.includes(cursor),
    tangent: {
      x: [cursor - reach, cursor + reach],
      y: [value - reach * derivative, value + reach * derivative],
    },
    density: grid.map((x) => normalDensity((x - inputMean) / inputDeviation) / normalDensity(0)),
  };
}

/** One series for each function: its values or its slopes, nothing while it is not chosen. */
function curveSeries(of: 'values' | 'slopes'): Series<Settings, ReturnType<typeof explore>>[] {
  return functions.map((name) => ({
    label: `functions.${name}`,
    as: 'line',
    ...looks[name],
    data: ({ result }) => {
      const curve = result.curves.find((each) => each.name === name);
      return curve ? { x: result.grid, y: curve[of] } : null;
    },
  }));
}

export const model = defineModel({
  id: 'activation-explorer',
  params: {
    functions: several(functions, ['sigmoid', 'tanh', 'relu']),
    focus: choice(functions, 'sigmoid'),
    cursor: number({ min: -10, max: 10, step: 0.01, value: 1 }),
    alpha: number({ min: 0, max: 2, step: 0.01, value: 0.01 }),
    inputMean: number({ min: -3, max: 3, step: 0.1, value: 0 }),
    inputDeviation: number({ min: 0.1, max: 5, step: 0.1, value: 1 }),
  },
  compute: explore,
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'valuesTitle',
      x: { label: 'x', min: ({ result }) => -result.window, max: ({ result }) => result.window },
      y: {
        label: 'fx',
        min: ({ result }) => (result.bounded ? -1.2 : -2),
        max: ({ result }) => (result.bounded ? 1.2 : result.window),
      },
      series: [
        {
          label: 'inputDensity',
          as: 'area',
          colour: 6,
          data: ({ result }) => ({ x: result.grid, y: result.density }),
        },
        ...curveSeries('values'),
        { label: 'tangent', as: 'line', colour: 6, dash: 'dotted', data: ({ result }) => result.tangent },
        {
          label: 'cursorPoint',
          as: 'points',
          colour: 6,
          data: ({ params, result }) => ({ x: [params.cursor], y: [result.value] }),
        },
      ],
    },
    {
      view: 'chart',
      title: 'slopesTitle',
      height: 'low',
      x: { label: 'x', min: ({ result }) => -result.window, max: ({ result }) => result.window },
      y: { label: 'slope', min: -0.2, max: ({ result }) => (result.steep ? 2.1 : 1.2) },
      series: [
        ...curveSeries('slopes'),
        {
          label: 'cursorPoint',
          as: 'points',
          colour: 6,
          data: ({ params, result }) => ({ x: [params.cursor], y: [result.derivative] }),
        },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'value', digits: 5 },
        { name: 'derivative', digits: 5 },
        { name: 'differenceQuotient', digits: 5 },
        { name: 'mean', digits: 5 },
        { name: 'secondMoment', digits: 5 },
        { name: 'meanDerivative', digits: 5 },
        { name: 'totalRise', digits: 4 },
        { name: 'steepest', digits: 5 },
        { name: 'minimum', digits: 5 },
      ],
    },
    {
      view: 'table',
      title: 'gallery',
      columns: ['function', 'fx', 'slope', 'range', 'meanColumn', 'secondMomentColumn', 'meanSlopeColumn'],
      rows: ({ result }) =>
        result.curves.map((curve) => [
          `functions.${curve.name}`,
          curve.value,
          curve.slope,
          intervalText(curve.range),
          curve.mean,
          curve.secondMoment,
          curve.meanDerivative,
        ]),
    },
    {
      view: 'code',
      title: 'code',
      source:
        'x, alpha = torch.tensor(‹cursor›, dtype=torch.float64, requires_grad=True), ‹alpha›\ny = ‹call›\ny.backward()          # y = ‹value›, x.grad = ‹derivative›',
      spots: ({ params, result }) => ({
        cursor: params.cursor,
        alpha: params.alpha,
        call: pytorch[params.focus],
        value: result.value,
        derivative: result.derivative,
      }),
    },
  ],
  words: {
    title: { en: 'A function, its slope, and its average output', zh: '函数、斜率与平均输出' },
    functions: { en: 'functions to overlay', zh: '叠加显示的函数' },
    ...prefixed('functions'),
    focus: { en: 'function for the numbers', zh: '数值所属的函数' },
    ...prefixed('focus'),
    cursor: { en: 'cursor *x*', zh: '游标 *x*' },
    alpha: { en: '*α* (Leaky, PReLU, max, ELU)', zh: '*α*（Leaky、PReLU、max、ELU）' },
    inputMean: { en: 'input mean *μ*', zh: '输入均值 *μ*' },
    inputDeviation: { en: 'input standard deviation *s*', zh: '输入标准差 *s*' },
    valuesTitle: { en: 'The functions, with the tangent at the cursor', zh: '函数与游标处的切线' },
    slopesTitle: { en: 'Their derivatives', zh: '各函数的导数' },
    x: { en: '*x*', zh: '*x*' },
    fx: { en: '*f*(*x*)', zh: '*f*(*x*)' },
    slope: { en: '*f* ′(*x*)', zh: '*f* ′(*x*)' },
    inputDensity: { en: 'input density (peak drawn at 1)', zh: '输入密度（峰值画成 1）' },
    tangent: { en: 'tangent', zh: '切线' },
    cursorPoint: { en: 'cursor', zh: '游标' },
    value: { en: '*f*(*x*)', zh: '*f*(*x*)' },
    derivative: { en: '*f* ′(*x*) by formula', zh: '公式给出的 *f* ′(*x*)' },
    differenceQuotient: { en: '*f* ′(*x*) by differences', zh: '差商检验 *f* ′(*x*)' },
    mean: { en: 'mean output', zh: '平均输出' },
    secondMoment: { en: 'mean of *f*^2', zh: '*f*^2 的均值' },
    meanDerivative: { en: 'mean of *f* ′', zh: '*f* ′ 的均值' },
    totalRise: { en: 'width of the range', zh: '值域宽度' },
    steepest: { en: 'steepest: (*x*, *f* ′)', zh: '最陡处 (*x*, *f* ′)' },
    minimum: { en: 'lowest: (*x*, *f*)', zh: '最低点 (*x*, *f*)' },
    gallery: { en: 'The overlaid functions in numbers', zh: '所选函数的数值对照' },
    function: { en: 'function', zh: '函数' },
    range: { en: 'range', zh: '值域' },
    meanColumn: { en: 'mean of *f*', zh: '*f* 的均值' },
    secondMomentColumn: { en: 'mean of *f*^2', zh: '*f*^2 的均值' },
    meanSlopeColumn: { en: 'mean of *f* ′', zh: '*f* ′ 的均值' },
    code: { en: 'The same in PyTorch', zh: '用 PyTorch 算一遍' },
  },
  summary: {
    en: ({ params, result, number: n }) =>
      `${names[params.focus].en} at x = ${n(params.cursor)}: value ${n(result.value, { digits: 5 })}, slope ${n(result.derivative, { digits: 5 })}. Input with mean ${n(params.inputMean)} and standard deviation ${n(params.inputDeviation)} gives a mean output of ${n(result.mean)} and a mean slope of ${n(result.meanDerivative)}.`,
    zh: ({ params, result, number: n }) =>
      `${names[params.focus].zh} 在 x = ${n(params.cursor)} 处的值为 ${n(result.value, { digits: 5 })}，斜率为 ${n(result.derivative, { digits: 5 })}。输入均值为 ${n(params.inputMean)}、标准差为 ${n(params.inputDeviation)} 时，平均输出为 ${n(result.mean)}，平均斜率为 ${n(result.meanDerivative)}。`,
  },
  remark: {
    en: ({ params, result }) => {
      if (params.focus === 'maximum' && params.alpha > 1) {
        return 'For α > 1 the maximum picks the wrong branch: positive inputs are multiplied by α and negative ones pass unchanged. This is not Leaky ReLU.';
      }
      if (params.focus === 'step') {
        return 'The slope is 0 on both sides of the jump and does not exist at it: a gradient step changes nothing.';
      }
      return result.atKink
        ? 'The function has no derivative here: the slopes from left and right differ. The formula shows the convention of PyTorch, the difference quotient something between.'
        : null;
    },
    zh: ({ params, result }) => {
      if (params.focus === 'maximum' && params.alpha > 1) {
        return 'α > 1 时取最大值会选错分支：正输入被乘以 α，负输入原样通过。这已经不是 Leaky ReLU。';
      }
      if (params.focus === 'step') {
        return '跳跃点两侧的斜率都是 0，跳跃点处导数不存在：梯度下降一步也走不动。';
      }
      return result.atKink
        ? '函数在这一点不可导：左、右斜率不同。公式一栏按 PyTorch 的约定取值，差商则落在两者之间。'
        : null;
    },
  },
});
