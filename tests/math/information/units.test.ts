import { expect, it } from 'vitest';
import { inUnit } from '../../../src/math/information/units';

it('divides nats by ln 2 to get bits', () => {
  expect(inUnit(Math.LN2, 'bit')).toBe(1);
  // A table of logarithms: log2(e) = 1.442695
  expect(inUnit(1, 'bit')).toBeCloseTo(1.442695, 6);
  expect(inUnit(1.25, 'nat')).toBe(1.25);
});
