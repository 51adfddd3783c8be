import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activation } from '../../src/math/activations';
import { MathError } from '../../src/math/errors';
import { findMaximum, findMinimum, findRoot } from '../../src/math/extremum';
import { expectClose } from '../golden/check';
import { evenly } from './evenly';

const eightDecimals = { rtol: 0, atol: 5e-9 };

describe('extrema by bracketed search', () => {
  it('finds the minima of GELU and SiLU (P13)', () => {
    const gelu = findMinimum(activation('gelu').value, -3, 0);
    expectClose(gelu.value, -0.16997121, eightDecimals);
    expectClose(gelu.x, -0.751792, { rtol: 0, atol: 5.1e-7 });
    const silu = findMinimum(activation('silu').value, -5, 0);
    expectClose(silu.value, -0.27846454, eightDecimals);
    expectClose(silu.x, -1.278465, { rtol: 0, atol: 5.1e-7 });
  });

  it('finds the maxima of the derivatives of GELU, SiLU, sigmoid and tanh (P13)', () => {
    const gelu = findMaximum(activation('gelu').derivative, 0, 4);
    expectClose(gelu.value, 1.12890415, eightDecimals);
    // phi(x)(2 - x^2) = 0 at the maximum.
    expectClose(gelu.x, Math.SQRT2, { rtol: 1e-10, atol: 0 });
    const silu = findMaximum(activation('silu').derivative, 0, 6);
    expectClose(silu.value, 1.09983932, eightDecimals);
    expectClose(silu.x, 2.399357, { rtol: 0, atol: 5.1e-7 });
    expectClose(findMaximum(activation('sigmoid').derivative, -3, 4).value, 0.25, { rtol: 1e-15, atol: 0 });
    expectClose(findMaximum(activation('tanh').derivative, -2, 3).value, 1, { rtol: 1e-15, atol: 0 });
  });

  it('finds the vertex of any parabola', () => {
    fc.assert(
      fc.property(evenly(-5, 5), evenly(0.1, 10), (vertex, curvature) => {
        const { x } = findMinimum((point) => curvature * (point - vertex) ** 2, -7, 8);
        expect(x).toBeCloseTo(vertex, 9);
      }),
    );
  });

  it('narrows the bracket by the golden section, with one new point for each step', () => {
    const ratio = (Math.sqrt(5) - 1) / 2;
    // 4·ratio^13 is the first bracket that is narrower than 0.01; each minimum lies in the outermost one.
    const powers = [2, 1, ...Array.from({ length: 13 }, (_, k) => k + 3)].map((k) => 4 * ratio ** k);
    for (const [vertex, placeOf] of [
      [0.005, (distance: number) => distance],
      [3.995, (distance: number) => 4 - distance],
    ] as const) {
      const points: number[] = [];
      findMinimum(
        (x) => {
          points.push(x);
          return (x - vertex) ** 2;
        },
        0,
        4,
      );
      const [near, far, ...others] = points.slice(0, powers.length).map(placeOf);
      const found = vertex < 2 ? [near, far, ...others] : [far, near, ...others];
      powers.forEach((wanted, k) => {
        expectClose(found[k]!, wanted, { rtol: 0, atol: 1e-14 });
      });
    }
  });

  it('finds roots to the last bit', () => {
    expect(Math.abs(findRoot((x) => x * x - 2, 0, 2) - Math.SQRT2)).toBeLessThanOrEqual(Number.EPSILON);
    expect(findRoot((x) => x - 3, 3, 4)).toBe(3);
    expect(findRoot((x) => x - 4, 3, 4)).toBe(4);
    expect(findRoot((x) => x, -1, 1)).toBe(0);
    expect(findRoot((x) => x - 3, 3, 3)).toBe(3);
    // Either end is a root.
    expect(findRoot((x) => x * (x - 1), 0, 1)).toBe(0);
  });

  it('ends at that neighbour of a jump where the function is nearer to 0', () => {
    const next = 1 + Number.EPSILON;
    for (const sign of [1, -1]) {
      const jump = (before: number, after: number) => (x: number) => sign * (x <= 1 ? before : after);
      expect(findRoot(jump(-1, 3), 0, 4)).toBe(1);
      expect(findRoot(jump(-3, 1), 0, 4)).toBe(next);
    }
  });

  it('finds roots between ends as far apart as numbers go', () => {
    expect(findRoot((x) => x - 1, -1.7e308, 1.7e308)).toBe(1);
    expect(findRoot((x) => x + 1e-300, -1e300, 1e300)).toBe(-1e-300);
  });

  it('comes to an end far from 0, where neighbours are further apart than the bracket', () => {
    const { x } = findMinimum((point) => (point - (1e18 + 5e5)) ** 2, 1e18, 1e18 + 1e6);
    expect(Math.abs(x - (1e18 + 5e5))).toBeLessThanOrEqual(2048);
    // Here numbers are 0.002 apart, and steps of 0.001 would measure nothing but their rounding.
    for (const sign of [1, -1]) {
      const [near, far] = [sign * 1e13, sign * (1e13 + 1)];
      const vertex = findMinimum(
        (point) => (point - near - sign * 0.75) ** 2,
        Math.min(near, far),
        Math.max(near, far),
      );
      expect(Math.abs(vertex.x - near - sign * 0.75)).toBeLessThan(0.1);
    }
    // The bracket narrows until no number lies between its inner points; what is left of it is kept on both sides.
    const base = 1.25 * 2 ** 52;
    const { x: integer } = findMinimum((point) => (point - base - 102) ** 2, base, base + 1002);
    expect(Math.abs(integer - base - 102)).toBeLessThanOrEqual(2);
    // Numbers near 1e14 are 0.016 apart: a shorter step would see a line as flat.
    for (const line of [(point: number) => point, (point: number) => -point]) {
      expect(() => findMinimum(line, 1e14, 1e14 + 1)).toThrow(/no inner minimum/);
      expect(() => findMinimum(line, -1e14 - 1, -1e14)).toThrow(/no inner minimum/);
    }
  });

  it('finds a minimum at an end where the slope is 0', () => {
    expect(findMinimum((x) => x * x, 0, 0.005).x).toBe(0);
    expect(findMinimum((x) => x * x, -0.005, 0).x).toBeCloseTo(0, 10);
  });

  it('finds a dip in a plain that is flat to the last bit on both sides', () => {
    // exp(−x²) is 0 beyond |x| = 27.3: no slope there tells the side.
    const { x, value } = findMinimum((point) => -Math.exp(-((point - 3) ** 2)), -60, 28);
    expect(x).toBeCloseTo(3, 10);
    expect(value).toBe(-1);
    expect(findMaximum((point) => Math.exp(-((point + 2) ** 2)), -30, 24).x).toBeCloseTo(-2, 10);
  });

  it('does not search without end or where there is no value', () => {
    const line = (x: number) => x;
    for (const end of [Number.NaN, Infinity]) {
      expect(() => findRoot(line, -end, 1)).toThrow(/finite lower end/);
      expect(() => findRoot(line, -1, end)).toThrow(/finite upper end/);
      expect(() => findMinimum((x) => x * x, -end, 1)).toThrow(/finite lower end/);
    }
    expect(() => findRoot(line, 1, -1)).toThrow(/lower <= upper/);
    expect(() => findRoot(() => Number.NaN, -1, 1)).toThrow(/no value at -1/);
    expect(() => findRoot((x) => (Math.abs(x) < 1 ? Number.NaN : x), -1, 1)).toThrow(/no value at 0/);
    expect(() => findMinimum(() => Number.NaN, -1, 1)).toThrow(MathError);
  });

  it('says what is wrong with a bracket', () => {
    for (const slope of [1, -1]) {
      expect(() => findMinimum((x) => slope * x, 0, 1)).toThrow(/no inner minimum in \[0, 1\]: widen/);
    }
    expect(() => findRoot((x) => x * x + 1, -1, 1)).toThrow(MathError);
    expect(() => findMinimum((x) => x, 0, 1)).toThrow(MathError);
    expect(() => findMinimum((x) => x * x, 1, 1)).toThrow(MathError);
  });
});
