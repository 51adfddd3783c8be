// How far back an exponentially weighted average remembers.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { integer, number, several } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import {
  cumulativeMass,
  exponentialWeights,
  geometricSum,
} from '../../../src/math/exponential-average/weights';
import {
  averagingWindow,
  halfLife,
  massInWindow,
  meanAge,
  noiseWindow,
  weightRatioAtWindow,
} from '../../../src/math/exponential-average/windows';

/** Rounding aside. */
const exceeds = (window: number, shown: number): boolean => window > shown * (1 + 1e-9);

const oneOverE = Math.exp(-1);
/** The mark at the window is moved, and β follows: $N=1/(1-\beta)$, so $\beta=1-1/N$. */
const byWindow = {
  parameter: 'beta',
  toPlace: averagingWindow,
  toValue: (window: number) => 1 - 1 / Math.max(1, window),
} as const;

export const model = defineModel({
  id: 'ema-weights',
  params: {
    beta: number({ min: 0, max: 0.999, step: 0.001, value: 0.9 }),
    shown: integer({ min: 5, max: 500, value: 40 }),
    markers: several(['window', 'meanAge', 'halfLife', 'noiseWindow'], ['window']),
  },
  compute({ beta, shown, markers }) {
    const window = averagingWindow(beta);
    const newest = 1 - beta;
    const ages = Array.from({ length: shown }, (_, age) => age);
    const marked = (name: (typeof markers)[number], value: number) => (markers.includes(name) ? value : null);
    return {
      window,
      // Rounding aside: only then are there N gradients to add up.
      isWhole: Math.abs(window - Math.round(window)) < 1e-9 * window,
      massInWindow: massInWindow(beta),
      weightRatio: weightRatioAtWindow(beta),
      oneOverE,
      finiteSum: geometricSum(beta, shown - 1),
      halfLife: halfLife(beta),
      meanAge: meanAge(beta),
      noiseWindow: noiseWindow(beta),
      newest,
      weights: { x: ages, y: exponentialWeights(beta, shown) },
      equalWeights: { x: [-0.5, window - 0.5, window - 0.5], y: [newest, newest, 0] },
      windowMark: marked('window', window),
      meanAgeMark: marked('meanAge', meanAge(beta)),
      halfLifeMark: marked('halfLife', halfLife(beta)),
      noiseWindowMark: marked('noiseWindow', noiseWindow(beta)),
      eMark: oneOverE * newest,
      mass: { x: [0, ...ages.map((age) => age + 1)], y: [0, ...cumulativeMass(beta, shown)] },
    };
  },
});

const window = String.raw`N=\frac1{1-\beta}=\spot{window},\qquad \beta^N=\spot{weightRatio}`;

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'weightsTitle',
      x: { label: 'age', min: -0.5, max: ({ params }) => params.shown - 0.5 },
      y: { label: 'weight', min: 0, max: ({ result }) => 1.02 * result.newest },
      series: [
        { label: 'weights', as: 'bars', colour: 4 },
        { label: 'equalWeights', as: 'line', colour: 2, dash: 'dashed' },
      ],
      marks: [
        { label: 'windowMark', axis: 'x', colour: 2 },
        { label: 'meanAgeMark', axis: 'x', colour: 1, dash: 'dashed' },
        { label: 'halfLifeMark', axis: 'x', colour: 3, dash: 'dotted' },
        { label: 'noiseWindowMark', axis: 'x', colour: 5 },
        { label: 'eMark', axis: 'y', colour: 6, dash: 'dotted' },
      ],
      handles: [
        {
          x: byWindow,
          y: ({ params, result }) => (params.markers.includes('window') ? result.newest : null),
        },
      ],
    },
    {
      view: 'chart',
      title: 'massTitle',
      height: 'low',
      x: { label: 'count', min: 0, max: ({ params }) => params.shown },
      y: { label: 'massAxis', min: 0, max: 1, percent: true },
      series: [{ label: 'mass', as: 'line', colour: 4 }],
      marks: [
        {
          label: 'windowCount',
          axis: 'x',
          colour: 2,
          at: ({ result }) => result.window,
        },
        { label: 'limitMark', axis: 'y', colour: 6, dash: 'dotted', at: 1 - oneOverE },
      ],
      handles: [{ x: byWindow }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'window', digits: 5, as: 'tick' },
        { name: 'massInWindow', as: 'percent', digits: 4 },
        { name: 'weightRatio', digits: 5 },
        { name: 'oneOverE', digits: 5 },
        { name: 'finiteSum', digits: 6 },
        { name: 'meanAge', digits: 5, as: 'tick' },
        { name: 'halfLife', digits: 5 },
        { name: 'noiseWindow', digits: 5, as: 'tick' },
      ],
    },
    {
      view: 'equation',
      title: 'rule',
      tex: {
        whole: String.raw`\begin{gathered}${window}\\[1ex](1-\beta)\sum_{i=0}^{N-1}\beta^i=1-\beta^N=\spot{massInWindow}\end{gathered}`,
        fraction: String.raw`\begin{gathered}${window}\\[1ex]1-\beta^N=\spot{massInWindow}\end{gathered}`,
      },
      variant: ({ result }) => (result.isWhole ? 'whole' : 'fraction'),
    },
  ],
  words: {
    title: { en: 'How far back does the average remember?', zh: '移动平均覆盖多少步？' },
    beta: common.coefficient,
    shown: { en: 'gradients shown *k*', zh: '显示的梯度个数 *k*' },
    markers: { en: 'windows marked', zh: '标出的窗口' },
    'markers.window': same('1/(1−*β*)'),
    'markers.meanAge': { en: 'mean age', zh: '平均距今步数' },
    'markers.halfLife': { en: 'half-life', zh: '半衰期' },
    'markers.noiseWindow': { en: 'noise window', zh: '等噪声窗口' },
    weightsTitle: {
      en: 'Weight of each gradient, the newest on the left',
      zh: '各个梯度的权重，最左边是最新的',
    },
    age: { en: 'age *i* of the gradient', zh: '梯度距今的步数 *i*' },
    weight: { en: 'weight (1−*β*)*β*^i', zh: '权重 (1−*β*)*β*^i' },
    weights: { en: 'weights of the average', zh: '移动平均的权重' },
    equalWeights: { en: '*N* equal weights with the same total', zh: '*N* 个相等的权重，总和相同' },
    windowMark: { en: 'age *N* = 1/(1−*β*)', zh: '距今 *N* = 1/(1−*β*) 步' },
    meanAgeMark: { en: 'mean age', zh: '平均距今步数' },
    halfLifeMark: { en: 'half-life', zh: '半衰期' },
    noiseWindowMark: { en: 'noise window', zh: '等噪声窗口' },
    eMark: { en: '1/e of the newest weight', zh: '最新权重的 1/e' },
    massTitle: {
      en: 'Share of the weight in the newest gradients',
      zh: '最近若干个梯度的权重占比',
    },
    count: { en: 'newest gradients counted', zh: '计入的最近梯度个数' },
    massAxis: { en: 'share', zh: '占比' },
    mass: { en: 'share of the newest *k*', zh: '最近 *k* 个的占比' },
    windowCount: { en: '*N* gradients', zh: '*N* 个梯度' },
    limitMark: same('1 − 1/e'),
    window: { en: 'window *N* = 1/(1−*β*)', zh: '窗口 *N* = 1/(1−*β*)' },
    massInWindow: { en: 'weight of the last *N*', zh: '最近 *N* 个的权重' },
    weightRatio: same('*β*^N'),
    oneOverE: same('1/e'),
    finiteSum: { en: 'sum of *β*^i, *i* = 0 … *k*−1', zh: '*β*^i 之和，*i* = 0 … *k*−1' },
    meanAge: { en: 'mean age *β*/(1−*β*)', zh: '平均距今步数 *β*/(1−*β*)' },
    halfLife: { en: 'half-life ln ½ / ln *β*', zh: '半衰期 ln ½ / ln *β*' },
    noiseWindow: { en: 'noise window (1+*β*)/(1−*β*)', zh: '等噪声窗口 (1+*β*)/(1−*β*)' },
    rule: { en: 'The window with these numbers', zh: '代入数值' },
  },
  summary: {
    en: ({ params, result, number }) =>
      `With β = ${number(params.beta, { as: 'tick' })} the window is N = ${number(result.window, { as: 'tick' })}. ${result.isWhole ? 'The last N gradients carry' : 'The share 1 − β^N is'} ${number(result.massInWindow, { as: 'percent' })}${result.isWhole ? ' of the weight' : ''}; a gradient of age N weighs ${number(result.weightRatio)} times the newest one. The powers of β from 0 to ${number(params.shown - 1)} sum to ${number(result.finiteSum, { digits: 5 })}.`,
    zh: ({ params, result, number }) =>
      `β = ${number(params.beta, { as: 'tick' })} 时窗口 N = ${number(result.window, { as: 'tick' })}。${result.isWhole ? '最近 N 个梯度所占的权重为' : '1 − β^N 为'} ${number(result.massInWindow, { as: 'percent' })}；距今 N 步的梯度，权重与最新梯度之比为 ${number(result.weightRatio)}。β 的 0 到 ${number(params.shown - 1)} 次幂之和为 ${number(result.finiteSum, { digits: 5 })}。`,
  },
  remark: {
    en: ({ params, result, number }) =>
      params.beta === 0
        ? 'β = 0: only the newest gradient counts, the average has no memory.'
        : exceeds(result.window, params.shown)
          ? `The window of ${number(result.window, { as: 'tick' })} gradients is longer than the ${number(params.shown)} shown: raise k to see where it ends.`
          : null,
    zh: ({ params, result, number }) =>
      params.beta === 0
        ? 'β = 0 时只有最新的梯度起作用，历史梯度不参与平均。'
        : exceeds(result.window, params.shown)
          ? `窗口含 ${number(result.window, { as: 'tick' })} 个梯度，比显示的 ${number(params.shown)} 个还长，请把 k 调大，才能看到窗口的终点。`
          : null,
  },
});
