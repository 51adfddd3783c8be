import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { descend, stepsToTolerance } from '../../../src/math/optimization/descend';
import { createOptimizer } from '../../../src/math/optimization/optimizers/create-optimizer';
import { quadratic } from '../../../src/math/optimization/quadratic';
import { saddle } from '../../../src/math/optimization/test-functions';

const gradientDescent = (learningRate: number) => createOptimizer('gradient-descent', { learningRate });

describe('a walk downhill', () => {
  it('keeps the start and the point after every step', () => {
    const { positions, values, divergedAt } = descend({
      objective: quadratic(1),
      optimizer: gradientDescent(0.5),
      start: [4, 8],
      steps: 3,
    });
    expect(positions).toEqual([
      [4, 8],
      [2, 4],
      [1, 2],
      [0.5, 1],
    ]);
    expect(values).toEqual([40, 10, 2.5, 0.625]);
    expect(divergedAt).toBeNull();
  });

  it('keeps the start alone for 0 steps, and does not change it', () => {
    const start = [4, 8];
    const walk = descend({ objective: quadratic(1), optimizer: gradientDescent(1), start, steps: 0 });
    expect(walk.positions).toEqual([[4, 8]]);
    walk.positions[0]![0] = 5;
    expect(start).toEqual([4, 8]);
  });

  it('stops at the step whose value exceeds 1e100, and holds finite numbers only', () => {
    // The factor per step is 1 − 3·1 = −2 for x and −299 for y: f ≈ 50·299^{2t} exceeds 1e100 at t = 20.
    const walk = descend({
      objective: quadratic(100),
      optimizer: gradientDescent(3),
      start: [1, 1],
      steps: 1000,
    });
    expect(walk.divergedAt).toBe(20);
    expect(walk.positions).toHaveLength(20);
    expect(Math.abs(walk.values[19]!)).toBeLessThanOrEqual(1e100);
    expect(JSON.parse(JSON.stringify(walk))).toEqual(walk);
  });

  it('stops where the function falls below -1e100 too', () => {
    const walk = descend({ objective: saddle, optimizer: gradientDescent(0.5), start: [0, 1], steps: 1000 });
    // y doubles: −4^t < −1e100 first at t = 167.
    expect(walk.divergedAt).toBe(167);
  });

  it('stops where numbers overflow or are undefined', () => {
    const settings = { optimizer: gradientDescent(1), start: [1], steps: 5 };
    const overflow = { value: () => 0, gradient: () => [Number.POSITIVE_INFINITY] };
    const undefinedNumber = { value: () => 0, gradient: () => [Number.NaN] };
    expect(descend({ ...settings, objective: overflow }).divergedAt).toBe(1);
    expect(descend({ ...settings, objective: undefinedNumber }).divergedAt).toBe(1);
  });

  it('stops when a single coordinate runs off', () => {
    // y doubles in size each step: 2^t first exceeds 1e100 at t = 333.
    const objective = { value: () => 0, gradient: ([, y]: readonly number[]) => [0, -y!] };
    const walk = descend({ objective, optimizer: gradientDescent(1), start: [1, 1], steps: 400 });
    expect(walk.divergedAt).toBe(333);
    expect(walk.positions.at(-1)).toEqual([1, 2 ** 332]);
  });

  it('refuses a start beyond the limit', () => {
    const settings = { objective: quadratic(1), optimizer: gradientDescent(1), steps: 1, maximumSteps: 1 };
    expect(() => descend({ ...settings, start: [1e80, 0] })).toThrow(MathError);
    expect(() => stepsToTolerance({ ...settings, start: [Number.NaN, 0] })).toThrow(MathError);
  });

  it('counts the first step at which f − f* is below the tolerance', () => {
    const count = (maximumSteps: number, start = [1, 1]) =>
      stepsToTolerance({ objective: quadratic(1), optimizer: gradientDescent(0.5), start, maximumSteps });
    // f falls by 4 a step: 4^{-10} = 9.5e-7.
    expect(count(100)).toBe(10);
    expect(count(10)).toBe(10);
    expect(count(9)).toBeNull();
    expect(count(9, [0, 0])).toBe(0);
    const shifted = {
      value: ([x]: readonly number[]) => x! ** 2 / 2 - 5,
      gradient: ([x]: readonly number[]) => [x!],
    };
    const steps = stepsToTolerance({
      objective: shifted,
      optimizer: gradientDescent(0.5),
      start: [1],
      maximumSteps: 100,
      minimum: -5,
      tolerance: 1e-3,
    });
    expect(steps).toBe(5);
  });

  it('is not below a tolerance that it just meets, and has 10⁻⁶ where none is named', () => {
    const settings = { objective: quadratic(1), start: [1, 0], maximumSteps: 10 };
    const meets = { ...settings, optimizer: gradientDescent(0.5) };
    // f is exactly a quarter after one step.
    expect(stepsToTolerance({ ...meets, tolerance: 0.25 })).toBe(2);
    expect(stepsToTolerance({ ...meets, tolerance: 0.2501 })).toBe(1);
    const share = (factor: number) =>
      stepsToTolerance({ ...settings, optimizer: gradientDescent(1 - Math.sqrt(factor)) });
    expect([share(0.995e-6), share(1.005e-6)]).toEqual([1, 2]);
  });

  it('goes on to 10¹⁰⁰ itself', () => {
    const still = { optimizer: gradientDescent(0), steps: 2 };
    const flat = { value: () => 0, gradient: () => [0] };
    expect(descend({ ...still, objective: flat, start: [1e100] }).divergedAt).toBeNull();
    const high = { value: () => -1e100, gradient: () => [0] };
    expect(descend({ ...still, objective: high, start: [1] }).divergedAt).toBeNull();
  });

  it('never reaches the tolerance when it diverges', () => {
    const settings = { objective: quadratic(1), optimizer: gradientDescent(3), start: [1, 1] };
    expect(stepsToTolerance({ ...settings, maximumSteps: 10_000 })).toBeNull();
    // x grows tenfold in each step; beyond the limit the value would be low enough.
    const cliff = {
      value: ([x]: readonly number[]) => (x! > 1e100 ? 0 : 1),
      gradient: ([x]: readonly number[]) => [-9 * x!],
    };
    const walk = { objective: cliff, optimizer: gradientDescent(1), start: [1], maximumSteps: 200 };
    expect(stepsToTolerance(walk)).toBeNull();
  });
});
