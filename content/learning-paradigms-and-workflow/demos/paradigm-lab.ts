// The same eight points with no, few and all labels: what can be answered changes.

import { showDemo } from '../../../src/demo/define-demo';
import { optionWords } from '../../../src/demo/option-words';
import { same } from '../../../src/demo/words';
import { model, regions, size } from './paradigm-lab/model';
import { remark, summary } from './paradigm-lab/sentences';

export { model };

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'planeTitle',
      x: { label: 'x1', min: 0, max: size },
      y: { label: 'x2', min: 0, max: size },
      map: {
        categories: [
          { label: 'region0', colour: 1 },
          { label: 'region1', colour: 2 },
          { label: 'region2', colour: 3 },
          { label: 'region3', colour: 4 },
        ],
        cells: regions,
      },
      series: [
        { label: 'tiesZero', as: 'line', colour: 1 },
        { label: 'tiesOne', as: 'line', colour: 2, dash: 'dashed' },
        { label: 'nearestLine', as: 'line', colour: 5 },
        { label: 'unlabelledPoints', as: 'points', colour: 6 },
        { label: 'classZero', as: 'points', colour: 1 },
        { label: 'classOne', as: 'points', colour: 2, shape: 'triangle' },
        { label: 'centerPoints', as: 'points', colour: 6, shape: 'cross' },
        { label: 'newPoint', as: 'points', colour: 5, shape: 'rect' },
      ],
      handles: [{ points: 'points' }, { point: 'newInput' }],
    },
    {
      view: 'chart',
      title: 'inertiaTitle',
      x: { label: 'assignmentAxis', min: 0.5, max: ({ result }) => Math.max(6, result.done) + 0.5 },
      y: { label: 'inertiaAxis', min: 0 },
      series: [
        { label: 'inertiaCurve', as: 'line', colour: 4 },
        {
          label: 'inertiaDots',
          as: 'points',
          colour: 4,
          data: ({ result }) => result.inertiaCurve,
        },
      ],
    },
    {
      view: 'readouts',
      items: [
        'answer',
        'region',
        { name: 'inertia', digits: 4 },
        'given',
        'right',
        'guessedRight',
        { name: 'firstCenter', digits: 3 },
        { name: 'secondCenter', digits: 3 },
        'groups',
      ],
    },
  ],
  words: {
    title: { en: 'Eight points, more labels', zh: '同样八个点，标签从无到有' },
    labels: { en: 'labels', zh: '标签' },
    ...optionWords('labels', {
      none: { en: 'none (0)', zh: '无（0 个）' },
      few: { en: 'few (2)', zh: '少量（2 个）' },
      all: { en: 'all (8)', zh: '全部（8 个）' },
    }),
    k: { en: 'centers *k* (no labels)', zh: '中心数 *k*（无标签时）' },
    points: { en: 'the eight points', zh: '八个点' },
    newInput: { en: 'new input', zh: '新输入' },
    assignments: { en: 'assignments', zh: '分配次数' },
    planeTitle: {
      en: 'Points and regions',
      zh: '样本点、中心与区域',
    },
    x1: same('*x*_1'),
    x2: same('*x*_2'),
    region0: { en: 'region 0', zh: '区域 0' },
    region1: { en: 'region 1', zh: '区域 1' },
    region2: { en: 'region 2', zh: '区域 2' },
    region3: { en: 'region 3', zh: '区域 3' },
    unlabelledPoints: { en: 'no label', zh: '无标签' },
    classZero: { en: 'label 0', zh: '标签 0' },
    classOne: { en: 'label 1', zh: '标签 1' },
    tiesZero: { en: 'label 0 to its center', zh: '标签 0 连到中心' },
    tiesOne: { en: 'label 1 to its center', zh: '标签 1 连到中心' },
    centerPoints: { en: 'centers', zh: '中心' },
    newPoint: { en: 'new input', zh: '新输入' },
    nearestLine: { en: 'to its nearest center', zh: '连到最近的中心' },
    inertiaTitle: { en: 'Inertia after each assignment', zh: '每次分配之后的簇内平方和' },
    assignmentAxis: { en: 'assignment', zh: '第几次分配' },
    inertiaAxis: { en: 'inertia', zh: '簇内平方和' },
    inertiaCurve: { en: 'sum of squared distances', zh: '到中心的距离平方和' },
    inertiaDots: { en: 'one assignment', zh: '一次分配' },
    answer: { en: 'class of the new input', zh: '新输入的类别' },
    noName: { en: 'cannot be named', zh: '无法确定' },
    class0: { en: 'class 0', zh: '类别 0' },
    class1: { en: 'class 1', zh: '类别 1' },
    region: { en: 'region of the new input', zh: '新输入所在的区域' },
    given: { en: 'labels to compare with', zh: '可对照的标签数' },
    right: { en: 'of these reproduced', zh: '其中判对的个数' },
    guessedRight: { en: 'of six guesses right (hidden labels)', zh: '六个推测中正确的个数（按隐藏的标签）' },
    inertia: { en: 'inertia', zh: '簇内平方和' },
    firstCenter: { en: 'center 0', zh: '中心 0' },
    secondCenter: { en: 'center 1', zh: '中心 1' },
    groups: { en: 'group of each point', zh: '各点所属的组' },
  },
  summary,
  remark,
});
