// Activation functions side by side: value, slope, and what they make of normally distributed input.

import { common } from '../../../src/demo/common-words';
import { type ParamsOf, type ResultOf, showDemo } from '../../../src/demo/define-demo';
import { formatNumber } from '../../../src/demo/format';
import { optionWords } from '../../../src/demo/option-words';
import { same } from '../../../src/demo/words';
import type { ActivationRange } from '../../../src/math/activations/scalar-function';
import { looks, names } from './activation-explorer/functions';
import { inPyTorch } from './activation-explorer/in-pytorch';
import { functions, model } from './activation-explorer/model';

export { model };

function intervalText({ lower, upper, lowerReached, upperReached }: ActivationRange): string {
  const left = lower === null ? '(−∞' : `${lowerReached ? '[' : '('}${formatNumber(lower)}`;
  const right = upper === null ? '∞)' : `${formatNumber(upper)}${upperReached ? ']' : ')'}`;
  return `${left}, ${right}`;
}

/** One series for each function: its values or its slopes, nothing while it is not chosen. */
const seriesOf = (of: 'values' | 'slopes') =>
  functions.map((name) => ({
    label: `functions.${name}`,
    as: 'line' as const,
    ...looks[name],
    data: ({ result }: { result: ResultOf<typeof model> }) =>
      result.curves.find((curve) => curve.name === name)?.[of] ?? null,
  }));

/** Those in which α acts, and its value before anyone moves it. */
const withSlope: ReadonlySet<string> = new Set(['leakyRelu', 'maximum', 'elu']);
const usualSlope = model.params.alpha.value;

/** Whether α does anything in the picture or in the numbers. */
const showsSlope = ({ functions: drawn, focus }: ParamsOf<typeof model>): boolean =>
  [...drawn, focus].some((name) => withSlope.has(name));

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
        { label: 'inputDensity', as: 'area', colour: 6 },
        ...seriesOf('values'),
        { label: 'tangent', as: 'line', colour: 6, dash: 'dotted' },
        { label: 'cursorPoint', as: 'points', colour: 6 },
      ],
      handles: [{ x: 'cursor', y: ({ result }) => result.value }],
    },
    {
      view: 'chart',
      title: 'slopesTitle',
      height: 'low',
      x: { label: 'x', min: ({ result }) => -result.window, max: ({ result }) => result.window },
      y: { label: 'slope', min: -0.2, max: ({ result }) => (result.steep ? 2.1 : 1.2) },
      series: [
        ...seriesOf('slopes'),
        {
          label: 'cursorPoint',
          as: 'points',
          colour: 6,
          data: ({ params, result }) => ({ x: [params.cursor], y: [result.derivative] }),
        },
      ],
      handles: [{ x: 'cursor', y: ({ result }) => result.derivative }],
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
          curve.name === 'step' ? '{0, 1}' : intervalText(curve.range),
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
      spots: ({ params }) => ({ call: inPyTorch(params.focus, params.cursor).code }),
      gives: {
        value: ({ focus, cursor, alpha }) => inPyTorch(focus, cursor).gives(cursor, alpha)[0],
        derivative: ({ focus, cursor, alpha }) => inPyTorch(focus, cursor).gives(cursor, alpha)[1],
      },
    },
  ],
  words: {
    title: { en: 'A function, its derivative and its mean output', zh: '函数、导数与输出均值' },
    functions: { en: 'functions to overlay', zh: '叠加显示的函数' },
    ...optionWords('functions', names),
    focus: { en: 'function for the numbers', zh: '查看数值的函数' },
    ...optionWords('focus', names),
    cursor: { en: 'cursor *x*', zh: '游标 *x*' },
    alpha: { en: '*α* (Leaky, PReLU, max, ELU)', zh: '*α*（Leaky、PReLU、max、ELU）' },
    inputMean: { en: 'input mean *μ*', zh: '输入均值 *μ*' },
    inputDeviation: { en: 'input standard deviation *s*', zh: '输入标准差 *s*' },
    valuesTitle: { en: 'The functions, with the tangent at the cursor', zh: '函数与游标处的切线' },
    slopesTitle: { en: 'Their derivatives', zh: '各函数的导数' },
    x: same('*x*'),
    fx: same('*f*(*x*)'),
    slope: same('*f* ′(*x*)'),
    inputDensity: { en: 'input density (peak drawn at 1)', zh: '输入密度（峰值画成 1）' },
    tangent: common.tangent,
    cursorPoint: { en: 'cursor', zh: '游标' },
    value: same('*f*(*x*)'),
    derivative: { en: '*f* ′(*x*) by formula', zh: '公式给出的 *f* ′(*x*)' },
    differenceQuotient: { en: '*f* ′(*x*) by differences', zh: '差商检验 *f* ′(*x*)' },
    mean: { en: 'mean output', zh: '输出均值' },
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
    code: common.inPyTorch,
  },
  summary: {
    en: ({ params, result, number: n }) =>
      `${names[params.focus].en} at x = ${n(params.cursor)}: value ${n(result.value, { digits: 5 })}, derivative ${n(result.derivative, { digits: 5 })}. Input with mean ${n(params.inputMean)} and standard deviation ${n(params.inputDeviation)} gives a mean output of ${n(result.mean)} and a mean derivative of ${n(result.meanDerivative)}.`,
    zh: ({ params, result, number: n }) =>
      `${names[params.focus].zh}：x = ${n(params.cursor)} 处的函数值为 ${n(result.value, { digits: 5 })}，导数为 ${n(result.derivative, { digits: 5 })}。输入均值为 ${n(params.inputMean)}、标准差为 ${n(params.inputDeviation)} 时，输出均值为 ${n(result.mean)}，导数的均值为 ${n(result.meanDerivative)}。`,
  },
  remark: {
    en: ({ params, result }) => {
      if (params.focus === 'maximum' && params.alpha > 1) {
        return 'For α > 1 the maximum picks the wrong branch: positive inputs are multiplied by α and negative ones pass unchanged. This is not Leaky ReLU.';
      }
      if (params.focus === 'step') {
        return 'The derivative is 0 on both sides of the jump and does not exist at it: a gradient step changes nothing.';
      }
      if (!showsSlope(params) && params.alpha !== usualSlope) {
        return 'No function drawn here has an α: tick Leaky ReLU, max or ELU to see it act.';
      }
      return result.atKink
        ? 'The function has no derivative here: those from left and right differ. The formula shows the convention of PyTorch, the central difference the mean of both.'
        : null;
    },
    zh: ({ params, result }) => {
      if (params.focus === 'maximum' && params.alpha > 1) {
        return 'α > 1 时取最大值会选错分支，正的输入乘以 α，负的输入却原样输出。这已经不是 Leaky ReLU。';
      }
      if (params.focus === 'step') {
        return '跳跃点两侧的导数都是 0，跳跃点处导数不存在，所以梯度下降不会使参数改变。';
      }
      if (!showsSlope(params) && params.alpha !== usualSlope) {
        return '图中的函数都不含 α，勾选 Leaky ReLU、max 或 ELU 才能看到 α 的作用。';
      }
      return result.atKink
        ? '函数在这一点不可导，因为左、右导数不相等。公式一栏按 PyTorch 的约定取值，中心差分取左、右导数的平均。'
        : null;
    },
  },
});
