// Nine trials on a grid test three values of each knob; nine random ones test nine.

import { common } from '../../../src/demo/common-words';
import { strokes } from '../../../src/demo/curves';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { choice, integer, point, seed } from '../../../src/demo/parameters';
import {
  gridHitProbability,
  randomHitProbability,
  trialsForProbability,
} from '../../../src/math/capacity/search-hits';
import { midpoints } from '../../../src/math/even-grid';
import { createRandom } from '../../../src/math/random';

/** The share of the search space that counts as good. */
const share = 0.05;
const mostTrials = 100;
const trialNumbers = Array.from({ length: mostTrials }, (_, i) => i + 1);
const squares = Array.from({ length: 10 }, (_, i) => (i + 1) ** 2);

/** From where to where the ticks reach that project the trials onto the important knob, below the square. */
const gridShadow = [-0.03, -0.09] as const;
const randomShadow = [-0.11, -0.17] as const;
/** Above the next tick of the axis, which has no meaning below 0. */
const floor = -0.19;

/** A short upright tick at each place. */
const ticksAt = (places: readonly number[], [from, to]: readonly [number, number]) =>
  strokes(
    places.map((x) => [
      [x, from],
      [x, to],
    ]),
  );

/** Width of the good region along one knob: a strip if one knob matters, a square if both do. */
const widthOf = (matters: 'one' | 'both'): number => (matters === 'one' ? share : Math.sqrt(share));

export const model = defineModel({
  id: 'random-vs-grid',
  params: {
    trials: integer({ min: 1, max: mostTrials, value: 9 }),
    matters: choice(['one', 'both'], 'one'),
    optimum: point({ min: 0, max: 1, step: 0.01, value: [0.35, 0.6] }),
    seed: seed(14),
  },
  compute({ trials, matters, optimum, seed: start }) {
    const width = widthOf(matters);
    // The region lies in the square as a whole, so that its share is what it says.
    const inside = (place: number): number => Math.min(1 - width / 2, Math.max(width / 2, place));
    const middle = [inside(optimum[0]), inside(optimum[1])] as const;
    const isGood = (x: number, y: number): boolean =>
      Math.abs(x - middle[0]) <= width / 2 && (matters === 'one' || Math.abs(y - middle[1]) <= width / 2);

    const random = createRandom(start);
    const drawn = Array.from({ length: trials }, () => [random.uniform(), random.uniform()] as const);
    const columns = Math.floor(Math.sqrt(trials));
    const places = midpoints(columns);
    const grid = places.flatMap((x) => places.map((y) => [x, y] as const));

    const along = (points: readonly (readonly [number, number])[], axis: 0 | 1) =>
      points.map((each) => each[axis]);
    const hits = (points: readonly (readonly [number, number])[]): number =>
      points.filter(([x, y]) => isGood(x, y)).length;
    const gridProbability = (count: number): number =>
      gridHitProbability(count, width) ** (matters === 'one' ? 1 : 2);
    return {
      randomProbability: randomHitProbability(share, trials),
      gridProbability: gridProbability(columns),
      randomHits: hits(drawn),
      gridHits: hits(grid),
      gridValueHits: places.filter((x) => Math.abs(x - middle[0]) <= width / 2).length,
      randomValues: trials,
      gridValues: columns,
      gridTrials: grid.length,
      needed: trialsForProbability(share, 0.95),
      width,
      middle,
      randomPoints: { x: along(drawn, 0), y: along(drawn, 1) },
      gridPoints: { x: along(grid, 0), y: along(grid, 1) },
      randomShadows: ticksAt(along(drawn, 0), randomShadow),
      gridShadows: ticksAt(places, gridShadow),
      edge: { x: [0, 1], y: [0, 0] },
      randomCurve: { x: trialNumbers, y: trialNumbers.map((each) => randomHitProbability(share, each)) },
      gridCurve: { x: squares, y: squares.map((each) => gridProbability(Math.sqrt(each))) },
    };
  },
});

const cellColumns = 200;
const cellRows = 120;

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'planeTitle',
      x: { label: 'first', min: 0, max: 1 },
      y: { label: 'second', min: floor, max: 1 },
      map: {
        categories: [{ label: 'good', colour: 3 }],
        cells: ({ params, result: { middle, width } }) => ({
          key: `${params.matters} ${middle.join(' ')}`,
          columns: cellColumns,
          rows: cellRows,
          cells: Array.from({ length: cellRows }, (_, row) => {
            const y = floor + ((row + 0.5) / cellRows) * (1 - floor);
            const inRow = params.matters === 'one' || Math.abs(y - middle[1]) <= width / 2;
            return Array.from({ length: cellColumns }, (_, column) =>
              inRow && Math.abs((column + 0.5) / cellColumns - middle[0]) <= width / 2 ? 0 : -1,
            );
          }),
        }),
      },
      series: [
        { label: 'gridPoints', as: 'points', colour: 2, shape: 'rect' },
        { label: 'randomPoints', as: 'points', colour: 1 },
        { label: 'edge', as: 'line', colour: 6 },
        { label: 'gridShadows', as: 'line', colour: 2 },
        { label: 'randomShadows', as: 'line', colour: 1 },
      ],
      handles: [{ point: 'optimum' }],
    },
    {
      view: 'chart',
      title: 'curveTitle',
      x: { label: 'trials', min: 0, max: mostTrials },
      y: { label: 'probability', min: 0, max: 1, percent: true },
      series: [
        { label: 'randomCurve', as: 'line', colour: 1 },
        { label: 'gridCurve', as: 'points', colour: 2, shape: 'rect' },
      ],
      marks: [{ label: 'goal', axis: 'y', colour: 6, dash: 'dotted', at: 0.95 }],
      handles: [{ x: 'trials', y: ({ result }) => result.randomProbability }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'randomProbability', digits: 4 },
        { name: 'gridProbability', digits: 4 },
        'randomValues',
        'gridValues',
        'randomHits',
        'gridHits',
        'gridTrials',
        'needed',
      ],
    },
    {
      view: 'equation',
      title: 'withNumbers',
      tex: String.raw`P(\text{hit})=1-(1-\spot{share})^{\spot{trials}}\approx\spot{randomProbability}`,
      spots: () => ({ share }),
      digits: 4,
    },
  ],
  words: {
    title: { en: 'Grid or random search', zh: '网格搜索与随机搜索' },
    trials: { en: 'trials *n*', zh: '试验次数 *n*' },
    matters: { en: 'what matters', zh: '起作用的超参数' },
    'matters.one': { en: 'the first knob only', zh: '只有第一个' },
    'matters.both': { en: 'both knobs', zh: '两个都起作用' },
    optimum: { en: 'middle of the good region', zh: '优良区域的中心' },
    seed: common.seed,
    planeTitle: {
      en: 'The trials, and their shadows on the first knob',
      zh: '各次试验及其在第一个超参数上的投影',
    },
    first: { en: 'first knob', zh: '第一个超参数' },
    second: { en: 'second knob', zh: '第二个超参数' },
    good: { en: 'the good 5%', zh: '优良的 5%' },
    gridPoints: { en: 'grid', zh: '网格' },
    randomPoints: { en: 'random', zh: '随机' },
    edge: { en: 'edge of the square', zh: '正方形的下边' },
    gridShadows: { en: 'grid, projected (upper)', zh: '网格取值的投影（上）' },
    randomShadows: { en: 'random, projected (lower)', zh: '随机取值的投影（下）' },
    curveTitle: { en: 'Probability of a hit', zh: '命中的概率' },
    probability: { en: 'probability', zh: '概率' },
    randomCurve: { en: 'random, 1 − 0.95^{*n*}', zh: '随机，1 − 0.95^{*n*}' },
    gridCurve: { en: 'square grid', zh: '正方形网格' },
    goal: { en: '95%', zh: '95%' },
    randomProbability: { en: 'probability of a hit, random', zh: '随机搜索的命中概率' },
    gridProbability: { en: 'probability of a hit, grid', zh: '网格搜索的命中概率' },
    randomValues: { en: 'values of the first knob, random', zh: '随机搜索试过的第一个超参数的取值数' },
    gridValues: { en: 'values of the first knob, grid', zh: '网格搜索试过的第一个超参数的取值数' },
    randomHits: { en: 'random points that hit', zh: '命中的随机点数' },
    gridHits: { en: 'grid points that hit', zh: '命中的网格点数' },
    gridTrials: { en: 'trials of the largest square grid', zh: '最大正方形网格的试验次数' },
    needed: { en: 'random trials for 95%', zh: '命中概率达 95% 所需的随机试验次数' },
    withNumbers: common.withTheseNumbers,
  },
  summary: {
    en: ({ params, result, number, counted }) =>
      `${counted(params.trials, 'random trial')}: ${counted(result.randomValues, 'value')} of the first knob, a hit with probability ${number(result.randomProbability)}. Grid of ${number(result.gridValues)} × ${number(result.gridValues)}: ${counted(result.gridValues, 'value')}, a hit with probability ${number(result.gridProbability)} if the region may lie anywhere. Where it lies now, ${params.matters === 'one' ? `${counted(result.randomHits, 'random value')} and ${counted(result.gridValueHits, 'grid value')}` : `${counted(result.randomHits, 'random point')} and ${counted(result.gridHits, 'grid point')}`} hit it.`,
    zh: ({ params, result, number }) =>
      `随机试验 ${number(params.trials)} 次，第一个超参数取 ${number(result.randomValues)} 个值，命中概率为 ${number(result.randomProbability)}；${number(result.gridValues)} × ${number(result.gridValues)} 的网格只取 ${number(result.gridValues)} 个值，区域位置随机时命中概率为 ${number(result.gridProbability)}。本例中，${params.matters === 'one' ? `随机搜索有 ${number(result.randomHits)} 个取值命中，网格有 ${number(result.gridValueHits)} 个取值命中` : `随机点命中 ${number(result.randomHits)} 个，网格点命中 ${number(result.gridHits)} 个`}。`,
  },
  remark: {
    en: ({ params, result, number, counted }) => {
      if (result.gridTrials < params.trials)
        return `${counted(params.trials, 'trial')} do not fill a square: the grid uses ${number(result.gridTrials)} of them.`;
      return result.gridValues > 1 && result.gridProbability > result.randomProbability
        ? 'Here the grid is ahead in probability: its points keep their distance, while random ones may fall close together.'
        : null;
    },
    zh: ({ params, result, number }) => {
      if (result.gridTrials < params.trials)
        return `${number(params.trials)} 次试验排不成正方形，网格只用其中 ${number(result.gridTrials)} 次。`;
      return result.gridValues > 1 && result.gridProbability > result.randomProbability
        ? '此时网格的命中概率更高，因为网格点之间保持距离，而随机点可能挤在一起。'
        : null;
    },
  },
});
