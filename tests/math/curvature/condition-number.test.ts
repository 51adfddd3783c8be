import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionNumber, kindOfCriticalPoint } from '../../../src/math/curvature/condition-number';
import { MathError } from '../../../src/math/errors';
import { symmetricEigen } from '../../../src/math/optimization/symmetric-eigen';
import { rosenbrock } from '../../../src/math/optimization/test-functions';
import { evenly } from '../evenly';

const some = fc.array(evenly(0.1, 100), { minLength: 1, maxLength: 6 });

describe('the condition number', () => {
  it('of Rosenbrock at its minimum is that of numpy', () => {
    const { values } = symmetricEigen(rosenbrock.hessian([1, 1]));
    // numpy.linalg.eigvalsh([[802, -400], [-400, 200]])
    expect(conditionNumber(values)).toBeCloseTo(2508.0096012775152, 7);
  });

  it('is at least 1 and does not hang on the size or sign of all eigenvalues', () => {
    fc.assert(
      fc.property(some, evenly(0.1, 10), (values, factor) => {
        const kappa = conditionNumber(values)!;
        expect(kappa).toBeGreaterThanOrEqual(1);
        expect(conditionNumber(values.map((each) => -factor * each))! / kappa).toBeCloseTo(1, 10);
      }),
    );
  });

  it('is infinite where an eigenvalue is 0, but for rounding', () => {
    expect(conditionNumber([3, 0])).toBeNull();
    expect(conditionNumber([3, 1e-16])).toBeNull();
    expect(conditionNumber([0])).toBeNull();
    expect(() => conditionNumber([])).toThrow(MathError);
  });
});

describe('the kind of a critical point', () => {
  it.each([
    [[1, 2], 'minimum'],
    [[-1, -2], 'maximum'],
    [[1, -2], 'saddle'],
    [[1, 0, -2], 'saddle'],
    [[1, 0], 'undecided'],
    [[0, -1], 'undecided'],
    [[0, 0], 'undecided'],
  ] as const)('with the eigenvalues %j is: %s', (values, kind) => {
    expect(kindOfCriticalPoint(values)).toBe(kind);
  });
});
