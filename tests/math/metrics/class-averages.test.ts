import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import {
  macroAverage,
  microAverage,
  oneAgainstRest,
  scoresOf,
} from '../../../src/math/metrics/class-averages';

describe('averages over classes', () => {
  it('has the values of the three classes of the curriculum', () => {
    // pages.md P33 and errata E2.15
    const matrix = [
      [50, 2, 3],
      [5, 20, 5],
      [2, 3, 10],
    ];
    const macro = macroAverage(oneAgainstRest(matrix).map(scoresOf));
    expect(macro.f1).toBeCloseTo(0.7420634921, 10);
    const { precision, recall } = macro;
    expect((2 * precision * recall) / (precision + recall)).toBeCloseTo(0.74585864, 8);
    expect(microAverage(matrix)).toEqual({ precision: 0.8, recall: 0.8, f1: 0.8 });
  });

  it('micro precision, recall and F1 are the accuracy', () => {
    const matrices = fc.array(fc.array(fc.nat(30), { minLength: 3, maxLength: 3 }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(matrices, (matrix) => {
        const all = matrix.flat().reduce((sum, count) => sum + count, 0);
        fc.pre(all > 0);
        const accuracy = (matrix[0]![0]! + matrix[1]![1]! + matrix[2]![2]!) / all;
        for (const measure of Object.values(microAverage(matrix))) expect(measure).toBeCloseTo(accuracy, 12);
        for (const counts of oneAgainstRest(matrix))
          expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(all);
      }),
    );
  });

  it('weights change the macro average', () => {
    const classes = [
      { precision: 1, recall: 1, f1: 1 },
      { precision: 0, recall: 0, f1: 0 },
    ];
    expect(macroAverage(classes).f1).toBe(0.5);
    expect(macroAverage(classes, [3, 1]).recall).toBe(0.75);
  });

  it('counts what is not defined as 0, and takes weights of any sum above 0', () => {
    const none = { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 5 };
    expect(scoresOf(none)).toEqual({ precision: 0, recall: 0, f1: 0 });
    const classes = [
      { precision: 1, recall: 1, f1: 1 },
      { precision: 0, recall: 0.5, f1: 0 },
    ];
    expect(macroAverage(classes, [0.5, 0.25]).recall).toBeCloseTo((0.5 + 0.125) / 0.75, 14);
    expect(() => macroAverage(classes, [0, 0])).toThrow('weights that sum to more than 0');
    expect(() => macroAverage(classes, [1, -2])).toThrow('weights that sum to more than 0');
  });

  it('refuses what is no matrix of counts, and no classes', () => {
    for (const matrix of [[], [[1, 2]], [[1], [2]], [[-1]], [[NaN]]])
      expect(() => oneAgainstRest(matrix)).toThrow(MathError);
    expect(() => macroAverage([])).toThrow(MathError);
  });
});
