// One unit behind batch normalization: its outputs, its gradient and its path, for weights of any length.

import { curveThrough } from '../../../../src/demo/curves';
import { defineModel } from '../../../../src/demo/define-demo';
import { number, steps } from '../../../../src/demo/parameters';
import { normalizedLinearUnit } from '../../../../src/math/normalization/scale-invariance';
import { scaleInvariantLoss } from '../../../../src/math/normalization/scale-invariant-loss';

const unit = {
  inputs: [
    [0.2, 1],
    [0.5, -0.4],
    [-0.3, 0.7],
    [1.1, 0.3],
  ],
  targets: [1, -1, 0, 0.5],
  gamma: 1,
  beta: 0,
  epsilon: 1e-5,
};
const direction = [0.6, -0.8] as const;
const longestPath = 30;
/** The loss as a function of the two weights. */
export const loss = scaleInvariantLoss(unit);

/** The scales of the two curves: 0.01 to 100 on a logarithmic axis. */
const scales = Array.from({ length: 81 }, (_, index) => 10 ** (-2 + index / 20));
const overScales = scales.map((scale) =>
  normalizedLinearUnit(
    unit,
    direction.map((each) => scale * each),
  ),
);
/** The gradient norm at scale 1 if ε were 0. */
export const idealNorm = (overScales.at(-1)?.gradientNorm ?? 0) * (scales.at(-1) ?? 1);
const idealOutputs = overScales.at(-1)?.outputs ?? [];

/** The angle between two vectors of the plane, 0° to 180°; the cross product keeps small angles exact. */
function degreesBetween(a: readonly number[], b: readonly number[]): number {
  const [a1 = 0, a2 = 0] = a;
  const [b1 = 0, b2 = 0] = b;
  return (Math.atan2(Math.abs(a1 * b2 - a2 * b1), a1 * b1 + a2 * b2) * 180) / Math.PI;
}

const curve = (y: readonly number[]) => ({ x: scales, y });
const outputOf = (sample: number) => curve(overScales.map(({ outputs }) => outputs[sample] ?? 0));
/** What hangs on the scale alone. */
const curvesOverScale = {
  gradientCurve: curve(overScales.map(({ gradientNorm }) => gradientNorm)),
  ideal: curve(scales.map((scale) => idealNorm / scale)),
  output1: outputOf(0),
  output2: outputOf(1),
  output3: outputOf(2),
  output4: outputOf(3),
  angleCurve: curve(overScales.map(({ gradient }) => degreesBetween(gradient, direction))),
};

/** The corners of a circle that is drawn as a line. */
const circle = Array.from({ length: 73 }, (_, index) => (index * Math.PI) / 36);

export const model = defineModel({
  id: 'bn-scale-invariance',
  params: {
    scale: number({ min: 0.01, max: 100, step: 0.01, value: 1, scale: 'log' }),
    learningRate: number({ min: 1e-5, max: 10, step: 1e-5, value: 1, scale: 'log' }),
    steps: steps({ max: longestPath, value: 3 }),
  },
  compute({ scale, learningRate, steps: taken }) {
    const start = direction.map((each) => scale * each);
    const here = normalizedLinearUnit(unit, start);
    const path = [start];
    for (let step = 0; step < longestPath; step++) {
      const weights = path[step] ?? start;
      const { gradient } = normalizedLinearUnit(unit, weights);
      path.push(weights.map((each, d) => each - learningRate * (gradient[d] ?? 0)));
    }
    const lengths = path.map((weights) => Math.hypot(...weights));
    const end = path[taken] ?? start;
    const walked = path.slice(0, taken + 1);
    const angle = degreesBetween(here.gradient, start);
    return {
      outputs: here.outputs,
      firstOutput: here.outputs[0] ?? 0,
      gradient: here.gradient,
      gradientNorm: here.gradientNorm,
      gradientDotWeights: here.gradientDotWeights,
      angle,
      // The angle between w before and after one step: what a step does to a unit that forgets the length of w.
      turn: degreesBetween(start, path[1] ?? start),
      weightNorm: Math.hypot(...end),
      lossAfter: loss(end),
      outputError: Math.max(
        ...here.outputs.map((each, index) => Math.abs(each - (idealOutputs[index] ?? 0))),
      ),
      ...curvesOverScale,
      hereGradient: { x: [scale], y: [here.gradientNorm] },
      hereMark: scale,
      hereAngle: { x: [scale], y: [angle] },
      sameLength: {
        x: circle.map((each) => scale * Math.cos(each)),
        y: circle.map((each) => scale * Math.sin(each)),
      },
      weights: { x: [0, start[0] ?? 0], y: [0, start[1] ?? 0] },
      descent: curveThrough(walked),
      reach: 1.15 * Math.max(...lengths),
    };
  },
});
