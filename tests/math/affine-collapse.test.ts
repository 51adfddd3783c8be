import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activation } from '../../src/math/activations';
import { type AffineMap, applyAffine, collapseAffine, twoLayerOutput } from '../../src/math/affine-collapse';
import { MathError } from '../../src/math/errors';
import { expectClose } from '../golden/check';
import { evenly } from './evenly';

const first: AffineMap = {
  weights: [
    [1, 2],
    [-1, 0.5],
  ],
  bias: [0.5, -1],
};
const second: AffineMap = { weights: [[2, -1]], bias: [0.25] };
const number = evenly(-5, 5);

function affine(inputs: number, outputs: number): fc.Arbitrary<AffineMap> {
  const list = (length: number) => fc.array(number, { minLength: length, maxLength: length });
  return fc.record({
    weights: fc.array(list(inputs), { minLength: outputs, maxLength: outputs }),
    bias: list(outputs),
  });
}

describe('the collapse of linear layers', () => {
  it('gives the reference values of linear-collapse (P13, E1.46)', () => {
    expect(collapseAffine(first, second)).toEqual({ weights: [[3, 3.5]], bias: [2.25] });
    expect(twoLayerOutput(first, second, activation('identity'), [1, -2])).toEqual([-1.75]);
    expect(twoLayerOutput(first, second, activation('relu'), [1, -2])).toEqual([0.25]);
    const [output] = twoLayerOutput(first, second, activation('tanh'), [1, -2]);
    expectClose(output, -0.7281738426, { rtol: 1e-9, atol: 5e-11 });
  });

  it('replaces two layers by one for the identity, for any shapes', () => {
    fc.assert(
      fc.property(affine(3, 4), affine(4, 2), fc.tuple(number, number, number), (one, two, x) => {
        const direct = twoLayerOutput(one, two, activation('identity'), x);
        expectClose(applyAffine(collapseAffine(one, two), x), direct, { rtol: 1e-12, atol: 1e-11 });
      }),
    );
  });

  it('rejects shapes that do not fit', () => {
    expect(() => applyAffine(first, [1])).toThrow(MathError);
    expect(() => applyAffine({ weights: [[1]], bias: [0] }, [1, 2])).toThrow(MathError);
    expect(() => collapseAffine(second, first)).toThrow(MathError);
    expect(() => collapseAffine({ weights: [[1], [2]], bias: [0] }, second)).toThrow(MathError);
    const ragged = { weights: [[1, 2], [3]], bias: [0, 0] };
    expect(() => collapseAffine(ragged, { weights: [[1, 1]], bias: [0] })).toThrow(/first layer/);
  });
});
