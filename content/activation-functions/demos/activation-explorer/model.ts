// Values, slopes and averages of the chosen activation functions.

import { defineModel } from '../../../../src/demo/define-demo';
import { choice, number, several } from '../../../../src/demo/parameters';
import { type ActivationExtrema, activationExtrema } from '../../../../src/math/activation-extrema';
import { activationMoments } from '../../../../src/math/activation-moments';
import { activation } from '../../../../src/math/activations';
import { maximumActivation } from '../../../../src/math/activations/maximum-form';
import type { Activation } from '../../../../src/math/activations/scalar-function';
import { differenceQuotient } from '../../../../src/math/gradient-check';
import { normalDensity } from '../../../../src/math/normal';
import { zeroIfNoise } from '../../../../src/math/rounding';

/** The functions that can be compared, in the order of legend and table. */
export const functions = [
  'identity',
  'step',
  'sigmoid',
  'tanh',
  'relu',
  'leakyRelu',
  'maximum',
  'elu',
  'selu',
  'gelu',
  'geluTanh',
  'silu',
  'softplus',
] as const;
export type FunctionName = (typeof functions)[number];

function functionOf(name: FunctionName, alpha: number): Activation {
  if (name === 'maximum') return maximumActivation(alpha);
  return activation(name, { slope: alpha, alpha });
}

function extremaOf(name: FunctionName): ActivationExtrema {
  switch (name) {
    case 'sigmoid':
    case 'tanh':
    case 'gelu':
    case 'geluTanh':
    case 'silu':
      return activationExtrema(name);
    default:
      return { minimum: null, steepest: null };
  }
}

const half = 80;
/** Just beside a kink, so that a jump is drawn as a jump. */
const beside = 1e-9;

function samples(window: number): number[] {
  const steps = Array.from({ length: half }, (_, k) => (window * (k + 1)) / half);
  return [...steps.toReversed().map((x) => -x), -beside, 0, beside, ...steps];
}

export const model = defineModel({
  id: 'activation-explorer',
  params: {
    functions: several(functions, ['sigmoid', 'tanh', 'relu']),
    focus: choice(functions, 'sigmoid'),
    cursor: number({ min: -10, max: 10, step: 0.01, value: 1 }),
    alpha: number({ min: 0, max: 2, step: 0.01, value: 0.01 }),
    inputMean: number({ min: -3, max: 3, step: 0.1, value: 0 }),
    inputDeviation: number({ min: 0.1, max: 5, step: 0.1, value: 1 }),
  },
  compute({ functions: chosen, focus, cursor, alpha, inputMean, inputDeviation }) {
    const window = Math.abs(cursor) <= 5 ? 5 : 10;
    const grid = samples(window);
    const drawn = functions.filter((name) => name === focus || chosen.includes(name));
    const curves = drawn.map((name) => {
      const f = functionOf(name, alpha);
      const jumps = name === 'step';
      const moments = activationMoments(f, inputMean, inputDeviation);
      return {
        name,
        values: { x: grid, y: grid.map((x) => (jumps && x === 0 ? null : f.value(x))) },
        slopes: { x: grid, y: grid.map((x) => (f.kinks.includes(x) ? null : f.derivative(x))) },
        value: f.value(cursor),
        slope: f.derivative(cursor),
        range: f.range(),
        mean: zeroIfNoise(moments.mean, Math.max(1, Math.sqrt(moments.secondMoment))),
        secondMoment: moments.secondMoment,
        meanDerivative: moments.meanDerivative,
      };
    });
    const f = functionOf(focus, alpha);
    const { range, mean, secondMoment, meanDerivative } = curves.find(({ name }) => name === focus)!;
    const { minimum, steepest } = extremaOf(focus);
    const value = f.value(cursor);
    const derivative = f.derivative(cursor);
    const reach = 0.3 * window;
    return {
      window,
      bounded: curves.every((curve) => curve.range.lower !== null && curve.range.upper !== null),
      steep: curves.some((curve) => curve.slopes.y.some((slope) => slope !== null && slope > 1.2)),
      curves,
      value,
      derivative,
      differenceQuotient: differenceQuotient(f.value, cursor, 1e-5, 'central'),
      mean,
      secondMoment,
      meanDerivative,
      totalRise: range.lower === null || range.upper === null ? '∞' : range.upper - range.lower,
      minimum: minimum && [minimum.x, minimum.value],
      steepest: steepest && [steepest.x, steepest.value],
      atKink: f.kinks.includes(cursor),
      tangent: {
        x: [cursor - reach, cursor + reach],
        y: [value - reach * derivative, value + reach * derivative],
      },
      cursorPoint: { x: [cursor], y: [value] },
      inputDensity: {
        x: grid,
        y: grid.map((x) => normalDensity((x - inputMean) / inputDeviation) / normalDensity(0)),
      },
    };
  },
});
