// Standard deviations as arrows: the angle between them is the correlation, and only at a right angle do the variances add.

import { common } from '../../../src/demo/common-words';
import { defineModel, type ParamsOf, type ResultOf, showDemo } from '../../../src/demo/define-demo';
import { number } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { varianceOfCombination } from '../../../src/math/probability/linear-combination';

const factor = number({ min: -3, max: 3, step: 0.5, value: 1 });
const deviation = number({ min: 0.5, max: 2, step: 0.25, value: 1 });
/** The variance is a straight line over the correlation. */
const correlations = [-1, 1];
/** Half the width of the picture: few sizes, so that it seldom jumps. */
const reachFor = (size: number) => [2.4, 4.4, 7, 12.6].find((each) => each >= size) ?? 12.6;

export const model = defineModel({
  id: 'variance-of-sum',
  params: {
    correlation: number({ min: -1, max: 1, step: 0.05, value: 0.5 }),
    factorX: factor,
    factorY: factor,
    deviationX: deviation,
    deviationY: deviation,
  },
  compute({ correlation, factorX, factorY, deviationX, deviationY }) {
    const [varianceX, varianceY] = [deviationX ** 2, deviationY ** 2];
    const varianceFor = (rho: number) =>
      varianceOfCombination(factorX, factorY, {
        varianceX,
        varianceY,
        covariance: rho * deviationX * deviationY,
      });
    const variance = varianceFor(correlation);
    // The second arrow turns by the angle whose cosine is ρ, above the first one or, for a negative factor, against it.
    const [first, second] = [factorX * deviationX + 0, factorY * deviationY + 0];
    const tip = [
      first + second * correlation,
      Math.abs(second) * Math.sqrt(Math.max(0, 1 - correlation ** 2)),
    ] as const;
    const termX = first ** 2;
    const termY = second ** 2;
    return {
      variance,
      standardDeviation: Math.sqrt(variance),
      termX,
      termY,
      sumOfTerms: termX + termY,
      covarianceTerm: 2 * first * second * correlation + 0,
      covariance: correlation * deviationX * deviationY + 0,
      first,
      second,
      arrowX: first === 0 ? null : { x: [0, first], y: [0, 0] },
      arrowY: second === 0 ? null : { x: [first, tip[0]], y: [0, tip[1]] },
      arrowSum: variance < 1e-12 ? null : { x: [0, tip[0]], y: [0, tip[1]] },
      reach: reachFor(1.1 * (Math.abs(first) + Math.abs(second))),
      curve: { x: correlations, y: correlations.map(varianceFor) },
      tip: tip[1],
    };
  },
});

type Shown = { params: ParamsOf<typeof model>; result: ResultOf<typeof model> };
const reach = ({ result }: Shown) => result.reach;

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'arrowsTitle',
      equalUnits: true,
      x: { label: 'along', min: (shown) => -reach(shown), max: reach },
      y: { label: 'across', min: (shown) => -reach(shown) / 8, max: reach },
      series: [
        { label: 'arrowX', as: 'path', colour: 1 },
        { label: 'arrowY', as: 'path', colour: 3 },
        { label: 'arrowSum', as: 'path', colour: 4 },
      ],
      handles: [
        {
          x: {
            parameter: 'correlation',
            toPlace: (correlation: number, { result }) => result.first + result.second * correlation,
            toValue: (place: number, { result }) =>
              result.second === 0 ? 0 : (place - result.first) / result.second,
          },
          y: ({ result }) => (result.second === 0 ? null : result.tip),
        },
      ],
    },
    {
      view: 'chart',
      title: 'curveTitle',
      x: { label: 'correlation', min: -1, max: 1 },
      y: { label: 'variance', min: 0 },
      series: [{ label: 'curve', as: 'line', colour: 4 }],
      marks: [{ label: 'sumOfTerms', axis: 'y', colour: 6, dash: 'dashed' }],
      handles: [{ x: 'correlation', y: ({ result }) => result.variance }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'variance', digits: 4 },
        { name: 'sumOfTerms', digits: 4 },
        { name: 'covarianceTerm', digits: 4 },
        { name: 'standardDeviation', digits: 4 },
        { name: 'covariance', digits: 4 },
      ],
    },
    {
      view: 'equation',
      title: 'rule',
      tex: String.raw`\mathrm{Var}(aX+bY)=\spot{termX}+\spot{termY}+(\spot{covarianceTerm})=\spot{variance}`,
    },
  ],
  words: {
    title: { en: 'Do variances add?', zh: '方差何时可以相加？' },
    correlation: { en: 'correlation *ρ*', zh: '相关系数 *ρ*' },
    factorX: { en: 'coefficient *a*', zh: '系数 *a*' },
    factorY: { en: 'coefficient *b*', zh: '系数 *b*' },
    deviationX: { en: 'standard deviation of *X*', zh: '*X* 的标准差' },
    deviationY: { en: 'standard deviation of *Y*', zh: '*Y* 的标准差' },
    arrowsTitle: {
      en: 'Lengths are standard deviations: drag the tip',
      zh: '箭头的长度为标准差（拖动端点）',
    },
    along: { en: 'part along *X*', zh: '沿 *X* 的分量' },
    across: { en: 'part across', zh: '垂直于 *X* 的分量' },
    arrowX: same('*aX*'),
    arrowY: same('*bY*'),
    arrowSum: same('*aX* + *bY*'),
    curveTitle: { en: 'The variance of *aX* + *bY*', zh: '*aX* + *bY* 的方差' },
    variance: common.variance,
    curve: same('Var(*aX* + *bY*)'),
    sumOfTerms: { en: 'sum of both variances', zh: '两项方差之和' },
    covarianceTerm: same('2*ab* Cov(*X*, *Y*)'),
    standardDeviation: { en: 'standard deviation of *aX* + *bY*', zh: '*aX* + *bY* 的标准差' },
    covariance: same('Cov(*X*, *Y*)'),
    rule: common.withTheseNumbers,
  },
  summary: {
    en: ({ result, number }) =>
      `*aX* and *bY* have variances ${number(result.termX)} and ${number(result.termY)}, together ${number(result.sumOfTerms)}; *aX* + *bY* has variance ${number(result.variance)}.`,
    zh: ({ result, number }) =>
      `*aX* 与 *bY* 的方差分别为 ${number(result.termX)} 与 ${number(result.termY)}，两者之和为 ${number(result.sumOfTerms)}；*aX* + *bY* 的方差为 ${number(result.variance)}。`,
  },
  remark: {
    en: ({ params, result }) =>
      result.first === 0 || result.second === 0
        ? 'One of the terms is 0, so the correlation does not matter.'
        : params.correlation === 0
          ? 'Uncorrelated: the arrows meet at a right angle, and by Pythagoras the squares of their lengths add.'
          : null,
    zh: ({ params, result }) =>
      result.first === 0 || result.second === 0
        ? '其中一项为 0，相关系数不起作用。'
        : params.correlation === 0
          ? '两者不相关，箭头互相垂直，由勾股定理，长度的平方可以相加。'
          : null,
  },
});
