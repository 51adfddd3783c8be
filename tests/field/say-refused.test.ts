import { expect, it } from 'vitest';
import { sayAllowed } from '../../src/field/say-refused';

it.each([
  [{ min: 0.0001, max: 10, isWhole: false }, 'Allowed: 0.0001 to 10.'],
  [{ min: -0.5, max: 0.5, isWhole: false }, 'Allowed: −0.5 to 0.5.'],
  [{ min: 1, max: 20_000, isWhole: true }, 'Allowed: whole numbers from 1 to 20\u202f000.'],
])('limits stand as one would write them: %o', (limits, sentence) => {
  expect(sayAllowed(limits, 'en')).toBe(sentence);
});
