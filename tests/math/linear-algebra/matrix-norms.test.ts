import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { largestStretchAngle, matrixNorms } from '../../../src/math/linear-algebra/matrix-norms';
import { multiply } from '../../../src/math/matrix';
import { casesOfKind, expectClose, loadGolden, readMatrix, toleranceOf } from '../../golden/check';
import { evenly } from '../evenly';

const golden = loadGolden('16_linalg');
const entry = evenly(-10, 10);
const matrices = fc.array(fc.tuple(entry, entry, entry), { minLength: 1, maxLength: 4 });

describe('norms of a matrix', () => {
  it.each(casesOfKind(golden, 'matrix'))('agree with the golden case $name', (goldenCase) => {
    const got = matrixNorms(readMatrix(goldenCase.input['A']));
    for (const [name, field] of [
      ['frobenius', 'norm_fro'],
      ['spectral', 'norm_2'],
      ['nuclear', 'norm_nuc'],
    ] as const) {
      expectClose(got[name], goldenCase.expected[field], toleranceOf(golden, goldenCase, field));
    }
  });

  it('are ordered: spectral, Frobenius, nuclear', () => {
    fc.assert(
      fc.property(matrices, (a) => {
        const { frobenius, spectral, nuclear } = matrixNorms(a);
        expect(spectral).toBeLessThanOrEqual(frobenius * (1 + 1e-12));
        expect(frobenius).toBeLessThanOrEqual(nuclear * (1 + 1e-12));
      }),
    );
  });

  it('bound how much a vector is stretched', () => {
    fc.assert(
      fc.property(matrices, fc.tuple(entry, entry, entry), (a, x) => {
        const image = multiply(
          a,
          x.map((each) => [each]),
        ).flat();
        expect(Math.hypot(...image)).toBeLessThanOrEqual(
          matrixNorms(a).spectral * Math.hypot(...x) * (1 + 1e-9) + 1e-9,
        );
      }),
    );
  });

  it('stretch the unit vector at the angle of largest stretch by the spectral norm', () => {
    fc.assert(
      fc.property(fc.tuple(fc.tuple(entry, entry), fc.tuple(entry, entry)), (a) => {
        const angle = largestStretchAngle(a);
        const image = multiply(a, [[Math.cos(angle)], [Math.sin(angle)]]).flat();
        const { spectral } = matrixNorms(a);
        expectClose(Math.hypot(...image), spectral, { rtol: 1e-9, atol: 1e-12 });
      }),
    );
    expect(() => largestStretchAngle([[1, 2]])).toThrow(MathError);
  });
});
