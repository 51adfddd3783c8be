// Gradient descent with noisy gradients on a parabola: one walk, its expectations, and the floor.

import { defineModel } from '../../../../src/demo/define-demo';
import { choice, integer, number, seed } from '../../../../src/demo/parameters';
import { geometricGrid } from '../../../../src/math/geometric-grid';
import { createRandom } from '../../../../src/math/random';
import {
  learningRateSchedules,
  meanPositions,
  meanSquares,
  simulateNoisyDescent,
  stationaryVariance,
} from '../../../../src/math/stochastic-gradient/noisy-descent';

const start = 5;
/** The first steps, in which the walk comes down from its start, are left out of the mean square; half of a short walk. */
const longestWarmUp = 1000;
/** Times at which the walk is drawn, those of the smooth curves, and edges of the blocks that are averaged, evenly on a logarithmic axis. */
const pointsPerDecade = 24;
const curvePointsPerDecade = 14;
const blocksPerDecade = 6;
/** Mean squares below are beyond the axis. */
export const lowest = 1e-6;

function logTimes(last: number, perDecade: number): number[] {
  const count = Math.floor(perDecade * Math.log10(last));
  const times = Array.from({ length: count + 1 }, (_, k) => Math.round(10 ** (k / perDecade)));
  return [...new Set([...times, last])];
}

const rates = geometricGrid(0.001, 1.9, 40);

export const model = defineModel({
  id: 'sgd-noise-floor',
  params: {
    learningRate: number({ min: 0.001, max: 1.9, step: 0.001, value: 0.1, scale: 'log' }),
    batchSize: integer({ min: 1, max: 256, value: 1 }),
    schedule: choice(learningRateSchedules, 'constant'),
    curvature: number({ min: 0.1, max: 1, step: 0.01, value: 1 }),
    noise: number({ min: 0, max: 3, step: 0.1, value: 1 }),
    steps: integer({ min: 1000, max: 200_000, value: 20_000, scale: 'log' }),
    seed: seed(9),
  },
  inWorker: ({ steps }) => steps > 20_000,
  compute({ learningRate, batchSize, schedule, curvature, noise, steps, seed: chosen }) {
    const descent = { learningRate, curvature, noise, batchSize };
    const walk = simulateNoisyDescent(createRandom(chosen), descent, { start, steps, schedule });
    const expected = meanSquares(descent, { start, steps, schedule });
    const times = logTimes(steps, pointsPerDecade);
    const means = meanPositions(descent, { start, steps, schedule });
    const variances = meanSquares(descent, { start: 0, steps, schedule });
    const curveTimes = logTimes(steps, curvePointsPerDecade);
    const band = (sign: number) => ({
      x: curveTimes,
      y: curveTimes.map((t) => means[t]! + sign * 2 * Math.sqrt(variances[t]!)),
    });
    const dropped = Math.min(longestWarmUp, steps / 2);
    const first = Math.floor(dropped) + 1;
    const meanOver = (from: number, to: number, value: (t: number) => number) => {
      let sum = 0;
      for (let t = from; t < to; t++) sum += value(t);
      return sum / (to - from);
    };
    const floor = stationaryVariance(descent);
    const edges = logTimes(steps, blocksPerDecade);
    const onAxis = (value: number) => (value >= lowest ? value : null);
    return {
      floor,
      floorDeviation: Math.sqrt(floor),
      simulated: meanOver(first, steps + 1, (t) => walk[t]! ** 2),
      expectedMean: meanOver(first, steps + 1, (t) => expected[t]!),
      expectedEnd: expected[steps]!,
      // Without the minus of a zero.
      positionEnd: means[steps]! + 0,
      dropped: first - 1,
      atEnd: learningRateSchedules.map(
        (each) => meanSquares(descent, { start, steps, schedule: each })[steps]!,
      ),
      walkPoints: { x: times, y: times.map((t) => walk[t]!) },
      upper: band(1),
      lower: band(-1),
      meanCurve: { x: curveTimes, y: curveTimes.map((t) => onAxis(expected[t]!)) },
      blocks: {
        x: edges.slice(1).map((edge, k) => Math.sqrt(edge * edges[k]!)),
        y: edges.slice(1).map((edge, k) => onAxis(meanOver(edges[k]!, edge, (t) => walk[t]! ** 2))),
      },
      floorMark: schedule === 'constant' && floor >= lowest ? floor : null,
      floorCurve: {
        x: rates,
        y: rates.map((rate) => onAxis(stationaryVariance({ ...descent, learningRate: rate }))),
      },
      fourTimes: {
        x: rates,
        y: rates.map((rate) =>
          onAxis(stationaryVariance({ ...descent, learningRate: rate, batchSize: 4 * batchSize })),
        ),
      },
    };
  },
});
