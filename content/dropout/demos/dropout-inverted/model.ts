// One activation under dropout: what single draws are, what they average to, and what evaluation uses instead.

import { defineModel } from '../../../../src/demo/define-demo';
import { choice, number, seed, steps } from '../../../../src/demo/parameters';
import { type DropoutForm, droppedMoments } from '../../../../src/math/dropout/dropped-activation';
import { drawMasks } from '../../../../src/math/dropout/mask';
import { mean, variance } from '../../../../src/math/statistics';

/** Ends of the axis of draws: it grows in leaps, so that the picture stands still between them. */
const horizons = [10, 20, 50, 100, 200, 500, 1000];
/** Up to so many draws are shown one by one. */
const mostPoints = 100;
/** The mask of so many draws is written out. */
const writtenOut = 10;
/** Heights of the axis of values. */
const heights = [1, 2, 5, 10, 20, 50];
/** Below, the variance of the inverted form is beyond the picture. */
const leastKeep = 0.05;
const probabilities = Array.from({ length: 91 }, (_, i) => (i + 10) / 100);

/** 1 − p without the digits that a difference of binary fractions adds. */
function rest(probability: number): number {
  return Number((1 - probability).toFixed(10));
}

export const model = defineModel({
  id: 'dropout-inverted',
  params: {
    activation: number({ min: -5, max: 5, step: 0.1, value: 2 }),
    probability: number({ min: 0.1, max: 1, step: 0.05, value: 0.5 }),
    probabilityMeans: choice(['keep', 'drop'], 'keep'),
    form: choice(['inverted', 'classic', 'unscaled'], 'inverted'),
    draws: steps({ min: 1, max: 1000, value: 10 }),
    seed: seed(4),
  },
  compute({ activation, probability, probabilityMeans, form, draws, seed: start }) {
    const keepOf = (p: number) => (probabilityMeans === 'keep' ? p : rest(p));
    const keep = keepOf(probability);
    const moments = droppedMoments(activation, keep, form);
    const masks = drawMasks(keep, draws, start);
    const values = masks.map((kept) => kept * moments.kept);
    let sum = 0;
    const means = values.map((value, i) => {
      sum += value;
      return sum / (i + 1);
    });
    const numbers = values.map((_, i) => i + 1);
    const every = Math.max(1, Math.ceil(draws / 200));
    const shown = numbers.filter((i) => i % every === 0 || i === 1 || i === draws);
    const size = Math.max(Math.abs(moments.kept), Math.abs(activation));
    const height = heights.find((each) => each >= size) ?? 50;
    const ceiling = heights.find((each) => each >= Math.abs(activation)) ?? 5;
    const curve = (of: 'mean' | 'evaluation' | 'variance', least: number) => ({
      x: probabilities,
      y: probabilities.map((p) =>
        keepOf(p) < least ? null : droppedMoments(activation, keepOf(p), form as DropoutForm)[of],
      ),
    });
    return {
      ...moments,
      keepProbability: keep,
      dropProbability: probabilityMeans === 'keep' ? rest(probability) : probability,
      keptDraws: masks.filter((kept) => kept === 1).length,
      mask: masks.slice(0, writtenOut),
      sampleMean: mean(values),
      sampleVariance: variance(values),
      horizon: horizons.find((end) => end >= draws) ?? draws,
      lowest: activation < 0 ? -1.1 * height : -0.15 * height,
      highest: activation < 0 ? 0.15 * height : 1.1 * height,
      meansFrom: activation < 0 ? -1.1 * ceiling : 0,
      meansTo: activation < 0 ? 0 : 1.1 * ceiling,
      drawn: draws <= mostPoints ? { x: numbers, y: values } : null,
      runningMean: { x: shown, y: shown.map((i) => means[i - 1]!) },
      trainingMeans: curve('mean', leastKeep / 5),
      evaluations: curve('evaluation', 0),
      variances: curve('variance', leastKeep),
    };
  },
});
