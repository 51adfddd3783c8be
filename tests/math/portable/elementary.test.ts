import { describe, expect, it } from 'vitest';
import { cos } from '../../../src/math/portable/cos';
import { exp } from '../../../src/math/portable/exp';
import { expm1 } from '../../../src/math/portable/expm1';
import { log } from '../../../src/math/portable/log';
import { log1p } from '../../../src/math/portable/log1p';
import { sin } from '../../../src/math/portable/sin';
import { tanh } from '../../../src/math/portable/tanh';
import { readList } from '../../golden/check';
import { missesOf } from './units';

/** The bounds of the docstrings, in units of the last place. */
const elementary = [
  { name: 'exp', compute: exp, bound: 0.9 },
  { name: 'expm1', compute: expm1, bound: 0.95 },
  { name: 'tanh', compute: tanh, bound: 0.95 },
  { name: 'log', compute: log, bound: 0.85 },
  { name: 'log1p', compute: log1p, bound: 0.9 },
  { name: 'sin', compute: sin, bound: 0.8 },
  { name: 'cos', compute: cos, bound: 0.8 },
];

describe('elementary functions of exactly defined operations', () => {
  it.each(elementary)('are within the error of their docstring: $name', ({ name, compute, bound }) => {
    const found = missesOf(
      name,
      (input) => readList(input['x']).map((x) => ({ at: x, got: compute(x) })),
      bound,
    );
    expect(found.compared).toBeGreaterThan(200);
    expect(found.misses).toEqual([]);
  });

  it('are well within it where expm1 begins anew beside ln 1.5', () => {
    const isBeside = (x: number) => x > 0.385 && x < 0.425;
    const found = missesOf(
      'expm1',
      // Elsewhere infinity is no miss that is looked at.
      (input) => readList(input['x']).map((x) => ({ at: x, got: isBeside(x) ? expm1(x) : Infinity })),
      0.56,
    );
    const missed = found.misses.filter(({ at }) => isBeside(Number(at)));
    expect(found.misses.length).toBeLessThan(found.compared - 15);
    expect(missed).toEqual([]);
  });

  it.each(elementary)('agree with the engine to its own error: $name', ({ name, compute }) => {
    const engine = Math[name as 'exp'];
    const points = Array.from({ length: 8001 }, (_, k) => (k - 4000) / 400 + 1 / 700);
    const apart = points.filter((x) => {
      const [ours, theirs] = [compute(x), engine(x)];
      return !(Object.is(ours, theirs) || Math.abs(ours - theirs) <= 2 ** -51 * Math.abs(theirs));
    });
    expect(apart).toEqual([]);
  });

  it('have the limits of IEEE 754', () => {
    const [zero, nan] = [-0, Number.NaN];
    expect([exp(0), exp(zero), exp(Infinity), exp(-Infinity)]).toEqual([1, 1, Infinity, 0]);
    expect([exp(709.79), exp(1e300), exp(-745.2), exp(-1e300)]).toEqual([Infinity, Infinity, 0, 0]);
    expect([expm1(Infinity), expm1(-Infinity), expm1(710), expm1(-50)]).toEqual([Infinity, -1, Infinity, -1]);
    expect([tanh(Infinity), tanh(-Infinity), tanh(1e300), tanh(-50)]).toEqual([1, -1, 1, -1]);
    expect([log(0), log(zero), log(1), log(Infinity)]).toEqual([-Infinity, -Infinity, 0, Infinity]);
    expect([log1p(-1), log1p(Infinity)]).toEqual([-Infinity, Infinity]);
    expect([cos(0), cos(zero)]).toEqual([1, 1]);
    for (const odd of [expm1, tanh, log1p, sin]) {
      expect(odd(0)).toBe(0);
      expect(odd(zero)).toBe(zero);
    }
    for (const each of [exp, expm1, tanh, log, log1p, sin, cos]) expect(each(nan)).toBeNaN();
    const outside = [log(-1e-300), log(-1), log(-Infinity), log1p(-1.0000001), log1p(-3), log1p(-Infinity)];
    for (const value of [...outside, sin(Infinity), sin(-Infinity), cos(Infinity), cos(-Infinity)]) {
      expect(value).toBeNaN();
    }
  });

  it('reduce the angles that occur without whole numbers of any length, which would take fifty times as long', () => {
    const whole = globalThis.BigInt;
    Reflect.set(globalThis, 'BigInt', () => {
      throw new Error('a whole number of any length');
    });
    try {
      for (let x = -2000; x < 2000; x += 0.37)
        expect(Math.abs(Math.hypot(sin(x), cos(x)) - 1)).toBeLessThan(1e-15);
      for (const x of [1e5 + 0.1, 999_999.5, -999_999.5]) expect(sin(x)).toBeCloseTo(Math.sin(x), 12);
      expect(() => sin(1.1e6)).toThrow('of any length');
    } finally {
      Reflect.set(globalThis, 'BigInt', whole);
    }
    expect(sin(1.1e6)).toBeCloseTo(Math.sin(1.1e6), 12);
  });

  it('are the argument itself where it is tiny', () => {
    for (const x of [5e-324, -5e-324, 1e-310, 2.2250738585072014e-308, -1e-200, 1e-20]) {
      for (const each of [expm1, tanh, log1p, sin]) expect(each(x)).toBe(x);
      expect(exp(x)).toBe(1);
      expect(cos(x)).toBe(1);
    }
  });
});
