import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timesSoftmaxJacobian } from '../../../src/math/classification-loss/softmax-loss';
import { softmax } from '../../../src/math/softmax';
import { softmaxJacobian } from '../../../src/math/softmax-regression/softmax-jacobian';
import { symmetricEigenvalues } from '../../../src/math/symmetric-eigenvalues';
import { expectClose } from '../../golden/check';
import { evenly } from '../evenly';

const logits = fc.array(evenly(-5, 5), { minLength: 2, maxLength: 5 });
const temperature = fc.double({ min: 0.3, max: 10, noNaN: true });

describe('the Jacobian of softmax', () => {
  it('has the entries of the curriculum at (1, 2, 3)', () => {
    // numpy: diag(p) − p pᵀ
    const expected = [
      [0.08192507, -0.02203304, -0.05989202],
      [-0.02203304, 0.18483645, -0.1628034],
      [-0.05989202, -0.1628034, 0.22269543],
    ];
    expectClose(softmaxJacobian([1, 2, 3]), expected, { rtol: 0, atol: 5.1e-9 });
  });

  it('is the derivative of softmax, by central differences', () => {
    fc.assert(
      fc.property(logits, temperature, (z, t) => {
        const h = 1e-4;
        const jacobian = softmaxJacobian(z, t);
        z.forEach((_, j) => {
          const at = (step: number) =>
            softmax(
              z.map((each, k) => (k === j ? each + step : each)),
              t,
            );
          const [up, down] = [at(h), at(-h)];
          z.forEach((__, i) => {
            expect(jacobian[i]![j]).toBeCloseTo((up[i]! - down[i]!) / (2 * h), 6);
          });
        });
      }),
    );
  });

  it('is symmetric, and its rows add up to 0', () => {
    fc.assert(
      fc.property(logits, temperature, (z, t) => {
        const jacobian = softmaxJacobian(z, t);
        jacobian.forEach((row, i) => {
          expect(row.reduce((sum, entry) => sum + entry, 0)).toBeCloseTo(0, 12);
          row.forEach((entry, j) => {
            expect(entry).toBeCloseTo(jacobian[j]![i]!, 12);
          });
        });
      }),
    );
  });

  it('is positive semidefinite: its eigenvalues are not negative', () => {
    fc.assert(
      fc.property(logits, (z) => {
        expect(Math.min(...symmetricEigenvalues(softmaxJacobian(z)).values)).toBeGreaterThan(-1e-12);
      }),
    );
  });

  it('times a vector is what the gradient of the squared error uses', () => {
    fc.assert(
      fc.property(logits, (z) => {
        const vector = z.map((_, k) => k + 1);
        const product = softmaxJacobian(z).map((row) =>
          row.reduce((sum, entry, k) => sum + entry * vector[k]!, 0),
        );
        expectClose(product, timesSoftmaxJacobian(softmax(z), vector), { rtol: 1e-9, atol: 1e-12 });
      }),
    );
  });

  it('keeps the digits of the diagonal where one class has all but 10⁻³⁰', () => {
    const [[first = 0] = []] = softmaxJacobian([70, 0]);
    expect(first / Math.exp(-70)).toBeCloseTo(1, 12);
  });

  it('grows like 1/T if the logits grow with T', () => {
    const one = softmaxJacobian([1, 2, 3], 1);
    expectClose(
      softmaxJacobian([2, 4, 6], 2),
      one.map((row) => row.map((entry) => entry / 2)),
      { rtol: 1e-12, atol: 0 },
    );
  });
});
