// A hundred models that guess, and the best of them on a validation set: why there is a test set.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { optionWords } from '../../../src/demo/option-words';
import { expectedBest } from '../../../src/math/model-selection/best-of-many';
import { binomialDistribution } from '../../../src/math/model-selection/binomial';
import { bestBySum, model, modelsFor, mostModels, type Params } from './best-of-k/model';
import { remark, summary } from './best-of-k/sentences';

export { model };

type Shown = { params: Params };

/** Half the width of the pictures of accuracies. */
const reach = ({ samples }: Params) => (samples < 100 ? 0.5 : 0.25);
const lowest = ({ params }: Shown) => Math.max(0, params.accuracy - reach(params));
const highest = ({ params }: Shown) => Math.min(1, params.accuracy + reach(params));

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'distributionTitle',
      x: { label: 'accuracyAxis', min: lowest, max: highest },
      y: { label: 'probability', min: 0 },
      series: [
        { label: 'oneModel', as: 'line', colour: 6, dash: 'dashed' },
        { label: 'bestModel', as: 'area', colour: 1 },
      ],
      marks: [
        { label: 'testAccuracy', axis: 'x', colour: 2, dash: 'dotted' },
        { label: 'expectedBest', axis: 'x', colour: 4 },
      ],
      handles: [
        {
          x: {
            parameter: 'models',
            toPlace: (models, { params }) =>
              expectedBest(binomialDistribution(params.samples, params.accuracy), Math.round(models)),
            toValue: (place, { params }) => modelsFor(place, params),
          },
        },
      ],
    },
    {
      view: 'plane',
      title: 'drawnTitle',
      x: { label: 'chosenByAxis', min: lowest, max: highest },
      y: { label: 'testAxis', min: lowest, max: highest },
      series: [
        {
          label: 'diagonal',
          as: 'line',
          colour: 6,
          dash: 'dotted',
          data: (shown) => ({ x: [lowest(shown), highest(shown)], y: [lowest(shown), highest(shown)] }),
        },
        {
          label: 'testAccuracy',
          as: 'line',
          colour: 2,
          dash: 'dashed',
          data: (shown) => ({
            x: [lowest(shown), highest(shown)],
            y: [shown.params.accuracy, shown.params.accuracy],
          }),
        },
        { label: 'dots', as: 'points', colour: 1 },
        { label: 'chosen', as: 'points', colour: 4, shape: 'triangle' },
      ],
    },
    {
      view: 'chart',
      title: 'growthTitle',
      x: { label: 'models', scale: 'log', min: 1, max: mostModels },
      y: { label: 'accuracyAxis', min: lowest, max: highest },
      series: [
        { label: 'growth', as: 'line', colour: 4 },
        { label: 'boundCurve', as: 'line', colour: 5, dash: 'dashed' },
      ],
      marks: [{ label: 'testAccuracy', axis: 'y', colour: 2, dash: 'dotted' }],
      handles: [{ x: 'models', y: ({ result }) => result.expectedBest }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'expectedBest', digits: 4 },
        { name: 'testAccuracy', digits: 4, as: 'tick' },
        { name: 'optimism', digits: 4 },
        { name: 'bound', digits: 4 },
        { name: 'drawnBest', digits: 4, as: 'tick' },
        { name: 'drawnTest', digits: 4, as: 'tick' },
      ],
    },
    {
      view: 'code',
      title: 'code',
      source: `import numpy as np
from scipy.stats import binom

K, n, p = ‹models›, ‹samples›, ‹accuracy›
k = np.arange(n)
print((1 - binom.cdf(k, n, p) ** K).sum() / n)  # ‹expectedBest›`,
      gives: { expectedBest: bestBySum },
    },
  ],
  words: {
    title: { en: 'The best of K models', zh: 'K 个模型中最好的一个' },
    wording: { en: 'chosen by', zh: '选择的依据' },
    ...optionWords('wording', {
      validation: { en: 'validation set', zh: '验证集' },
      crossValidation: { en: 'cross-validation', zh: '交叉验证' },
    }),
    seed: common.seed,
    accuracy: { en: 'true accuracy *p* of every model', zh: '每个模型的真实准确率 *p*' },
    samples: { en: 'scored samples *n*', zh: '评分样本数 *n*' },
    models: { en: 'models compared *K*', zh: '参与比较的模型数 *K*' },
    distributionTitle: { en: 'One model and the best', zh: '单个与最好模型的得分' },
    accuracyAxis: { en: 'accuracy on the scored samples', zh: '评分样本上的准确率' },
    probability: { en: 'probability', zh: '概率' },
    oneModel: { en: 'one model', zh: '单个模型' },
    bestModel: { en: 'best of *K*', zh: '*K* 个中最好的' },
    testAccuracy: { en: 'test accuracy, expected', zh: '测试准确率的期望' },
    expectedBest: { en: 'score of the best, expected', zh: '最好得分的期望' },
    drawnTitle: { en: 'One draw, with a test set', zh: '一次抽样与测试集' },
    chosenByAxis: { en: 'accuracy where it is chosen', zh: '选择时的准确率' },
    testAxis: { en: 'accuracy on the test set', zh: '测试集上的准确率' },
    diagonal: { en: 'both equal', zh: '两者相等' },
    dots: { en: 'models (at most 400 shown)', zh: '各模型（最多画 400 个）' },
    chosen: { en: 'the chosen model', zh: '被选中的模型' },
    growthTitle: { en: 'The more models', zh: '模型越多' },
    growth: { en: 'score of the best, expected', zh: '最好得分的期望' },
    boundCurve: { en: 'bound: *p* + √(ln *K*/(2*n*))', zh: '上界：*p* + √(ln *K*/(2*n*))' },
    optimism: { en: 'optimism: the difference', zh: '乐观偏差（两者之差）' },
    bound: { en: 'at most √(ln *K*/(2*n*))', zh: '偏差的上界 √(ln *K*/(2*n*))' },
    drawnBest: { en: 'this draw: score of the chosen', zh: '本次抽样：被选中时的得分' },
    drawnTest: { en: 'this draw: its test accuracy', zh: '本次抽样：测试准确率' },
    code: { en: 'The same in SciPy', zh: '用 SciPy 实现' },
  },
  summary,
  remark,
});
