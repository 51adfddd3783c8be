import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import {
  batchNorm,
  batchNormEvaluation,
  batchNormGradient,
} from '../../../src/math/normalization/batch-norm';
import { updateRunningStatistics } from '../../../src/math/normalization/running-statistics';
import { centralDifferenceGradient } from '../../../src/math/optimization/central-difference';
import {
  casesOfKind,
  expectCase,
  expectClose,
  loadGolden,
  readList,
  readMatrix,
  readNumber,
} from '../../golden/check';
import { evenly } from '../evenly';

const golden = loadGolden('04_batchnorm');
const column = (values: readonly number[]) => values.map((value) => [value]);

describe('batch normalization of a batch of rows', () => {
  it.each(casesOfKind(golden, 'batchnorm'))('agrees with PyTorch in $name', (goldenCase) => {
    const { input } = goldenCase;
    const x = readMatrix(input['x']);
    const affine = {
      gamma: readList(input['gamma']),
      beta: readList(input['beta']),
      epsilon: readNumber(input['eps']),
    };
    const runningMean = readList(input['running_mean']);
    const runningVariance = readList(input['running_var']);
    const running = runningMean.map((mean, d) =>
      updateRunningStatistics(
        { mean, variance: runningVariance[d]! },
        x.map((row) => row[d]!),
        { library: 'pytorch', momentum: readNumber(input['momentum']) },
      ),
    );
    const updated = {
      mean: running.map(({ mean }) => mean),
      variance: running.map(({ variance }) => variance),
    };
    const forward = batchNorm(x, affine);
    const gradient = batchNormGradient(x, affine, readMatrix(input['dy']));
    expectCase(
      {
        mean: forward.mean,
        var_biased: forward.variance,
        var_unbiased: forward.variance.map((value) => (value * x.length) / (x.length - 1)),
        xhat: forward.normalized,
        y: forward.output,
        running_mean: updated.mean,
        running_var: updated.variance,
        y_eval: batchNormEvaluation(x, affine, updated),
        dx: gradient.input,
        dgamma: gradient.gamma,
        dbeta: gradient.beta,
      },
      golden,
      goldenCase,
    );
  });

  it('gives the gradients of the worked batch 1, 3, 4, 8', () => {
    // Curriculum, page P21, demo bn-backward: γ = 2, upstream (1, 0, 0, 0).
    const x = column([1, 3, 4, 8]);
    const gradient = batchNormGradient(x, { gamma: [2], epsilon: 1e-5 }, column([1, 0, 0, 0]));
    const reference = [0.3168031616, -0.2866309147, -0.1961159843, 0.1659437374];
    expectClose(gradient.input.flat(), reference, { rtol: 0, atol: 5.1e-11 });
    expectClose(gradient.gamma, [-1.1766959057], { rtol: 0, atol: 5.1e-11 });
    expect(gradient.beta).toEqual([1]);
    expect(Math.abs(gradient.input.flat().reduce((sum, value) => sum + value, 0))).toBeLessThan(1e-15);
    const moment = gradient.input.flat().reduce((sum, value, i) => sum + value * (x[i]![0]! - 4), 0);
    expect(Math.abs(moment)).toBeLessThan(1e-5);
  });

  it('has the gradients of its central differences', () => {
    const numbers = (length: number, size: number) =>
      fc.array(evenly(-size, size), { minLength: length, maxLength: length });
    fc.assert(
      fc.property(
        fc.array(numbers(2, 5), { minLength: 3, maxLength: 3 }),
        fc.array(numbers(2, 2), { minLength: 3, maxLength: 3 }),
        numbers(2, 3),
        numbers(2, 3),
        (x, upstream, gamma, beta) => {
          const epsilon = 0.1;
          const loss = (
            rows: readonly (readonly number[])[],
            scale: readonly number[],
            shift: readonly number[],
          ) =>
            batchNorm(rows, { gamma: scale, beta: shift, epsilon })
              .output.flat()
              .reduce((sum, value, i) => sum + value * upstream.flat()[i]!, 0);
          const rows = (flat: readonly number[]) => [flat.slice(0, 2), flat.slice(2, 4), flat.slice(4, 6)];
          const gradient = batchNormGradient(x, { gamma, epsilon }, upstream);
          const tolerance = { rtol: 1e-6, atol: 1e-6 };
          const byInput = centralDifferenceGradient((flat) => loss(rows(flat), gamma, beta), x.flat());
          expectClose(gradient.input.flat(), byInput, tolerance);
          expectClose(
            gradient.gamma,
            centralDifferenceGradient((p) => loss(x, p, beta), gamma),
            tolerance,
          );
          expectClose(
            gradient.beta,
            centralDifferenceGradient((p) => loss(x, gamma, p), beta),
            tolerance,
          );
        },
      ),
    );
  });

  it('evaluates each row by itself, even a single one or none', () => {
    const affine = { gamma: [2, 1], beta: [0.5, -1], epsilon: 1e-5 };
    const running = { mean: [1, 2], variance: [4, 9] };
    const rows = [
      [1, 2],
      [3, -4],
    ];
    const together = batchNormEvaluation(rows, affine, running);
    expect(rows.flatMap((row) => batchNormEvaluation([row], affine, running))).toEqual(together);
    expect(batchNormEvaluation([], affine, running)).toEqual([]);
  });

  it('is finite where a square or a product is not', () => {
    const affine = { gamma: [1e10], beta: [0], epsilon: 0 };
    expect(batchNorm([[1e200], [-1e200]], affine).output).toEqual([[1e10], [-1e10]]);
    const stored = { mean: [0], variance: [1e300] };
    expectClose(batchNormEvaluation([[1e300]], affine, stored), [[1e160]], { rtol: 1e-15, atol: 0 });
  });

  it('refuses shapes that do not fit', () => {
    const affine = { gamma: [1], beta: [0], epsilon: 1e-5 };
    expect(() => batchNorm([], affine)).toThrow(MathError);
    expect(() => batchNorm([[1, 2]], affine)).toThrow(MathError);
    expect(() => batchNorm([[1]], { ...affine, beta: [] })).toThrow(MathError);
    expect(() => batchNormGradient([[1], [2]], affine, [[1]])).toThrow(/upstream rows/);
    expect(() => batchNormGradient([[1, 2]], affine, [[1]])).toThrow(/batchNormGradient needs 1 numbers/);
    expect(() => batchNormGradient([[1]], affine, [[1, 2]])).toThrow(/batchNormGradient needs 1 numbers/);
    expect(() => batchNormEvaluation([[1]], affine, { mean: [0], variance: [] })).toThrow(MathError);
    expect(() => batchNormEvaluation([[1]], affine, { mean: [0], variance: [-1] })).toThrow(MathError);
  });
});
