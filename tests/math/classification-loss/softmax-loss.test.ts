import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { softmaxLosses, timesSoftmaxJacobian } from '../../../src/math/classification-loss/softmax-loss';
import { casesOfKind, expectCase, loadGolden, readArray, readList, readMatrix } from '../../golden/check';
import { evenly } from '../evenly';

const golden = loadGolden('02_softmax');

describe('cross-entropy of softmax', () => {
  it.each(casesOfKind(golden, 'ce'))('agrees with the golden case $name', (goldenCase) => {
    const rows = readMatrix(goldenCase.input['logits']);
    const targets =
      goldenCase.input['target_type'] === 'soft'
        ? readMatrix(goldenCase.input['targets'])
        : readArray(goldenCase.input['targets']).map((right, row) =>
            rows[row]!.map((_, k) => Number(k === right)),
          );
    const each = rows.map((row, n) => softmaxLosses(row, targets[n]!));
    const losses = each.map(({ crossEntropy }) => crossEntropy.loss);
    expectCase(
      {
        loss_rows: losses,
        loss_mean: losses.reduce((sum, loss) => sum + loss / losses.length, 0),
        softmax: each.map(({ probabilities }) => probabilities),
        grad_mean: each.map(({ crossEntropy }) => crossEntropy.gradient.map((entry) => entry / rows.length)),
      },
      golden,
      goldenCase,
    );
  });
});

describe('half the squared error of softmax', () => {
  it.each(casesOfKind(golden, 'mse_softmax'))('is half of the golden case $name', (goldenCase) => {
    const logits = readList(goldenCase.input['logits']);
    const { probabilities, squaredError } = softmaxLosses(logits, readList(goldenCase.input['targets']));
    expectCase(
      {
        softmax: probabilities,
        loss_sum: 2 * squaredError.loss,
        grad_sum: squaredError.gradient.map((entry) => 2 * entry),
        loss_mean: (2 * squaredError.loss) / logits.length,
        grad_mean: squaredError.gradient.map((entry) => (2 * entry) / logits.length),
      },
      golden,
      goldenCase,
    );
  });
});

describe('both gradients', () => {
  const logits = fc.array(evenly(-8, 8), { minLength: 2, maxLength: 6 });

  it('are those of central differences, and add up to 0', () => {
    fc.assert(
      fc.property(logits, fc.nat(), (list, draw) => {
        const right = draw % list.length;
        const targets = list.map((_, k) => Number(k === right));
        const h = 1e-4;
        const here = softmaxLosses(list, targets);
        for (const loss of ['crossEntropy', 'squaredError'] as const) {
          list.forEach((_, k) => {
            const moved = (by: number) =>
              softmaxLosses(
                list.map((z, j) => (j === k ? z + by : z)),
                targets,
              )[loss].loss;
            expect(here[loss].gradient[k]).toBeCloseTo((moved(h) - moved(-h)) / (2 * h), 6);
          });
          expect(here[loss].gradient.reduce((sum, entry) => sum + entry, 0)).toBeCloseTo(0, 12);
        }
      }),
    );
  });

  it('stay finite where a probability has become 0', () => {
    const { crossEntropy, squaredError } = softmaxLosses([2000, 0, 0], [0, 0, 1]);
    expect(crossEntropy).toEqual({ loss: 2000, gradient: [1, 0, -1] });
    expect(squaredError.loss).toBe(1);
    expect(Math.max(...squaredError.gradient.map(Math.abs))).toBe(0);
  });
});

it('the Jacobian sends equal entries to 0', () => {
  expect(timesSoftmaxJacobian([0.2, 0.3, 0.5], [7, 7, 7])).toEqual([0, 0, 0]);
});

it('refuses lists of unequal length', () => {
  expect(() => softmaxLosses([1, 2], [1])).toThrow(/2 targets/);
});
