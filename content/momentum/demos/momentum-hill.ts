// Which of two minima momentum ends in depends sensitively on the start and on β.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { number, steps } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { descend } from '../../../src/math/optimization/descend';
import { hill, hillCriticalPoints, hillValue } from '../../../src/math/optimization/hill';
import { type HillEnd, hillMap } from '../../../src/math/optimization/hill-map';
import { sumMomentum } from '../../../src/math/optimization/optimizers/momentum';

const from = -2.5;
const to = 2.5;
const highestMomentum = 0.97;
const columns = 61;
const rows = 49;
/** So many steps decide which minimum is reached. */
const decisive = 2000;
/** How many of the latest places where it moved the ball leaves behind it. */
const trailLength = 60;
const categories: readonly HillEnd[] = ['left', 'right', 'between'];

const centres = (count: number, low: number, high: number): number[] =>
  Array.from({ length: count }, (_, i) => low + ((high - low) * (i + 0.5)) / count);
const curveX = Array.from({ length: 121 }, (_, i) => from + ((to - from) * i) / 120);
const curve = { x: curveX, y: curveX.map(hillValue) };
const level = hillCriticalPoints();
const criticalPoints = [level.left, level.top, level.right];
const criticalValues = criticalPoints.map(hillValue);

/** The map of the latest learning rate: moving the ball or the time leaves it as it is. */
let latest: { learningRate: number; cells: number[][] } | undefined;

function mapFor(learningRate: number): number[][] {
  if (latest?.learningRate !== learningRate) {
    const ends = hillMap({
      starts: centres(columns, from, to),
      momenta: centres(rows, 0, highestMomentum),
      learningRate,
      steps: decisive,
    });
    latest = { learningRate, cells: ends.map((row) => row.map((end) => categories.indexOf(end))) };
  }
  return latest.cells;
}

/** The part of a walk that moves, and its last point: a ball at rest needs no more than one line. */
function moving(positions: readonly number[]): { x: number[]; y: number[] } {
  const end = positions.at(-1)!;
  const rest = positions.findLastIndex((x) => Math.abs(x - end) > 2e-3) + 1;
  const x = positions.slice(0, rest + 1).map((_, t) => t);
  const y = positions.slice(0, rest + 1);
  return { x: [...x, positions.length - 1], y: [...y, end] };
}

export const model = defineModel({
  id: 'momentum-hill',
  params: {
    start: number({ min: from, max: to, step: 0.05, value: 2 }),
    momentum: number({ min: 0, max: highestMomentum, step: 0.01, value: 0.9 }),
    learningRate: number({ min: 0.001, max: 0.02, step: 0.001, value: 0.01 }),
    steps: steps({ max: 2000, value: 1000 }),
  },
  // The map takes 10 to 70 ms, once for each learning rate.
  inWorker: () => true,
  compute({ start, momentum, learningRate, steps: count }) {
    const { positions } = descend({
      objective: hill,
      optimizer: sumMomentum({ learningRate, momentum }),
      start: [start],
      steps: decisive,
    });
    const walk = positions.map((position) => position[0]!);
    const path = walk.slice(0, count + 1);
    const position = path.at(-1)!;
    const way = moving(path);
    const trail = way.y.slice(0, -1).slice(-trailLength);
    const end = walk.at(-1)!;
    return {
      position,
      height: hillValue(position),
      minimumReached: [level.left, level.right].find((minimum) => Math.abs(minimum - end) < 1e-3) ?? null,
      crossings: path.filter((x, t) => t > 0 && x > level.top !== path[t - 1]! > level.top).length,
      criticalPoints,
      criticalValues,
      startPoint: { x: [start], y: [hillValue(start)] },
      trail: { x: trail, y: trail.map(hillValue) },
      ball: { x: [position], y: [hillValue(position)] },
      walk: way,
      here: { x: [start], y: [momentum] },
      cells: mapFor(learningRate),
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'hillTitle',
      x: { label: 'x', min: from, max: to },
      y: { label: 'f', min: -3, max: 8 },
      series: [
        { label: 'curve', as: 'line', colour: 6, data: curve },
        { label: 'startPoint', as: 'points', colour: 4, shape: 'triangle' },
        { label: 'trail', as: 'points', colour: 1, shape: 'cross' },
        { label: 'ball', as: 'points', colour: 1 },
      ],
      handles: [{ x: 'start', y: ({ params }) => hillValue(params.start) }],
      marks: [
        { label: 'globalMinimum', axis: 'x', colour: 3, dash: 'dashed', at: level.left },
        { label: 'localMinimum', axis: 'x', colour: 2, dash: 'dotted', at: level.right },
      ],
    },
    {
      view: 'chart',
      title: 'timeTitle',
      height: 'low',
      x: { label: 'time', min: 0, max: ({ params }) => (params.steps <= 200 ? 200 : params.steps) },
      y: { label: 'x', min: from, max: to },
      series: [{ label: 'walk', as: 'line', colour: 1 }],
      marks: [
        { label: 'globalMinimum', axis: 'y', colour: 3, dash: 'dashed', at: level.left },
        { label: 'localMinimum', axis: 'y', colour: 2, dash: 'dotted', at: level.right },
        { label: 'top', axis: 'y', colour: 6, dash: 'dotted', at: level.top },
      ],
    },
    {
      view: 'plane',
      title: 'mapTitle',
      x: { label: 'startAxis', min: from, max: to },
      y: { label: 'momentumAxis', min: 0, max: highestMomentum },
      map: {
        categories: [
          { label: 'toGlobal', colour: 3 },
          { label: 'toLocal', colour: 2 },
          { label: 'toNone', colour: 6 },
        ],
        cells: ({ params, result }) => ({
          key: String(params.learningRate),
          columns,
          rows,
          cells: result.cells,
        }),
      },
      series: [{ label: 'here', as: 'points', colour: 4, shape: 'cross' }],
      handles: [{ x: 'start', y: 'momentum' }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'minimumReached', digits: 5 },
        { name: 'position', digits: 5 },
        { name: 'height', digits: 5 },
        'crossings',
        { name: 'criticalPoints', digits: 5 },
        { name: 'criticalValues', digits: 5 },
      ],
    },
  ],
  words: {
    title: { en: 'Over the hill, or thrown back?', zh: '越过势垒，还是返回原处？' },
    start: { en: 'start *x*_0', zh: '起点 *x*_0' },
    momentum: common.momentum,
    learningRate: common.learningRate,
    steps: common.step,
    hillTitle: {
      en: 'The ball on *f* = *x*^4 − 2.5*x*^2 + 0.5*x*',
      zh: '曲线 *f* = *x*^4 − 2.5*x*^2 + 0.5*x* 上的小球',
    },
    x: same('*x*'),
    f: same('*f*(*x*)'),
    curve: same('*f*'),
    startPoint: { en: 'starting point', zh: '起点' },
    trail: { en: 'its way (last 60 places)', zh: '走过的位置（最近 60 个）' },
    ball: { en: 'position now', zh: '当前位置' },
    globalMinimum: { en: 'global minimum', zh: '全局最小值' },
    localMinimum: { en: 'local minimum', zh: '局部极小值' },
    top: { en: 'top of the hill', zh: '势垒顶' },
    timeTitle: { en: 'Where the ball is at each step', zh: '每一步小球的位置' },
    time: common.step,
    walk: { en: 'position', zh: '位置' },
    mapTitle: {
      en: 'Minimum reached from every start with every *β*',
      zh: '最终到达的极小值',
    },
    startAxis: { en: 'start *x*_0', zh: '起点 *x*_0' },
    momentumAxis: common.momentum,
    toGlobal: { en: 'ends in the global minimum', zh: '到达全局最小值' },
    toLocal: { en: 'ends in the local minimum', zh: '到达局部极小值' },
    toNone: { en: 'not there after 2000 steps', zh: '2000 步后仍未到达' },
    here: { en: 'this start and *β*', zh: '当前的起点与 *β*' },
    minimumReached: { en: 'minimum it ends in', zh: '最终到达的极小值点' },
    position: { en: '*x* now', zh: '当前 *x*' },
    height: { en: '*f* now', zh: '当前 *f*' },
    crossings: { en: 'times over the top', zh: '越过势垒的次数' },
    criticalPoints: { en: 'minimum, top, minimum at *x* =', zh: '极小值点、势垒顶、极小值点 *x* =' },
    criticalValues: { en: '*f* there', zh: '三处的 *f*' },
  },
  summary: {
    en: ({ params, result, number, counted }) => {
      const crossed =
        result.crossings === 0
          ? 'never goes over the top'
          : result.crossings === 1
            ? 'goes over the top once'
            : `goes over the top ${number(result.crossings)} times`;
      const ends =
        result.minimumReached === null
          ? 'It is in neither minimum after 2000 steps.'
          : `It ends in the ${result.minimumReached < 0 ? 'global' : 'local'} minimum at x = ${number(result.minimumReached)}.`;
      return `From x = ${number(params.start, { as: 'tick' })} with β = ${number(params.momentum, { as: 'tick' })} the ball ${crossed} in ${counted(params.steps, 'step')} and stands at ${number(result.position)}. ${ends}`;
    },
    zh: ({ params, result, number }) => {
      const crossed = result.crossings === 0 ? '没有越过势垒' : `越过势垒 ${number(result.crossings)} 次`;
      const ends =
        result.minimumReached === null
          ? '2000 步后小球不在任何一个极小值点。'
          : `最终停在${result.minimumReached < 0 ? '全局最小值' : '局部极小值'}点 x = ${number(result.minimumReached)}。`;
      return `从 x = ${number(params.start, { as: 'tick' })} 出发，β = ${number(params.momentum, { as: 'tick' })}，${number(params.steps)} 步内小球${crossed}，现在位于 ${number(result.position)}。${ends}`;
    },
  },
});
