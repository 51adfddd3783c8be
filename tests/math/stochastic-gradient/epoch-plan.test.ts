import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { epochPlan } from '../../../src/math/stochastic-gradient/epoch-plan';

describe('the plan of an epoch', () => {
  it('divides 60 000 samples as the curriculum does', () => {
    // Curriculum, page P22, demo epoch-calculator.
    expect(epochPlan(60_000, 128)).toEqual({ updates: 469, lastBatch: 96, leftOut: 0 });
    expect(epochPlan(60_000, 128, true)).toEqual({ updates: 468, lastBatch: 128, leftOut: 96 });
    expect(epochPlan(50_000, 64).updates).toBe(782);
  });

  it('uses each sample once, or leaves out less than a batch', () => {
    const whole = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(whole, whole, fc.boolean(), (samples, batchSize, dropLast) => {
        const { updates, lastBatch, leftOut } = epochPlan(samples, batchSize, dropLast);
        expect(Math.max(0, updates - 1) * batchSize + lastBatch + leftOut).toBe(samples);
        expect(leftOut).toBeLessThan(batchSize);
        expect(updates).toBe(dropLast ? Math.floor(samples / batchSize) : Math.ceil(samples / batchSize));
        if (!dropLast) expect(leftOut).toBe(0);
      }),
    );
  });

  it('may have no batch at all', () => {
    expect(epochPlan(3, 4, true)).toEqual({ updates: 0, lastBatch: 0, leftOut: 3 });
    expect(() => epochPlan(0, 4)).toThrow(MathError);
    expect(() => epochPlan(4, 0)).toThrow(MathError);
    expect(() => epochPlan(4, 1.5)).toThrow(MathError);
  });
});
