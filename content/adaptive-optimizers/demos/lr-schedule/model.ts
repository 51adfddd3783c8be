// A learning-rate schedule, the area under it, and what SGD reaches with it in a valley with noise.

import { defineModel } from '../../../../src/demo/define-demo';
import { choice, integer, number } from '../../../../src/demo/parameters';
import { wholeGeometricGrid } from '../../../../src/math/geometric-grid';
import {
  learningRates,
  type Schedule,
  scheduleKinds,
} from '../../../../src/math/optimization/schedules/schedule';
import { expectedLoss } from '../../../../src/math/optimization/schedules/scheduled-descent';

export { scheduleKinds };

/** With $\eta_0\le1/5$ no factor $1-\eta\lambda$ is below 0. */
export const curvatures = [1, 5] as const;
/** The smallest loss in the pictures. */
export const lowest = 1e-6;
export const shortest = 10;
export const longest = 1000;
const lengths = wholeGeometricGrid(shortest, longest, 20);

const onAxis = (value: number) => (value < lowest ? null : value);

interface Curve {
  x: readonly number[];
  y: readonly (number | null)[];
}

/** The loss at the end over the length of the training, for every kind, of the latest setting. */
let latest: { key: string; curves: readonly Curve[] } | undefined;

function endsFor(peak: number, warmUp: number, noise: number): readonly Curve[] {
  const key = `${peak} ${warmUp} ${noise}`;
  if (latest?.key !== key) {
    const curves = scheduleKinds.map((kind) => ({
      x: lengths,
      y: lengths.map((total) => onAxis(lossAtEnd({ kind, peak, total, warmUp }, noise))),
    }));
    latest = { key, curves };
  }
  return latest.curves;
}

function lossAtEnd(schedule: Schedule, noise: number): number {
  const { left, noise: added } = expectedLoss({ curvatures, noise }, learningRates(schedule));
  return left[schedule.total]! + added[schedule.total]!;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

export const model = defineModel({
  id: 'lr-schedule',
  params: {
    kind: choice(scheduleKinds, 'cosine'),
    total: integer({ min: shortest, max: longest, value: 100, scale: 'log' }),
    warmUp: integer({ min: 0, max: 50, value: 5 }),
    learningRate: number({ min: 0.01, max: 0.2, step: 0.01, value: 0.1 }),
    noise: number({ min: 0, max: 1, step: 0.01, value: 0.1 }),
    progress: number({ min: 0, max: 1, step: 0.01, value: 0.5 }),
  },
  compute({ kind, total, warmUp, learningRate: peak, noise, progress }) {
    const rates = learningRates({ kind, peak, total, warmUp });
    const { left, noise: added } = expectedLoss({ curvatures, noise }, rates);
    const losses = left.map((each, t) => each + added[t]!);
    const step = Math.max(1, Math.round(progress * total));
    const times = rates.map((_, i) => i + 1);
    const fromStart = [0, ...times];
    const steady = expectedLoss(
      { curvatures, noise },
      rates.map(() => peak),
    );
    return {
      step,
      rate: rates[step - 1]!,
      lastRate: rates[total - 1]!,
      area: sum(rates),
      areaShare: sum(rates) / (peak * total),
      loss: losses[total]!,
      lossNow: losses[step]!,
      lossLeft: left[total]!,
      lossNoise: added[total]!,
      warmUpRates: rates.slice(0, Math.min(warmUp, total, 5)),
      warmUpEnd: Math.min(warmUp, total),
      rateCurve: { x: times, y: rates },
      rateArea: { x: times.slice(0, step), y: rates.slice(0, step) },
      totalCurve: { x: fromStart, y: losses.map(onAxis) },
      leftCurve: { x: fromStart, y: left.map(onAxis) },
      noiseCurve: { x: fromStart, y: added.map(onAxis) },
      constantCurve: { x: fromStart, y: steady.left.map((each, t) => onAxis(each + steady.noise[t]!)) },
      ends: endsFor(peak, warmUp, noise),
      kinds: scheduleKinds.map((each) => {
        const ratesOfKind = learningRates({ kind: each, peak, total, warmUp });
        return {
          kind: each,
          share: sum(ratesOfKind) / (peak * total),
          last: ratesOfKind[total - 1]!,
          loss: lossAtEnd({ kind: each, peak, total, warmUp }, noise),
        };
      }),
    };
  },
});
