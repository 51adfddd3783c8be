import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binaryFormat, type FormatName } from '../../../src/math/floating-point/binary-format';
import {
  logOfCrossEntropy,
  type SoftmaxMethod,
  softmaxTrace,
} from '../../../src/math/floating-point/softmax-trace';
import { logSoftmax, softmax } from '../../../src/math/softmax';
import { expectClose, readNumber } from '../../golden/check';
import { numpy } from './numpy';

const logits = fc.array(fc.integer({ min: -2000, max: 2000 }), { minLength: 2, maxLength: 5 });
const format = fc.constantFrom<FormatName>('float16', 'float32', 'float64');

function fatesOf(list: readonly number[], method: SoftmaxMethod, name: FormatName): string[] {
  return softmaxTrace(list, method, name).operations.map(
    ({ kind, entry, fate }) => `${kind} ${entry} ${fate}`,
  );
}

describe('a traced softmax', () => {
  it.each(numpy.softmax)('gives what NumPy gives: $method of $logits in $format', (row) => {
    const trace = softmaxTrace(row.logits, row.method, row.format);
    // NumPy's exponentials and logarithms of small formats may miss the nearest number by one; a logarithm near 0 magnifies that.
    const { epsilon } = binaryFormat(row.format);
    const tolerance = { rtol: 4 * epsilon, atol: 4 * epsilon };
    expectClose(trace.probabilities, row.probabilities.map(readNumber), {
      ...tolerance,
      atol: 2 * binaryFormat(row.format).smallest,
    });
    expectClose(trace.logProbabilities, row.logProbabilities.map(readNumber), tolerance);
  });

  it('says what breaks first', () => {
    expect(fatesOf([1000, 0], 'naive', 'float64')).toEqual([
      'exponential 0 infinite',
      'exponential 1 held',
      'sum 1 infinite',
      'quotient 0 notANumber',
      'quotient 1 zero',
      'logarithm 0 notANumber',
      'logarithm 1 infinite',
    ]);
    expect(fatesOf([0, -800], 'shift', 'float64')).toEqual([
      'difference 0 held',
      'difference 1 held',
      'exponential 0 held',
      'exponential 1 zero',
      'sum 1 held',
      'quotient 0 held',
      'quotient 1 zero',
      'logarithm 0 zero',
      'logarithm 1 infinite',
    ]);
    expect(fatesOf([0, -800], 'logSoftmax', 'float64')).toEqual([
      'difference 0 held',
      'difference 1 held',
      'exponential 0 held',
      'exponential 1 zero',
      'sum 1 held',
      'logOfSum 1 zero',
      'logProbability 0 zero',
      'logProbability 1 held',
    ]);
    expect(softmaxTrace([0, -800], 'shift', 'float64').firstBreak).toBe(8);
    expect(softmaxTrace([1000, 0], 'naive', 'float64').firstBreak).toBe(0);
    expect(softmaxTrace([0, 1000], 'naive', 'float64').firstBreak).toBe(1);
    expect(
      softmaxTrace([11, 11, 11], 'naive', 'float16').operations.findIndex(({ fate }) => fate === 'infinite'),
    ).toBe(3);
    expect(softmaxTrace([-1000, -1001], 'naive', 'float64').firstBreak).toBe(3);
  });

  it('never breaks as log-softmax, and with the shift only in the logarithm of a 0', () => {
    fc.assert(
      fc.property(logits, format, (list, name) => {
        expect(softmaxTrace(list, 'logSoftmax', name).firstBreak).toBeNull();
        const { operations } = softmaxTrace(list, 'shift', name);
        for (const { kind, entry, fate } of operations) {
          if (fate !== 'infinite' && fate !== 'notANumber') continue;
          expect([kind, fate]).toEqual(['logarithm', 'infinite']);
          expect(operations.find((each) => each.kind === 'quotient' && each.entry === entry)!.fate).toBe(
            'zero',
          );
        }
      }),
    );
  });

  it('is the softmax of double precision, where its logarithms keep digits', () => {
    fc.assert(
      fc.property(logits, (list) => {
        const { probabilities, logProbabilities } = softmaxTrace(list, 'logSoftmax', 'float64');
        expectClose(probabilities, softmax(list), { rtol: 1e-12, atol: 1e-15 });
        expectClose(logProbabilities, logSoftmax(list), { rtol: 1e-14, atol: 1e-15 });
      }),
    );
  });

  it('knows the exact sizes of what it computes, however large or small', () => {
    fc.assert(
      fc.property(logits, fc.constantFrom<SoftmaxMethod>('naive', 'shift', 'logSoftmax'), (list, method) => {
        for (const { kind, value, exact, fate } of softmaxTrace(list, method, 'float64').operations) {
          // Where digits cancel or are lost below 1 the computed value may be far from the exact one.
          if (fate !== 'held' || exact.sign === 0 || Math.abs(exact.logSize) > 30) continue;
          const allowed =
            kind === 'logarithm' || kind === 'logProbability' || kind === 'logOfSum' ? 1e-2 : 1e-12;
          expect(Math.sign(value)).toBe(exact.sign);
          if (Math.abs(value) > 1e-13)
            expect(Math.abs(Math.log(Math.abs(value)) - exact.logSize)).toBeLessThan(allowed);
        }
      }),
    );
    const [below, itself] = softmaxTrace([1, 3.5], 'shift', 'float64').operations;
    expect(below).toEqual({
      kind: 'difference',
      entry: 0,
      value: -2.5,
      exact: { sign: -1, logSize: Math.log(2.5) },
      fate: 'held',
    });
    expect(itself!.exact).toEqual({ sign: 0, logSize: 0 });
    // ln(1 + e^−800) and 800 + ln(1 + e^−800), by mpmath.
    expect(logOfCrossEntropy([0, -800], 0)).toBe(-800);
    expect(logOfCrossEntropy([0, -800], 1)).toBeCloseTo(6.684611727667927, 14);
    expect(logOfCrossEntropy([1, 2, 3], 1)).toBeCloseTo(Math.log(-logSoftmax([1, 2, 3])[1]!), 14);
  });

  it('refuses what has no softmax', () => {
    expect(() => softmaxTrace([1], 'naive', 'float64')).toThrow(/at least two logits/);
    expect(() => softmaxTrace([1, 70_000], 'shift', 'float16')).toThrow(/finite in float16/);
    expect(() => logOfCrossEntropy([1], 0)).toThrow(/at least two logits/);
  });
});
