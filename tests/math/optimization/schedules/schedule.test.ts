import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  learningRateAt,
  learningRates,
  type Schedule,
  scheduleKinds,
} from '../../../../src/math/optimization/schedules/schedule';
import { evenly } from '../../evenly';

const plain: Schedule = { kind: 'cosine', peak: 0.1, total: 100, warmUp: 0 };
const schedules = fc.record({
  kind: fc.constantFrom(...scheduleKinds),
  peak: evenly(0, 2),
  total: fc.integer({ min: 1, max: 300 }),
  warmUp: fc.integer({ min: 0, max: 60 }),
});

describe('the rates of PyTorch 1.13', () => {
  // torch.optim.lr_scheduler, the value after t calls of step().
  it.each([
    ['cosine', 25, 0.0853553390593274],
    ['cosine', 50, 0.05],
    ['cosine', 100, 0],
    ['exponential', 30, 0.02146387639429374],
    ['step', 49, 0.1],
    ['step', 50, 0.01],
    ['step', 75, 0.001],
    ['linear', 25, 0.075],
  ] as const)('%s at step %i', (kind, step, rate) => {
    expect(learningRateAt({ ...plain, kind }, step)).toBeCloseTo(rate, 12);
  });
});

it('warms up in equal parts', () => {
  for (const kind of scheduleKinds) {
    const rates = learningRates({ ...plain, kind, warmUp: 5 }).slice(0, 5);
    [0.02, 0.04, 0.06, 0.08, 0.1].forEach((rate, i) => {
      expect(rates[i]).toBeCloseTo(rate, 12);
    });
  }
});

it('lies between 0 and the peak, grows in the warm-up and never after it', () => {
  fc.assert(
    fc.property(schedules, (schedule) => {
      const rates = learningRates(schedule);
      expect(rates).toHaveLength(schedule.total);
      rates.forEach((rate, i) => {
        expect(rate).toBeGreaterThanOrEqual(0);
        expect(rate).toBeLessThanOrEqual(schedule.peak);
        if (i === 0) return;
        if (i < schedule.warmUp) expect(rate).toBeGreaterThanOrEqual(rates[i - 1]!);
        else expect(rate).toBeLessThanOrEqual(rates[i - 1]! * (1 + 1e-12));
      });
    }),
  );
});

it('cosine and linear have half the area, up to half a peak', () => {
  for (const kind of ['cosine', 'linear'] as const) {
    const area = learningRates({ ...plain, kind }).reduce((sum, rate) => sum + rate, 0);
    expect(area).toBeCloseTo(5 - 0.05, 10);
  }
});

it('the inverse root follows a warm-up without a jump, and is 1/√t without one', () => {
  const rates = learningRates({ ...plain, kind: 'inverse-root', warmUp: 4 });
  expect(rates[3]).toBeCloseTo(0.1, 12);
  expect(rates[15]).toBeCloseTo(0.05, 12);
  expect(learningRateAt({ ...plain, kind: 'inverse-root' }, 100)).toBeCloseTo(0.01, 12);
});

it('a warm-up longer than the training is cut off', () => {
  expect(learningRates({ ...plain, total: 2, warmUp: 4 })).toEqual([0.025, 0.05]);
});

it('a warm-up as long as the training ends at the peak', () => {
  for (const kind of scheduleKinds)
    expect(learningRates({ kind, peak: 1, total: 4, warmUp: 4 }), kind).toEqual([0.25, 0.5, 0.75, 1]);
});

it('the steps after a warm-up are what the shares are of', () => {
  // s = 1/4, 1/2, 3/4 and 1 after the warm-up of 4.
  const after = (kind: Schedule['kind']) => learningRates({ kind, peak: 1, total: 8, warmUp: 4 }).slice(4);
  expect(after('linear')).toEqual([0.75, 0.5, 0.25, 0]);
  const cosine = after('cosine');
  [0.5 + Math.SQRT1_2 / 2, 0.5, 0.5 - Math.SQRT1_2 / 2, 0].forEach((rate, i) => {
    expect(cosine[i]).toBeCloseTo(rate, 14);
  });
  [1, 0.1, 0.01, 0.01].forEach((rate, i) => {
    expect(after('step')[i]).toBeCloseTo(rate, 14);
  });
});

it('the inverse root begins at the peak without a warm-up, and with one of a single step', () => {
  for (const warmUp of [0, 1]) {
    const rates = learningRates({ kind: 'inverse-root', peak: 1, total: 4, warmUp });
    expect([rates[0], rates[3]]).toEqual([1, 0.5]);
  }
});

it('refuses what is no schedule', () => {
  expect(() => learningRates({ ...plain, total: 0 })).toThrow(/at least 1/);
  expect(() => learningRates({ ...plain, warmUp: 0.5 })).toThrow(/warm-up/);
  expect(() => learningRates({ ...plain, peak: -1 })).toThrow(/learning rate/);
  expect(() => learningRates({ ...plain, warmUp: -1 })).toThrow(/warm-up/);
  for (const step of [0, 1.5, 101]) expect(() => learningRateAt(plain, step)).toThrow(/from 1 to 100/);
});
