// The curves of the losses and of their pulls, which no parameter changes.

import type { Curve } from '../../../../src/demo/views';
import { type MarginLossName, marginLosses } from '../../../../src/math/linear-losses/margin-loss';
import { ceiling, reach, strongest } from './model';

const places = Array.from({ length: 121 }, (_, k) => -reach + k / 20);

/** Where a loss meets the upper end of its picture, or the left end. */
const firstPlace: Partial<Record<MarginLossName, number>> = {
  squared: 1 - Math.sqrt(ceiling),
  exponential: -Math.log(ceiling),
};
/** Where a pull meets the upper end of its picture: 2(1 − m) and e^{−m}. */
const firstPull: Partial<Record<MarginLossName, number>> = {
  squared: 1 - strongest / 2,
  exponential: -Math.log(strongest),
};
/** Margins at which a curve jumps. */
const lossJump: Partial<Record<MarginLossName, number>> = { zeroOne: 0 };
const pullJump: Partial<Record<MarginLossName, number>> = { perceptron: 0, hinge: 1 };

function curve(value: (m: number) => number, first: number, jump: number | undefined): Curve {
  const later = places.filter((m) => m > first);
  if (jump === undefined) return { x: [first, ...later], y: [first, ...later].map(value) };
  // Both pieces are constant beside the jump; the pen is lifted over it.
  const beside = 1e-9;
  return {
    x: [-reach, jump, jump, jump, reach],
    y: [value(-reach), value(jump - beside), null, value(jump + beside), value(reach)],
  };
}

export const lossCurve = (name: MarginLossName): Curve =>
  name === 'perceptron' || name === 'hinge'
    ? {
        x: [-reach, name === 'hinge' ? 1 : 0, reach],
        y: [-reach, name === 'hinge' ? 1 : 0, reach].map(marginLosses[name].value),
      }
    : curve(marginLosses[name].value, firstPlace[name] ?? -reach, lossJump[name]);

export const pullCurve = (name: MarginLossName): Curve =>
  name === 'zeroOne'
    ? { x: [-reach, 0, 0, 0, reach], y: [0, 0, null, 0, 0] }
    : // The bend of the hinge at 1 is where its second piece, which is 0, begins.
      curve((m) => 0 - marginLosses[name].derivative(m), firstPull[name] ?? -reach, pullJump[name]);
