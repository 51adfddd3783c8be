// One weight that an L2 penalty or a decoupled decay should shrink, under the gradients of a loss.

import { defineModel } from '../../../../src/demo/define-demo';
import { choice, number, steps } from '../../../../src/demo/parameters';
import { geometricGrid } from '../../../../src/math/geometric-grid';
import {
  type DecayMethod,
  type DecaySetting,
  weightDecayWalk,
} from '../../../../src/math/optimization/adaptive/weight-decay-walk';

export const decayMethods = ['sgd-l2', 'adam-l2', 'adamw', 'adam'] as const satisfies readonly DecayMethod[];
export const maximumSteps = 1000;
export const smallestGradient = 0.01;
export const largestGradient = 10;
const sizes = geometricGrid(smallestGradient, largestGradient, 18);
/** The time axis grows in leaps, so that the picture stands still between them. */
const horizons = [20, 100, 300, maximumSteps];

/** How much lower the weight is after these steps than it would be without the decay. */
function takenOff(setting: DecaySetting, count: number) {
  const last = (method: DecayMethod, weightDecay = setting.weightDecay) =>
    weightDecayWalk(method, { ...setting, weightDecay }, count)[count]!;
  const adam = last('adam');
  return {
    sgd: last('sgd-l2', 0) - last('sgd-l2'),
    adamL2: adam - last('adam-l2'),
    adamw: adam - last('adamw'),
  };
}

export const model = defineModel({
  id: 'adamw-vs-l2',
  params: {
    weightDecay: number({ min: 0, max: 1, step: 0.01, value: 0.1 }),
    gradient: number({ min: smallestGradient, max: largestGradient, step: 0.01, value: 0.5, scale: 'log' }),
    gradients: choice(['constant', 'alternating'], 'constant'),
    learningRate: number({ min: 0.001, max: 0.1, step: 0.001, value: 0.01, scale: 'log' }),
    steps: steps({ max: maximumSteps, value: 1 }),
  },
  // A second picture repeats the walks for every size of gradient.
  inWorker: ({ steps }) => steps > 20,
  compute({ steps: count, ...setting }) {
    const horizon = horizons.find((end) => end >= count) ?? maximumSteps;
    const walks = decayMethods.map((method) => {
      const weights = weightDecayWalk(method, setting, horizon);
      return { method, weight: weights[count]!, curve: { x: weights.map((_, t) => t), y: weights } };
    });
    const [sgd = NaN, adamL2 = NaN, adamw = NaN, adam = NaN] = walks.map(({ weight }) => weight);
    const taken = sizes.map((gradient) => takenOff({ ...setting, gradient }, count));
    const curve = (of: keyof ReturnType<typeof takenOff>) => ({
      x: sizes,
      y: taken.map((each) => each[of]),
    });
    const here = takenOff(setting, count);
    return {
      horizon,
      walks,
      sgd,
      adamL2,
      adamw,
      adam,
      takenOff: [here.sgd, here.adamL2, here.adamw],
      sgdTaken: curve('sgd'),
      adamL2Taken: curve('adamL2'),
      adamwTaken: curve('adamw'),
    };
  },
});
