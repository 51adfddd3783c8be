// A walk from beside the saddle of x² − y²: how long it takes each method to leave.

import { defineModel } from '../../../../src/demo/define-demo';
import { choice, number, seed, steps } from '../../../../src/demo/parameters';
import {
  escapeFromSaddle,
  type GradientNoise,
  predictedEscape,
} from '../../../../src/math/curvature/saddle-escape';
import { createOptimizer } from '../../../../src/math/optimization/optimizers/create-optimizer';
import type { Optimizer } from '../../../../src/math/optimization/optimizers/optimizer';
import { saddle } from '../../../../src/math/optimization/test-functions';

export const methods = ['gradient-descent', 'momentum', 'adam'] as const;
export type Method = (typeof methods)[number];

/** Momentum coefficient of the sum form. */
const momentum = 0.9;
/** Gradient descent with the smallest learning rate leaves from the smallest number above 0 in fewer steps. */
const patience = 40_000;
/** The walks are drawn so far. */
export const maximumSteps = 400;
/** The smallest distance in the chart of escapes; 0 stands at its left end. */
export const nearest = 1e-14;
/** Below this length a gradient counts as small. */
const flatGradient = 0.1;
const distances = Array.from({ length: 14 }, (_, i) => 10 ** (i - 13));

export function optimizerOf(method: Method, learningRate: number): Optimizer {
  return method === 'momentum'
    ? createOptimizer(method, { learningRate, momentum })
    : createOptimizer(method, { learningRate });
}

interface Curve {
  x: number[];
  y: (number | null)[];
}

/** Steps over distance, without noise, of the latest learning rate: moving the start or the time leaves them as they are. */
let latest: { learningRate: number; curves: readonly Curve[] } | undefined;

function curvesFor(learningRate: number): readonly Curve[] {
  if (latest?.learningRate !== learningRate) {
    const curves = methods.map((method) => ({
      x: distances,
      y: distances.map(
        (startY) =>
          escapeFromSaddle(optimizerOf(method, learningRate), { startY, maximumSteps: patience }).steps,
      ),
    }));
    latest = { learningRate, curves };
  }
  return latest.curves;
}

export const model = defineModel({
  id: 'saddle-escape',
  params: {
    // The picture of all starts is logarithmic; there the start is moved by factors.
    startY: number({ min: 0, max: 1, step: 1e-12, value: 1e-6 }),
    learningRate: number({ min: 0.01, max: 0.3, step: 0.01, value: 0.1 }),
    method: choice(methods, 'gradient-descent'),
    noise: number({ min: 0, max: 0.1, step: 0.001, value: 0 }),
    seed: seed(1),
    steps: steps({ min: 0, max: maximumSteps, value: 100 }),
  },
  // All starts with a small learning rate are some ten thousand steps, once for each learning rate.
  inWorker: () => true,
  compute({ startY, learningRate, method, noise: size, seed: seedOfNoise, steps: count }) {
    const noise: GradientNoise = { size, seed: seedOfNoise };
    const isTrapped = startY === 0 && size === 0;
    const walks = methods.map((each) => {
      const walk = escapeFromSaddle(optimizerOf(each, learningRate), {
        startY,
        noise,
        maximumSteps: isTrapped ? maximumSteps : patience,
      });
      const shown = Math.min(count + 1, walk.y.length);
      return {
        method: each,
        steps: walk.steps,
        path: { x: walk.x.slice(0, shown), y: walk.y.slice(0, shown) },
        // On a logarithmic axis a distance of 0 has no place.
        distance: {
          x: walk.y.slice(0, shown).map((_, t) => t),
          y: walk.y.slice(0, shown).map((y) => (Math.abs(y) < nearest ? null : Math.abs(y))),
        },
      };
    });
    const chosen = walks.find((walk) => walk.method === method)!;
    const position = [chosen.path.x.at(-1)!, chosen.path.y.at(-1)!];
    return {
      walks,
      path: chosen.path,
      here: { x: [position[0]!], y: [position[1]!] },
      position,
      height: saddle.value(position),
      shownSteps: chosen.path.x.length - 1,
      escapeSteps: chosen.steps,
      predicted: method === 'gradient-descent' && size === 0 ? predictedEscape(startY, learningRate) : null,
      gradientSize: Math.hypot(...saddle.gradient(position)),
      nearSteps: chosen.path.x.filter(
        (x, t) => Math.hypot(...saddle.gradient([x, chosen.path.y[t]!])) < flatGradient,
      ).length,
      curves: curvesFor(learningRate),
      isTrapped,
    };
  },
});
