import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erf, erfc, erfcinv, erfinv } from '../../src/math/error-function';
import { MathError } from '../../src/math/errors';
import { caseNamed, expectClose, loadGolden, readList, toleranceOf } from '../golden/check';
import { evenly } from './evenly';

const special = loadGolden('17_special');
const functions = { erf, erfc, erfinv };

describe('the error function', () => {
  it.each(['erf', 'erfc', 'erfinv'] as const)('agrees with the golden values of %s', (name) => {
    const goldenCase = caseNamed(special, `fn:${name}`);
    const points = readList(goldenCase.input['x']);
    expect(points.length).toBeGreaterThan(10);
    const tolerance = toleranceOf(special, goldenCase, 'value');
    expectClose(points.map(functions[name]), goldenCase.expected['value'], tolerance, name);
  });

  it('has the golden limits', () => {
    const { expected } = caseNamed(special, 'fn:edges');
    const exact = { rtol: 0, atol: 0 };
    expectClose(erf(-Infinity), expected['erf(-Infinity)'], exact);
    expectClose(erf(Infinity), expected['erf(Infinity)'], exact);
    expectClose(erfc(Infinity), expected['erfc(Infinity)'], exact);
    expectClose(erfinv(-1), expected['erfinv(-1)'], exact);
    expectClose(erfinv(1), expected['erfinv(1)'], exact);
    expect(erfc(-Infinity)).toBe(2);
    expect(erf(Number.NaN)).toBeNaN();
  });

  it('is within 1e-15 of the golden values, relative, for erf and erfc', () => {
    for (const name of ['erf', 'erfc'] as const) {
      const { input, expected } = caseNamed(special, `fn:${name}`);
      expectClose(
        readList(input['x']).map(functions[name]),
        expected['value'],
        { rtol: 1e-15, atol: 0 },
        name,
      );
    }
  });

  it('is good to the last place on both sides of a border between its intervals', () => {
    // mpmath, rounded to doubles, at numbers that a double holds exactly
    const values = [
      [0.845703125, 0.23169467457294693],
      [0.849609375, 0.2295460250633695],
      [1.251953125, 0.07663904299871276],
      [1.259765625, 0.0748181347024366],
      [1.26171875, 0.07436847188834249],
    ] as const;
    for (const [x, value] of values) expectClose(erfc(x), value, { rtol: 3e-16, atol: 0 }, String(x));
  });

  it('is odd, and erf and erfc add up to 1', () => {
    fc.assert(
      fc.property(evenly(-30, 30), (x) => {
        expect(erf(-x)).toBe(-erf(x));
        expect(Math.abs(erf(x) + erfc(x) - 1)).toBeLessThanOrEqual(3e-16);
        expect(Math.abs(erfc(x) + erfc(-x) - 2)).toBeLessThanOrEqual(5e-16);
      }),
    );
  });

  it('has the derivative 2/√π·exp(−x²), by central differences, across its intervals', () => {
    const points = [
      -3, -2.8572, -2.857, -1.25, -0.84375, -0.3, 0, 0.25, 0.5, 0.84375, 1, 1.25, 2, 2.857, 3.5,
    ];
    for (const x of points) {
      const h = 1e-4;
      const slope = (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x);
      expect((erf(x + h) - erf(x - h)) / (2 * h)).toBeCloseTo(slope, 7);
      expect((erfc(x - h) - erfc(x + h)) / (2 * h)).toBeCloseTo(slope, 7);
    }
  });

  it('is undone by erfinv and erfcinv', () => {
    fc.assert(
      fc.property(evenly(-2, 2), (x) => {
        expect(Math.abs(erfinv(erf(x)) - x)).toBeLessThanOrEqual(1e-13 + 1e-15 * Math.abs(x));
      }),
    );
    fc.assert(
      fc.property(evenly(-2, 26), (x) => {
        expect(Math.abs(erfcinv(erfc(x)) - x)).toBeLessThanOrEqual(1e-13);
      }),
    );
  });

  it('keeps tiny arguments: erfinv(y) → y√π/2', () => {
    for (const y of [1e-300, 1e-20, -1e-12]) {
      expect(erfinv(y) / ((y * Math.sqrt(Math.PI)) / 2)).toBeCloseTo(1, 14);
    }
    expect(erfcinv(0)).toBe(Infinity);
    expect(erfcinv(2)).toBe(-Infinity);
  });

  it('is undone down to the smallest numbers', () => {
    // mpmath: erfc(27.2132932108129…) = 2^−1074; there erfc itself has no digits left.
    expectClose(erfcinv(2 ** -1074), 27.213293210812949, { rtol: 1e-3, atol: 0 });
    expectClose(erfcinv(1e-300), 26.209469960516124, { rtol: 1e-14, atol: 0 });
  });

  it('refuses to invert what no argument gives', () => {
    for (const y of [-2.5, -1.5, -1.005, 1.005, 1.1, 1.5, Number.NaN])
      expect(() => erfinv(y)).toThrow(new MathError(`erfinv needs a number between -1 and 1, not ${y}`));
    for (const y of [-1, -0.1, 2.01, 2.5, Number.NaN])
      expect(() => erfcinv(y)).toThrow(new MathError(`erfcinv needs a number between 0 and 2, not ${y}`));
  });
});
