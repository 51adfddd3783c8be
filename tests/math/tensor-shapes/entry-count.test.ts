import { expect, it } from 'vitest';
import { entryCount } from '../../../src/math/tensor-shapes/entry-count';

it('multiplies the sizes, and counts a number without axes as one entry', () => {
  expect(entryCount([3, 1, 4])).toBe(12);
  expect(entryCount([])).toBe(1);
});
