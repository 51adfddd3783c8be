import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { batchNormEvaluation } from '../../../src/math/normalization/batch-norm';
import { foldBatchNorm } from '../../../src/math/normalization/fold-batch-norm';
import { expectClose } from '../../golden/check';

const layer = { weights: [[2]], bias: [1] };
const norm = { gamma: [1.5], beta: [0.5], mean: [3], variance: [4], epsilon: 1e-5 };

describe('folding batch normalization into the linear layer before it', () => {
  it('gives the printed weights and output', () => {
    // Curriculum, page P21, demo bn-fold, x = 0.7.
    const folded = foldBatchNorm(layer, norm);
    const printed = { rtol: 0, atol: 5.1e-11 };
    expectClose(folded, { weights: [[1.499998125]], bias: [-0.999998125] }, printed);
    expectClose(folded.weights[0]![0]! * 0.7 + folded.bias[0]!, 0.0500005625, printed);
    expectClose(batchNormEvaluation([[2 * 0.7 + 1]], norm, norm), [[0.0500005625]], printed);
  });

  it('computes the same as the layer and its normalization, output by output', () => {
    const numbers = (length: number, min = -5) =>
      fc.array(fc.double({ min, max: 5, noNaN: true }), { minLength: length, maxLength: length });
    fc.assert(
      fc.property(
        fc.array(numbers(3), { minLength: 2, maxLength: 2 }),
        fc.tuple(numbers(2), numbers(2), numbers(2), numbers(2), numbers(2, 0.01)),
        numbers(3),
        (weights, [bias, gamma, beta, mean, variance], x) => {
          const frozen = { gamma, beta, mean, variance, epsilon: 1e-5 };
          const apply = (w: readonly (readonly number[])[], b: readonly number[]) =>
            w.map((row, o) => row.reduce((sum, weight, i) => sum + weight * x[i]!, b[o]!));
          const folded = foldBatchNorm({ weights, bias }, frozen);
          const unfolded = batchNormEvaluation([apply(weights, bias)], frozen, frozen);
          expectClose(apply(folded.weights, folded.bias), unfolded[0], { rtol: 1e-11, atol: 1e-10 });
        },
      ),
    );
  });

  it('refuses shapes that do not fit and variances that are not above 0', () => {
    expect(() => foldBatchNorm({ ...layer, bias: [] }, norm)).toThrow(MathError);
    expect(() => foldBatchNorm({ weights: [], bias: [] }, norm)).toThrow(
      'foldBatchNorm needs at least one row',
    );
    const ragged = { weights: [[1, 2], [3]], bias: [0, 0] };
    const twice = { gamma: [1, 1], beta: [0, 0], mean: [0, 0], variance: [1, 1], epsilon: 0 };
    expect(() => foldBatchNorm(ragged, twice)).toThrow('foldBatchNorm needs 2 numbers');
    expect(() => foldBatchNorm(layer, { ...norm, variance: [-1] })).toThrow(MathError);
  });
});
