import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binaryFormat } from '../../../src/math/floating-point/binary-format';
import {
  cancellationFactor,
  type VarianceForm,
  varianceByForm,
} from '../../../src/math/floating-point/variance-forms';
import { variance } from '../../../src/math/statistics';
import { readNumber } from '../../golden/check';
import { numpy } from './numpy';

const forms: readonly VarianceForm[] = ['twoPass', 'difference', 'welford'];

describe('three formulas of the variance', () => {
  it('give bit for bit what NumPy gives in every format', () => {
    for (const row of numpy.variance) {
      const values = [4, 7, 13, 16].map((each) => row.offset + each);
      expect(varianceByForm(values, row.form, row.format), JSON.stringify(row)).toBe(
        readNumber(row.variance),
      );
    }
  });

  it('agree where the mean is not large', () => {
    const list = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(list, fc.constantFrom(...forms), (values, form) => {
        expect(Math.abs(varianceByForm(values, form, 'float64') - variance(values))).toBeLessThan(1e-10);
      }),
    );
  });

  it('as a difference have an error of a few roundings times the cancellation, the others do not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000_000 }), (offset) => {
        const values = [4, 7, 13, 16].map((each) => offset + each);
        const error = (form: VarianceForm) => Math.abs(varianceByForm(values, form, 'float64') / 22.5 - 1);
        const factor = cancellationFactor(offset + 10, Math.sqrt(22.5));
        expect(error('difference')).toBeLessThanOrEqual(4 * binaryFormat('float64').epsilon * factor);
        expect(error('twoPass')).toBe(0);
        expect(error('welford')).toBeLessThan(1e-4);
      }),
    );
  });

  it('are 0 for a single value, however small', () => {
    for (const form of forms) {
      for (const value of [1e-20, 0.1, -1e9]) expect(varianceByForm([value], form, 'float64')).toBe(0);
    }
  });

  it('cancel numbers that are 1 + (mean/deviation)² times the variance', () => {
    expect([cancellationFactor(3, 0.5), cancellationFactor(1000, 10), cancellationFactor(0, 2)]).toEqual([
      37, 10001, 1,
    ]);
  });

  it('refuse an empty list and a spread of 0', () => {
    expect(() => varianceByForm([], 'welford', 'float64')).toThrow(/at least one value/);
    expect(() => cancellationFactor(1, 0)).toThrow(/deviation above 0/);
  });
});
