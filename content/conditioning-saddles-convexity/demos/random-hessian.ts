// How many random symmetric matrices are Hessians of a minimum: ever fewer, the larger they are.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { integer, seed } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { indexCounts, randomSymmetric, shareOfMinima } from '../../../src/math/curvature/random-hessian';
import { histogram } from '../../../src/math/histogram';
import { createRandom } from '../../../src/math/random';
import { symmetricEigenvalues } from '../../../src/math/symmetric-eigenvalues';

const largest = 5;
const sizes = Array.from({ length: largest }, (_, i) => i + 1);
/** Of so many matrices the eigenvalues themselves are shown. */
const shownMatrices = 1000;

/** The shares of minima of the latest draws: another size leaves them as they are. */
let latest: { key: string; counts: number[][] } | undefined;

function countsFor(draws: number, seedOfDraws: number): number[][] {
  const key = `${draws} ${seedOfDraws}`;
  if (latest?.key !== key) {
    latest = { key, counts: sizes.map((n) => indexCounts({ n, draws, seed: seedOfDraws })) };
  }
  return latest.counts;
}

export const model = defineModel({
  id: 'random-hessian',
  params: {
    size: integer({ min: 1, max: largest, value: 3 }),
    draws: integer({ min: 1000, max: 100_000, value: 10_000, scale: 'log' }),
    seed: seed(1),
  },
  // Half a million random numbers, and more.
  inWorker: () => true,
  compute({ size, draws, seed: seedOfDraws }) {
    const counts = countsFor(draws, seedOfDraws);
    const share = counts[size - 1]!.map((count) => count / draws);
    const random = createRandom(seedOfDraws);
    const eigenvalues = Array.from(
      { length: shownMatrices },
      () => symmetricEigenvalues(randomSymmetric(random, size)).values,
    ).flat();
    const range = Math.ceil(Math.max(...eigenvalues.map(Math.abs)));
    const bins = histogram(eigenvalues, { from: -range, to: range, bins: 40 });
    const minima = counts.map((each) => each[0]! / draws);
    return {
      share: { x: share.map((_, index) => index), y: share },
      minima: { x: sizes, y: minima.map((each) => (each === 0 ? null : each)) },
      exactShares: { x: [1, 2, 3], y: [1, 2, 3].map((n) => shareOfMinima(n)) },
      bins: {
        x: bins.density.map((_, bin) => (bins.edges[bin]! + bins.edges[bin + 1]!) / 2),
        y: bins.density,
      },
      minimumShare: share[0]!,
      minimumCount: counts[size - 1]![0]!,
      exactShare: shareOfMinima(size),
      saddleShare: share.slice(1, -1).reduce((sum, each) => sum + each, 0),
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'shareTitle',
      x: { label: 'index', min: -0.5, max: ({ params }) => params.size + 0.5 },
      y: { label: 'shareAxis', min: 0, max: 1, percent: true },
      series: [{ label: 'share', as: 'bars', colour: 1 }],
    },
    {
      view: 'chart',
      title: 'minimaTitle',
      x: { label: 'size', min: 0.5, max: largest + 0.5 },
      y: { label: 'shareAxis', scale: 'log', min: 1e-5, max: 1 },
      series: [
        { label: 'exactShares', as: 'line', colour: 3 },
        { label: 'minima', as: 'points', colour: 2 },
      ],
      marks: [{ label: 'sizeNow', axis: 'x', colour: 6, dash: 'dashed', at: ({ params }) => params.size }],
      handles: [{ x: 'size' }],
    },
    {
      view: 'chart',
      title: 'binsTitle',
      height: 'low',
      x: { label: 'eigenvalue' },
      y: { label: 'density', min: 0 },
      series: [{ label: 'bins', as: 'bars', colour: 4 }],
      marks: [{ label: 'zero', axis: 'x', colour: 2, dash: 'dashed', at: 0 }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'minimumShare', digits: 4 },
        { name: 'exactShare', digits: 6 },
        'minimumCount',
        { name: 'saddleShare', digits: 5 },
      ],
    },
  ],
  words: {
    title: { en: 'A random symmetric matrix as the Hessian', zh: '以随机对称矩阵为海森矩阵' },
    size: { en: 'number of variables *n*', zh: '变量个数 *n*' },
    draws: { en: 'matrices drawn', zh: '抽取的矩阵个数' },
    seed: common.seed,
    shareTitle: { en: 'Matrices by number of negative eigenvalues', zh: '负特征值个数的分布' },
    index: { en: 'negative eigenvalues', zh: '负特征值的个数' },
    shareAxis: { en: 'share', zh: '占比' },
    share: { en: 'share (0: minimum)', zh: '占比（0 表示极小值）' },
    minimaTitle: { en: 'Share of minima over *n*', zh: '极小值的占比与 *n*' },
    minima: { en: 'drawn', zh: '抽样' },
    exactShares: { en: 'exact, *n* = 1, 2, 3', zh: '精确值，*n* = 1, 2, 3' },
    sizeNow: { en: 'this *n*', zh: '当前 *n*' },
    binsTitle: { en: 'Eigenvalues of the first 1000 matrices', zh: '前 1000 个矩阵的特征值' },
    eigenvalue: { en: 'eigenvalue', zh: '特征值' },
    density: common.density,
    bins: { en: 'density of the eigenvalues', zh: '特征值的分布' },
    zero: same('0'),
    minimumShare: { en: 'share with all eigenvalues positive', zh: '特征值全为正的占比' },
    exactShare: { en: 'exact probability of all positive', zh: '特征值全为正的精确概率' },
    minimumCount: { en: 'matrices with all eigenvalues positive', zh: '特征值全为正的矩阵个数' },
    saddleShare: { en: 'share with eigenvalues of both signs', zh: '特征值有正有负的占比' },
  },
  summary: {
    en: ({ params, result, number }) =>
      `Of ${number(params.draws)} random symmetric ${number(params.size)}×${number(params.size)} matrices, ${result.minimumCount === 0 ? 'none has' : result.minimumCount === 1 ? 'one has' : `${number(result.minimumCount)} have`} only positive eigenvalues; ${number(result.saddleShare, { as: 'percent', digits: 5 })} have both signs.`,
    zh: ({ params, result, number }) =>
      `在 ${number(params.draws)} 个随机的 ${number(params.size)}×${number(params.size)} 对称矩阵中，特征值全为正的有 ${number(result.minimumCount)} 个，特征值有正有负的占 ${number(result.saddleShare, { as: 'percent', digits: 5 })}。`,
  },
  remark: {
    en: ({ params }) =>
      params.size === 1
        ? 'One variable has no saddle of this kind: the second derivative is either positive or negative.'
        : null,
    zh: ({ params }) => (params.size === 1 ? '只有一个变量时，二阶导数不是正就是负，没有这种鞍点。' : null),
  },
});
