// The ellipses of a Gaussian of the plane, and one point measured by them.

import { defineModel } from '../../../../src/demo/define-demo';
import { number, point } from '../../../../src/demo/parameters';
import { gammaDistribution } from '../../../../src/math/gaussian/gamma-distribution';
import {
  clampedCovariance,
  covarianceEllipse,
  mahalanobisSquared,
  multivariateDensity,
} from '../../../../src/math/gaussian/multivariate';
import { normalDistribution } from '../../../../src/math/normal';
import { symmetricEigenvalues } from '../../../../src/math/symmetric-eigenvalues';

const radii = [1, 2, 3];
const pieces = 72;

/** Probabilities within a Mahalanobis distance, in 1, 2 and 10 dimensions. */
const within = {
  one: (radius: number): number => 1 - 2 * normalDistribution(-radius),
  two: (radius: number): number => gammaDistribution(1, radius ** 2 / 2),
  ten: (radius: number): number => gammaDistribution(5, radius ** 2 / 2),
};
/** How far the picture of these probabilities goes. */
export const farthest = 5;
const distances = Array.from({ length: 101 }, (_, i) => (farthest * i) / 100);
const curveOf = (probability: (radius: number) => number) => ({
  x: distances,
  y: distances.map(probability),
});
export const curves = { one: curveOf(within.one), two: curveOf(within.two), ten: curveOf(within.ten) };

export const model = defineModel({
  id: 'mvn-contours',
  params: {
    variance1: number({ min: 0.1, max: 5, value: 2, step: 0.05 }),
    variance2: number({ min: 0.1, max: 5, value: 1, step: 0.05 }),
    covariance: number({ min: -4.95, max: 4.95, value: 0.5, step: 0.05 }),
    point: point({ min: -3, max: 3, step: 0.05, value: [1, -1] }),
  },
  compute({ variance1, variance2, covariance: wanted, point: at }) {
    const used = clampedCovariance(wanted, variance1, variance2);
    const matrix = [
      [variance1, used],
      [used, variance2],
    ];
    const squared = mahalanobisSquared(at, [0, 0], matrix);
    const rings = radii.map((radius) => covarianceEllipse(matrix, radius, pieces));
    const { values, vectors } = symmetricEigenvalues(matrix);
    const ends = vectors.map((vector, k) => vector.map((each) => Math.sqrt(values[k]!) * each));
    return {
      covarianceUsed: used,
      isClamped: used !== wanted,
      determinant: variance1 * variance2 - used * used,
      correlation: used / Math.sqrt(variance1 * variance2),
      distance: Math.sqrt(squared),
      distanceSquared: squared,
      density: multivariateDensity(at, [0, 0], matrix),
      length: Math.hypot(...at),
      nearer: -Math.expm1(-squared / 2),
      half: squared / 2,
      within: radii.map(within.one),
      withinEllipse: radii.map(within.two),
      pointMark: squared > 0 && squared <= farthest ** 2 ? Math.sqrt(squared) : null,
      eigenvalues: values,
      rings: {
        x: rings.flatMap(({ x }) => [...x, 0]),
        y: rings.flatMap(({ y }): (number | null)[] => [...y, null]),
      },
      sameLength:
        squared > 0
          ? covarianceEllipse(
              [
                [1, 0],
                [0, 1],
              ],
              Math.hypot(...at),
              pieces,
            )
          : null,
      throughPoint: squared > 0 ? covarianceEllipse(matrix, Math.sqrt(squared), pieces) : null,
      axes: {
        x: ends.flatMap(([x]) => [-x!, x!, 0]),
        y: ends.flatMap(([, y]): (number | null)[] => [-y!, y!, null]),
      },
    };
  },
});
