import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cos } from '../../../src/math/portable/cos';
import { exp } from '../../../src/math/portable/exp';
import { expm1 } from '../../../src/math/portable/expm1';
import { log } from '../../../src/math/portable/log';
import { log1p } from '../../../src/math/portable/log1p';
import { sin } from '../../../src/math/portable/sin';
import { tanh } from '../../../src/math/portable/tanh';
import { evenly } from '../evenly';
import { nextAwayFromZero, nextTowardsZero, unitOf } from './units';

const checked = { numRuns: 2000 };
const epsilon = Number.EPSILON;

describe('identities of the elementary functions', () => {
  it('exp(log x) is x, up to what the rounding of the logarithm makes of it', () => {
    fc.assert(
      fc.property(evenly(-700, 700), (exponent) => {
        const x = exp(exponent);
        const back = exp(log(x));
        expect(Math.abs(back - x)).toBeLessThanOrEqual((Math.abs(exponent) + 2) * epsilon * x);
      }),
      checked,
    );
  });

  it('log1p(expm1 x) is x', () => {
    fc.assert(
      fc.property(evenly(-0.7, 30), (x) => {
        expect(Math.abs(log1p(expm1(x)) - x)).toBeLessThanOrEqual(
          4 * epsilon * Math.max(Math.abs(x), 1e-300),
        );
      }),
      checked,
    );
  });

  it('exp of a sum is a product', () => {
    fc.assert(
      fc.property(evenly(-300, 300), evenly(-300, 300), (x, y) => {
        const whole = exp(x + y);
        expect(Math.abs(exp(x) * exp(y) - whole)).toBeLessThanOrEqual(
          whole * epsilon * (Math.abs(x + y) + 3),
        );
      }),
      checked,
    );
  });

  it('tanh and sin are odd, cos is even', () => {
    fc.assert(
      fc.property(evenly(-30, 30), (x) => {
        expect(tanh(-x)).toBe(-tanh(x));
        expect(sin(-x)).toBe(-sin(x));
        expect(cos(-x)).toBe(cos(x));
      }),
      checked,
    );
  });

  it('tanh is expm1 of twice the argument by 2 more', () => {
    fc.assert(
      fc.property(evenly(-15, 15), (x) => {
        const t = expm1(2 * x);
        expect(Math.abs(tanh(x) - t / (t + 2))).toBeLessThanOrEqual(4 * epsilon * Math.abs(tanh(x)));
      }),
      checked,
    );
  });

  it('sine and cosine lie on the unit circle, whatever the size of the angle', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        const [sine, cosine] = [sin(x), cos(x)];
        expect(Math.abs(sine * sine + cosine * cosine - 1)).toBeLessThanOrEqual(3 * epsilon);
      }),
      checked,
    );
  });

  it('the sine of twice an angle is twice sine by cosine, exactly doubled angles included', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -8e307, max: 8e307 }), (x) => {
        expect(Math.abs(sin(2 * x) - 2 * sin(x) * cos(x))).toBeLessThanOrEqual(4 * epsilon);
      }),
      checked,
    );
  });
});

/** Where one piece of an approximation ends and another begins. */
const breakpoints: [string, (x: number) => number, number[]][] = [
  ['exp', exp, [-708, -0.34657359027997264, 0.34657359027997264, 1.0397207708399179, 709]],
  ['expm1', expm1, [-40, -1.0397207708399179, -0.34657359027997264, 0.34657359027997264, 0.45, 36.7, 40]],
  ['tanh', tanh, [-22, -0.55, 0.55, 0.86643397569993164, 22]],
  ['log', log, [2.2250738585072014e-308, 0.70710678118654746, 0.70710659027099609, 1, 1.4142131805419922, 2]],
  ['log1p', log1p, [-0.25, 0.4, 0.41421318054199219, 1, 2 ** 53]],
  ['sin', sin, [-0.78539816339744828, 0.78539816339744828]],
  ['-cos', (x) => -cos(x), [0.78539816339744828, 2.3561944901923448]],
];

describe('at the breakpoints', () => {
  it.each(breakpoints)('%s does not fall, and does not jump', (_name, compute, points) => {
    for (const point of points) {
      let x = point;
      for (let k = 0; k < 40; k++) x = point > 0 ? nextTowardsZero(x) : nextAwayFromZero(x);
      const slope = Math.abs((compute(point * 1.0001) - compute(point / 1.0001)) / (point * 2e-4));
      let before = compute(x);
      for (let k = 0; k < 80; k++) {
        const beside = x > 0 ? nextAwayFromZero(x) : nextTowardsZero(x);
        const value = compute(beside);
        const rise = slope * Math.abs(beside - x) * 1.1 + 2 * unitOf(value);
        expect(value).toBeGreaterThanOrEqual(before);
        expect(value - before).toBeLessThanOrEqual(rise);
        [x, before] = [beside, value];
      }
    }
  });
});
