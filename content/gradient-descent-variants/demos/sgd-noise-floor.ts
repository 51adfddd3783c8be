// Gradient descent with noisy gradients on a parabola: where a constant learning rate gets stuck, and what a falling one does.

import { common } from '../../../src/demo/common-words';
import { type ResultOf, showDemo } from '../../../src/demo/define-demo';
import { same } from '../../../src/demo/words';
import { lowest, model } from './sgd-noise-floor/model';

export { model };

/** Strong noise at nearly the largest learning rate has a floor above 100. */
const highest = ({ result }: { result: ResultOf<typeof model> }) =>
  Math.max(...result.floorCurve.y.map((floor) => floor ?? 0)) > 100 ? 1000 : 100;

/** A mean of x so near to 0 that the picture shows it there. */
const nearZero = 0.1;

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'walkTitle',
      x: { label: 'time', scale: 'log', min: 1, max: ({ params }) => params.steps },
      y: {
        label: 'x',
        min: ({ result }) => -Math.max(1.5, 3 * result.floorDeviation),
        max: ({ result }) => Math.max(6, 3 * result.floorDeviation),
      },
      series: [
        { label: 'walkPoints', as: 'points', colour: 1 },
        { label: 'upper', as: 'line', colour: 4, dash: 'dashed' },
        { label: 'lower', as: 'line', colour: 4, dash: 'dashed' },
      ],
    },
    {
      view: 'chart',
      title: 'squareTitle',
      x: { label: 'time', scale: 'log', min: 1, max: ({ params }) => params.steps },
      y: { label: 'square', scale: 'log', min: lowest, max: highest },
      series: [
        { label: 'blocks', as: 'points', colour: 1 },
        { label: 'meanCurve', as: 'line', colour: 4 },
      ],
      marks: [{ label: 'floorMark', axis: 'y', colour: 2, dash: 'dotted' }],
    },
    {
      view: 'chart',
      title: 'floorTitle',
      x: { label: 'learningRate', scale: 'log', min: 0.001, max: 2 },
      y: { label: 'floor', scale: 'log', min: lowest, max: highest },
      series: [
        { label: 'floorCurve', as: 'line', colour: 4 },
        { label: 'fourTimes', as: 'line', colour: 3, dash: 'dashed' },
      ],
      handles: [{ x: 'learningRate', y: ({ result }) => (result.floor >= lowest ? result.floor : null) }],
    },
    {
      view: 'table',
      title: 'schedulesTitle',
      columns: ['scheduleColumn', 'sum', 'sumOfSquares', 'endColumn'],
      rows: ({ result }) => [
        ['schedule.constant', '∞', '∞', result.atEnd[0]!],
        ['schedule.inverseRoot', '∞', '∞', result.atEnd[1]!],
        ['schedule.inverse', '∞', 'finite', result.atEnd[2]!],
        ['schedule.inverseSquare', 'finite', 'finite', result.atEnd[3]!],
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'floor', digits: 5 },
        { name: 'simulated', digits: 5 },
        { name: 'expectedMean', digits: 5 },
        { name: 'expectedEnd', digits: 5 },
        { name: 'floorDeviation', digits: 4 },
        'dropped',
      ],
    },
    {
      view: 'code',
      title: 'code',
      source: `eta, lam, sigma, B = ‹learningRate›, ‹curvature›, ‹noise›, ‹batchSize›
eta * sigma**2 / (lam * (2 - eta * lam) * B)  # ‹floor›`,
      when: ({ schedule }) => schedule === 'constant',
      gives: {
        floor: ({ learningRate, noise, curvature, batchSize }) => {
          const shrink = (1 - learningRate * curvature) ** 2;
          return (learningRate ** 2 * noise ** 2) / batchSize / (1 - shrink);
        },
      },
    },
  ],
  words: {
    title: { en: 'The noise floor of SGD', zh: 'SGD 的噪声下限' },
    learningRate: common.learningRate,
    batchSize: { en: 'batch size *B*', zh: '批量大小 *B*' },
    schedule: { en: 'learning rate over time', zh: '学习率调度' },
    'schedule.constant': { en: 'constant', zh: '恒定' },
    'schedule.inverseRoot': { en: 'like 1/√*t*', zh: '按 1/√*t* 衰减' },
    'schedule.inverse': { en: 'like 1/*t*', zh: '按 1/*t* 衰减' },
    'schedule.inverseSquare': { en: 'like 1/*t*^2', zh: '按 1/*t*^2 衰减' },
    curvature: { en: 'curvature *λ*', zh: '曲率 *λ*' },
    noise: { en: 'gradient noise *σ*', zh: '梯度噪声 *σ*' },
    steps: common.steps,
    seed: common.seed,
    walkTitle: { en: 'The walk of *x*, from 5', zh: '*x* 的轨迹（从 5 出发）' },
    time: common.step,
    x: same('*x*'),
    walkPoints: { en: '*x_t*', zh: '*x_t*' },
    upper: { en: 'mean + 2 standard deviations', zh: '均值 + 2 倍标准差' },
    lower: { en: 'mean − 2 standard deviations', zh: '均值 − 2 倍标准差' },
    squareTitle: { en: 'Mean square, simulated and exact', zh: '均方（模拟值与精确值）' },
    square: { en: 'mean of *x*^2', zh: '*x*^2 的均值' },
    blocks: { en: 'simulated, block by block', zh: '模拟值（分段平均）' },
    meanCurve: { en: 'E[*x*^2], exact', zh: 'E[*x*^2]（精确值）' },
    floorMark: { en: 'floor', zh: '噪声下限' },
    floorTitle: { en: 'Floor for every constant *η*', zh: '不同恒定学习率的噪声下限' },
    floorCurve: { en: 'with this *B*', zh: '当前 *B*' },
    fourTimes: { en: 'with 4*B*', zh: '4*B*' },
    schedulesTitle: { en: 'Four ways to choose the step sizes', zh: '四种学习率调度' },
    scheduleColumn: { en: '*η*', zh: '*η*' },
    sum: { en: 'Σ*η*', zh: 'Σ*η*' },
    sumOfSquares: { en: 'Σ*η*^2', zh: 'Σ*η*^2' },
    finite: { en: 'finite', zh: '有限' },
    endColumn: { en: 'E[*x*^2] at the end', zh: '结束时的 E[*x*^2]' },
    floor: { en: 'floor at constant *η*', zh: '学习率恒定时的噪声下限' },
    simulated: { en: 'mean of *x*^2, simulated', zh: '*x*^2 的均值（模拟）' },
    expectedMean: { en: 'its expected value', zh: '均值的期望' },
    expectedEnd: { en: 'E[*x*^2] at the end', zh: '结束时的 E[*x*^2]' },
    floorDeviation: { en: 'root of the floor', zh: '噪声下限的平方根' },
    dropped: { en: 'first steps left out of the mean', zh: '求均值时舍去的前若干步' },
    code: { en: 'The floor in Python', zh: '用 Python 计算噪声下限' },
  },
  summary: {
    en: ({ params, result, number }) =>
      params.schedule === 'constant'
        ? `With η = ${number(params.learningRate, { as: 'tick' })} and B = ${number(params.batchSize)} the mean of x² approaches ${params.noise === 0 ? '' : 'the floor '}${number(result.floor)}. In ${number(params.steps)} simulated steps, without the first ${number(result.dropped)}, it was ${number(result.simulated)}.`
        : `The learning rate starts at η = ${number(params.learningRate, { as: 'tick' })} and falls. After ${number(params.steps)} steps E[x²] is ${number(result.expectedEnd)}; at constant η it would approach ${number(result.floor)}.`,
    zh: ({ params, result, number }) =>
      params.schedule === 'constant'
        ? `η = ${number(params.learningRate, { as: 'tick' })}、B = ${number(params.batchSize)} 时，x² 的均值趋于${params.noise === 0 ? '' : '噪声下限'} ${number(result.floor)}。模拟 ${number(params.steps)} 步，舍去前 ${number(result.dropped)} 步，得到 ${number(result.simulated)}。`
        : `学习率从 η = ${number(params.learningRate, { as: 'tick' })} 开始衰减。${number(params.steps)} 步之后 E[x²] 为 ${number(result.expectedEnd)}；学习率恒定时将趋于 ${number(result.floor)}。`,
  },
  remark: {
    en: ({ params, result, number }) => {
      if (params.noise === 0)
        return 'Without noise in the gradient there is no floor. What is left of the mean of x² comes from the start.';
      if (params.schedule === 'inverseSquare')
        return `The step sizes have a finite sum (about 100η), so all steps together shrink the start by a fixed factor, however long the walk: E[x] has come from 5 to ${number(result.positionEnd)}.${Math.abs(result.positionEnd) < nearZero ? ' That looks like arrival; with a smaller η the walk stops short of 0.' : ''}`;
      if (params.schedule !== 'constant') return null;
      return Math.abs(result.expectedMean - result.floor) > 0.05 * result.floor
        ? `The start is not forgotten yet: the expected mean of x² over these steps is ${number(result.expectedMean)}, not yet the floor. A walk forgets its start in a few times 1/(ηλ) steps.`
        : null;
    },
    zh: ({ params, result, number }) => {
      if (params.noise === 0) return '梯度没有噪声时不存在噪声下限，x² 的均值中剩下的部分来自初值。';
      if (params.schedule === 'inverseSquare')
        return `学习率之和有限（约为 100η），因此无论迭代多少步，初值的影响总共只能缩小到一个固定的比例，E[x] 由 5 变为 ${number(result.positionEnd)}。${Math.abs(result.positionEnd) < nearZero ? '看似已经到达 0，但取较小的 η，轨迹到不了 0 就停下。' : ''}`;
      if (params.schedule !== 'constant') return null;
      return Math.abs(result.expectedMean - result.floor) > 0.05 * result.floor
        ? `初值的影响尚未消失，这些步中 x² 均值的期望为 ${number(result.expectedMean)}，还没有降到噪声下限。经过数倍于 1/(ηλ) 的步数之后，初值的影响才会消失。`
        : null;
    },
  },
});
