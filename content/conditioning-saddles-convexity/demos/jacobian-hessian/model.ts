// First and second derivatives at a point of the plane: Jacobian of a map, gradient and Hessian of a function.

import { defineModel } from '../../../../src/demo/define-demo';
import { choice, point } from '../../../../src/demo/parameters';
import { conditionNumber, kindOfCriticalPoint } from '../../../../src/math/curvature/condition-number';
import { newtonStep } from '../../../../src/math/curvature/preconditioned-step';
import { deepLinear, determinant, exampleMap } from '../../../../src/math/curvature/vector-map';
import { symmetricEigen } from '../../../../src/math/optimization/symmetric-eigen';
import { rosenbrock } from '../../../../src/math/optimization/test-functions';

export const functions = ['rosenbrock', 'deepLinear', 'map'] as const;
export const objectives = { rosenbrock, deepLinear } as const;
export const reach = 2;
/** How long the arrows are drawn. */
export const arrow = 0.6;

/** A segment from a point in a direction. */
function segment([x, y]: readonly [number, number], [dx, dy]: readonly [number, number], both = false) {
  return both
    ? { x: [x - arrow * dx, x + arrow * dx], y: [y - arrow * dy, y + arrow * dy] }
    : { x: [x, x + dx], y: [y, y + dy] };
}

/** An arrow of a given direction with the same length as the others, or nothing for the vector 0. */
function pointing(at: readonly [number, number], [dx = 0, dy = 0]: readonly number[]) {
  const length = Math.hypot(dx, dy);
  return length === 0 ? null : segment(at, [(arrow * dx) / length, (arrow * dy) / length]);
}

export const model = defineModel({
  id: 'jacobian-hessian',
  params: {
    function: choice(functions, 'rosenbrock'),
    point: point({ min: -reach, max: reach, step: 0.05, value: [-1.2, 1] }),
  },
  compute({ function: name, point: at }) {
    const [x, y] = at;
    const here = { x: [x], y: [y] };
    if (name === 'map') {
      const jacobian = exampleMap.jacobian(x, y);
      return {
        here,
        value: exampleMap.value(x, y),
        matrix: jacobian.flat().map((each) => each + 0),
        determinant: determinant(jacobian) + 0,
        gradient: null,
        eigenvalues: null,
        conditionNumber: null,
        newtonPoint: null,
        curvatureKind: null,
        gradientSize: null,
        steep: null,
        flat: null,
        downhill: null,
        newton: null,
        minimum: null,
        saddle: null,
        firstRow: pointing(at, jacobian[0]!),
        secondRow: pointing(at, jacobian[1]!),
      };
    }
    const objective = objectives[name];
    const hessian = objective.hessian(at);
    const gradient = objective.gradient(at).map((each) => each + 0);
    const { values, directions } = symmetricEigen(hessian);
    const bySize = Math.abs(values[0]) >= Math.abs(values[1]) ? [0, 1] : [1, 0];
    const step = newtonStep(hessian, gradient);
    const newtonPoint = step && [x + step[0]!, y + step[1]!];
    return {
      here,
      value: objective.value(at),
      matrix: hessian.flat().map((each) => each + 0),
      determinant: determinant(hessian) + 0,
      gradient,
      eigenvalues: [values[1], values[0]].map((each) => each + 0),
      conditionNumber: conditionNumber(values),
      newtonPoint,
      curvatureKind: kindOfCriticalPoint(values) as string,
      gradientSize: Math.hypot(...gradient),
      steep: segment(at, directions[bySize[0] as 0 | 1], true),
      flat: segment(at, directions[bySize[1] as 0 | 1], true),
      downhill: pointing(
        at,
        gradient.map((each) => 0 - each),
      ),
      newton:
        newtonPoint && Math.max(...newtonPoint.map(Math.abs)) < 2 * reach
          ? { x: [x, newtonPoint[0]!], y: [y, newtonPoint[1]!] }
          : null,
      minimum: name === 'rosenbrock' ? { x: [1], y: [1] } : null,
      saddle: name === 'deepLinear' ? { x: [0], y: [0] } : null,
      firstRow: null,
      secondRow: null,
    };
  },
});
