import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalizedSigmoids } from '../../../src/math/output-layer/normalized-sigmoids';
import { softmax } from '../../../src/math/softmax';

const logits = fc.array(
  fc.integer({ min: -60, max: 60 }).map((tenth) => tenth / 10),
  {
    minLength: 2,
    maxLength: 6,
  },
);

it('gives other numbers than softmax', () => {
  // mpmath, 30 digits
  [0.468310530833481, 0.388696147601417, 0.142993321565102].forEach((expected, k) => {
    expect(normalizedSigmoids([2, 1, -1])[k]).toBeCloseTo(expected, 14);
  });
});

it('adds up to 1 and has the order of softmax', () => {
  fc.assert(
    fc.property(logits, (list) => {
      const shares = normalizedSigmoids(list);
      const probabilities = softmax(list);
      expect(shares.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
      shares.forEach((share, k) => {
        shares.forEach((other, j) => {
          if (list[k]! > list[j]!) {
            expect(share).toBeGreaterThan(other);
            expect(probabilities[k]).toBeGreaterThan(probabilities[j]!);
          }
        });
      });
    }),
  );
});

it('refuses logits whose sigmoids are all 0', () => {
  expect(() => normalizedSigmoids([-1000, -1000])).toThrow(/not far below 0/);
  expect(() => normalizedSigmoids([])).toThrow(/not far below 0/);
});
