import { describe, expect, it } from 'vitest';
import { correctBias, exponentialAverage } from '../../../src/math/exponential-average/exponential-average';
import { averagedSignal } from '../../../src/math/exponential-average/signals';
import { createRandom } from '../../../src/math/random';
import { expectClose } from '../../golden/check';

// Curriculum, page P23, demo ema-bias with β = 0.9; E0.12 of the errata.
const averages = (kind: 'constant' | 'ramp' | 'noise', length: number) =>
  exponentialAverage(averagedSignal(kind, length, createRandom(31)), 0.9);

describe('the signals to average', () => {
  it('give the printed averages of the constant 1', () => {
    const m = averages('constant', 20);
    const reference = [0.1, 0.19, 0.40951, 0.6513215599, 0.8784233454];
    expectClose(
      [1, 2, 5, 10, 20].map((t) => m[t - 1]),
      reference,
      { rtol: 0, atol: 5.1e-11 },
    );
  });

  it('give the printed averages of the ramp 1, 2, 3, …', () => {
    const m = averages('ramp', 5);
    expectClose(m, [0.1, 0.29, 0.561, 0.9049, 1.31441], { rtol: 1e-14, atol: 0 });
    const corrected = [1, 1.526315789, 2.070110701, 2.631288165, 3.209714048];
    expectClose(correctBias(m, 0.9), corrected, { rtol: 0, atol: 5.1e-10 });
  });

  it('give the printed averages of the noise 1 + n() with seed 31', () => {
    const m = averages('noise', 5);
    const got = [m[4], correctBias(m, 0.9)[4]];
    expectClose(got, [0.4816050416, 1.1760519685], { rtol: 0, atol: 5.1e-11 });
  });

  it('draw only for the noise', () => {
    const random = createRandom(1);
    averagedSignal('constant', 5, random);
    averagedSignal('ramp', 5, random);
    expect(averagedSignal('noise', 2, random)).toEqual(averagedSignal('noise', 2, createRandom(1)));
  });
});
