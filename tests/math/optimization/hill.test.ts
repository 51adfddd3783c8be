import { describe, expect, it } from 'vitest';
import { hill, hillCriticalPoints, hillSlope, hillValue } from '../../../src/math/optimization/hill';
import { expectClose } from '../../golden/check';

// Curriculum, page P23, demo momentum-hill; E0.16 of the errata.
describe('the hill with two valleys', () => {
  const { left, top, right } = hillCriticalPoints();

  it('is level at the printed points', () => {
    expectClose([left, top, right], [-1.1650293698, 0.1008198379, 1.0642095319], { rtol: 0, atol: 5.1e-11 });
    expectClose([left, top, right].map(hillSlope), [0, 0, 0], { rtol: 0, atol: 1e-14 });
  });

  it('has the printed heights there', () => {
    const heights = [-2.1335028, 0.02510164, -1.01659884];
    expectClose([left, top, right].map(hillValue), heights, { rtol: 0, atol: 5.1e-9 });
  });

  it('is x⁴ − 2.5x² + 0.5x, and curves downwards at the top alone', () => {
    expect(hillValue(2)).toBe(16 - 10 + 1);
    expect(hillSlope(2)).toBe(32 - 10 + 0.5);
    expect([left, top, right].map((x) => Math.sign(hill.hessian([x])[0]![0]!))).toEqual([1, -1, 1]);
  });
});
