import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jacobiRotation } from '../../src/math/jacobi-rotation';
import { expectClose } from '../golden/check';

it('is a turn by at most 45°, whose tangent is a root of t² + 2τt − 1', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e8, max: 1e8, noNaN: true }), (tau) => {
      const { tangent, cosine, sine } = jacobiRotation(tau);
      expect(Math.abs(tangent)).toBeLessThanOrEqual(1);
      expectClose(cosine * cosine + sine * sine, 1, { rtol: 1e-15, atol: 0 });
      expectClose(sine, tangent * cosine, { rtol: 1e-15, atol: 0 });
      expectClose(tangent * tangent + 2 * tau * tangent, 1, { rtol: 1e-14, atol: 0 });
    }),
  );
});

it('turns by 45° where both axes are alike, and hardly where one outweighs the other', () => {
  const { tangent, cosine, sine } = jacobiRotation(0);
  expect(tangent).toBe(1);
  expectClose([cosine, sine], [Math.SQRT1_2, Math.SQRT1_2], { rtol: 2e-16, atol: 0 });
  expect(jacobiRotation(Infinity)).toEqual({ tangent: 0, cosine: 1, sine: 0 });
  expectClose(jacobiRotation(-1e200).tangent, -5e-201, { rtol: 1e-15, atol: 0 });
});
