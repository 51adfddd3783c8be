import { expect, it } from 'vitest';
import { keepTogether } from '../../src/demo/keep-together';

it('keeps both sides of a relation or a product on its line, and nothing else', () => {
  expect(keepTogether('With x = 3 and 784 × 500 weights, a - b.')).toBe(
    'With x\u00a0=\u00a03 and 784\u00a0×\u00a0500 weights, a - b.',
  );
});
