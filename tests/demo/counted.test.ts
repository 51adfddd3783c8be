import { expect, it } from 'vitest';
import { counted } from '../../src/demo/counted';

it('has one of a thing, and several of all other numbers', () => {
  expect([0, 1, 2].map((count) => counted(count, 'step'))).toEqual(['0 steps', '1 step', '2 steps']);
  expect([1, 12_000].map((count) => counted(count, 'batch', 'batches'))).toEqual([
    '1 batch',
    '12\u202f000 batches',
  ]);
});
