// Which shapes fit, what is repeated for it, and which axis a sum takes away.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { optionWords } from '../../../src/demo/option-words';
import { same } from '../../../src/demo/words';
import { entriesOf, model } from './broadcast-axis/model';

export { model };

const names = ['slice0', 'slice1', 'slice2', 'slice3', 'slice4'] as const;
const whole = (shape: readonly number[]) => shape.map(Math.round);

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'boxesTitle',
      x: { label: 'arrays', min: 0.5, max: 4.5, names: ['arrayA', 'arrayB', 'arraySum', 'arrayReduced'] },
      y: {
        label: 'slices',
        min: 0.5,
        max: ({ result }) => result.slices + 0.5,
        names: ({ result }) => (result.rank === 3 ? names.slice(0, result.slices).reverse() : []),
      },
      map: {
        categories: [
          { label: 'ownA', colour: 1 },
          { label: 'ownB', colour: 2 },
          { label: 'copies', colour: 6 },
          { label: 'sumBoxes', colour: 3 },
          { label: 'reducedBoxes', colour: 4 },
          { label: 'firstBoxes', colour: 5 },
        ],
        cells: ({ result }) => result.map,
      },
      series: [],
      height: 'low',
    },
    {
      view: 'table',
      title: 'alignedTitle',
      columns: ['axisColumn', 'arrayA', 'arrayB', 'arraySum', 'happens'],
      rows: ({ result }) =>
        result.steps.map(({ left, right, size, what }, i) => [
          String(i - result.rank),
          left ?? 'absent',
          right ?? 'absent',
          size ?? 'conflict',
          what,
        ]),
    },
    { view: 'readouts', items: ['shape', 'reducedShape', 'entries', { name: 'firstEntry', digits: 5 }] },
    {
      view: 'code',
      title: 'code',
      source: `a = np.arange(1, ‹countA› + 1).reshape(‹a›)
b = 10 * np.arange(1, ‹countB› + 1).reshape(‹b›)
(a + b).‹operation›(axis=‹axis›, keepdims=‹keeps›).ravel()[0]  # ‹firstEntry›`,
      spots: ({ params, result }) => ({
        countA: entriesOf(whole(params.shapeA), 1).length,
        countB: entriesOf(whole(params.shapeB), 1).length,
        keeps: params.keepDims ? 'True' : 'False',
        firstEntry: result.firstEntry ?? 0,
      }),
      when: (params) => model.compute(params, () => {}).firstEntry !== null,
      gives: {
        // Along the axis both operands go from their first entry, each in steps of its own, or stay where they have size 1.
        firstEntry: ({ shapeA, shapeB, operation, axis }) => {
          const [a, b] = [whole(shapeA), whole(shapeB)];
          const fromRight = Math.max(a.length, b.length) - axis;
          const along = (shape: readonly number[]) => {
            const size = shape.at(-fromRight) ?? 1;
            const step =
              fromRight === 1 ? 1 : shape.slice(1 - fromRight).reduce((all, each) => all * each, 1);
            return { size: fromRight > shape.length ? 1 : size, step };
          };
          const [one, other] = [along(a), along(b)];
          const length = Math.max(one.size, other.size);
          let sum = 0;
          for (let i = 0; i < length; i++) {
            sum +=
              1 + (one.size === 1 ? 0 : i * one.step) + 10 * (1 + (other.size === 1 ? 0 : i * other.step));
          }
          return operation === 'sum' ? sum : sum / length;
        },
      },
    },
  ],
  words: {
    title: { en: 'Do these shapes fit?', zh: '这两个形状能广播吗？' },
    shapeA: { en: 'shape of A', zh: 'A 的形状' },
    shapeB: { en: 'shape of B', zh: 'B 的形状' },
    operation: { en: 'reduce by', zh: '归约方式' },
    ...optionWords('operation', {
      sum: { en: 'sum of entries', zh: '求和' },
      mean: { en: 'mean of entries', zh: '取均值' },
    }),
    axis: { en: 'along axis (0 is the first)', zh: '归约的轴（从 0 起）' },
    keepDims: { en: 'keep the axis (keepdims)', zh: '保留该轴（keepdims）' },
    boxesTitle: { en: 'Both stretched, added, reduced', zh: '拉伸、相加、归约' },
    arrays: { en: 'arrays', zh: '数组' },
    arrayA: { en: 'array A', zh: '数组 A' },
    arrayB: { en: 'array B', zh: '数组 B' },
    arraySum: same('A + B'),
    arrayReduced: { en: 'reduced', zh: '归约后' },
    slices: { en: 'slice, if there are three axes', zh: '切片（有三个轴时）' },
    slice0: same('0'),
    slice1: same('1'),
    slice2: same('2'),
    slice3: same('3'),
    slice4: same('4'),
    ownA: { en: 'entry of A', zh: 'A 的元素' },
    ownB: { en: 'entry of B', zh: 'B 的元素' },
    copies: { en: 'repeated', zh: '重复使用' },
    sumBoxes: { en: 'entry of A + B', zh: 'A + B 的元素' },
    reducedBoxes: { en: 'after the reduction', zh: '归约后的元素' },
    firstBoxes: { en: 'first entry and its sources', zh: '第一个元素及其来源' },
    alignedTitle: { en: 'Axis by axis, from the right', zh: '从右端对齐，逐轴比较' },
    axisColumn: { en: 'axis', zh: '从右数的轴' },
    happens: { en: 'outcome', zh: '结果' },
    absent: { en: '(1)', zh: '1（补）' },
    sameSize: { en: 'equal', zh: '相等' },
    leftStretches: { en: 'A repeats', zh: '拉伸 A' },
    rightStretches: { en: 'B repeats', zh: '拉伸 B' },
    conflict: { en: 'no fit', zh: '不相容' },
    shape: { en: 'shape of A + B', zh: 'A + B 的形状' },
    reducedShape: { en: 'shape after the reduction', zh: '归约后的形状' },
    entries: { en: 'entries of A + B', zh: 'A + B 的元素个数' },
    firstEntry: { en: 'first entry after the reduction', zh: '归约后的第一个元素' },
    code: common.inNumPy,
  },
  summary: {
    en: ({ params, result }) => {
      if (result.shape === null) return `${result.a} and ${result.b} do not fit: an error.`;
      const sum = `${result.a} + ${result.b} has shape ${result.shape}`;
      return result.reducedShape === null
        ? `${sum}, which has no axis ${params.axis}: an error.`
        : `${sum}; the ${params.operation} along axis ${params.axis} has shape ${result.reducedShape}.`;
    },
    zh: ({ params, result }) => {
      if (result.shape === null) return `${result.a} 与 ${result.b} 不相容，无法相加。`;
      const sum = `${result.a} 与 ${result.b} 相加得到 ${result.shape}`;
      return result.reducedShape === null
        ? `${sum}，其中没有第 ${params.axis} 轴，无法归约。`
        : `${sum}，再沿第 ${params.axis} 轴${params.operation === 'sum' ? '求和' : '取均值'}得到 ${result.reducedShape}。`;
    },
  },
  remark: {
    en: ({ params, result }) =>
      result.conflict !== null
        ? `On axis −${result.conflict} the sizes differ and neither is 1: nothing says which entries belong together.`
        : result.reducedShape === null
          ? `The last axis of this sum is axis ${result.rank - 1}.`
          : params.keepDims
            ? 'The reduced axis stays with size 1, so the result still broadcasts against A + B.'
            : null,
    zh: ({ params, result }) =>
      result.conflict !== null
        ? `从右数第 ${result.conflict} 个轴上，两个大小不相等，也都不是 1，无法确定元素如何对应。`
        : result.reducedShape === null
          ? `轴从 0 起编号，此处最后一个轴的编号是 ${result.rank - 1}。`
          : params.keepDims
            ? '被归约的轴保留下来，大小为 1，结果仍可与 A + B 广播。'
            : null,
  },
});
