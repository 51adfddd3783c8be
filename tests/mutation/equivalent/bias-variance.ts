import type { Equivalent } from './equivalent.ts';

/** What no test of the folder `bias-variance` can notice. */
export const biasVariance: readonly Equivalent[] = [
  {
    file: 'math/bias-variance/drawn-fits.ts',
    reason: 'The length of a list is cut to a whole number.',
    changes: [
      [
        'const degrees = Array.from({ length: largestDegree + 1 }, (_, k) => k);',
        'const degrees = Array.from({ length: largestDegree + (1 * 1.01) }, (_, k) => k);',
      ],
    ],
  },
  {
    file: 'math/bias-variance/drawn-fits.ts',
    reason: 'Only the covariances up to the diagonal are read.',
    changes: [['.slice(0, k + 1)', '.slice(0, k + 2)']],
  },
  {
    file: 'math/bias-variance/drawn-fits.ts',
    reason:
      'Deviations from a mean add up to 0, so that a constant beside one of the two factors changes nothing.',
    changes: [
      [
        '(sum, { coefficients }) => sum + (coefficients[k]! - means[k]!) * (coefficients[l]! - means[l]!),',
        '(sum, { coefficients }) => sum + (coefficients[k]! + means[k]!) * (coefficients[l]! - means[l]!),',
      ],
      [
        '(sum, { coefficients }) => sum + (coefficients[k]! - means[k]!) * (coefficients[l]! - means[l]!),',
        '(sum, { coefficients }) => sum + (coefficients[k]! - means[k]!) * (coefficients[l]! + means[l]!),',
      ],
    ],
  },
  {
    file: 'math/bias-variance/overfitting-run.ts',
    reason: 'The length of a list is cut to a whole number.',
    changes: [
      ['const samples = 20;', 'const samples = (20 * 1.01);'],
      ['const features = 15;', 'const features = (15 * 1.01);'],
    ],
  },
];
