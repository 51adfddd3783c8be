import type { Equivalent } from './equivalent.ts';

/** What no test of the folder `descent-direction` can notice. */
export const descentDirection: readonly Equivalent[] = [
  {
    file: 'math/descent-direction/directional-derivative.ts',
    reason: 'Noise of cosine and sine is far below either bound.',
    changes: [
      [
        'const [x, y] = [zeroIfNoise(Math.cos(angle), 1), zeroIfNoise(Math.sin(angle), 1)];',
        'const [x, y] = [zeroIfNoise(Math.cos(angle), 2), zeroIfNoise(Math.sin(angle), 1)];',
      ],
      [
        'const [x, y] = [zeroIfNoise(Math.cos(angle), 1), zeroIfNoise(Math.sin(angle), 1)];',
        'const [x, y] = [zeroIfNoise(Math.cos(angle), 1), zeroIfNoise(Math.sin(angle), 2)];',
      ],
      [
        'const [x, y] = [zeroIfNoise(Math.cos(angle), 1), zeroIfNoise(Math.sin(angle), 1)];',
        'const [x, y] = [zeroIfNoise(Math.cos(angle), (1 * 1.01)), zeroIfNoise(Math.sin(angle), 1)];',
      ],
      [
        'const [x, y] = [zeroIfNoise(Math.cos(angle), 1), zeroIfNoise(Math.sin(angle), 1)];',
        'const [x, y] = [zeroIfNoise(Math.cos(angle), 1), zeroIfNoise(Math.sin(angle), (1 * 1.01))];',
      ],
    ],
  },
  {
    file: 'math/descent-direction/normalized-descent.ts',
    reason: 'The rate is one number, the same at every step.',
    changes: [
      ['const rate = rateAt(learningRate, 1);', 'const rate = rateAt(learningRate, 2);'],
      ['const rate = rateAt(learningRate, 1);', 'const rate = rateAt(learningRate, (1 * 1.01));'],
    ],
  },
];
