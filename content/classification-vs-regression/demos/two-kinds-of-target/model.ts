// One input, one straight raw output; only the distribution of the target is another.

import { defineModel } from '../../../../src/demo/define-demo';
import { choice, number } from '../../../../src/demo/parameters';
import { sigmoid } from '../../../../src/math/activations/sigmoidal';
import { fitLogistic } from '../../../../src/math/linear-losses/logistic-regression';
import { normalDensity } from '../../../../src/math/normal';
import { mean, rootMeanSquare } from '../../../../src/math/statistics';
import { lineThrough, onLine } from '../../../../src/math/target-types/label-regression';
import {
  categoricalNegativeLogLikelihood,
  gaussianNegativeLogLikelihood,
} from '../../../../src/math/target-types/negative-log-likelihood';

/** LOG8, and days until recovery that were made up. */
const inputs = [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4];
const ill = [0, 0, 1, 0, 1, 0, 1, 1];
const days = [2, 5, 4, 8, 7, 11, 10, 13];

export const furthest = 4.5;
export const mostDays = 18;
const places = Array.from({ length: 91 }, (_, i) => (furthest * i) / 90);
const dayPlaces = Array.from({ length: 109 }, (_, i) => (mostDays * i) / 108);

/** The line of greatest likelihood, and the deviation of greatest likelihood about it. */
const line = lineThrough(inputs, days);
const residuals = inputs.map((x, i) => days[i]! - onLine(line, x));
const deviation = rootMeanSquare(residuals);

/** The raw output of greatest likelihood. */
const [slope, intercept] = fitLogistic({ rows: inputs.map((x) => [x, 1]), labels: ill }) as [number, number];
const score = { slope, intercept };

const dayFit = { x: places, y: places.map((x) => onLine(line, x)) };
const bandOf = (times: number) => places.map((x) => onLine(line, x) + times * deviation);
const band = {
  x: [...places, furthest, ...places],
  y: [...bandOf(-2), null, ...bandOf(2)],
};
const curve = { x: places, y: places.map((x) => sigmoid(onLine(score, x))) };
const scores = { x: places, y: places.map((x) => onLine(score, x)) };
const daysLoss = mean(
  inputs.map((x, i) =>
    gaussianNegativeLogLikelihood(days[i]!, { mean: onLine(line, x), standardDeviation: deviation }),
  ),
);
const illLoss = mean(inputs.map((x, i) => categoricalNegativeLogLikelihood([0, onLine(score, x)], ill[i]!)));

export const model = defineModel({
  id: 'two-kinds-of-target',
  params: {
    target: choice(['days', 'ill'], 'days'),
    input: number({ min: 0, max: furthest, step: 0.05, value: 3 }),
  },
  compute({ target, input }) {
    const isDays = target === 'days';
    const unrounded = onLine(isDays ? line : score, input);
    // On the boundary, x = 2.25, rounding does not decide.
    const rawOutput = Math.abs(unrounded) < 1e-9 ? 0 : unrounded;
    const chance = sigmoid(rawOutput);
    return {
      rawOutput,
      prediction: isDays ? rawOutput : chance,
      spread: isDays ? deviation : null,
      decision: isDays ? null : rawOutput === 0 ? 'undecided' : rawOutput > 0 ? 'sick' : 'healthy',
      meanLoss: isDays ? daysLoss : illLoss,
      observedDays: isDays ? { x: inputs, y: days } : null,
      observedHealth: isDays ? null : { x: inputs, y: ill },
      meanLine: isDays ? dayFit : null,
      band: isDays ? band : null,
      probabilityCurve: isDays ? null : curve,
      half: isDays ? null : 0.5,
      density: isDays
        ? { x: dayPlaces, y: dayPlaces.map((day) => normalDensity(day, rawOutput, deviation)) }
        : null,
      probabilities: isDays ? null : { x: [0, 1], y: [1 - chance, chance] },
      rawLine: isDays ? dayFit : scores,
    };
  },
});
