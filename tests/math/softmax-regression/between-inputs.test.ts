import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { logitsBetween } from '../../../src/math/softmax-regression/between-inputs';
import { softmaxLogits } from '../../../src/math/softmax-regression/fit';
import { evenly } from '../evenly';

const three = fc.tuple(...Array.from({ length: 3 }, () => evenly(-5, 5)));

describe('the logits between two inputs', () => {
  it('are those of the first and of the second at the ends', () => {
    expect(logitsBetween([0, 4], [0, -2], 0)).toEqual([0, 4]);
    expect(logitsBetween([0, 4], [0, -2], 1)).toEqual([0, -2]);
  });

  it('are the logits of the input between, for every affine layer', () => {
    fc.assert(
      fc.property(three, three, three, evenly(0, 1), (a, b, w, share) => {
        const weights = [w, w.map((each) => each * each)];
        const biases = [1, -2];
        const middle = a.map((each, k) => (1 - share) * each + share * b[k]!);
        const mixed = logitsBetween(
          softmaxLogits(weights, biases, a),
          softmaxLogits(weights, biases, b),
          share,
        );
        softmaxLogits(weights, biases, middle).forEach((logit, k) => {
          expect(mixed[k]).toBeCloseTo(logit, 9);
        });
      }),
    );
  });

  it('need equally many logits', () => {
    expect(() => logitsBetween([1], [1, 2], 0.5)).toThrow(MathError);
  });
});
