import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binaryFormat } from '../../../src/math/floating-point/binary-format';
import {
  crossEntropyFromLogit,
  crossEntropyFromProbability,
  crossEntropyOfClipped,
  sigmoidIsOneFrom,
} from '../../../src/math/floating-point/cross-entropy-forms';
import { casesOfKind, expectClose, loadGolden, readList, readNumber, toleranceOf } from '../../golden/check';
import { evenly } from '../evenly';
import { numpy } from './numpy';

const golden = loadGolden('02_softmax');
const logit = evenly(-600, 600);
const label = fc.constantFrom(0, 1);

describe('the cross-entropy of a sigmoid output', () => {
  it.each(casesOfKind(golden, 'bce'))('from the logit agrees with the golden case $name', (goldenCase) => {
    const targets = readList(goldenCase.input['targets']);
    const losses = readList(goldenCase.input['logits']).map((z, i) => crossEntropyFromLogit(z, targets[i]!));
    expectClose(losses, goldenCase.expected['loss_elem'], toleranceOf(golden, goldenCase, 'loss_elem'));
  });

  it('from the probability is that of NumPy in every format', () => {
    for (const row of numpy.crossEntropy) {
      const { epsilon } = binaryFormat(row.format);
      // NumPy may miss the nearest exponential by one, and 1 − p magnifies that by e^z.
      const magnified = 8 * epsilon * Math.exp(Math.min(Math.abs(row.logit), 0.9 * Math.log(1 / epsilon)));
      const rtol = Math.max(magnified, row.format === 'float16' ? 1e-2 : 0);
      const got = crossEntropyFromProbability(row.logit, row.label, row.format);
      expectClose(got, readNumber(row.loss), { rtol, atol: 0 }, JSON.stringify(row));
    }
  });

  it('from the logit is above 0, mirrored when the label changes, and never below either bound', () => {
    fc.assert(
      fc.property(logit, label, (z, y) => {
        const loss = crossEntropyFromLogit(z, y);
        expect(loss).toBeGreaterThan(0);
        expect(loss).toBe(crossEntropyFromLogit(-z, 1 - y));
        expect(loss).toBeGreaterThanOrEqual(Math.max(0, z * (1 - 2 * y)));
      }),
    );
  });

  it('from the probability breaks exactly where the sigmoid has become 1', () => {
    for (const format of ['float32', 'float64'] as const) {
      const limit = sigmoidIsOneFrom(format);
      expect(crossEntropyFromProbability(0.999 * limit, 0, format)).toBeLessThan(limit);
      expect(crossEntropyFromProbability(1.001 * limit, 0, format)).toBe(Infinity);
      // 0·ln 0
      expect(crossEntropyFromProbability(1.001 * limit, 1, format)).toBeNaN();
      expect(crossEntropyFromProbability(-1.05 * limit, 0, format)).toBe(0);
    }
  });

  it('of a clipped probability is right inside the bounds and constant beyond them', () => {
    fc.assert(
      fc.property(logit, label, (z, y) => {
        const clipped = crossEntropyOfClipped(z, y, 1e-7);
        const right = crossEntropyFromLogit(z, y);
        const edge = Math.log((1 - 1e-7) / 1e-7);
        if (Math.abs(z) < edge) expect(Math.abs(clipped - right)).toBeLessThan(1e-9 * (1 + right));
        else expect(clipped).toBeCloseTo(z * (1 - 2 * y) > 0 ? -Math.log(1e-7) : 1e-7, 9);
      }),
    );
    expect(() => crossEntropyOfClipped(0, 0, 0)).toThrow(/bound above 0/);
  });
});
