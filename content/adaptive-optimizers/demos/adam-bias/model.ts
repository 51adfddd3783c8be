// How far three optimizers move one parameter at each step, when its gradients are given.

import { defineModel } from '../../../../src/demo/define-demo';
import { choice, number, seed, steps, toggle } from '../../../../src/demo/parameters';
import { totalWeight } from '../../../../src/math/exponential-average/exponential-average';
import { averageNoiseVariance } from '../../../../src/math/exponential-average/noise-variance';
import {
  gradientHistory,
  stepSizes,
  stepsUntilOutweighed,
} from '../../../../src/math/optimization/adaptive/step-size';
import { createRandom } from '../../../../src/math/random';

export const longest = 3000;
/** The smallest step in the picture, in units of η. */
export const lowest = 1e-3;
/** The learning rate with which the first position is computed. */
export const learningRate = 0.1;
/** From here on the average of squares is nearly steady in noise. */
const longMemory = 0.99;
const pointsPerDecade = 40;

/** Steps at which curves are drawn, evenly on a logarithmic axis. */
function drawnTimes(last: number): number[] {
  const count = Math.floor(pointsPerDecade * Math.log10(last));
  const times = Array.from({ length: count + 1 }, (_, k) => Math.round(10 ** (k / pointsPerDecade)));
  return [...new Set([...times, last])];
}

export const model = defineModel({
  id: 'adam-bias',
  params: {
    beta1: number({ min: 0, max: 0.99, step: 0.01, value: 0.9 }),
    beta2: number({ min: 0, max: 0.999, step: 0.001, value: 0.999 }),
    correction: toggle(true),
    gradients: choice(['constant', 'drop', 'noise'], 'constant'),
    steps: steps({ min: 1, max: longest, value: 100, scale: 'log' }),
    seed: seed(3),
  },
  compute({ beta1, beta2, correction, gradients: kind, steps: count, seed: chosen }) {
    const gradients = gradientHistory(kind, count, createRandom(chosen));
    const corrected = stepSizes(gradients, { beta1, beta2, biasCorrection: true });
    const uncorrected = stepSizes(gradients, { beta1, beta2, biasCorrection: false }).adam;
    const adam = correction ? corrected.adam : uncorrected;
    // In noise four jagged lines would hide each other.
    const isClear = kind !== 'noise';
    const times = drawnTimes(count);
    const curve = (sizes: readonly number[]) => ({
      x: times,
      y: times.map((t) => (sizes[t - 1]! < lowest ? null : sizes[t - 1]!)),
    });
    // Equal steps differ by rounding; the first of them counts.
    const largest = adam.reduce((best, size, i) => (size > adam[best]! * (1 + 1e-9) ? i : best), 0);
    return {
      firstStep: adam[0]!,
      firstPosition: 1 - learningRate * adam[0]!,
      stepNow: adam[count - 1]!,
      largestStep: adam[largest]!,
      largestAt: largest + 1,
      adagradNow: corrected.adagrad[count - 1]!,
      rmspropFirst: corrected.rmsprop[0]!,
      rmspropNow: corrected.rmsprop[count - 1]!,
      noiseLevel: kind === 'noise' && beta2 >= longMemory ? Math.sqrt(averageNoiseVariance(beta1)) : null,
      forgotten: stepsUntilOutweighed(beta2),
      adamCurve: curve(adam),
      uncorrectedCurve: correction && isClear ? curve(uncorrected) : null,
      adagradCurve: isClear ? curve(corrected.adagrad) : null,
      rmspropCurve: isClear ? curve(corrected.rmsprop) : null,
      firstWeight: { x: times, y: times.map((t) => totalWeight(beta1, t)) },
      secondWeight: { x: times, y: times.map((t) => Math.sqrt(totalWeight(beta2, t))) },
    };
  },
});
