// Three methods on one valley, over its condition number.

import { defineModel } from '../../../../src/demo/define-demo';
import { choice, number, point, steps } from '../../../../src/demo/parameters';
import {
  type ConditionMethod,
  conditionSetting,
  conditionSteps,
  conditionWalk,
  type RateChoice,
} from '../../../../src/math/curvature/condition-race';
import { convergenceRate } from '../../../../src/math/optimization/momentum-theory';

export const methods = [
  'gradient-descent',
  'heavy-ball',
  'preconditioned',
] as const satisfies ConditionMethod[];
const rates = ['best', 'inverse'] as const satisfies RateChoice[];

export const maximumSteps = 400;
/** Steps after which a slow walk is given up: at κ = 1000 none needs as many. */
const patience = 20_000;
const times = Array.from({ length: maximumSteps + 1 }, (_, t) => t);
const conditionNumbers = [1, 2, 3, 5, 10, 20, 30, 50, 100, 200, 300, 500, 1000];

interface Curve {
  x: readonly number[];
  y: (number | null)[];
}

/** Steps over κ from the latest start: moving κ or the time leaves them as they are. */
let latest: { key: string; curves: Curve[] } | undefined;

function curvesFor(rate: RateChoice, start: readonly [number, number]): Curve[] {
  const key = `${rate} ${start.join(' ')}`;
  if (latest?.key !== key) {
    const curves = methods.map((method) => ({
      x: conditionNumbers,
      y: conditionNumbers.map((conditionNumber) => {
        const needed = conditionSteps({ method, rate, conditionNumber, start }, patience);
        // A start at the minimum needs no step, which has no place on a logarithmic axis.
        return needed === 0 ? null : needed;
      }),
    }));
    latest = { key, curves };
  }
  return latest.curves;
}

export const model = defineModel({
  id: 'gd-condition',
  params: {
    conditionNumber: number({ min: 1, max: 1000, step: 1, value: 100, scale: 'log' }),
    learningRate: choice(rates, 'best'),
    method: choice(methods, 'gradient-descent'),
    start: point({ min: -1.2, max: 1.2, step: 0.05, value: [1, 1] }),
    steps: steps({ min: 0, max: maximumSteps, value: 100 }),
  },
  // The curves are some thirty thousand steps, once for each start.
  inWorker: () => true,
  compute({ conditionNumber, learningRate: rate, method, start, steps: count }) {
    const walks = methods.map((each) => {
      const race = { method: each, rate, conditionNumber, start };
      const walk = conditionWalk(race, maximumSteps);
      const [x = [], y = []] = walk.coordinates;
      const { learningRate, momentum, curvatures } = conditionSetting(each, rate, conditionNumber);
      return {
        method: each,
        learningRate,
        momentum,
        path: { x: x.slice(0, count + 1), y: y.slice(0, count + 1) },
        values: { x: times.slice(0, count + 1), y: walk.values.slice(0, count + 1) },
        value: walk.values[count]!,
        stepsNeeded: conditionSteps(race, patience),
        rate: Math.max(
          ...curvatures.map((curvature) =>
            convergenceRate('momentum', { learningRate, momentum, curvature }),
          ),
        ),
      };
    });
    const chosen = walks.find((walk) => walk.method === method)!;
    const startValue = (start[0] ** 2 + conditionNumber * start[1] ** 2) / 2;
    return {
      walks,
      path: chosen.path,
      value: chosen.value,
      stepsNeeded: chosen.stepsNeeded,
      rate: chosen.rate,
      settings: [chosen.learningRate, chosen.momentum],
      startValue,
      goal: startValue > 0 ? 1e-6 * startValue : null,
      curves: curvesFor(rate, start),
    };
  },
});
