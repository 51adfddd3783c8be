// Losses of a linear classifier over the margin of one sample.

import { defineModel } from '../../../../src/demo/define-demo';
import { number, several } from '../../../../src/demo/parameters';
import {
  type MarginLossName,
  marginLosses,
  marginLossNames,
} from '../../../../src/math/linear-losses/margin-loss';

export const reach = 3;
/** The picture of the losses ends here; the squared and the exponential loss go on upwards. */
export const ceiling = 5;
/** The picture of the pulls ends here on both sides. */
export const strongest = 4;

const marginAt = (m: number) =>
  Object.fromEntries(marginLossNames.map((name) => [name, marginLosses[name].value(m)])) as Record<
    MarginLossName,
    number
  >;

export const model = defineModel({
  id: 'margin-losses',
  params: {
    losses: several(marginLossNames, [
      'zeroOne',
      'perceptron',
      'hinge',
      'logistic',
      'squared',
      'exponential',
    ]),
    margin: number({ min: -reach, max: reach, step: 0.05, value: 0.5 }),
  },
  compute({ margin, losses }) {
    const values = marginAt(margin);
    // At its jump the 0/1 loss has no derivative.
    const pullOf = (name: MarginLossName): number | null =>
      name === 'zeroOne' && margin === 0 ? null : 0 - marginLosses[name].derivative(margin);
    const pulls = Object.fromEntries(marginLossNames.map((name) => [name, pullOf(name)])) as Record<
      MarginLossName,
      number | null
    >;
    const inPicture = losses.filter((name) => values[name] <= ceiling);
    return {
      ...values,
      pulls,
      atMargin: { x: inPicture.map(() => margin), y: inPicture.map((name) => values[name]) },
      pullsAtMargin: {
        x: losses.map(() => margin),
        y: losses.map((name) => (Math.abs(pulls[name] ?? Infinity) <= strongest ? pulls[name] : null)),
      },
    };
  },
});
