import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitVector, vectorNorm } from '../../../src/math/scaling/unit-vector';
import { casesOfKind, expectCase, expectClose, loadGolden, readMatrix } from '../../golden/check';
import { evenly } from '../evenly';

const scaling = loadGolden('13_scaling');
const norms = ['l1', 'l2', 'max'] as const;

describe('vectors of length 1', () => {
  it.each(casesOfKind(scaling, 'rows'))('agrees with scikit-learn: $name', (goldenCase) => {
    const rows = readMatrix(goldenCase.input['X']);
    expectCase(
      Object.fromEntries(
        norms.flatMap((norm) => [
          [norm, rows.map((row) => unitVector(row, norm))],
          [`norm_${norm}`, rows.map((row) => vectorNorm(row, norm))],
        ]),
      ),
      scaling,
      goldenCase,
    );
  });

  it('keeps the direction: the ratios of the entries', () => {
    fc.assert(
      fc.property(
        fc.tuple(evenly(0.1, 9), evenly(-9, 9), evenly(-9, 9)),
        fc.constantFrom(...norms),
        (vector, norm) => {
          const unit = unitVector(vector, norm);
          expectClose(vectorNorm(unit, norm), 1, { rtol: 1e-14, atol: 0 });
          expectClose(
            unit.map((value) => value / unit[0]!),
            vector.map((value) => value / vector[0]),
            { rtol: 1e-12, atol: 1e-12 },
          );
        },
      ),
    );
  });

  it('keeps zeros, also a vector of nothing else', () => {
    expect(unitVector([0, 3, 0, 4], 'l2')).toEqual([0, 0.6, 0, 0.8]);
    for (const norm of norms) expect(unitVector([0, 0], norm)).toEqual([0, 0]);
  });

  it('has no overflow where squares have', () => {
    expectClose(unitVector([3e200, 4e200], 'l2'), [0.6, 0.8], { rtol: 1e-15, atol: 0 });
    expectClose(unitVector([3e-200, 4e-200], 'l2'), [0.6, 0.8], { rtol: 1e-15, atol: 0 });
  });
});
