// SMOTE: new samples between neighbors of the minority class.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { same } from '../../../src/demo/words';
import { model, neighbourCounts, size } from './smote/model';
import { remark, summary } from './smote/sentences';

export { model };

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'planeTitle',
      x: { label: 'x1', min: 0, max: size },
      y: { label: 'x2', min: 0, max: size },
      series: [
        { label: 'neighbourSegments', as: 'line', colour: 6, dash: 'dotted' },
        { label: 'newestSegment', as: 'line', colour: 3 },
        { label: 'minoritySamples', as: 'points', colour: 1 },
        { label: 'syntheticSamples', as: 'points', colour: 3, shape: 'cross' },
        { label: 'newestSample', as: 'points', colour: 3, shape: 'rect' },
        { label: 'majorityPlace', as: 'points', colour: 2, shape: 'triangle' },
      ],
      handles: [{ points: 'points' }, { point: 'majoritySample' }],
    },
    {
      view: 'chart',
      title: 'spreadTitle',
      x: { label: 'k', min: 0.5, max: neighbourCounts.length + 0.5 },
      y: { label: 'spreadAxis', min: 0, max: ({ result }) => 1.1 * result.largestSpread },
      series: [
        { label: 'spreadCurve', as: 'line', colour: 3 },
        { label: 'spreadHere', as: 'points', colour: 3 },
      ],
      marks: [
        { label: 'independentEnds', axis: 'y', at: 2 / 3, colour: 6, dash: 'dashed' },
        { label: 'likeSamples', axis: 'y', at: 1, colour: 1, dash: 'dotted' },
      ],
      handles: [{ x: 'k', y: ({ result }) => result.spread }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'lambda', digits: 4 },
        { name: 'baseSample', as: 'tick' },
        { name: 'neighbourSample', as: 'tick' },
        { name: 'newest', digits: 4 },
        'nearMajority',
        { name: 'spreadShown', digits: 4 },
      ],
    },
    {
      view: 'equation',
      title: 'rule',
      tex: {
        one: String.raw`\begin{aligned}x_{\text{new}}&=x_i+\lambda(x_{\text{nn}}-x_i)\\x_1&=\spot{fromX}+\spot{lambda}\,(\spot{toX}-\spot{fromX})=\spot{newX}\\x_2&=\spot{fromY}+\spot{lambda}\,(\spot{toY}-\spot{fromY})=\spot{newY}\end{aligned}`,
        none: String.raw`x_{\text{new}}=x_i+\lambda(x_{\text{nn}}-x_i)`,
      },
      variant: ({ params }) => (params.newPoints === 0 ? 'none' : 'one'),
      spots: ({ result }) => {
        const { baseSample: from, neighbourSample: to } = result;
        return {
          fromX: from?.[0] ?? null,
          fromY: from?.[1] ?? null,
          toX: to?.[0] ?? null,
          toY: to?.[1] ?? null,
          newX: result.newest?.[0] ?? null,
          newY: result.newest?.[1] ?? null,
        };
      },
    },
  ],
  words: {
    title: { en: 'SMOTE: between neighbors', zh: 'SMOTE 在近邻之间插值' },
    points: { en: 'the eight minority samples', zh: '八个少数类样本' },
    majoritySample: { en: 'majority sample', zh: '多数类样本' },
    k: { en: 'neighbors *k*', zh: '近邻数 *k*' },
    newPoints: { en: 'synthetic samples', zh: '合成样本数' },
    seed: common.seed,
    planeTitle: { en: 'Samples and segments', zh: '样本与连线' },
    x1: same('*x*_1'),
    x2: same('*x*_2'),
    neighbourSegments: { en: 'to the *k* nearest', zh: '到 *k* 个近邻的连线' },
    newestSegment: { en: 'its segment', zh: '最新样本所在的连线' },
    minoritySamples: { en: 'minority samples', zh: '少数类样本' },
    syntheticSamples: { en: 'earlier synthetic', zh: '先前的合成样本' },
    newestSample: { en: 'newest synthetic', zh: '最新的合成样本' },
    majorityPlace: { en: 'majority sample', zh: '多数类样本' },
    spreadTitle: { en: 'Spread of new samples', zh: '合成样本的总方差' },
    spreadAxis: { en: 'total variance, new / given', zh: '总方差之比（合成 / 原有）' },
    spreadCurve: { en: 'for each *k*', zh: '各 *k* 的比值' },
    spreadHere: { en: 'this *k*', zh: '当前的 *k*' },
    independentEnds: { en: 'independent ends: 2/3', zh: '两端独立时为 2/3' },
    likeSamples: { en: 'as the samples: 1', zh: '与原样本相同时为 1' },
    lambda: { en: 'newest: *λ*', zh: '最新样本的 *λ*' },
    baseSample: { en: 'from the sample', zh: '起点样本' },
    neighbourSample: { en: 'towards the sample', zh: '近邻样本' },
    newest: { en: 'newest sample (*x*_1, *x*_2)', zh: '最新样本 (*x*_1, *x*_2)' },
    nearMajority: { en: 'nearer to the majority sample', zh: '离多数类样本更近的个数' },
    spreadShown: { en: 'expected variance, new / given', zh: '总方差之比的期望值' },
    undefined: { en: 'undefined (all samples coincide)', zh: '无定义（样本全部重合）' },
    rule: { en: 'The newest sample', zh: '最新的合成样本' },
  },
  summary,
  remark,
});
