// Two bell curves to grab, and what KL adds up along the axis.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { inPython } from '../../../src/demo/format';
import { number } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { geometricGrid } from '../../../src/math/geometric-grid';
import {
  gaussianDivergence,
  gaussianDivergenceDensity,
  gaussianEntropy,
} from '../../../src/math/information/gaussian';
import { normalDensity } from '../../../src/math/normal';

const reach = 8;
const narrowest = 0.1;
const widest = 5;
const grid = Array.from({ length: 161 }, (_, k) => -reach + (2 * reach * k) / 160);
const deviations = geometricGrid(narrowest, widest, 120);
/** Divergences below are not drawn on the logarithmic axis. */
const least = 0.01;
const drawn = (value: number): number | null => (value >= least ? value : null);

interface Means {
  readonly firstMean: number;
  readonly firstDeviation: number;
  readonly secondMean: number;
  readonly secondDeviation: number;
}
const firstOf = ({ firstMean, firstDeviation }: Means) => ({
  mean: firstMean,
  standardDeviation: firstDeviation,
});
const secondOf = ({ secondMean, secondDeviation }: Means) => ({
  mean: secondMean,
  standardDeviation: secondDeviation,
});
const mean = (value: number) => number({ min: -5, max: 5, step: 0.1, value });
const deviation = (value: number) => number({ min: narrowest, max: widest, step: 0.1, value });

export const model = defineModel({
  id: 'kl-gaussian',
  params: {
    firstMean: mean(0),
    firstDeviation: deviation(1),
    secondMean: mean(1),
    secondDeviation: deviation(2),
  },
  compute(params) {
    const [p, q] = [firstOf(params), secondOf(params)];
    // Close together where a narrow curve is.
    const xs = [p, q]
      .flatMap(({ mean: middle, standardDeviation }) =>
        Array.from({ length: 81 }, (_, k) => middle + (standardDeviation * (k - 40)) / 10),
      )
      .concat(grid)
      .filter((x) => Math.abs(x) <= reach)
      .sort((a, b) => a - b);
    const forward = gaussianDivergence(p, q);
    const entropy = gaussianEntropy(params.firstDeviation);
    const over = (by: (standardDeviation: number) => number) => ({
      x: deviations,
      y: deviations.map((each) => drawn(by(each))),
    });
    return {
      forward,
      reverse: gaussianDivergence(q, p),
      entropy,
      crossEntropy: entropy + forward,
      firstDensity: { x: xs, y: xs.map((x) => normalDensity(x, p.mean, p.standardDeviation)) },
      secondDensity: { x: xs, y: xs.map((x) => normalDensity(x, q.mean, q.standardDeviation)) },
      integrand: { x: xs, y: xs.map((x) => gaussianDivergenceDensity(x, p, q)) },
      forwardCurve: over((each) => gaussianDivergence(p, { ...q, standardDeviation: each })),
      reverseCurve: over((each) => gaussianDivergence({ ...q, standardDeviation: each }, p)),
    };
  },
});

const peak = (standardDeviation: number): number => normalDensity(0, 0, standardDeviation);
const shoulder = (standardDeviation: number): number =>
  normalDensity(standardDeviation, 0, standardDeviation);

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'densitiesTitle',
      x: { label: 'place', min: -reach, max: reach },
      y: {
        label: 'density',
        min: 0,
        max: ({ params }) => 1.15 * peak(Math.min(1, params.firstDeviation, params.secondDeviation)),
      },
      series: [
        { label: 'firstDensity', as: 'area', colour: 1 },
        { label: 'secondDensity', as: 'line', colour: 2, dash: 'dashed' },
      ],
      handles: [
        { x: 'firstMean', y: ({ params }) => peak(params.firstDeviation) },
        { x: 'secondMean', y: ({ params }) => peak(params.secondDeviation) },
        {
          x: {
            parameter: 'firstDeviation',
            // On the left, where the peak of q does not stand in its way.
            toPlace: (value, { params }) => params.firstMean - value,
            toValue: (place, { params }) => params.firstMean - place,
          },
          y: ({ params }) => shoulder(params.firstDeviation),
        },
        {
          x: {
            parameter: 'secondDeviation',
            toPlace: (value, { params }) => params.secondMean + value,
            toValue: (place, { params }) => place - params.secondMean,
          },
          y: ({ params }) => shoulder(params.secondDeviation),
        },
      ],
    },
    {
      view: 'chart',
      title: 'integrandTitle',
      x: { label: 'place', min: -reach, max: reach },
      y: { label: 'contribution' },
      series: [{ label: 'integrand', as: 'area', colour: 3 }],
      marks: [{ label: 'zero', axis: 'y', colour: 6, dash: 'dotted', at: 0 }],
    },
    {
      view: 'chart',
      title: 'widthsTitle',
      x: { label: 'secondDeviation', scale: 'log', min: narrowest, max: widest },
      y: { label: 'divergence', scale: 'log', min: least },
      series: [
        { label: 'forwardCurve', as: 'line', colour: 1 },
        { label: 'reverseCurve', as: 'line', colour: 2, dash: 'dashed' },
      ],
      marks: [
        {
          label: 'equalWidth',
          axis: 'x',
          colour: 6,
          dash: 'dotted',
          at: ({ params }) => params.firstDeviation,
        },
      ],
      handles: [{ x: 'secondDeviation', y: ({ result }) => drawn(result.forward) }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'forward', digits: 4 },
        { name: 'reverse', digits: 4 },
        { name: 'entropy', digits: 4 },
        { name: 'crossEntropy', digits: 4 },
      ],
    },
    {
      view: 'code',
      title: 'code',
      source: `import torch
from torch.distributions import Normal, kl_divergence
p = Normal(torch.tensor(‹m1›, dtype=torch.float64), ‹s1›)
q = Normal(torch.tensor(‹m2›, dtype=torch.float64), ‹s2›)
kl_divergence(p, q).item()  # ‹forward›
kl_divergence(q, p).item()  # ‹reverse›
p.entropy().item()  # ‹entropy›`,
      spots: ({ params, result }) => ({
        m1: inPython(params.firstMean),
        s1: inPython(params.firstDeviation),
        m2: inPython(params.secondMean),
        s2: inPython(params.secondDeviation),
        forward: inPython(result.forward),
        reverse: inPython(result.reverse),
        entropy: inPython(result.entropy),
      }),
      gives: {
        forward: (params) => written(firstOf(params), secondOf(params)),
        reverse: (params) => written(secondOf(params), firstOf(params)),
        entropy: ({ firstDeviation }) => 0.5 + 0.5 * Math.log(2 * Math.PI) + Math.log(firstDeviation),
      },
    },
  ],
  words: {
    title: { en: 'Too narrow or too wide?', zh: '过窄与过宽，哪个代价更大？' },
    firstMean: { en: 'mean *μ*_1 of *p*', zh: '*p* 的均值 *μ*_1' },
    firstDeviation: { en: 'standard deviation *σ*_1 of *p*', zh: '*p* 的标准差 *σ*_1' },
    secondMean: { en: 'mean *μ*_2 of *q*', zh: '*q* 的均值 *μ*_2' },
    secondDeviation: { en: 'standard deviation *σ*_2 of *q*', zh: '*q* 的标准差 *σ*_2' },
    densitiesTitle: { en: 'Densities *p* and *q*', zh: '*p* 与 *q* 的密度' },
    place: same('*x*'),
    density: common.density,
    firstDensity: same('*p*'),
    secondDensity: same('*q*'),
    integrandTitle: { en: 'Integrand of KL', zh: 'KL 的被积函数' },
    contribution: same('*p* ln(*p*/*q*)'),
    integrand: same('*p* ln(*p*/*q*)'),
    zero: same('0'),
    widthsTitle: { en: 'Narrow or wide *q*', zh: '*q* 的宽窄' },
    divergence: { en: 'KL in nats', zh: 'KL 散度（nat）' },
    forwardCurve: same('KL(*p*‖*q*)'),
    reverseCurve: same('KL(*q*‖*p*)'),
    equalWidth: same('*σ*_1'),
    forward: same('KL(*p*‖*q*)'),
    reverse: same('KL(*q*‖*p*)'),
    entropy: { en: 'differential entropy of *p*', zh: '*p* 的微分熵' },
    crossEntropy: { en: 'cross-entropy *H*(*p*, *q*)', zh: '交叉熵 *H*(*p*, *q*)' },
    code: common.inPyTorch,
  },
  summary: {
    en: ({ params, result, number: told }) =>
      isSame(params)
        ? 'The two are the same, so KL is 0 both ways.'
        : `KL(p‖q) = ${told(result.forward)} nat and KL(q‖p) = ${told(result.reverse)} nat. ${compare(
            params,
            {
              narrow:
                'q is the narrower one: its tails are too thin for p, and KL(p‖q) is the larger of the two.',
              wide: 'q is the wider one: its tails are thick enough for p, and KL(p‖q) is the smaller of the two.',
              equal: 'Both are equally wide, so the two directions agree.',
            },
          )}`,
    zh: ({ params, result, number: told }) =>
      isSame(params)
        ? '两个分布相同，两个方向的 KL 散度都为 0。'
        : `KL(p‖q) = ${told(result.forward)} nat，KL(q‖p) = ${told(result.reverse)} nat。${compare(params, {
            narrow: 'q 比 p 窄，尾部的密度相对于 p 过小，所以两个方向中 KL(p‖q) 较大。',
            wide: 'q 比 p 宽，尾部的密度足以覆盖 p，所以两个方向中 KL(p‖q) 较小。',
            equal: '两者的标准差相等，所以两个方向的值相同。',
          })}`,
  },
});

/** The formula as a textbook has it. */
function written(p: ReturnType<typeof firstOf>, q: ReturnType<typeof firstOf>): number {
  const [s1, s2] = [p.standardDeviation, q.standardDeviation];
  return Math.log(s2 / s1) + (s1 ** 2 + (p.mean - q.mean) ** 2) / (2 * s2 ** 2) - 0.5;
}

const isSame = (params: Means): boolean =>
  params.firstMean === params.secondMean && params.firstDeviation === params.secondDeviation;

function compare(
  { firstDeviation, secondDeviation }: Means,
  words: Readonly<Record<'narrow' | 'wide' | 'equal', string>>,
): string {
  if (firstDeviation === secondDeviation) return words.equal;
  return secondDeviation < firstDeviation ? words.narrow : words.wide;
}
