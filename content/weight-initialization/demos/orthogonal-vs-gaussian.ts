// What a deep linear network does to lengths: the singular values of a product of many weight matrices.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { inPython } from '../../../src/demo/format';
import { choice, integer, seed } from '../../../src/demo/parameters';
import {
  type LayerMatrices,
  sharedRotation,
  sharedShear,
  singularValuesOfProducts,
} from '../../../src/math/matrix-products';

/** Ends of the axis: each leap shows twice as many powers of ten. */
const lowEnds = [1e-4, 1e-8, 1e-16, 1e-32, 1e-64];

export const model = defineModel({
  id: 'orthogonal-vs-gaussian',
  params: {
    kind: choice(['gaussian', 'orthogonal', 'rotation', 'shear'], 'gaussian'),
    size: integer({ min: 2, max: 32, value: 16 }),
    depth: integer({ min: 1, max: 50, value: 10 }),
    seed: seed(3),
  },
  inWorker: ({ kind, size, depth }) =>
    (kind === 'gaussian' || kind === 'orthogonal') && size ** 3 * depth > 40_000,
  compute({ kind, size, depth, seed }, progress) {
    const layers: LayerMatrices =
      kind === 'rotation' || kind === 'shear'
        ? { kind: 'shared', matrix: kind === 'rotation' ? sharedRotation : sharedShear }
        : { kind, size, seed };
    const spectra = singularValuesOfProducts(layers, depth, progress);
    const singularValues = spectra.at(-1) ?? [];
    const largest = singularValues[0] ?? 0;
    const smallest = singularValues.at(-1) ?? 0;
    const layerNumbers = spectra.map((_, layer) => layer + 1);
    const between = spectra.flatMap((values, layer) =>
      values.slice(1, -1).map((value) => ({ layer: layer + 1, value })),
    );
    return {
      largest,
      smallest,
      ratio: largest / smallest,
      kept: largest / smallest < 1 + 1e-9,
      singularValues,
      largestLine: { x: layerNumbers, y: spectra.map((values) => values[0] ?? null) },
      smallestLine: { x: layerNumbers, y: spectra.map((values) => values.at(-1) ?? null) },
      othersLine: { x: between.map(({ layer }) => layer), y: between.map(({ value }) => value) },
      lowEnd: lowEnds.find((end) => end <= smallest) ?? 1e-128,
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'spectrum',
      x: { label: 'layers', min: 0, max: ({ params }) => params.depth + 1 },
      y: {
        label: 'singularValue',
        scale: 'log',
        min: ({ result }) => result.lowEnd,
        max: 100,
      },
      series: [
        { label: 'othersLine', as: 'points', colour: 6, shape: 'cross' },
        { label: 'largestLine', as: 'line', colour: 1 },
        { label: 'smallestLine', as: 'line', colour: 2, dash: 'dashed' },
      ],
      marks: [{ label: 'preserved', axis: 'y', colour: 3, dash: 'dotted', at: 1 }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'largest', digits: 5 },
        { name: 'smallest', digits: 5 },
        { name: 'ratio', digits: 3 },
      ],
    },
    {
      view: 'code',
      title: 'code',
      source: '‹matrix›\nP = functools.reduce(np.matmul, W)\nnp.linalg.svd(P, compute_uv=False)[0]‹first›',
      spots: ({ params, result }) => ({
        // New draws give another number than the one beside the code.
        first: params.kind === 'gaussian' ? '' : `   # ${inPython(result.largest)}`,
        matrix: {
          gaussian: `W = rng.normal(0, ${params.size}**-0.5, size=(${params.depth}, ${params.size}, ${params.size}))`,
          orthogonal: `W = np.linalg.qr(rng.normal(size=(${params.depth}, ${params.size}, ${params.size})))[0]`,
          rotation: `W = [[[np.cos(0.3), -np.sin(0.3)], [np.sin(0.3), np.cos(0.3)]]] * ${params.depth}`,
          shear: `W = [[[0.5, 1], [0, 0.5]]] * ${params.depth}`,
        }[params.kind],
      }),
      gives: {
        largest({ kind, depth }) {
          if (kind === 'gaussian') return null;
          if (kind !== 'shear') return 1;
          // The product is [[d, s], [0, d]]: the singular values have the product d² and the squares add to 2d² + s².
          const [d, s] = [0.5 ** depth, depth * 0.5 ** (depth - 1)];
          return (Math.sqrt(4 * d * d + s * s) + s) / 2;
        },
      },
    },
  ],
  words: {
    title: { en: 'How far does a product of matrices stretch?', zh: '矩阵连乘会把向量拉长多少？' },
    kind: { en: 'weight matrices', zh: '权重矩阵' },
    'kind.gaussian': { en: 'Gaussian, variance 1/n', zh: '高斯，方差 1/n' },
    'kind.orthogonal': { en: 'orthogonal', zh: '正交' },
    'kind.rotation': { en: 'the same rotation in every layer', zh: '各层为同一旋转' },
    'kind.shear': { en: 'the same shear in every layer', zh: '各层为同一剪切' },
    size: { en: 'width *n*', zh: '宽度 *n*' },
    depth: { en: 'layers *L*', zh: '层数 *L*' },
    seed: common.seed,
    spectrum: {
      en: 'Singular values of the product of the first layers',
      zh: '前若干层权重矩阵之积的奇异值',
    },
    layers: { en: 'layers multiplied', zh: '相乘的层数' },
    singularValue: { en: 'singular value', zh: '奇异值' },
    othersLine: { en: 'those between', zh: '其余奇异值' },
    largestLine: { en: 'largest', zh: '最大' },
    smallestLine: { en: 'smallest', zh: '最小' },
    preserved: { en: '1: length kept', zh: '1：长度不变' },
    largest: { en: 'largest singular value', zh: '最大奇异值' },
    smallest: { en: 'smallest singular value', zh: '最小奇异值' },
    ratio: { en: 'condition number', zh: '条件数' },
    code: common.inNumPy,
  },
  summary: {
    en: ({ params, result, number, counted }) =>
      result.kept
        ? `After ${counted(params.depth, 'layer')} every singular value is still ${number(result.largest, { digits: 3, as: 'tick' })}: every vector keeps its length.`
        : `After ${counted(params.depth, 'layer')} the largest singular value is ${number(result.largest, { digits: 3 })} and the smallest ${number(result.smallest, { digits: 3 })}.`,
    zh: ({ params, result, number }) =>
      result.kept
        ? `经过 ${number(params.depth)} 层，全部奇异值仍为 ${number(result.largest, { digits: 3, as: 'tick' })}：任何向量的长度都不变。`
        : `经过 ${number(params.depth)} 层，最大奇异值为 ${number(result.largest, { digits: 3 })}，最小为 ${number(result.smallest, { digits: 3 })}。`,
  },
  remark: {
    en: ({ params }) =>
      params.kind === 'shear'
        ? 'Both eigenvalues are 0.5, yet one layer makes some vector longer: growth over a few layers is decided by singular values, not by eigenvalues.'
        : null,
    zh: ({ params }) =>
      params.kind === 'shear'
        ? '两个特征值都是 0.5，但经过一层，某个向量就会变长：层数不多时，伸缩由奇异值决定，而不是由特征值决定。'
        : null,
  },
});
