import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logSoftmax, logSumExp, softmax } from '../../src/math/softmax';
import { casesOfKind, expectCase, expectClose, loadGolden, readList, readNumber } from '../golden/check';
import { evenly } from './evenly';

const golden = loadGolden('02_softmax');
const logits = fc.array(evenly(-1e3, 1e3), { minLength: 1, maxLength: 8 });

describe('softmax', () => {
  it.each(casesOfKind(golden, 'vector'))('agrees with the golden case $name', (goldenCase) => {
    const list = readList(goldenCase.input['logits']);
    const temperature = readNumber(goldenCase.input['temperature']);
    const got = {
      softmax: softmax(list, temperature),
      log_softmax: logSoftmax(list, temperature),
      logsumexp: logSumExp(list.map((logit) => logit / temperature)),
    };
    expectCase(got, golden, goldenCase);
  });

  it('is a distribution that a common shift does not change', () => {
    fc.assert(
      fc.property(logits, fc.integer({ min: -1000, max: 1000 }), (list, shift) => {
        const p = softmax(list);
        expect(Math.abs(p.reduce((sum, entry) => sum + entry, 0) - 1)).toBeLessThan(1e-14);
        expectClose(softmax(list.map((logit) => logit + shift)), p, { rtol: 1e-11, atol: 1e-14 });
      }),
    );
  });

  it('refuses what has no softmax', () => {
    for (const list of [[], [NaN, 1], [Infinity, 1], [-Infinity, -Infinity]]) {
      expect(() => softmax(list)).toThrow(/at least one of them finite/);
    }
    for (const temperature of [0, -1, NaN]) {
      expect(() => logSoftmax([1, 2], temperature)).toThrow(/temperature above 0/);
    }
  });
});
