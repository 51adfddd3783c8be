// Two products of the same two matrices: entry by entry, and row by column.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { list } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { hadamardProduct, trace } from '../../../src/math/linear-algebra/hadamard-product';
import { multiply } from '../../../src/math/matrix';

const entries = (value: readonly number[]) =>
  list({ min: -10, max: 10, step: 1, value, minLength: 4, maxLength: 4 });
const square = ([a, b, c, d]: readonly number[]) => [
  [a!, b!],
  [c!, d!],
];
const places = [1, 2, 3, 4];

export const model = defineModel({
  id: 'hadamard',
  params: { first: entries([1, 2, 3, 4]), second: entries([1, 2, 3, 4]) },
  compute({ first, second }) {
    const [a, b] = [square(first), square(second)];
    const [elementwise, product, reversed] = [hadamardProduct(a, b), multiply(a, b), multiply(b, a)];
    const bars = (matrix: readonly (readonly number[])[]) => ({
      x: places,
      y: matrix.flat().map((each) => each + 0),
    });
    return {
      elementwise: bars(elementwise).y,
      product: bars(product).y,
      reversed: bars(reversed).y,
      traceElementwise: trace(elementwise) + 0,
      traceProduct: trace(product) + 0,
      commutes: product.flat().every((each, i) => each === reversed.flat()[i]),
      elementwiseBars: bars(elementwise),
      productPoints: bars(product),
      reversedPoints: bars(reversed),
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'chartTitle',
      x: { label: 'entry', min: 0.5, max: 4.5, names: ['e11', 'e12', 'e21', 'e22'] },
      y: { label: 'value' },
      series: [
        { label: 'elementwiseBars', as: 'bars', colour: 1 },
        { label: 'productPoints', as: 'points', colour: 4 },
        { label: 'reversedPoints', as: 'points', colour: 3, shape: 'cross' },
      ],
      height: 'low',
    },
    {
      view: 'table',
      title: 'tableTitle',
      columns: ['entry', 'elementwise', 'product', 'reversed'],
      rows: ({ result }) =>
        (['e11', 'e12', 'e21', 'e22'] as const).map((name, i) => [
          name,
          result.elementwise[i]!,
          result.product[i]!,
          result.reversed[i]!,
        ]),
    },
    {
      view: 'readouts',
      items: ['elementwise', 'product', 'reversed', 'traceElementwise', 'traceProduct'],
    },
  ],
  words: {
    title: { en: 'Two matrix products', zh: '两个矩阵的两种乘积' },
    first: { en: '*A*, row by row', zh: '*A*（按行）' },
    second: { en: '*B*, row by row', zh: '*B*（按行）' },
    chartTitle: { en: 'The entries of three products', zh: '三种乘积的各个元素' },
    entry: { en: 'entry (row, column)', zh: '元素（行，列）' },
    value: common.value,
    e11: same('1,1'),
    e12: same('1,2'),
    e21: same('2,1'),
    e22: same('2,2'),
    elementwiseBars: same('*A*⊙*B*'),
    productPoints: same('*AB*'),
    reversedPoints: same('*BA*'),
    tableTitle: { en: 'Entry by entry', zh: '逐个元素' },
    elementwise: same('*A*⊙*B*'),
    product: same('*AB*'),
    reversed: same('*BA*'),
    traceElementwise: { en: 'trace of *A*⊙*B*', zh: '*A*⊙*B* 的迹' },
    traceProduct: { en: 'trace of *AB*', zh: '*AB* 的迹' },
  },
  summary: {
    en: ({ result }) =>
      `Entry by entry *A*⊙*B* has the trace ${result.traceElementwise}, the matrix product *AB* the trace ${result.traceProduct}. ${result.commutes ? 'For these two matrices *AB* = *BA*.' : '*AB* and *BA* differ.'}`,
    zh: ({ result }) =>
      `哈达玛积 *A*⊙*B* 的迹为 ${result.traceElementwise}，矩阵乘积 *AB* 的迹为 ${result.traceProduct}。${result.commutes ? '对这两个矩阵，*AB* = *BA*。' : '*AB* 与 *BA* 不相等。'}`,
  },
});
