import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sineOfSquare } from '../../../src/math/differentiation/sine-of-square';
import { differenceQuotient } from '../../../src/math/gradient-check';
import { expectClose } from '../../golden/check';
import { evenly } from '../evenly';

it('has the derivative of page P03 at 1', () => {
  expectClose(sineOfSquare.derivative(1), 1.0806046117362795, { rtol: 1e-15, atol: 0 });
});

it('agrees with central differences', () => {
  fc.assert(
    fc.property(evenly(-2, 2), (x) => {
      const numeric = differenceQuotient(sineOfSquare.value, x, 1e-5, 'central');
      expect(Math.abs(numeric - sineOfSquare.derivative(x))).toBeLessThan(1e-8);
    }),
  );
});
