// The rate at which x² + 3y² changes in every direction from a point, with steps measured in one of three norms.

import { defineModel } from '../../../../src/demo/define-demo';
import { choice, number, point } from '../../../../src/demo/parameters';
import {
  angleOf,
  directionalDerivative,
  unitAtAngle,
} from '../../../../src/math/descent-direction/directional-derivative';
import { descentFunctions } from '../../../../src/math/descent-direction/example-functions';
import { steepestDirection } from '../../../../src/math/descent-direction/steepest-direction';

export const norms = ['l2', 'max', 'l1'] as const;
type Norm = (typeof norms)[number];

export const { oval } = descentFunctions;
/** How much shorter than it is the gradient is drawn: at the corners of the range it is 12.6 long. */
const shrink = 5;
/** How far along the gradient the two steps go whose values are told. */
const small = 0.1;
/** Half the length of the line on which the linear approximation is constant. */
const reach = 4;

const angles = Array.from({ length: 181 }, (_, i) => 2 * i);
const balls = Object.fromEntries(
  norms.map((norm) => [norm, angles.map((angle) => unitAtAngle(norm, angle))]),
) as Readonly<Record<Norm, number[][]>>;

const from = ([x, y]: readonly number[], [dx, dy]: readonly number[]) => ({
  x: [x!, x! + dx!],
  y: [y!, y! + dy!],
});

export const model = defineModel({
  id: 'directional-derivative',
  params: {
    norm: choice(norms, 'l2'),
    point: point({ min: -2, max: 2, step: 0.05, value: [1, 1] }),
    direction: number({ min: 0, max: 360, step: 1, value: 0 }),
  },
  compute({ norm, point: at, direction }) {
    const gradient = oval.gradient(at).map((each) => each + 0);
    const gradientNorm = Math.hypot(...gradient);
    const gradientAngle = angleOf(gradient);
    const unit = unitAtAngle(norm, direction);
    const rate = directionalDerivative(gradient, unit);
    const steepest = norms.map((each) => steepestDirection(each, gradient));
    const chosen = steepest[norms.indexOf(norm)] ?? null;
    const apart = gradientAngle === null ? null : Math.abs(gradientAngle - direction) % 360;
    const shifted = (distance: number) => oval.value(at.map((each, i) => each + distance * gradient[i]!)) + 0;
    // Across the gradient, through the tip of the direction.
    const across = gradientNorm === 0 ? null : gradient.map((each) => (each / gradientNorm) * reach);
    const tip = [at[0] + unit[0]!, at[1] + unit[1]!];
    return {
      rate,
      gradient,
      gradientNorm,
      gradientAngle,
      between: apart === null ? null : Math.min(apart, 360 - apart),
      steepestRate: chosen?.rate ?? 0,
      steepestAngle: chosen && angleOf(chosen.direction),
      isOnly: chosen?.isOnly ?? false,
      unit,
      stepValues: [oval.value(at), shifted(small), shifted(-small)],
      steepest: steepest.map(
        (each) => each && { direction: each.direction, rate: each.rate, angle: angleOf(each.direction)! },
      ),
      ball: {
        x: balls[norm].map(([x]) => at[0] + x!),
        y: balls[norm].map(([, y]) => at[1] + y!),
      },
      arrow: from(at, unit),
      gradientArrow:
        gradientNorm === 0
          ? null
          : from(
              at,
              gradient.map((each) => each / shrink),
            ),
      descentArrow: chosen && from(at, chosen.direction),
      levelLine: across && {
        x: [tip[0]! - across[1]!, tip[0]! + across[1]!],
        y: [tip[1]! + across[0]!, tip[1]! - across[0]!],
      },
      rates: norms.map((each) => ({
        x: angles,
        y: balls[each].map((ray) => directionalDerivative(gradient, ray)),
      })),
      lowest: {
        x: steepest.flatMap((each) => (each ? [angleOf(each.direction)!] : [])),
        y: steepest.flatMap((each) => (each ? [each.rate] : [])),
      },
      here: { x: [direction], y: [rate] },
      scale: Math.max(1, Math.abs(gradient[0]!) + Math.abs(gradient[1]!)),
    };
  },
});
