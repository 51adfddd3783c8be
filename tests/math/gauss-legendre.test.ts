import { describe, expect, it } from 'vitest';
import { gaussLegendre, integrate } from '../../src/math/gauss-legendre';
import { expectClose } from '../golden/check';

const onUnit = (n: number, f: (x: number) => number) => {
  const { nodes, weights } = gaussLegendre(n);
  return nodes.reduce((sum, x, i) => sum + weights[i]! * f(x), 0);
};

describe('the Gauss–Legendre rule', () => {
  it('has the textbook nodes for 1, 2 and 3 points', () => {
    const close = { rtol: 1e-14, atol: 1e-15 };
    expectClose(gaussLegendre(1), { nodes: [0], weights: [2] }, close);
    expectClose(gaussLegendre(2), { nodes: [-1 / Math.sqrt(3), 1 / Math.sqrt(3)], weights: [1, 1] }, close);
    const outer = Math.sqrt(3 / 5);
    expectClose(gaussLegendre(3), { nodes: [-outer, 0, outer], weights: [5 / 9, 8 / 9, 5 / 9] }, close);
  });

  it('is computed once, and has exactly 0 in the middle of an odd number of nodes', () => {
    for (const n of [1, 3, 7, 19, 101]) {
      expect(gaussLegendre(n)).toBe(gaussLegendre(n));
      expect(Math.abs(gaussLegendre(n).nodes[(n - 1) / 2]!)).toBe(0);
    }
  });

  it('is exact for monomials up to degree 2n − 1, and not beyond', () => {
    for (const n of [1, 2, 5, 16, 20, 40]) {
      for (let degree = 0; degree < 2 * n; degree++) {
        const exact = degree % 2 === 0 ? 2 / (degree + 1) : 0;
        expectClose(
          onUnit(n, (x) => x ** degree),
          exact,
          { rtol: 1e-12, atol: 1e-15 },
          `${n}, ${degree}`,
        );
      }
    }
    expect(onUnit(2, (x) => x ** 4)).not.toBeCloseTo(2 / 5, 3);
  });

  it('integrates exp to the last digits', () => {
    const close = { rtol: 1e-14, atol: 0 };
    expectClose(onUnit(20, Math.exp), Math.E - 1 / Math.E, close);
    expectClose(integrate(Math.exp, 0, 3, 20), Math.expm1(3), close);
    expectClose(integrate(Math.exp, 3, 0, 20), -Math.expm1(3), close);
  });

  it('has ascending nodes inside the interval and positive weights', () => {
    for (const n of [3, 20, 101]) {
      const { nodes, weights } = gaussLegendre(n);
      expect([...nodes].sort((a, b) => a - b)).toEqual(nodes);
      expect(nodes[0]).toBeGreaterThan(-1);
      expect(weights.every((weight) => weight > 0)).toBe(true);
    }
  });

  it('refuses a number of points that is none', () => {
    expect(() => gaussLegendre(0)).toThrow(/above 0/);
    expect(() => gaussLegendre(2.5)).toThrow(/whole number/);
  });
});
