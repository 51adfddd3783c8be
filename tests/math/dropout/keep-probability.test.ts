import { expect, it } from 'vitest';
import { requireSomeKept } from '../../../src/math/dropout/keep-probability';
import { MathError } from '../../../src/math/errors';

it('a keep probability to divide by is above 0 and at most 1', () => {
  for (const keep of [Number.MIN_VALUE, 0.5, 1])
    expect(() => requireSomeKept('dropoutWeights', keep)).not.toThrow();
  for (const keep of [0, -0.5, 1 + Number.EPSILON, 1.005, 2, Infinity, Number.NaN])
    expect(() => requireSomeKept('dropoutWeights', keep)).toThrow(
      new MathError(`dropoutWeights needs a keep probability above 0 and up to 1, not ${keep}`),
    );
});
