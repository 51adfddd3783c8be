// Three classes of different size: macro averages weigh classes, micro averages samples.

import { defineModel, type ParamsOf, type ResultOf, showDemo } from '../../../src/demo/define-demo';
import type { Handle } from '../../../src/demo/handles';
import { integer } from '../../../src/demo/parameters';
import {
  macroAverage,
  microAverage,
  oneAgainstRest,
  scoresOf,
} from '../../../src/math/metrics/class-averages';

const count = (value: number) => integer({ min: 0, max: 100, value });
const classes = ['class1', 'class2', 'class3'] as const;

/** A class may have three times a hundred samples. */
const widths = [60, 100, 150, 200, 300];
/** How many cells the bar of a class is high, a free one above and below included. */
const rowsOfClass = 8;

export const model = defineModel({
  id: 'macro-micro',
  params: {
    firstAsFirst: count(50),
    firstAsSecond: count(2),
    firstAsThird: count(3),
    secondAsFirst: count(5),
    secondAsSecond: count(20),
    secondAsThird: count(5),
    thirdAsFirst: count(2),
    thirdAsSecond: count(3),
    thirdAsThird: count(10),
  },
  compute(params) {
    const matrix = [
      [params.firstAsFirst, params.firstAsSecond, params.firstAsThird],
      [params.secondAsFirst, params.secondAsSecond, params.secondAsThird],
      [params.thirdAsFirst, params.thirdAsSecond, params.thirdAsThird],
    ];
    const scores = oneAgainstRest(matrix).map(scoresOf);
    const macro = macroAverage(scores);
    const sizes = matrix.map((row) => row.reduce((sum, each) => sum + each, 0));
    const all = sizes.reduce((sum, size) => sum + size, 0);
    const { precision, recall } = macro;
    const bars = (of: 'precision' | 'recall' | 'f1') => ({
      x: [1, 2, 3],
      y: scores.map((each) => each[of]),
    });
    return {
      macroF1: macro.f1,
      microF1: microAverage(matrix).f1,
      // The harmonic mean of the averaged precision and recall: another number.
      harmonicOfMacros: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
      weightedF1: all === 0 ? 0 : macroAverage(scores, sizes).f1,
      accuracy: all === 0 ? null : (matrix[0]![0]! + matrix[1]![1]! + matrix[2]![2]!) / all,
      f1s: bars('f1'),
      precisions: bars('precision'),
      recalls: bars('recall'),
      scores,
      sizes,
      /** How many samples are called each class. */
      calls: classes.map((_, k) => matrix.reduce((sum, row) => sum + row[k]!, 0)),
      matrix,
      /** The picture is wide enough for the largest class, and keeps its width while counts change a little. */
      widest: widths.find((width) => width >= Math.max(...sizes))!,
    };
  },
});

type Count = keyof ParamsOf<typeof model>;

/** The ends of the three parts of a bar: each can be dragged, and the parts after it move along. */
function ends(
  first: Count,
  second: Count,
  third: Count,
  row: number,
): Handle<ParamsOf<typeof model>, ResultOf<typeof model>>[] {
  const end = (moved: Count, before: readonly Count[]) => {
    const start = (params: ParamsOf<typeof model>) => before.reduce((sum, name) => sum + params[name], 0);
    return {
      x: {
        parameter: moved,
        toPlace: (size: number, { params }: { params: ParamsOf<typeof model> }) => start(params) + size,
        toValue: (place: number, { params }: { params: ParamsOf<typeof model> }) => place - start(params),
      },
      y: () => row,
    };
  };
  return [end(first, []), end(second, [first]), end(third, [first, second])];
}

export default showDemo(model, {
  inputTables: [
    {
      title: 'countsTitle',
      columns: ['truth', 'calledFirst', 'calledSecond', 'calledThird'],
      rows: [
        { label: 'class1', cells: ['firstAsFirst', 'firstAsSecond', 'firstAsThird'] },
        { label: 'class2', cells: ['secondAsFirst', 'secondAsSecond', 'secondAsThird'] },
        { label: 'class3', cells: ['thirdAsFirst', 'thirdAsSecond', 'thirdAsThird'] },
      ],
    },
  ],
  views: [
    {
      view: 'chart',
      title: 'classesTitle',
      x: { label: 'classAxis', min: 0.4, max: 3.6, names: classes },
      y: { label: 'measureAxis', min: 0, max: 1 },
      series: [
        { label: 'f1s', as: 'bars', colour: 1 },
        { label: 'precisions', as: 'points', colour: 2, shape: 'rect' },
        { label: 'recalls', as: 'points', colour: 3, shape: 'triangle' },
      ],
      marks: [
        { label: 'macroF1', axis: 'y', colour: 4 },
        { label: 'microF1', axis: 'y', colour: 6, dash: 'dashed' },
      ],
    },
    {
      view: 'plane',
      title: 'samplesTitle',
      x: { label: 'samplesAxis', min: 0, max: ({ result }) => result.widest },
      y: { label: 'truth', min: 0.5, max: 3.5, names: classes },
      map: {
        categories: [
          { label: 'calledFirst', colour: 1 },
          { label: 'calledSecond', colour: 2 },
          { label: 'calledThird', colour: 3 },
        ],
        cells: ({ result: { matrix, widest } }) => ({
          key: [widest, ...matrix.flat()].join(),
          columns: widest,
          rows: classes.length * rowsOfClass,
          cells: matrix.flatMap((row) => {
            const called = row.flatMap((size, k) => Array.from({ length: size }, () => k));
            const cells = Array.from({ length: widest }, (_, place) => called[place] ?? -1);
            const gap = cells.map(() => -1);
            return Array.from({ length: rowsOfClass }, (_, at) =>
              at === 0 || at === rowsOfClass - 1 ? gap : cells,
            );
          }),
        }),
      },
      series: [],
      handles: [
        ...ends('firstAsFirst', 'firstAsSecond', 'firstAsThird', 1),
        ...ends('secondAsFirst', 'secondAsSecond', 'secondAsThird', 2),
        ...ends('thirdAsFirst', 'thirdAsSecond', 'thirdAsThird', 3),
      ],
    },
    {
      view: 'table',
      title: 'tableTitle',
      columns: ['truth', 'samplesAxis', 'precisions', 'recalls', 'f1s'],
      rows: ({ result }) =>
        result.scores.map(({ precision, recall, f1 }, k) => [
          classes[k]!,
          result.sizes[k]!,
          precision,
          recall,
          f1,
        ]),
    },
    {
      view: 'readouts',
      items: [
        { name: 'macroF1', digits: 4 },
        { name: 'microF1', digits: 4 },
        { name: 'harmonicOfMacros', digits: 4 },
        { name: 'weightedF1', digits: 4 },
        { name: 'accuracy', digits: 4 },
      ],
    },
  ],
  words: {
    title: { en: 'Three classes: macro or micro?', zh: '三分类的宏平均与微平均' },
    firstAsFirst: { en: '1 called 1', zh: '1 判为 1' },
    firstAsSecond: { en: '1 called 2', zh: '1 判为 2' },
    firstAsThird: { en: '1 called 3', zh: '1 判为 3' },
    secondAsFirst: { en: '2 called 1', zh: '2 判为 1' },
    secondAsSecond: { en: '2 called 2', zh: '2 判为 2' },
    secondAsThird: { en: '2 called 3', zh: '2 判为 3' },
    thirdAsFirst: { en: '3 called 1', zh: '3 判为 1' },
    thirdAsSecond: { en: '3 called 2', zh: '3 判为 2' },
    thirdAsThird: { en: '3 called 3', zh: '3 判为 3' },
    countsTitle: { en: 'Confusion matrix', zh: '混淆矩阵' },
    truth: { en: 'true class', zh: '真实类别' },
    calledFirst: { en: 'called 1', zh: '判为 1' },
    calledSecond: { en: 'called 2', zh: '判为 2' },
    calledThird: { en: 'called 3', zh: '判为 3' },
    class1: { en: 'class 1', zh: '类别 1' },
    class2: { en: 'class 2', zh: '类别 2' },
    class3: { en: 'class 3', zh: '类别 3' },
    classesTitle: { en: 'Each class against the rest', zh: '各类别对其余类别' },
    classAxis: { en: 'class', zh: '类别' },
    measureAxis: { en: 'measure', zh: '指标' },
    f1s: { en: 'F1', zh: 'F1' },
    precisions: { en: 'precision', zh: '精确率' },
    recalls: { en: 'recall', zh: '召回率' },
    macroF1: { en: 'macro F1', zh: '宏平均 F1' },
    microF1: { en: 'micro F1', zh: '微平均 F1' },
    samplesTitle: { en: 'What each class is called', zh: '各类别被判为哪一类' },
    samplesAxis: { en: 'samples', zh: '样本数' },
    tableTitle: { en: 'The measures of each class', zh: '各类别的指标' },
    accuracy: { en: 'accuracy', zh: '准确率' },
    harmonicOfMacros: { en: 'F of macro P and macro R', zh: '由宏平均 P、R 计算的 F' },
    weightedF1: { en: 'F1 weighted by size', zh: '按样本数加权的 F1' },
  },
  summary: {
    en: ({ result, number }) =>
      result.accuracy === null
        ? 'There are no samples.'
        : `F1 of the classes: ${result.scores.map(({ f1 }) => number(f1, { digits: 3 })).join(', ')}. Their mean, macro F1, is ${number(result.macroF1)}; micro F1, which is the accuracy, is ${number(result.microF1)}.`,
    zh: ({ result, number }) =>
      result.accuracy === null
        ? '没有样本。'
        : `各类别的 F1 依次为 ${result.scores.map(({ f1 }) => number(f1, { digits: 3 })).join('、')}，平均得到宏平均 F1 ${number(result.macroF1)}；微平均 F1 为 ${number(result.microF1)}，等于准确率。`,
  },
  remark: {
    en: ({ result }) => {
      if (result.accuracy === null) return null;
      if (result.sizes.includes(0))
        return 'A class without samples has recall 0/0, which counts as 0 here, and it still counts in the macro average.';
      return result.calls.includes(0)
        ? 'A class that no sample is called has precision 0/0, which counts as 0 here.'
        : null;
    },
    zh: ({ result }) => {
      if (result.accuracy === null) return null;
      if (result.sizes.includes(0)) return '没有样本的类别，召回率是 0/0，这里按 0 计，并仍然计入宏平均。';
      return result.calls.includes(0) ? '没有样本判入的类别，精确率是 0/0，这里按 0 计。' : null;
    },
  },
});
