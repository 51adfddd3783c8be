// The contours of the loss touch the diamond of L1 in a corner for many w*, the circle of L2 on an axis for few.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { inPython } from '../../../src/demo/format';
import { same } from '../../../src/demo/words';
import { pairLoss } from '../../../src/math/regularization/correlated-pair';
import { highestPenalty, mapReach, model, type Now, zeroMap } from './l1-l2-contours/model';
import { remark, summary } from './l1-l2-contours/sentences';

export { model };

/** Half the side of the picture: it stands still while a hand moves w*, so what is larger is cut. */
const reach = 1.3;
const asTuple = (weights: readonly number[]): string => `(${weights.map(inPython).join(', ')})`;

/** The axis of the weights ends at one of these, so that it stands still while a hand moves. */
const ends = [0, 0.25, 0.5, 1, 1.5, 2, 3, 4];
const endFor = (size: number): number => ends.find((end) => size <= end + 1e-9) ?? ends.at(-1)!;

/** Contours that are half and twice as wide as those that touch: the ones that touch are drawn with their ball. */
function contours({ params: { correlation, optimum }, result: { losses } }: Now) {
  const touching = Math.max(...losses);
  const levels = touching > 1e-4 ? [touching / 4, touching * 4] : [0.05, 0.2, 0.5];
  return {
    key: [correlation, ...optimum, ...levels].join(),
    value: (x: number, y: number) => pairLoss({ correlation, optimum }, [x, y]),
    levels,
  };
}

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'contoursTitle',
      equalUnits: true,
      x: { label: 'firstWeight', min: -reach, max: reach },
      y: { label: 'secondWeight', min: -reach, max: reach },
      field: contours,
      series: [
        { label: 'paths', as: 'line', colour: 6, dash: 'dotted' },
        { label: 'l1Touch', as: 'line', colour: 1 },
        { label: 'l2Touch', as: 'line', colour: 2, dash: 'dashed' },
        { label: 'l1Point', as: 'points', colour: 1 },
        { label: 'l2Point', as: 'points', colour: 2, shape: 'rect' },
      ],
      handles: [{ point: 'optimum' }],
    },
    {
      view: 'plane',
      title: 'mapTitle',
      x: { label: 'firstOptimum', min: -mapReach, max: mapReach },
      y: { label: 'secondOptimum', min: -mapReach, max: mapReach },
      map: {
        categories: [
          { label: 'noneZero', colour: 6 },
          { label: 'firstZero', colour: 3 },
          { label: 'secondZero', colour: 1 },
          { label: 'bothZero', colour: 5 },
        ],
        cells: zeroMap,
      },
      series: [],
      handles: [{ point: 'optimum' }],
    },
    {
      view: 'chart',
      title: 'pathsTitle',
      x: { label: 'penaltyAxis', min: 0, max: highestPenalty },
      y: {
        label: 'weightAxis',
        min: ({ result }) => -endFor(-result.lowest),
        max: ({ result }) => Math.max(0.25, endFor(result.highest)),
      },
      series: [
        { label: 'l1First', as: 'line', colour: 1 },
        { label: 'l1Second', as: 'line', colour: 1, dash: 'dashed' },
        { label: 'l2First', as: 'line', colour: 2 },
        { label: 'l2Second', as: 'line', colour: 2, dash: 'dashed' },
      ],
      handles: [{ x: 'penalty' }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'l1Weights', digits: 5, as: 'tick' },
        { name: 'l2Weights', digits: 5, as: 'tick' },
        { name: 'zeroFrom', digits: 4, as: 'tick' },
        { name: 'l1Norm', digits: 4, as: 'tick' },
        { name: 'l2Norm', digits: 4, as: 'tick' },
      ],
    },
    {
      view: 'code',
      title: 'code',
      source: `A = np.array([[1, ‹correlation›], [‹correlation›, 1]])
best = np.array([‹across›, ‹up›])
w = np.zeros(2)
for sweep in range(500):
    for j in range(2):  # coordinate descent
        z = w[j] + A[j] @ (best - w)
        w[j] = np.sign(z) * max(abs(z) - ‹penalty›, 0)
w  # ‹l1Weights›
np.linalg.solve(A + 2 * ‹penalty› * np.eye(2), A @ best)  # ‹l2Weights›`,
      spots: ({ params, result }) => ({
        across: inPython(params.optimum[0]),
        up: inPython(params.optimum[1]),
        l1Weights: asTuple(result.l1Weights),
        l2Weights: asTuple(result.l2Weights),
      }),
      gives: {
        l1Weights: ({ optimum, correlation, penalty }) => {
          const weights = [0, 0];
          for (let sweep = 0; sweep < 500; sweep++) {
            for (const j of [0, 1]) {
              const other = correlation * (optimum[1 - j]! - weights[1 - j]!);
              const z = optimum[j]! + other;
              weights[j] = Math.sign(z) * Math.max(Math.abs(z) - penalty, 0);
            }
          }
          return weights;
        },
        l2Weights: ({ optimum: [x, y], correlation: r, penalty }) => {
          // Along the two diagonals A is multiplication by 1 + r and 1 − r.
          const along = (((1 + r) / (1 + r + 2 * penalty)) * (x + y)) / 2;
          const across = (((1 - r) / (1 - r + 2 * penalty)) * (x - y)) / 2;
          return [along + across, along - across];
        },
      },
    },
  ],
  words: {
    title: { en: 'Diamond and circle', zh: '菱形与圆' },
    optimum: { en: 'minimum of the loss alone *w*^∗', zh: '损失本身的最小值点 *w*^∗' },
    correlation: { en: 'correlation of the inputs *ρ*', zh: '输入的相关系数 *ρ*' },
    penalty: { en: 'penalty *λ*', zh: '正则化系数 *λ*' },
    contoursTitle: { en: 'Where contours touch: drag *w*^∗', zh: '等高线的切点（拖动 *w*^∗）' },
    firstWeight: same('*w*_1'),
    secondWeight: same('*w*_2'),
    paths: { en: 'both minima for all *λ*', zh: '*λ* 变化时的两个最小值点' },
    l1Touch: { en: 'L1: ball and contour', zh: 'L1 球与等高线' },
    l2Touch: { en: 'L2: ball and contour', zh: 'L2 球与等高线' },
    l1Point: { en: 'minimum with L1', zh: '加 L1 的最小值点' },
    l2Point: { en: 'minimum with L2', zh: '加 L2 的最小值点' },
    mapTitle: { en: 'Map of zeros with L1', zh: 'L1 使权重为 0 的 *w*^∗' },
    firstOptimum: same('*w*_1^∗'),
    secondOptimum: same('*w*_2^∗'),
    noneZero: { en: 'neither is 0', zh: '都不为 0' },
    firstZero: { en: '*w*_1 is 0', zh: '*w*_1 为 0' },
    secondZero: { en: '*w*_2 is 0', zh: '*w*_2 为 0' },
    bothZero: { en: 'both are 0', zh: '都为 0' },
    pathsTitle: { en: 'Weights as *λ* grows', zh: '权重随 *λ* 的变化' },
    penaltyAxis: { en: 'penalty *λ*', zh: '正则化系数 *λ*' },
    weightAxis: { en: 'weight', zh: '权重' },
    l1First: { en: 'L1: *w*_1', zh: 'L1 的 *w*_1' },
    l1Second: { en: 'L1: *w*_2', zh: 'L1 的 *w*_2' },
    l2First: { en: 'L2: *w*_1', zh: 'L2 的 *w*_1' },
    l2Second: { en: 'L2: *w*_2', zh: 'L2 的 *w*_2' },
    l1Weights: { en: 'weights with L1', zh: 'L1 下的权重' },
    l2Weights: { en: 'weights with L2', zh: 'L2 下的权重' },
    zeroFrom: { en: 'with L1, *w*_1 and *w*_2 are 0 from *λ* =', zh: 'L1 使 *w*_1、*w*_2 为 0 的最小 *λ*' },
    l1Norm: { en: 'size of the diamond *t*', zh: '菱形的大小 *t*' },
    l2Norm: { en: 'radius of the circle *r*', zh: '圆的半径 *r*' },
    code: common.inNumPy,
  },
  summary,
  remark,
});
