import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { softmaxParameterCount } from '../../../src/math/softmax-regression/parameter-count';

describe('the parameters of softmax regression', () => {
  it('are 15, of which 10 are effective, for four features and three classes', () => {
    expect(softmaxParameterCount(4, 3)).toEqual({ total: 15, effective: 10, redundant: 5 });
  });

  it('are as many as those of logistic regression when two classes lose what is redundant', () => {
    expect(softmaxParameterCount(7, 2).effective).toBe(8);
  });

  it('are effective or redundant', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 2, max: 1000 }), (d, k) => {
        const { total, effective, redundant } = softmaxParameterCount(d, k);
        expect(effective + redundant).toBe(total);
        expect(total).toBe(k * d + k);
      }),
    );
  });

  it('need whole numbers, at least one feature and two classes', () => {
    expect(() => softmaxParameterCount(0, 3)).toThrow(MathError);
    expect(() => softmaxParameterCount(4, 1)).toThrow(/classes/);
    expect(() => softmaxParameterCount(1.5, 2)).toThrow(/features/);
  });
});
