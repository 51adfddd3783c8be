import { type Reference, tenDecimals } from '../references/reference';

const eightDecimals = 5.1e-9;
const chords: Reference[] = [
  {
    demo: 'convexity-test',
    set: { function: 'negativeSquare', first: -1, second: 1 },
    gives: { graph: 0, chord: -1, at: 0 },
  },
  {
    demo: 'convexity-test',
    set: { function: 'cubic', first: -1, second: 0.5 },
    gives: { graph: -0.015625, chord: -0.4375 },
  },
  { demo: 'convexity-test', set: { function: 'absolute', first: 0.5, second: 2 }, gives: { gap: 0 } },
];

const stepsOf = (method: string, steps: readonly (readonly [conditionNumber: number, steps: number])[]) =>
  steps.map(([conditionNumber, stepsNeeded]) => ({
    demo: 'gd-condition',
    set: { conditionNumber, method },
    gives: { stepsNeeded },
  }));
const conditions: Reference[] = [
  ...stepsOf('gradient-descent', [
    [1, 1],
    [10, 35],
    [100, 346],
    [1000, 3454],
  ]),
  ...stepsOf('heavy-ball', [
    [10, 16],
    [100, 58],
    [1000, 204],
  ]),
  ...stepsOf('preconditioned', [
    [10, 1],
    [100, 1],
    [1000, 1],
  ]),
];

const escapes: Reference[] = [
  { demo: 'saddle-escape', gives: { escapeSteps: 76, predicted: 76 } },
  { demo: 'saddle-escape', set: { method: 'momentum' }, gives: { escapeSteps: 36 } },
  { demo: 'saddle-escape', set: { method: 'adam' }, gives: { escapeSteps: 11 } },
  { demo: 'saddle-escape', set: { startY: 1e-12 }, gives: { escapeSteps: 152 } },
  { demo: 'saddle-escape', set: { startY: 1e-12, method: 'adam' }, gives: { escapeSteps: 13 } },
  { demo: 'saddle-escape', set: { startY: 0 }, gives: { escapeSteps: null } },
  { demo: 'saddle-escape', set: { startY: 0, method: 'adam' }, gives: { escapeSteps: null } },
  { demo: 'saddle-escape', set: { startY: 0, noise: 0.01 }, gives: { escapeSteps: 38 } },
];

const shares: Reference[] = [
  { demo: 'random-hessian', set: { size: 1 }, gives: { exactShare: 0.5 } },
  { demo: 'random-hessian', set: { size: 2 }, gives: { exactShare: 0.1464466094 }, absolute: tenDecimals },
  {
    demo: 'random-hessian',
    set: { size: 3 },
    gives: { exactShare: 0.024920921, minimumShare: 0.0254 },
    absolute: tenDecimals,
  },
  { demo: 'random-hessian', set: { size: 5 }, gives: { minimumShare: 0.0001 }, absolute: 0.0002 },
];

const swapped: Reference[] = [
  {
    demo: 'permutation-nonconvex',
    gives: { lossAtTeacher: 0, lossAtSwapped: 0, lossAtMiddle: 0.156648405, loss: 0.156648405 },
    absolute: tenDecimals,
  },
];

const derivatives: Reference[] = [
  {
    demo: 'jacobian-hessian',
    gives: {
      value: 24.2,
      gradient: [-215.6, -88],
      eigenvalues: [23.63301935, 1506.36698065],
    },
    absolute: eightDecimals,
  },
  {
    demo: 'jacobian-hessian',
    set: { function: 'map', point: [1, 2] },
    gives: { matrix: [4, 1, 5, -0.4161468365], determinant: -6.6645873462 },
    absolute: tenDecimals,
  },
  {
    demo: 'jacobian-hessian',
    set: { point: [1, 1] },
    gives: { conditionNumber: 2508.00960128, eigenvalues: [0.3993607675, 1001.60063923] },
    absolute: eightDecimals,
  },
  {
    demo: 'jacobian-hessian',
    set: { function: 'deepLinear', point: [0, 0] },
    gives: { eigenvalues: [-1, 1] },
  },
];

/** The reference values of the curriculum. */
export const references: readonly Reference[] = [
  ...chords,
  ...conditions,
  ...escapes,
  ...shares,
  ...swapped,
  ...derivatives,
];
