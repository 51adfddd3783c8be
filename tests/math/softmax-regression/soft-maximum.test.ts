import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { logSoftmax, softmax } from '../../../src/math/softmax';
import { softMaximum } from '../../../src/math/softmax-regression/soft-maximum';
import { casesOfKind, loadGolden, readList, readNumber } from '../../golden/check';
import { evenly } from '../evenly';

const golden = loadGolden('02_softmax');
const logits = fc.array(evenly(-10, 10), { minLength: 1, maxLength: 5 });
const temperature = fc.double({ min: 0.1, max: 10, noNaN: true });

describe('the soft maximum', () => {
  it.each(
    casesOfKind(golden, 'vector').filter(
      ({ input }) => Math.max(...readList(input['logits']).map(Math.abs)) < 1e6,
    ),
  )('is T times the logsumexp of the golden case $name', ({ input, expected }) => {
    const t = readNumber(input['temperature']);
    const wanted = t * readNumber(expected['logsumexp']);
    expect(softMaximum(readList(input['logits']), t)).toBeCloseTo(wanted, 9);
  });

  it('lies between the maximum and the maximum plus T ln K', () => {
    fc.assert(
      fc.property(logits, temperature, (z, t) => {
        const above = softMaximum(z, t) - Math.max(...z);
        expect(above).toBeGreaterThanOrEqual(-1e-12);
        expect(above).toBeLessThanOrEqual(t * Math.log(z.length) + 1e-12);
      }),
    );
  });

  it('lies above each logit by T times the loss of its class', () => {
    fc.assert(
      fc.property(logits, temperature, (z, t) => {
        const logarithms = logSoftmax(z, t);
        z.forEach((logit, k) => {
          expect(softMaximum(z, t) - logit).toBeCloseTo(-t * logarithms[k]!, 9);
        });
      }),
    );
  });

  it('has softmax as its gradient', () => {
    fc.assert(
      fc.property(logits, temperature, (z, t) => {
        const h = 1e-4;
        softmax(z, t).forEach((p, j) => {
          const at = (step: number) =>
            softMaximum(
              z.map((each, k) => (k === j ? each + step : each)),
              t,
            );
          expect((at(h) - at(-h)) / (2 * h)).toBeCloseTo(p, 5);
        });
      }),
    );
  });

  it('tends to the maximum as the temperature falls', () => {
    expect(softMaximum([1, 2, 3], 0.01)).toBeCloseTo(3, 12);
  });

  it('refuses a temperature that is not above 0', () => {
    for (const wrong of [0, -1, NaN]) {
      expect(() => softMaximum([1, 2], wrong)).toThrow(MathError);
      expect(() => softMaximum([1, 2], wrong)).toThrow('softMaximum needs a temperature above 0');
    }
  });

  it('has the temperature 1 where none is named', () => {
    expect(softMaximum([0, 0])).toBeCloseTo(Math.LN2, 15);
  });
});
