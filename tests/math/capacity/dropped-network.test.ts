import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parametersInUse } from '../../../src/math/capacity/dropped-network';
import { MathError } from '../../../src/math/errors';

/** The mean over all masks, one by one: hidden units kept with probability q. */
function overAllMasks(sizes: readonly number[], dropoutRate: number): number {
  const hidden = sizes.slice(1, -1);
  const units = hidden.reduce((sum, size) => sum + size, 0);
  let mean = 0;
  for (let mask = 0; mask < 2 ** units; mask++) {
    const kept = [sizes[0]!];
    let bit = 0;
    let probability = 1;
    for (const size of hidden) {
      let count = 0;
      for (let unit = 0; unit < size; unit++, bit++) {
        const isKept = (mask >> bit) % 2 === 1;
        probability *= isKept ? 1 - dropoutRate : dropoutRate;
        if (isKept) count += 1;
      }
      kept.push(count);
    }
    kept.push(sizes.at(-1)!);
    let inUse = 0;
    for (let l = 1; l < kept.length; l++) inUse += (kept[l - 1]! + 1) * kept[l]!;
    mean += probability * inUse;
  }
  return mean;
}

describe('the parameters that a sampled sub-network uses', () => {
  it.each([
    [[2, 3, 1], 0.5],
    [[2, 3, 2, 2], 0.3],
    [[1, 4, 4, 1], 0.9],
    [[3, 2], 0.5],
  ])('are on average those of all masks, %j at rate %d', (sizes, rate) => {
    expect(parametersInUse(sizes, rate)).toBeCloseTo(overAllMasks(sizes, rate), 10);
  });

  it('are all of them without dropout, and fewer with it', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(sizes, fc.double({ min: 0.01, max: 0.9, noNaN: true }), (layers, rate) => {
        const all = layers.slice(1).reduce((sum, size, l) => sum + (layers[l]! + 1) * size, 0);
        expect(parametersInUse(layers, 0)).toBe(all);
        expect(parametersInUse(layers, rate)).toBeLessThan(all);
      }),
    );
  });

  it('need a rate from 0 to below 1', () => {
    expect(() => parametersInUse([2, 2, 2], 1)).toThrow(MathError);
    expect(() => parametersInUse([2, 2, 2], -0.1)).toThrow(MathError);
    expect(() => parametersInUse([2], 0)).toThrow(MathError);
  });
});
