// The same nine points with other codes for their classes: what a regression on codes makes of an order that nobody meant.

import { type ParamsOf, showDemo } from '../../../src/demo/define-demo';
import { optionWords } from '../../../src/demo/option-words';
import { same } from '../../../src/demo/words';
import { classNames, classOf, codesOf, codings, edge, model } from './labels-as-numbers/model';
import { remark, summary } from './labels-as-numbers/sentences';

export { model };

type Params = ParamsOf<typeof model>;
const byMethod =
  (codes: number, oneHot: number, softmax: number) =>
  ({ params }: { params: Params }): number =>
    ({ codeRegression: codes, oneHot, softmax })[params.method];

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'fitTitle',
      x: { label: 'input', min: -edge, max: edge },
      y: { label: 'height', min: byMethod(-0.6, -0.7, -0.15), max: byMethod(2.7, 1.5, 1.3) },
      map: {
        categories: [
          { label: 'bandA', colour: 1 },
          { label: 'bandB', colour: 2 },
          { label: 'bandC', colour: 3 },
        ],
        cells: ({ result }) => result.bands,
      },
      series: [
        { label: 'codeLine', as: 'line', colour: 6 },
        { label: 'outputA', as: 'line', colour: 1 },
        { label: 'outputB', as: 'line', colour: 2, dash: 'dashed' },
        { label: 'outputC', as: 'line', colour: 3, dash: 'dotted' },
        { label: 'pointsA', as: 'points', colour: 1 },
        { label: 'pointsB', as: 'points', colour: 2, shape: 'triangle' },
        { label: 'pointsC', as: 'points', colour: 3, shape: 'rect' },
        { label: 'missed', as: 'points', colour: 4, shape: 'cross' },
      ],
      handles: [
        {
          x: { parameter: 'inputs', entry: 'each' },
          y: ({ params }, entry) =>
            params.method === 'codeRegression' ? (codesOf(params.codes)[classOf[entry] ?? 0] ?? null) : 1,
        },
      ],
    },
    {
      view: 'chart',
      title: 'accuracyTitle',
      x: { label: 'codingAxis', min: 0.5, max: 6.5, names: codings.map((coding) => `codes.${coding}`) },
      y: { label: 'accuracy', min: 0, max: 1.1 },
      series: [
        { label: 'everyCoding', as: 'bars', colour: 6 },
        { label: 'chosenCoding', as: 'points', colour: 4, shape: 'rect' },
      ],
      marks: [
        { label: 'oneHotAccuracy', axis: 'y', colour: 5, dash: 'dashed' },
        { label: 'softmaxAccuracy', axis: 'y', colour: 3, dash: 'dotted' },
      ],
    },
    {
      view: 'table',
      title: 'tableTitle',
      columns: ['input', 'class', 'fittedColumn', 'method.codeRegression', 'method.oneHot', 'method.softmax'],
      rows: ({ params, result }) =>
        classOf.map((k, i) => [
          params.inputs[i]!,
          classNames[k],
          result.fitted[i]!,
          classNames[result.answered.codeRegression[i]!]!,
          classNames[result.answered.oneHot[i]!]!,
          classNames[result.answered.softmax[i]!]!,
        ]),
      digits: 3,
    },
    {
      view: 'readouts',
      items: [
        { name: 'accuracy', digits: 4 },
        { name: 'coefficients', digits: 4 },
        { name: 'slopes', digits: 4 },
        { name: 'softmaxLoss', digits: 4 },
        { name: 'oneHotAccuracy', digits: 4 },
        { name: 'softmaxAccuracy', digits: 4 },
      ],
    },
  ],
  words: {
    title: { en: 'Nine points, three classes, six codings', zh: '九个点、三个类别、六种编码' },
    method: { en: 'method', zh: '方法' },
    ...optionWords('method', {
      codeRegression: { en: 'regress codes', zh: '对编码作回归' },
      oneHot: { en: 'one-hot, squared', zh: '独热加平方误差' },
      softmax: { en: 'softmax regression', zh: 'softmax 回归' },
    }),
    codes: { en: 'codes of A, B, C', zh: 'A、B、C 的编码' },
    ...optionWords('codes', {
      '012': same('0,1,2'),
      '021': same('0,2,1'),
      '102': same('1,0,2'),
      '120': same('1,2,0'),
      '201': same('2,0,1'),
      '210': same('2,1,0'),
    }),
    inputs: { en: 'inputs (three each of A, B, C)', zh: '输入（A、B、C 各三个）' },
    fitTitle: {
      en: 'Fit; background: class answered',
      zh: '拟合结果，背景色为各处判定的类别',
    },
    input: { en: 'input *x*', zh: '输入 *x*' },
    height: { en: 'code, or output', zh: '编码或输出' },
    bandA: { en: 'answer A', zh: '判为 A' },
    bandB: { en: 'answer B', zh: '判为 B' },
    bandC: { en: 'answer C', zh: '判为 C' },
    codeLine: { en: 'line through the codes', zh: '编码的拟合直线' },
    outputA: { en: 'output for A', zh: 'A 的输出' },
    outputB: { en: 'output for B', zh: 'B 的输出' },
    outputC: { en: 'output for C', zh: 'C 的输出' },
    pointsA: { en: 'points of A', zh: '样本 A' },
    pointsB: { en: 'points of B', zh: '样本 B' },
    missed: { en: 'missed', zh: '判错' },
    pointsC: { en: 'points of C', zh: '样本 C' },
    accuracyTitle: { en: 'Accuracy of the line for each coding', zh: '六种编码下的准确率' },
    codingAxis: { en: 'codes of A, B, C', zh: 'A、B、C 的编码' },
    accuracy: { en: 'accuracy', zh: '准确率' },
    everyCoding: { en: 'line: accuracy', zh: '直线的准确率' },
    chosenCoding: { en: 'coding chosen', zh: '所选编码' },
    oneHotAccuracy: { en: 'accuracy: one-hot', zh: '独热编码的准确率' },
    softmaxAccuracy: { en: 'accuracy: softmax', zh: 'softmax 的准确率' },
    tableTitle: { en: 'Point by point', zh: '逐点对比' },
    class: { en: 'class', zh: '类别' },
    fittedColumn: { en: 'line', zh: '拟合值' },
    coefficients: { en: 'line: intercept, slope', zh: '直线的截距、斜率' },
    slopes: { en: 'one-hot: slopes of A, B, C', zh: '独热：A、B、C 的斜率' },
    softmaxLoss: { en: 'softmax: mean cross-entropy', zh: 'softmax 的平均交叉熵' },
  },
  summary,
  remark,
});
