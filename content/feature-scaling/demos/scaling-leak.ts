// The numbers of a scaler come from the training set alone, even if a test value then leaves the range.

import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { choice, number } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { applyScaler, fitScaler } from '../../../src/math/scaling/scaler';

const train = [2, 4, 6, 8, 100];
const largestTest = 300;

export const model = defineModel({
  id: 'scaling-leak',
  params: {
    fitOn: choice(['train', 'all'], 'train'),
    testValue: number({ min: 0, max: largestTest, step: 1, value: 200 }),
  },
  compute({ fitOn, testValue }) {
    const scaler = fitScaler('minMax', fitOn === 'train' ? train : [...train, testValue]);
    const clean = fitScaler('minMax', train);
    const trainScaled = train.map((value) => applyScaler(scaler, value));
    const shifts = trainScaled.map((value, i) => Math.abs(value - applyScaler(clean, train[i]!)));
    const ends = [0, largestTest];
    return {
      testScaled: applyScaler(scaler, testValue),
      trainScaled,
      limits: [scaler.center, scaler.center + scaler.unit],
      largestShift: Math.max(...shifts),
      mapLine: { x: ends, y: ends.map((value) => applyScaler(scaler, value)) },
      trainPoints: { x: train, y: trainScaled },
      testPoint: { x: [testValue], y: [applyScaler(scaler, testValue)] },
      range: [0, 1],
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'chart',
      x: { label: 'raw', min: 0, max: largestTest },
      y: { label: 'after', min: -0.2, max: 3.2 },
      series: [
        { label: 'mapLine', as: 'line', colour: 6, dash: 'dotted' },
        { label: 'trainPoints', as: 'points', colour: 1 },
        { label: 'testPoint', as: 'points', colour: 2, shape: 'triangle' },
      ],
      marks: [{ label: 'range', axis: 'y', colour: 3, dash: 'dashed' }],
      handles: [{ x: 'testValue', y: ({ result }) => result.testScaled }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'testScaled', digits: 5 },
        { name: 'trainScaled', digits: 4 },
        { name: 'limits', digits: 4 },
        { name: 'largestShift', digits: 4 },
      ],
    },
  ],
  words: {
    title: { en: 'Fit on training data only', zh: '只在训练集上求缩放参数' },
    fitOn: { en: 'minimum and maximum from', zh: '最小值与最大值取自' },
    'fitOn.train': { en: 'training set', zh: '训练集' },
    'fitOn.all': { en: 'training and test set (a leak)', zh: '训练集与测试集（数据泄漏）' },
    testValue: { en: 'test value', zh: '测试值' },
    chart: { en: 'Where the test value lands', zh: '测试值落在何处' },
    raw: { en: 'before scaling, *x*', zh: '缩放前 *x*' },
    after: { en: 'after, *x′*', zh: '缩放后 *x′*' },
    mapLine: { en: 'the map', zh: '映射' },
    trainPoints: { en: 'training values', zh: '训练值' },
    testPoint: { en: 'test value', zh: '测试值' },
    range: same('[0, 1]'),
    testScaled: { en: 'test value after scaling', zh: '测试值缩放后' },
    trainScaled: { en: 'training values after scaling', zh: '训练值缩放后' },
    limits: { en: 'minimum and maximum in use', zh: '所用的最小值与最大值' },
    largestShift: { en: 'how far the test value moves a training value', zh: '训练值的最大移动量' },
  },
  summary: {
    en: ({ params, result, number }) =>
      params.fitOn === 'train'
        ? `The map is fixed by the training set. The test value ${number(params.testValue)} becomes ${number(result.testScaled, { as: 'tick' })}.`
        : `The test value takes part in minimum and maximum. It becomes ${number(result.testScaled, { as: 'tick' })}, and training values move by up to ${number(result.largestShift, { as: 'tick' })}.`,
    zh: ({ params, result, number }) =>
      params.fitOn === 'train'
        ? `映射由训练集确定，测试值 ${number(params.testValue)} 变为 ${number(result.testScaled, { as: 'tick' })}。`
        : `测试值参与了最小值与最大值的计算，变为 ${number(result.testScaled, { as: 'tick' })}，训练值最多移动 ${number(result.largestShift, { as: 'tick' })}。`,
  },
  remark: {
    en: ({ params, result }) => {
      if (params.fitOn === 'all') {
        return result.largestShift > 0
          ? 'The training data now depend on the test value: a score on the test set no longer measures new data.'
          : 'This test value lies between the training values, so the leak changes nothing here. It would with one outside the training values, and with the mean and σ of the z-score.';
      }
      return result.testScaled > 1 || result.testScaled < 0
        ? 'Outside [0, 1], and rightly so: the test value lies outside the training data, and the model should see that.'
        : null;
    },
    zh: ({ params, result }) => {
      if (params.fitOn === 'all') {
        return result.largestShift > 0
          ? '缩放后的训练数据已经依赖于测试值，测试集上的得分不再反映模型在新数据上的表现。'
          : '这个测试值落在训练值之间，所以泄漏在这里没有造成变化。换一个超出训练值范围的测试值，或者改用 z-score 的均值与 σ，结果就会改变。';
      }
      return result.testScaled > 1 || result.testScaled < 0
        ? '结果超出 [0, 1]，这是正确的，因为测试值本来就在训练数据的范围之外，模型应当看到这一点。'
        : null;
    },
  },
});
