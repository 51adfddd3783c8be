import { expect, it } from 'vitest';
import { inUnit } from '../../../src/math/information/units';

it('divides nats by ln 2 to get bits', () => {
  expect(inUnit(Math.LN2, 'bit')).toBe(1);
  // Eight equally probable outcomes: ln 8 nats, 3 bits
  expect(inUnit(Math.log(8), 'bit')).toBeCloseTo(3, 14);
  expect(inUnit(1.25, 'nat')).toBe(1.25);
});
