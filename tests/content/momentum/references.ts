import { type Reference, tenDecimals } from '../references/reference';

/** Half a unit of the last printed decimal. */
const eightDecimals = 5.1e-9;

const weights: Reference[] = [
  {
    demo: 'ema-weights',
    set: { shown: 10 },
    gives: {
      window: 10,
      weightRatio: 0.3486784401,
      massInWindow: 0.6513215599,
      oneOverE: 0.3678794412,
      halfLife: 6.578813479,
      meanAge: 9,
      noiseWindow: 19,
      finiteSum: 6.513215599,
    },
    absolute: tenDecimals,
  },
  { demo: 'ema-weights', set: { shown: 11 }, gives: { finiteSum: 6.8618940391 }, absolute: tenDecimals },
  {
    demo: 'ema-weights',
    set: { beta: 0.98 },
    gives: { window: 50, weightRatio: 0.3641696801, massInWindow: 0.6358303199 },
    absolute: tenDecimals,
  },
  {
    demo: 'ema-weights',
    set: { beta: 0.99 },
    gives: { weightRatio: 0.3660323413, massInWindow: 0.6339676587, noiseWindow: 199 },
    absolute: tenDecimals,
  },
  {
    demo: 'ema-weights',
    set: { beta: 0.5 },
    gives: { window: 2, weightRatio: 0.25, massInWindow: 0.75 },
  },
];

const constant: readonly (readonly [step: number, average: number])[] = [
  [1, 0.1],
  [2, 0.19],
  [5, 0.40951],
  [10, 0.6513215599],
  [20, 0.8784233454],
];
const ramp: readonly (readonly [average: number, corrected: number])[] = [
  [0.1, 1],
  [0.29, 1.526315789],
  [0.561, 2.070110701],
  [0.9049, 2.631288165],
  [1.31441, 3.209714048],
];
const bias: Reference[] = [
  ...constant.map(([steps, average]) => ({
    demo: 'ema-bias',
    set: { steps },
    gives: { average, corrected: 1 },
    absolute: tenDecimals,
  })),
  ...ramp.map(([average, corrected], i) => ({
    demo: 'ema-bias',
    set: { signal: 'ramp', steps: i + 1 },
    gives: { average, corrected },
    absolute: 5.1e-10,
  })),
  {
    demo: 'ema-bias',
    set: { signal: 'noise', steps: 5 },
    gives: { average: 0.4816050416, corrected: 1.1760519685 },
    relative: 1e-8,
    absolute: tenDecimals,
  },
];

const valueAfter = (
  examined: string,
  steps: number,
  value: number,
  set: Reference['set'] = {},
): Reference => ({
  demo: 'momentum-valley',
  set: { examined, steps, ...set },
  gives: { value },
  relative: 1e-8,
  // Eight decimals, or seven digits of a small number.
  absolute: value > 0.01 ? eightDecimals : 5.1e-7 * 10 ** Math.floor(Math.log10(value)),
});

const valley: Reference[] = [
  { demo: 'momentum-valley', gives: { angle: 78.57881375 }, absolute: tenDecimals },
  {
    demo: 'momentum-valley',
    set: { conditionNumber: 10 },
    gives: { angle: 39.2894068625 },
    absolute: tenDecimals,
  },
  ...(
    [
      ['gradient-descent', [40.89534688, 18.30161706, 6.69898374]],
      ['momentum', [20.82375662, 0.29410562, 4.379452e-4]],
      ['momentum-average', [63.31568888, 20.94988001, 6.79505114]],
      ['nesterov-look-ahead', [19.8422566, 0.15263394, 9.453196e-6]],
    ] as const
  ).flatMap(([method, values]) => [10, 50, 100].map((steps, i) => valueAfter(method, steps, values[i]!))),
  ...(
    [
      [9.85, -0.5],
      [9.56725, -1.1],
      [9.169266, 0.01],
    ] as const
  ).map((position, i) => ({
    demo: 'momentum-valley',
    set: { learningRate: 0.015, steps: i + 1 },
    gives: { position },
    absolute: 5.1e-7,
  })),
  {
    demo: 'momentum-valley',
    set: { learningRate: 0.015, examined: 'nesterov-look-ahead' },
    gives: { limit: 0.0135714286, stepsNeeded: null },
    absolute: tenDecimals,
  },
  { demo: 'momentum-valley', set: { learningRate: 0.015 }, gives: { limit: 0.038 } },
  // E0.15: the average form needs η/(1−β).
  ...(
    [
      ['gradient-descent', 0.015, 2.433415],
      ['momentum-average', 0.015, 2.087451],
      ['momentum', 0.015, 6.706889e-5],
      ['momentum-average', 0.15, 6.706889e-5],
    ] as const
  ).map(([examined, learningRate, value]) => ({
    demo: 'momentum-valley',
    set: { examined, learningRate },
    gives: { value },
    absolute: value > 1 ? 5.1e-7 : 5.1e-12,
  })),
  {
    demo: 'momentum-valley',
    set: { optimal: true, examined: 'gradient-descent' },
    gives: { settings: [0.0198019802, 0], rates: [0.9801980198, 0.9801980198], stepsNeeded: 346 },
    absolute: tenDecimals,
  },
  {
    demo: 'momentum-valley',
    set: { optimal: true },
    gives: {
      settings: [0.0330578512, 0.6694214876],
      rates: [0.8181818182, 0.8181818182],
      stepsNeeded: 56,
    },
    absolute: tenDecimals,
  },
  {
    demo: 'momentum-valley',
    set: { optimal: true, examined: 'momentum-average' },
    gives: { settings: [0.1, 0.6694214876], stepsNeeded: 56 },
    absolute: tenDecimals,
  },
  {
    demo: 'momentum-valley',
    set: { optimal: true, steps: 4 },
    gives: { value: 717.1293, highest: 717.1293 },
    absolute: 5.1e-5,
  },
  {
    demo: 'momentum-valley',
    set: { optimal: true, steps: 10 },
    gives: { value: 339.6414, highest: 717.1293 },
    absolute: 5.1e-5,
  },
  {
    demo: 'momentum-valley',
    set: { optimal: true, steps: 200, examined: 'nesterov-look-ahead' },
    gives: { stepsNeeded: 84, highest: 100 },
  },
];

const left = -1.1650293698;
const right = 1.0642095319;
const hill: Reference[] = [
  {
    demo: 'momentum-hill',
    gives: {
      criticalPoints: [left, 0.1008198379, right],
      criticalValues: [-2.1335028, 0.02510164, -1.01659884],
    },
    absolute: eightDecimals,
  },
  ...(
    [
      [2, 0, right],
      [2, 0.5, right],
      [2, 0.8, right],
      [2, 0.85, left],
      [2, 0.9, left],
      [2, 0.95, right],
      [-2, 0, left],
      [-2, 0.5, left],
      [-2, 0.8, left],
      [-2, 0.85, left],
      [-2, 0.9, right],
      [-2, 0.95, right],
    ] as const
  ).map(([start, momentum, minimumReached]) => ({
    demo: 'momentum-hill',
    set: { start, momentum },
    gives: { minimumReached },
    absolute: tenDecimals,
  })),
];

/** The values that page P23 of the curriculum prints, and those of E0.13 to E0.16. */
export const references: readonly Reference[] = [
  ...weights,
  ...bias,
  ...valley,
  ...hill,
  {
    demo: 'ema-noise',
    gives: { theory: 0.0526315789, equalWeights: 0.1, noiseWindow: 19 },
    absolute: tenDecimals,
  },
  {
    demo: 'ema-noise',
    set: { steps: 200_000 },
    gives: { simulated: 0.05203292 },
    relative: 1e-8,
    absolute: eightDecimals,
  },
  { demo: 'terminal-velocity', set: { steps: 1 }, gives: { displacement: 1 } },
  {
    demo: 'terminal-velocity',
    set: { steps: 10 },
    gives: { displacement: 41.38105961 },
    absolute: eightDecimals,
  },
  {
    demo: 'terminal-velocity',
    set: { steps: 50 },
    gives: { displacement: 410.46383977, terminalVelocity: 10 },
    absolute: eightDecimals,
  },
];
