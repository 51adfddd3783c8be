// Training < validation < test: on average, or in every draw?

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { model, mostFeatures } from './error-ordering/model';
import { remark, summary } from './error-ordering/sentences';

export { model };

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'errorsTitle',
      x: { label: 'errorAxis', min: 0, max: ({ result }) => result.top },
      y: { label: 'share', min: 0, percent: true },
      series: [
        { label: 'trainingBins', as: 'bars', colour: 1 },
        { label: 'validationBins', as: 'steps', colour: 2 },
        { label: 'testBins', as: 'steps', colour: 3, dash: 'dashed' },
      ],
      marks: [
        {
          label: 'expectedTraining',
          axis: 'x',
          colour: 1,
          dash: 'dotted',
          at: ({ result: { expectedTraining } }) =>
            typeof expectedTraining === 'number' ? expectedTraining : null,
        },
        {
          label: 'expectedNew',
          axis: 'x',
          colour: 4,
          dash: 'dotted',
          at: ({ result: { expectedNew, top } }) =>
            typeof expectedNew === 'number' && expectedNew <= top ? expectedNew : null,
        },
      ],
    },
    {
      view: 'chart',
      title: 'ordersTitle',
      x: { label: 'orderAxis', min: 0.5, max: 3.5, names: ['trainingBar', 'validationBar', 'chainName'] },
      y: { label: 'share', min: 0, max: 1, percent: true },
      series: [{ label: 'orders', as: 'bars', colour: 5 }],
      marks: [{ label: 'half', axis: 'y', colour: 6, dash: 'dotted', at: 0.5 }],
    },
    {
      view: 'chart',
      title: 'expectationsTitle',
      x: { label: 'features', min: 0, max: mostFeatures },
      y: { label: 'errorAxis', min: 0, max: 4 },
      series: [
        { label: 'trainingCurve', as: 'line', colour: 1 },
        { label: 'newCurve', as: 'line', colour: 4, dash: 'dashed' },
      ],
      handles: [
        {
          x: 'features',
          y: ({ result: { expectedTraining } }) =>
            typeof expectedTraining === 'number' ? expectedTraining : null,
        },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'chain', digits: 4, as: 'percent' },
        { name: 'trainingBelow', digits: 4, as: 'percent' },
        { name: 'validationBelow', digits: 4, as: 'percent' },
        { name: 'expectedTraining', digits: 4 },
        { name: 'meanTraining', digits: 4 },
        { name: 'expectedNew', digits: 4 },
        { name: 'meanValidation', digits: 4 },
        { name: 'meanTest', digits: 4 },
      ],
    },
    {
      view: 'code',
      title: 'code',
      source: `import numpy as np

rng = np.random.default_rng(0)
n, p, m = ‹trainingSize›, ‹features›, ‹testSize›
training, test = [], []
for _ in range(‹draws›):
    X, y = rng.normal(size=(n, p)), rng.normal(size=n)
    w = np.linalg.lstsq(X, y, rcond=None)[0]
    X_new, y_new = rng.normal(size=(m, p)), rng.normal(size=m)
    training.append(np.mean((y - X @ w) ** 2))
    test.append(np.mean((y_new - X_new @ w) ** 2))
print(np.mean(training))  # ≈ ‹expectedTraining›
print(np.mean(test))      # ≈ ‹expectedNew›`,
      spots: ({ result: { expectedTraining, expectedNew } }) => ({
        expectedTraining: typeof expectedTraining === 'number' ? expectedTraining : 0,
        expectedNew: typeof expectedNew === 'number' ? expectedNew : 0,
      }),
      // Near n = p + 1 the mean of the rounds is still far from its expectation.
      when: ({ trainingSize, features }) => trainingSize > features + 4,
      gives: {
        expectedTraining: ({ trainingSize, features }) => (trainingSize - features) / trainingSize,
        expectedNew: ({ trainingSize, features }) => (trainingSize - 1) / (trainingSize - features - 1),
      },
    },
  ],
  words: {
    title: { en: 'Which error is smaller?', zh: '哪个误差更小？' },
    seed: common.seed,
    draws: { en: 'rounds', zh: '轮数' },
    testSize: { en: 'size of validation and test set', zh: '验证集与测试集的大小' },
    features: { en: 'features *p*', zh: '特征数 *p*' },
    trainingSize: { en: 'training samples *n*', zh: '训练样本数 *n*' },
    errorsTitle: { en: 'Errors of all rounds', zh: '各轮的三种误差' },
    errorAxis: { en: 'mean squared error', zh: '均方误差' },
    share: { en: 'share of the rounds', zh: '占总轮数的比例' },
    trainingBins: { en: 'training error', zh: '训练误差' },
    validationBins: { en: 'validation error', zh: '验证误差' },
    testBins: { en: 'test error', zh: '测试误差' },
    ordersTitle: { en: 'How often it holds', zh: '次序成立的比例' },
    orderAxis: { en: 'inequality', zh: '不等式' },
    trainingBelow: { en: 'training < validation', zh: '训练 < 验证' },
    validationBelow: { en: 'validation < test', zh: '验证 < 测试' },
    trainingBar: { en: 'train < val', zh: '训练 < 验证' },
    validationBar: { en: 'val < test', zh: '验证 < 测试' },
    chainName: { en: 'both', zh: '同时成立' },
    chain: { en: 'training < validation < test', zh: '训练 < 验证 < 测试' },
    orders: { en: 'share of the rounds', zh: '占总轮数的比例' },
    half: { en: 'one half', zh: '二分之一' },
    expectationsTitle: { en: 'Expected errors', zh: '误差的期望' },
    trainingCurve: { en: 'training: 1 − *p*/*n*', zh: '训练：1 − *p*/*n*' },
    newCurve: { en: 'new samples: 1 + *p*/(*n* − *p* − 1)', zh: '新样本：1 + *p*/(*n* − *p* − 1)' },
    expectedTraining: { en: 'training error, expected', zh: '训练误差的期望' },
    expectedNew: { en: 'error on new samples, expected', zh: '新样本误差的期望' },
    meanTraining: { en: 'training error, mean of the rounds', zh: '训练误差的各轮平均' },
    meanValidation: { en: 'validation error, mean of the rounds', zh: '验证误差的各轮平均' },
    meanTest: { en: 'test error, mean of the rounds', zh: '测试误差的各轮平均' },
    infinite: { en: '∞', zh: '∞' },
    undefined: { en: 'undefined', zh: '无定义' },
    code: common.inNumPy,
  },
  summary,
  remark,
});
