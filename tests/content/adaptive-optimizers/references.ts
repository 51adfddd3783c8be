import { type Reference, tenDecimals } from '../references/reference';

/** Half a unit of the eighth decimal, as the curriculum prints these values. */
const eightDecimals = 5.1e-9;
const race: Reference[] = [
  ...(
    [
      ['gradient-descent', 0.015, [0.85973044, 0.00097656], 0.3696159],
      ['adam', 0.1, [0.07624916, 0.07624915], 0.29360362],
    ] as const
  ).map(([method, learningRate, position, value]) => ({
    demo: 'optimizer-race',
    set: { method, learningRate },
    gives: { position, value },
    absolute: eightDecimals,
  })),
  {
    demo: 'optimizer-race',
    set: { method: 'rmsprop', learningRate: 0.01 },
    gives: { position: [0.83205242, 0.83205242], value: 34.961717 },
    absolute: 5.1e-7,
  },
  {
    demo: 'optimizer-race',
    set: { method: 'adagrad', learningRate: 0.5 },
    gives: { value: 4.87061026e-4 },
    absolute: 5.1e-13,
  },
  {
    demo: 'optimizer-race',
    set: { steps: 1 },
    gives: { position: [0.9, 0.9], firstStep: [0.1, 0.1] },
    absolute: eightDecimals,
  },
  ...(
    [
      ['adam', 0.1, 4.19033135],
      ['adagrad', 0.5, 0.86520941],
      ['gradient-descent', 0.015, 0.55437617],
    ] as const
  ).map(([method, learningRate, value]) => ({
    demo: 'optimizer-race',
    set: { method, learningRate, rotation: 15 },
    gives: { value },
    absolute: eightDecimals,
  })),
];

const steps: Reference[] = [
  {
    demo: 'adam-bias',
    set: { correction: false },
    gives: { firstPosition: 0.68377233, firstStep: 3.16227766 },
    // ε in the division.
    absolute: 1.1e-6,
  },
  { demo: 'adam-bias', gives: { firstPosition: 0.9, firstStep: 1 }, absolute: 1.1e-8 },
];

const decay: Reference[] = [
  {
    demo: 'adamw-vs-l2',
    gives: { adamL2: 0.99, adamw: 0.989, sgd: 0.994 },
    absolute: 1e-9,
  },
];

const schedules: Reference[] = [
  {
    demo: 'lr-schedule',
    set: { warmUp: 0, progress: 0.25 },
    gives: { rate: 0.0853553391 },
    absolute: tenDecimals,
  },
  { demo: 'lr-schedule', set: { warmUp: 0 }, gives: { rate: 0.05 }, absolute: tenDecimals },
  {
    demo: 'lr-schedule',
    set: { kind: 'exponential', warmUp: 0, progress: 0.3 },
    gives: { rate: 0.0214638764 },
    absolute: tenDecimals,
  },
  {
    demo: 'lr-schedule',
    gives: { warmUpRates: [0.02, 0.04, 0.06, 0.08, 0.1] },
    absolute: tenDecimals,
  },
];

/** The values of the curriculum for the demos on adaptive optimizers and schedules. */
export const references: readonly Reference[] = [...race, ...steps, ...decay, ...schedules];
