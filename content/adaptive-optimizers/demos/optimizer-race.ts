// Per-coordinate scaling ignores the shape of a bowl along the axes; turn the bowl, and its condition number counts again.

import { common } from '../../../src/demo/common-words';
import { type ResultOf, showDemo } from '../../../src/demo/define-demo';
import { optionWords } from '../../../src/demo/option-words';
import { same } from '../../../src/demo/words';
import { turnedQuadratic } from '../../../src/math/optimization/adaptive/turned-quadratic';
import {
  highest,
  highestRate,
  kappa,
  largestAngle,
  lowest,
  lowestRate,
  methods,
  model,
} from './optimizer-race/model';
import { methodWords, remark, summary } from './optimizer-race/sentences';

export { model };

/** Half squared radii: at 0° the contours are ellipses through these x. */
const levels = [0.9, 1.6, 2.5, 4, 6, 9, 13, 18].map((radius) => radius ** 2 / 2);
/** How far from the minimum the floor of the valley is grabbed. */
const arm = 1.8;

const looks = {
  'gradient-descent': { colour: 6 },
  momentum: { colour: 1, dash: 'dashed' },
  adagrad: { colour: 4 },
  rmsprop: { colour: 3, dash: 'dotted' },
  adam: { colour: 2, dash: 'dashed' },
} as const;

/** The end of the floor in one coordinate: the cosine or sine of the angle, and back. */
const alongFloor = (of: 'cos' | 'sin') =>
  ({
    parameter: 'rotation',
    toPlace: (degrees: number) => arm * Math[of]((degrees * Math.PI) / 180),
    toValue: (place: number) => {
      const share = Math.min(1, Math.max(-1, place / arm));
      return ((of === 'cos' ? Math.acos(share) : Math.asin(share)) * 180) / Math.PI;
    },
  }) as const;

/** One series for each method, with nothing to show while the method is not drawn. */
const seriesOf = <As extends 'path' | 'line'>(as: As, of: 'path' | 'values' | 'overAngles' | 'overRates') =>
  methods.map((method) => ({
    label: `methods.${method}`,
    as,
    ...looks[method],
    data: ({ result }: { result: ResultOf<typeof model> }) =>
      result.walks.find((walk) => walk.method === method)?.[of] ?? null,
  }));

/** Early in the race nothing has come far down. */
const ofValue = {
  label: 'f',
  scale: 'log',
  min: ({ params }: { params: { steps: number } }) => (params.steps <= 20 ? 1e-4 : lowest),
  max: highest,
} as const;

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'pathsTitle',
      equalUnits: true,
      x: { label: 'x', min: -1, max: 2.2 },
      y: { label: 'y', min: -1.1, max: 1.5 },
      field: ({ params: { rotation } }) => {
        const valley = turnedQuadratic(kappa, rotation);
        return { key: String(rotation), value: (x, y) => valley.value([x, y]), levels };
      },
      series: seriesOf('path', 'path'),
      // Up turns the valley, and so does left, as on a circle; a hand that moves both follows the height.
      handles: [{ x: alongFloor('cos'), y: alongFloor('sin') }],
    },
    {
      view: 'chart',
      title: 'anglesTitle',
      x: { label: 'rotation', min: 0, max: largestAngle },
      y: ofValue,
      series: seriesOf('line', 'overAngles'),
      marks: [
        { label: 'angleNow', axis: 'x', colour: 6, dash: 'dashed', at: ({ params }) => params.rotation },
      ],
    },
    {
      view: 'chart',
      title: 'valuesTitle',
      x: {
        label: 'time',
        min: 0,
        max: ({ params }) => [20, 50, 100, 200].find((end) => params.steps <= end),
      },
      y: ofValue,
      series: seriesOf('line', 'values'),
    },
    {
      view: 'chart',
      title: 'ratesTitle',
      x: { label: 'eta', scale: 'log', min: lowestRate, max: highestRate },
      y: ofValue,
      series: seriesOf('line', 'overRates'),
      handles: [{ x: 'learningRate', y: ({ result }) => result.valueOnAxis }],
    },
    {
      view: 'table',
      title: 'comparison',
      columns: ['methodColumn', 'eta', 'valueNow', 'bestRateColumn', 'bestValueColumn'],
      digits: 3,
      rows: ({ result }) =>
        result.walks.map((walk) => [
          `methods.${walk.method}`,
          walk.rate,
          walk.value,
          walk.bestRate,
          walk.bestValue,
        ]),
    },
    {
      view: 'readouts',
      items: [
        { name: 'value', digits: 4 },
        { name: 'position', digits: 4 },
        { name: 'firstStep', digits: 4 },
        { name: 'scaledCondition', digits: 3, as: 'tick' },
        { name: 'startValue', digits: 4, as: 'tick' },
        { name: 'bestRate', digits: 2 },
        { name: 'bestValue', digits: 3 },
      ],
    },
  ],
  words: {
    title: { en: 'A race in a turned valley', zh: '旋转山谷中的优化器比较' },
    rotation: { en: 'turn of the valley *φ* in °', zh: '山谷转角 *φ*（°）' },
    turnStart: { en: 'turn the start with it', zh: '起点随山谷一起转' },
    method: { en: 'method examined', zh: '查看详情的方法' },
    ...optionWords('method', methodWords),
    learningRate: { en: 'its learning rate *η*', zh: '该方法的学习率 *η*' },
    lossScale: { en: 'loss multiplied by *c*', zh: '损失的倍数 *c*' },
    methods: { en: 'methods drawn', zh: '画出的方法' },
    ...optionWords('methods', methodWords),
    steps: common.step,
    pathsTitle: { en: 'Paths in the valley', zh: '山谷中的路径' },
    x: same('*x*'),
    y: same('*y*'),
    anglesTitle: { en: '*f* for every *φ*', zh: '各转角的 *f*' },
    angleNow: { en: 'this angle', zh: '当前转角' },
    valuesTitle: common.valueAtEachStep,
    time: common.step,
    f: same('*f*'),
    ratesTitle: { en: '*f* for every *η*', zh: '各学习率的 *f*' },
    eta: same('*η*'),
    comparison: { en: 'The methods side by side', zh: '各方法对比' },
    methodColumn: { en: 'method', zh: '方法' },
    valueNow: { en: '*f* at step *t*', zh: '第 *t* 步的 *f*' },
    bestRateColumn: { en: '*η* with the smallest *f*', zh: '使 *f* 最小的 *η*' },
    bestValueColumn: { en: '*f* at that rate', zh: '对应的 *f*' },
    value: { en: '*f* at step *t*', zh: '第 *t* 步的 *f*' },
    position: { en: '(*x*, *y*) at step *t*', zh: '第 *t* 步的 (*x*, *y*)' },
    firstStep: { en: 'length of the first step in *x*, *y*', zh: '第一步在 *x*、*y* 方向的步长' },
    scaledCondition: {
      en: 'condition number after the best diagonal scaling',
      zh: '最优对角缩放之后的条件数',
    },
    startValue: { en: '*f* at the start', zh: '起点处的 *f*' },
    bestRate: { en: '*η* with the smallest *f* (37 tried)', zh: '使 *f* 最小的 *η*（试 37 个）' },
    bestValue: { en: '*f* with that *η*', zh: '该 *η* 下的 *f*' },
  },
  summary,
  remark,
});
