import { expect, test } from 'vitest';
import { ranksOf } from '../../../src/math/metrics/ranks';

// Two values share the places 2 and 3, three the places 4 to 6.
const values = [0.5, 0.2, 0.1, 0.5, 0.2, 0.5];

test.each([
  ['average', [5, 2.5, 1, 5, 2.5, 5]],
  ['minimum', [4, 2, 1, 4, 2, 4]],
  ['maximum', [6, 3, 1, 6, 3, 6]],
  ['fileOrder', [4, 2, 1, 5, 3, 6]],
  ['reversedOrder', [6, 3, 1, 5, 2, 4]],
] as const)('equal values get their places by the rule %s', (rule, ranks) => {
  expect(ranksOf(values, rule)).toEqual(ranks);
});

test('what is no number has no rank, and an empty list none', () => {
  expect(() => ranksOf([1, Number.NaN], 'average')).toThrow('ranksOf needs values that are numbers');
  expect(ranksOf([], 'average')).toEqual([]);
});
