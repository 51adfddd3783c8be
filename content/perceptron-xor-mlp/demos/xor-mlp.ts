// XOR by two ReLUs: the hidden layer folds the plane until a line can separate the four points.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { inPython } from '../../../src/demo/format';
import { twoUnitWords } from '../../../src/demo/two-unit-words';
import { same } from '../../../src/demo/words';
import { arrowScale, feet, horizontal, model, vertical } from './xor-mlp/model';

export { model };

/** A number of a weight vector as a place in the input plane, where its arrow ends. */
const tip = <Name extends 'firstWeight11' | 'firstWeight12' | 'firstWeight21' | 'firstWeight22'>(
  parameter: Name,
  foot: number,
) => ({
  parameter,
  toPlace: (value: number) => foot + arrowScale * value,
  toValue: (place: number) => (place - foot) / arrowScale,
});

const relu = (z: number): number => (z > 0 ? z : 0);

export default showDemo(model, {
  inputTables: [
    {
      title: 'firstLayer',
      columns: ['unit', 'fromFirst', 'fromSecond', 'bias'],
      rows: [
        { label: 'hiddenOne', cells: ['firstWeight11', 'firstWeight12', 'firstBias1'] },
        { label: 'hiddenTwo', cells: ['firstWeight21', 'firstWeight22', 'firstBias2'] },
      ],
    },
    {
      title: 'secondLayer',
      columns: ['unit', 'fromHiddenOne', 'fromHiddenTwo'],
      rows: [{ label: 'outputUnit', cells: ['secondWeight1', 'secondWeight2'] }],
    },
  ],
  views: [
    {
      view: 'plane',
      title: 'inputPlane',
      x: { label: 'x1', min: horizontal[0], max: horizontal[1] },
      y: { label: 'x2', min: vertical[0], max: vertical[1] },
      map: {
        categories: [
          { label: 'answersOne', colour: 1 },
          { label: 'answersZero', colour: 2 },
        ],
        regions: true,
        cells: ({ result }) => result.map,
      },
      series: [
        { label: 'foldOne', as: 'line', colour: 3, dash: 'dashed' },
        { label: 'foldTwo', as: 'line', colour: 4, dash: 'dotted' },
        { label: 'arrowOne', as: 'line', colour: 3 },
        { label: 'arrowTwo', as: 'line', colour: 4 },
        { label: 'ones', as: 'points', colour: 1, data: ({ result }) => result.inputOnes },
        {
          label: 'zeros',
          as: 'points',
          colour: 2,
          shape: 'triangle',
          data: ({ result }) => result.inputZeros,
        },
      ],
      handles: [
        { x: tip('firstWeight11', feet[0][0]), y: tip('firstWeight12', feet[0][1]) },
        { x: tip('firstWeight21', feet[1][0]), y: tip('firstWeight22', feet[1][1]) },
      ],
    },
    {
      view: 'plane',
      title: 'hiddenPlane',
      x: { label: 'h1', min: -0.5, max: ({ result }) => result.end + 0.5 },
      y: { label: 'h2', min: -0.5, max: ({ result }) => result.end + 0.5 },
      series: [
        { label: 'sheet', as: 'line', colour: 6 },
        { label: 'outputLine', as: 'line', colour: 3, dash: 'dashed' },
        { label: 'ones', as: 'points', colour: 1, data: ({ result }) => result.hiddenOnes },
        {
          label: 'zeros',
          as: 'points',
          colour: 2,
          shape: 'triangle',
          data: ({ result }) => result.hiddenZeros,
        },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'outputs', digits: 3 },
        'right',
        { name: 'hidden00', digits: 3 },
        { name: 'hidden01', digits: 3 },
        { name: 'hidden10', digits: 3 },
        { name: 'hidden11', digits: 3 },
      ],
    },
    {
      view: 'code',
      title: 'code',
      source: `import numpy as np
X = np.array([(0, 0), (0, 1), (1, 0), (1, 1)])
W = np.array(‹matrix›)
b = np.array(‹biases›)
v = np.array(‹vector›)
H = np.maximum(0, X @ W.T + b)        # the hidden points
print(H @ v)                          # ‹outputs›`,
      spots: ({ params: p, result }) => ({
        matrix: `[[${inPython(p.firstWeight11)}, ${inPython(p.firstWeight12)}], [${inPython(p.firstWeight21)}, ${inPython(p.firstWeight22)}]]`,
        biases: `[${inPython(p.firstBias1)}, ${inPython(p.firstBias2)}]`,
        vector: `[${inPython(p.secondWeight1)}, ${inPython(p.secondWeight2)}]`,
        outputs: result.outputs.map((each) => inPython(each)).join(' '),
      }),
      gives: {
        outputs: (p) =>
          [
            [0, 0],
            [0, 1],
            [1, 0],
            [1, 1],
          ].map(
            ([a = 0, b = 0]) =>
              p.secondWeight1 * relu(p.firstWeight11 * a + p.firstWeight12 * b + p.firstBias1) +
              p.secondWeight2 * relu(p.firstWeight21 * a + p.firstWeight22 * b + p.firstBias2),
          ),
      },
    },
  ],
  words: {
    title: { en: 'Two ReLUs fold the plane', zh: '两个 ReLU 折叠平面' },
    ...twoUnitWords,
    secondLayer: { en: 'Output *y*', zh: '输出 *y*' },
    inputPlane: { en: 'Input plane: drag the tips', zh: '输入平面（可拖动箭头端点）' },
    hiddenPlane: { en: 'Hidden plane: the sheet folded', zh: '隐藏层平面（折叠后的网格）' },
    x1: same('*x*_1'),
    x2: same('*x*_2'),
    h1: same('*h*_1'),
    h2: same('*h*_2'),
    answersOne: { en: '*y* above ½', zh: '*y* 大于 ½' },
    answersZero: { en: '*y* up to ½', zh: '*y* 不超过 ½' },
    foldOne: { en: 'fold of *h*_1', zh: '*h*_1 的折痕' },
    foldTwo: { en: 'fold of *h*_2', zh: '*h*_2 的折痕' },
    arrowOne: { en: 'weights of *h*_1', zh: '*h*_1 的权重' },
    arrowTwo: { en: 'weights of *h*_2', zh: '*h*_2 的权重' },
    ones: { en: 'XOR = 1', zh: '异或为 1' },
    zeros: { en: 'XOR = 0', zh: '异或为 0' },
    sheet: { en: 'grid of the inputs', zh: '输入平面的网格' },
    outputLine: { en: 'line *y* = ½', zh: '直线 *y* = ½' },
    outputs: { en: 'outputs for 00, 01, 10, 11', zh: '00、01、10、11 的输出' },
    right: { en: 'points right', zh: '分类正确的点数' },
    hidden00: { en: 'hidden point of 00', zh: '00 的隐藏层输出' },
    hidden01: { en: 'hidden point of 01', zh: '01 的隐藏层输出' },
    hidden10: { en: 'hidden point of 10', zh: '10 的隐藏层输出' },
    hidden11: { en: 'hidden point of 11', zh: '11 的隐藏层输出' },
    code: common.inNumPy,
  },
  summary: {
    en: ({ result, number, counted }) =>
      `The outputs for 00, 01, 10, 11 are ${result.outputs.map((each) => number(each, { digits: 3, as: 'tick' })).join(', ')}; with the threshold ½, ${
        result.right === 4
          ? 'all four points are right: this is XOR'
          : `${counted(result.right, 'point')} of 4 ${result.right === 1 ? 'is' : 'are'} right`
      }. ${result.onesMeet ? 'The points 01 and 10 lie on one another in the hidden plane.' : 'The points 01 and 10 are apart in the hidden plane.'}`,
    zh: ({ result, number }) =>
      `00、01、10、11 的输出为 ${result.outputs.map((each) => number(each, { digits: 3, as: 'tick' })).join('、')}；以 ½ 为阈值，${
        result.right === 4 ? '四个点全部正确，网络实现了异或' : `四个点中有 ${number(result.right)} 个正确`
      }。${result.onesMeet ? '01 与 10 在隐藏层平面上重合。' : '01 与 10 在隐藏层平面上不重合。'}`,
  },
  remark: {
    en: ({ result }) => {
      if (result.right === 4) return null;
      return result.separable
        ? 'In the hidden plane a line can separate the two classes, but the line y = ½ of this output layer does not: change the output weights (without a bias they may not be able to).'
        : 'In the hidden plane no line separates the two classes, so no output layer can help: change the hidden weights.';
    },
    zh: ({ result }) => {
      if (result.right === 4) return null;
      return result.separable
        ? '隐藏层平面上存在能分开两类的直线，但当前输出层的直线 y = ½ 没有分开，需要调整输出权重（本演示的输出层没有偏置，未必总能做到）。'
        : '隐藏层平面上没有能分开两类的直线，改变输出层没有用，需要调整隐藏层的权重。';
    },
  },
});
