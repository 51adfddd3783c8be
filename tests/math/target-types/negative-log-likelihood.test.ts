import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  categoricalNegativeLogLikelihood,
  gaussianNegativeLogLikelihood,
  poissonNegativeLogLikelihood,
} from '../../../src/math/target-types/negative-log-likelihood';
import {
  casesOfKind,
  expectClose,
  loadGolden,
  readArray,
  readList,
  readMatrix,
  readNumber,
  toleranceOf,
} from '../../golden/check';
import { evenly } from '../evenly';

const information = loadGolden('03_information');
const softmax = loadGolden('02_softmax');

describe('the negative log-likelihood', () => {
  it.each(casesOfKind(information, 'gaussian1d'))(
    'of a Gaussian agrees with the golden case $name',
    (goldenCase) => {
      const mean = readNumber(goldenCase.input['mu']);
      const standardDeviation = readNumber(goldenCase.input['sigma']);
      expectClose(
        readList(goldenCase.input['x']).map(
          (x) => -gaussianNegativeLogLikelihood(x, { mean, standardDeviation }),
        ),
        goldenCase.expected['logpdf'],
        toleranceOf(information, goldenCase, 'logpdf'),
      );
    },
  );

  it.each(casesOfKind(softmax, 'ce').filter(({ input }) => input['target_type'] !== 'soft'))(
    'of a class agrees with the golden case $name',
    (goldenCase) => {
      const targets = readArray(goldenCase.input['targets']);
      expectClose(
        readMatrix(goldenCase.input['logits']).map((row, i) =>
          categoricalNegativeLogLikelihood(row, readNumber(targets[i])),
        ),
        goldenCase.expected['loss_rows'],
        toleranceOf(softmax, goldenCase, 'loss_rows'),
      );
    },
  );

  it('of a count is that of scipy.stats.poisson', () => {
    // -scipy.stats.poisson.logpmf(k, rate) for (k, rate) = (0, 2), (3, 2), (10, 4.5), (100, 80)
    const expected = [2.0, 1.7123179275482192, 4.563638605312773, 5.5367120881753635];
    const got = (
      [
        [0, 2],
        [3, 2],
        [10, 4.5],
        [100, 80],
      ] as const
    ).map(([count, rate]) => poissonNegativeLogLikelihood(count, Math.log(rate)));
    expectClose(got, expected, { rtol: 1e-12, atol: 0 });
  });

  it('of a count has the derivative rate minus count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), evenly(-2, 3), (count, z) => {
        const h = 1e-4;
        const slope =
          (poissonNegativeLogLikelihood(count, z + h) - poissonNegativeLogLikelihood(count, z - h)) / (2 * h);
        expect(slope).toBeCloseTo(Math.exp(z) - count, 5);
      }),
    );
  });

  it('of a Gaussian has the derivative of half the square over the variance', () => {
    const at = (mean: number) => gaussianNegativeLogLikelihood(3, { mean, standardDeviation: 2 });
    expect((at(1 + 1e-5) - at(1 - 1e-5)) / 2e-5).toBeCloseTo((1 - 3) / 4, 8);
  });

  it('refuses what has no likelihood', () => {
    expect(() => gaussianNegativeLogLikelihood(1, { mean: 0, standardDeviation: 0 })).toThrow(/deviation/);
    expect(() => gaussianNegativeLogLikelihood(Number.NaN, { mean: 0, standardDeviation: 1 })).toThrow(
      /target/,
    );
    expect(() => gaussianNegativeLogLikelihood(1, { mean: Infinity, standardDeviation: 1 })).toThrow(/mean/);
    expect(() => categoricalNegativeLogLikelihood([0, 1], 2)).toThrow(/has a logit/);
    expect(() => poissonNegativeLogLikelihood(1.5, 0)).toThrow(/events/);
    expect(() => poissonNegativeLogLikelihood(1, Infinity)).toThrow(/output/);
  });
});
