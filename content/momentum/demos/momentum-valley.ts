// Gradient descent, momentum in its two forms and Nesterov's method in a long valley.

import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { choice, number, point, several, steps, toggle } from '../../../src/demo/parameters';
import { descentAngle } from '../../../src/math/optimization/descent-angle';
import {
  convergenceRate,
  convergenceRateMap,
  type MomentumMethod,
  optimalSettings,
  stabilityLimit,
} from '../../../src/math/optimization/momentum-theory';
import { quadratic } from '../../../src/math/optimization/quadratic';
import { quadraticStepsToTolerance, quadraticWalk } from '../../../src/math/optimization/quadratic-walk';

const methods = ['gradient-descent', 'momentum', 'momentum-average', 'nesterov-look-ahead'] as const;

const maximumSteps = 200;
/** Steps after which a slow walk is given up. */
const patience = 10_000;
/** A path is drawn until it is this far away: beyond, a diverging walk only crosses the frame from far to far. */
const farAway = 60;
/** The time axis ends at half the way or at the whole way, so that it stands still while the walk goes on. */
const horizon = ({ params }: { params: { steps: number } }): number =>
  params.steps <= maximumSteps / 2 ? maximumSteps / 2 : maximumSteps;
const times = Array.from({ length: maximumSteps + 1 }, (_, t) => t);

/** The plane of the parameters: its cells, and the sizes of the rate that its colours tell apart. */
const columns = 44;
const rows = 33;
const lowestRate = 1e-4;
const highestRate = 1;
const highestMomentum = 0.99;
const rateSteps = [0.9, 0.99, 1];
const learningRates = Array.from(
  { length: columns },
  (_, i) => lowestRate * (highestRate / lowestRate) ** ((i + 0.5) / columns),
);
const momenta = Array.from({ length: rows }, (_, i) => (highestMomentum * (i + 0.5)) / rows);
const limitMomenta = Array.from({ length: rows + 1 }, (_, i) => (highestMomentum * i) / rows);

/** Half squared radii: the contours of the valley are ellipses through these x. */
const levels = [2, 5, 10, 16, 24, 36, 54, 80, 120].map((radius) => radius ** 2 / 2);

/** The stability maps of the latest method and condition number. */
let latest: { key: string; cells: number[][] } | undefined;

function mapFor(method: MomentumMethod, conditionNumber: number): number[][] {
  const key = `${method} ${conditionNumber}`;
  if (latest?.key !== key) {
    const rates = convergenceRateMap(method, {
      learningRates,
      momenta,
      curvatures: [1, conditionNumber],
    });
    const kind = (rate: number): number => {
      const index = rateSteps.findIndex((step) => rate < step);
      return index < 0 ? rateSteps.length : index;
    };
    latest = { key, cells: rates.map((row) => row.map(kind)) };
  }
  return latest.cells;
}

/** The part of a path that is near enough to be drawn. */
function nearPart([x = [], y = []]: readonly (readonly number[])[], count: number) {
  const leaves = x.findIndex((value, t) => Math.max(Math.abs(value), Math.abs(y[t]!)) > farAway);
  const end = Math.min(count, leaves < 0 ? count : leaves) + 1;
  return { x: x.slice(0, end), y: y.slice(0, end) };
}

export const model = defineModel({
  id: 'momentum-valley',
  params: {
    learningRate: number({ min: 0.0001, max: 0.5, step: 0.0001, value: 0.01, scale: 'log' }),
    momentum: number({ min: 0, max: highestMomentum, step: 0.01, value: 0.9 }),
    conditionNumber: number({ min: 1, max: 1000, step: 1, value: 100, scale: 'log' }),
    steps: steps({ min: 0, max: maximumSteps, value: 100 }),
    methods: several(methods, methods),
    examined: choice(methods, 'momentum'),
    optimal: toggle(false),
    start: point({ min: -12, max: 12, step: 0.1, value: [10, 1] }),
  },
  compute(params) {
    const { conditionNumber, steps: count, examined, start } = params;
    const where = { curvatures: [1, conditionNumber], start };
    const settingsOf = (method: MomentumMethod) =>
      params.optimal ? optimalSettings(method, { smallest: 1, largest: conditionNumber }) : params;
    const walks = methods.map((method) => {
      const { learningRate, momentum } = settingsOf(method);
      const walk = quadraticWalk(method, { learningRate, momentum }, { ...where, steps: maximumSteps });
      const limit = stabilityLimit(method, { momentum, largestCurvature: conditionNumber });
      return {
        method,
        learningRate,
        momentum,
        limit,
        unstable: learningRate >= limit,
        path: nearPart(walk.coordinates, count),
        values: walk.values.slice(0, count + 1),
        value: walk.values[count] ?? null,
        stepsNeeded: quadraticStepsToTolerance(
          method,
          { learningRate, momentum },
          { ...where, maximumSteps: patience },
        ),
      };
    });
    const chosen = walks.find(({ method }) => method === examined)!;
    const { learningRate, momentum } = chosen;
    const rates = [1, conditionNumber].map((curvature) =>
      convergenceRate(examined, { learningRate, momentum, curvature }),
    );
    const { coordinates } = quadraticWalk(
      examined,
      { learningRate, momentum },
      { ...where, steps: maximumSteps },
    );
    const valley = quadratic(conditionNumber);
    return {
      walks,
      value: chosen.value,
      stepsNeeded: chosen.stepsNeeded,
      highest: Math.max(...chosen.values),
      limit: chosen.limit,
      rates,
      settings: [learningRate, momentum],
      position: chosen.value === null ? null : coordinates.map((coordinate) => coordinate[count]!),
      angle: descentAngle(valley.gradient(start), start, [0, 0]),
      startValue: valley.value(start),
      alongValley: coordinates[0]!.slice(0, count + 1).map((x) => (x * x) / 2),
      acrossValley: coordinates[1]!.slice(0, count + 1).map((y) => (conditionNumber * y * y) / 2),
      cells: mapFor(examined, conditionNumber),
      limits: limitMomenta.map((each) =>
        stabilityLimit(examined, { momentum: each, largestCurvature: conditionNumber }),
      ),
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'pathsTitle',
      x: { label: 'x', min: -12, max: 12 },
      y: { label: 'y', min: -4, max: 4 },
      field: ({ params: { conditionNumber } }) => ({
        key: String(conditionNumber),
        value: (x, y) => (x * x + conditionNumber * y * y) / 2,
        levels,
      }),
      // The dashed average form lies over the sum form, so that both show where they coincide.
      series: [
        {
          label: 'methods.gradient-descent',
          as: 'path',
          colour: 6,
          data: ({ params, result }) =>
            params.methods.includes('gradient-descent') ? result.walks[0]!.path : null,
        },
        {
          label: 'methods.momentum',
          as: 'path',
          colour: 1,
          data: ({ params, result }) => (params.methods.includes('momentum') ? result.walks[1]!.path : null),
        },
        {
          label: 'methods.momentum-average',
          as: 'path',
          colour: 4,
          dash: 'dashed',
          data: ({ params, result }) =>
            params.methods.includes('momentum-average') ? result.walks[2]!.path : null,
        },
        {
          label: 'methods.nesterov-look-ahead',
          as: 'path',
          colour: 5,
          dash: 'dotted',
          data: ({ params, result }) =>
            params.methods.includes('nesterov-look-ahead') ? result.walks[3]!.path : null,
        },
      ],
      drag: 'start',
    },
    {
      view: 'chart',
      title: 'valuesTitle',
      x: { label: 'time', min: 0, max: horizon },
      y: { label: 'f', scale: 'log', min: 1e-8, max: 1e4 },
      series: [
        {
          label: 'methods.gradient-descent',
          as: 'line',
          colour: 6,
          data: ({ params, result }) =>
            params.methods.includes('gradient-descent') ? { x: times, y: result.walks[0]!.values } : null,
        },
        {
          label: 'methods.momentum',
          as: 'line',
          colour: 1,
          data: ({ params, result }) =>
            params.methods.includes('momentum') ? { x: times, y: result.walks[1]!.values } : null,
        },
        {
          label: 'methods.momentum-average',
          as: 'line',
          colour: 4,
          dash: 'dashed',
          data: ({ params, result }) =>
            params.methods.includes('momentum-average') ? { x: times, y: result.walks[2]!.values } : null,
        },
        {
          label: 'methods.nesterov-look-ahead',
          as: 'line',
          colour: 5,
          dash: 'dotted',
          data: ({ params, result }) =>
            params.methods.includes('nesterov-look-ahead') ? { x: times, y: result.walks[3]!.values } : null,
        },
      ],
      marks: [
        {
          label: 'goal',
          axis: 'y',
          colour: 6,
          dash: 'dotted',
          at: ({ result }) => (result.startValue > 0 ? 1e-6 * result.startValue : null),
        },
      ],
    },
    {
      view: 'table',
      title: 'comparison',
      columns: ['method', 'eta', 'beta', 'valueNow', 'stepsToGoal', 'limitColumn'],
      rows: ({ params, result }) =>
        result.walks
          .filter(({ method }) => params.methods.includes(method))
          .map((walk) => [
            `methods.${walk.method}`,
            walk.learningRate,
            walk.method === 'gradient-descent' ? null : walk.momentum,
            walk.value,
            walk.stepsNeeded,
            walk.limit,
          ]),
    },
    {
      view: 'plane',
      title: 'regionTitle',
      x: { label: 'learningRate', scale: 'log', min: lowestRate, max: highestRate },
      y: { label: 'momentum', min: 0, max: highestMomentum },
      map: {
        categories: [
          { label: 'fast', colour: 3 },
          { label: 'medium', colour: 1 },
          { label: 'slow', colour: 6 },
          { label: 'diverges', colour: 2 },
        ],
        cells: ({ params, result }) => ({
          key: `${params.examined} ${params.conditionNumber}`,
          columns,
          rows,
          cells: result.cells,
        }),
      },
      series: [
        {
          label: 'limitLine',
          as: 'line',
          colour: 2,
          data: ({ result }) => ({ x: result.limits, y: limitMomenta }),
        },
        {
          label: 'here',
          as: 'points',
          colour: 4,
          shape: 'cross',
          data: ({ result: { settings } }) => ({ x: [settings[0]!], y: [settings[1]!] }),
        },
      ],
      drag: ['learningRate', 'momentum'],
    },
    {
      view: 'chart',
      title: 'directionsTitle',
      height: 'low',
      x: { label: 'time', min: 0, max: horizon },
      y: { label: 'part', scale: 'log', min: 1e-8, max: 1e4 },
      series: [
        {
          label: 'along',
          as: 'line',
          colour: 3,
          data: ({ result }) => ({ x: times, y: result.alongValley }),
        },
        {
          label: 'across',
          as: 'line',
          colour: 2,
          dash: 'dashed',
          data: ({ result }) => ({ x: times, y: result.acrossValley }),
        },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'value', digits: 5 },
        'stepsNeeded',
        { name: 'highest', digits: 5, as: 'tick' },
        { name: 'limit', digits: 4, as: 'tick' },
        { name: 'angle', digits: 4 },
        { name: 'rates', digits: 4 },
        { name: 'settings', digits: 4 },
        { name: 'position', digits: 4 },
      ],
    },
  ],
  words: {
    title: { en: 'Four methods in a long valley', zh: '狭长山谷里的四种方法' },
    learningRate: { en: 'learning rate *η*', zh: '学习率 *η*' },
    momentum: { en: 'momentum *β*', zh: '动量系数 *β*' },
    conditionNumber: { en: 'condition number *κ*', zh: '条件数 *κ*' },
    steps: { en: 'step *t*', zh: '步数 *t*' },
    methods: { en: 'methods drawn', zh: '画出的方法' },
    'methods.gradient-descent': { en: 'gradient descent', zh: '梯度下降' },
    'methods.momentum': { en: 'momentum, sum form', zh: '动量（累加形式）' },
    'methods.momentum-average': { en: 'momentum, average form', zh: '动量（平均形式）' },
    'methods.nesterov-look-ahead': { en: 'Nesterov', zh: 'Nesterov' },
    examined: { en: 'method examined', zh: '细看的方法' },
    'examined.gradient-descent': { en: 'gradient descent', zh: '梯度下降' },
    'examined.momentum': { en: 'momentum, sum form', zh: '动量（累加形式）' },
    'examined.momentum-average': { en: 'momentum, average form', zh: '动量（平均形式）' },
    'examined.nesterov-look-ahead': { en: 'Nesterov', zh: 'Nesterov' },
    optimal: { en: 'best *η* and *β* for each method', zh: '各方法用自己的最优 *η* 与 *β*' },
    start: { en: 'start (*x*, *y*)', zh: '起点 (*x*, *y*)' },
    pathsTitle: {
      en: 'Paths in the valley *f* = ½(*x*^2 + *κy*^2)',
      zh: '山谷 *f* = ½(*x*^2 + *κy*^2) 中的路径',
    },
    x: { en: '*x*: along the valley', zh: '*x*：沿谷底' },
    y: { en: '*y*: across', zh: '*y*：横向' },
    valuesTitle: { en: 'How *f* falls', zh: '*f* 如何下降' },
    time: { en: 'step *t*', zh: '步数 *t*' },
    f: { en: '*f*', zh: '*f*' },
    goal: { en: '10^{−6} of the start', zh: '初值的 10^{−6}' },
    comparison: { en: 'Side by side', zh: '并排比较' },
    method: { en: 'method', zh: '方法' },
    eta: { en: '*η*', zh: '*η*' },
    beta: { en: '*β*', zh: '*β*' },
    valueNow: { en: '*f* at step *t*', zh: '第 *t* 步的 *f*' },
    stepsToGoal: { en: 'steps to 10^{−6}', zh: '降到 10^{−6} 的步数' },
    limitColumn: { en: 'stable below *η* =', zh: '稳定上限 *η* =' },
    regionTitle: {
      en: 'The method examined: how fast for every *η* and *β*',
      zh: '细看的方法：不同 *η*、*β* 下收敛多快',
    },
    fast: { en: 'rate below 0.9', zh: '收敛率小于 0.9' },
    medium: { en: '0.9 to 0.99', zh: '0.9 到 0.99' },
    slow: { en: '0.99 to 1: slow', zh: '0.99 到 1：很慢' },
    diverges: { en: 'diverges', zh: '发散' },
    limitLine: { en: 'stability limit', zh: '稳定界限' },
    here: { en: 'in use', zh: '当前取值' },
    directionsTitle: {
      en: 'The method examined: what is left in each eigen-direction',
      zh: '细看的方法：两个特征方向各剩多少',
    },
    part: { en: 'part of *f*', zh: '*f* 的组成部分' },
    along: { en: 'along the valley, ½*x*^2', zh: '沿谷底，½*x*^2' },
    across: { en: 'across it, ½*κy*^2', zh: '横向，½*κy*^2' },
    value: { en: '*f* at step *t*', zh: '第 *t* 步的 *f*' },
    stepsNeeded: { en: 'steps to 10^{−6} of the start', zh: '降到初值 10^{−6} 的步数' },
    highest: { en: 'highest *f* so far', zh: '目前为止最大的 *f*' },
    limit: { en: 'stable below *η* =', zh: '稳定上限 *η* =' },
    angle: {
      en: 'angle at the start between −∇*f* and the way to the minimum, °',
      zh: '起点处 −∇*f* 与指向最小值方向的夹角，°',
    },
    rates: { en: 'rates: along, across', zh: '收敛率：沿谷底、横向' },
    settings: { en: '*η* and *β* in use', zh: '所用的 *η* 与 *β*' },
    position: { en: '(*x*, *y*) at step *t*', zh: '第 *t* 步的 (*x*, *y*)' },
  },
  summary: {
    en: ({ params, result, number }) => {
      const names: Record<MomentumMethod, string> = {
        'gradient-descent': 'gradient descent',
        momentum: 'momentum in sum form',
        'momentum-average': 'momentum in average form',
        'nesterov-look-ahead': 'Nesterov',
      };
      const ends = result.walks
        .filter(({ method }) => params.methods.includes(method))
        .map(({ method, value }) => `${names[method]} ${value === null ? 'beyond 10¹⁰⁰' : number(value)}`);
      return `κ = ${number(params.conditionNumber, { as: 'tick' })}, f = ${number(result.startValue, { as: 'tick' })} at the start. After ${number(params.steps)} steps f is: ${ends.join('; ') || 'no method chosen'}.`;
    },
    zh: ({ params, result, number }) => {
      const names: Record<MomentumMethod, string> = {
        'gradient-descent': '梯度下降',
        momentum: '累加形式的动量',
        'momentum-average': '平均形式的动量',
        'nesterov-look-ahead': 'Nesterov',
      };
      const ends = result.walks
        .filter(({ method }) => params.methods.includes(method))
        .map(({ method, value }) => `${names[method]} ${value === null ? '超过 10¹⁰⁰' : number(value)}`);
      return `κ = ${number(params.conditionNumber, { as: 'tick' })}，起点处 f = ${number(result.startValue, { as: 'tick' })}。${number(params.steps)} 步之后，f 的值：${ends.join('；') || '未选择方法'}。`;
    },
  },
  remark: {
    en: ({ params, result, number }) => {
      const formulas: Record<MomentumMethod, string> = {
        'gradient-descent': 'Gradient descent: 2/κ',
        momentum: 'Momentum, sum form: 2(1+β)/κ',
        'momentum-average': 'Momentum, average form: 2(1+β)/((1−β)κ)',
        'nesterov-look-ahead': 'Nesterov: 2(1+β)/((1+2β)κ)',
      };
      const unstable = result.walks
        .filter(({ method, unstable }) => unstable && params.methods.includes(method))
        .map(({ method, limit }) => `${formulas[method]} = ${number(limit, { as: 'tick' })}`);
      if (params.optimal) {
        return 'The sliders for η and β are set aside: each method uses its own best values for this κ (Nesterov the textbook ones), listed in the table.';
      }
      return unstable.length === 0
        ? null
        : `η = ${number(params.learningRate, { as: 'tick' })} is not below the stability limit of: ${unstable.join('; ')}. Across the valley every step overshoots by more than it corrects, so the walk does not settle.`;
    },
    zh: ({ params, result, number }) => {
      const formulas: Record<MomentumMethod, string> = {
        'gradient-descent': '梯度下降 2/κ',
        momentum: '累加形式的动量 2(1+β)/κ',
        'momentum-average': '平均形式的动量 2(1+β)/((1−β)κ)',
        'nesterov-look-ahead': 'Nesterov 2(1+β)/((1+2β)κ)',
      };
      const unstable = result.walks
        .filter(({ method, unstable }) => unstable && params.methods.includes(method))
        .map(({ method, limit }) => `${formulas[method]} = ${number(limit, { as: 'tick' })}`);
      if (params.optimal) {
        return 'η 与 β 的滑块暂不起作用：每种方法使用自己在这个 κ 下的最优值（Nesterov 用教科书取值），见表格。';
      }
      return unstable.length === 0
        ? null
        : `η = ${number(params.learningRate, { as: 'tick' })} 没有低于以下方法的稳定上限：${unstable.join('；')}。横向每一步冲过头的量都大于纠正的量，迭代不会停下来。`;
    },
  },
});
