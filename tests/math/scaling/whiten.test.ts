import { expect, test } from 'vitest';
import { whiten } from '../../../src/math/scaling/whiten';
import { expectClose } from '../../golden/check';

const rows = [
  [1, 2],
  [2, 1],
  [4, 4],
  [7, 5],
];

test.each([1e-12, 1e-6, 1e6, 1e12])('whitened samples do not depend on their unit: %d', (unit) => {
  const scaled = rows.map((row) => row.map((value) => unit * value));
  expectClose(whiten(scaled), whiten(rows), { rtol: 1e-9, atol: 1e-9 });
});

test('features that depend on each other are refused in any unit', () => {
  for (const unit of [1e-9, 1, 1e9])
    expect(() => whiten(rows.map(([x = 0]) => [unit * x, 3 * unit * x])), `${unit}`).toThrow(
      'features that do not depend on each other',
    );
});
