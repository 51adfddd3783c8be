import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { gaussianBatches } from '../../../src/math/normalization/gaussian-batches';
import { createRandom } from '../../../src/math/random';

describe('batches of Gaussian numbers', () => {
  it('are drawn batch by batch, number by number', () => {
    const random = createRandom(7);
    const drawn = Array.from({ length: 6 }, () => 4 + Math.sqrt(6.5) * random.normal());
    const batches = gaussianBatches(createRandom(7), { count: 2, size: 3, mean: 4, variance: 6.5 });
    expect(batches).toEqual([drawn.slice(0, 3), drawn.slice(3)]);
  });

  it('may be none, and have no negative variance', () => {
    expect(gaussianBatches(createRandom(1), { count: 0, size: 4, mean: 0, variance: 1 })).toEqual([]);
    expect(() => gaussianBatches(createRandom(1), { count: 1, size: 4, mean: 0, variance: -1 })).toThrow(
      MathError,
    );
  });
});
