import { strokes } from '../../../../src/demo/curves';
import { defineModel } from '../../../../src/demo/define-demo';
import { integer, list, number } from '../../../../src/demo/parameters';
import { softmaxLosses } from '../../../../src/math/classification-loss/softmax-loss';
import { geometricGrid } from '../../../../src/math/geometric-grid';
import { indexOfLargest } from '../../../../src/math/index-of-largest';
import { logSoftmax, softmax } from '../../../../src/math/softmax';
import { softMaximum } from '../../../../src/math/softmax-regression/soft-maximum';
import { softmaxJacobian } from '../../../../src/math/softmax-regression/softmax-jacobian';

const places = [1, 2, 3];
export const lowestTemperature = 0.1;
export const highestTemperature = 10;
const temperatures = geometricGrid(lowestTemperature, highestTemperature, 80);

/** How far beside the middle of a bar its gap is drawn, so that the handle does not hide it. */
const besideHandle = 0.12;

/** Vertical segments above the places. */
const segments = (from: readonly number[], to: readonly number[], aside = 0) =>
  strokes(
    places.map((place, k) => [
      [place + aside, from[k]!],
      [place + aside, to[k]!],
    ]),
  );

export const model = defineModel({
  id: 'softmax-explorer',
  params: {
    logits: list({ min: -10, max: 10, step: 0.1, minLength: 3, maxLength: 3, value: [1, 2, 3] }),
    temperature: number({
      min: lowestTemperature,
      max: highestTemperature,
      step: 0.1,
      value: 1,
      scale: 'log',
    }),
    trueClass: integer({ min: 1, max: 3, value: 3 }),
  },
  compute({ logits, temperature, trueClass }) {
    const scaled = logits.map((logit) => logit / temperature);
    const targets = places.map((place) => Number(place === trueClass));
    const { probabilities, crossEntropy } = softmaxLosses(scaled, targets);
    const losses = logSoftmax(scaled).map((logarithm) => -logarithm);
    const jacobian = softmaxJacobian(logits, temperature);
    const maximum = softMaximum(logits, temperature);
    const curves = temperatures.map((each) => softmax(logits, each));
    // The z of a loss of z/T: one more factor 1/T by the chain rule.
    const gradient = crossEntropy.gradient.map((entry) => entry / temperature);
    const trueLogit = logits[trueClass - 1]!;
    return {
      probabilities,
      loss: crossEntropy.loss,
      losses,
      gradient,
      predicted: indexOfLargest(logits) + 1,
      softMaximum: maximum,
      gap: temperature * losses[trueClass - 1]!,
      firstRow: jacobian[0]!,
      secondRow: jacobian[1]!,
      thirdRow: jacobian[2]!,
      // Jᵀ = J: the effect of the true logit on all probabilities.
      effect: jacobian[trueClass - 1]!,
      logitBars: { x: places, y: logits },
      gaps: segments(
        logits,
        places.map(() => maximum),
        besideHandle,
      ),
      trueGap: { x: [trueClass + besideHandle, trueClass + besideHandle], y: [trueLogit, maximum] },
      probabilityBars: { x: places, y: probabilities },
      labels: { x: places, y: targets },
      errors: segments(probabilities, targets),
      effectBars: { x: places, y: jacobian[trueClass - 1]! },
      firstCurve: { x: temperatures, y: curves.map((p) => p[0]!) },
      secondCurve: { x: temperatures, y: curves.map((p) => p[1]!) },
      thirdCurve: { x: temperatures, y: curves.map((p) => p[2]!) },
    };
  },
});
