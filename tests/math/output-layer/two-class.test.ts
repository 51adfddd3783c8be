import fc from 'fast-check';
import { expect, it } from 'vitest';
import { twoClassOutput } from '../../../src/math/output-layer/two-class';
import { casesOfKind, loadGolden, readList } from '../../golden/check';
import { evenly } from '../evenly';

const logit = evenly(-30, 30);
const label = fc.constantFrom(0 as const, 1 as const);

it('gives 0.8455347349 for the logits 1.3 and −0.4, by softmax and by sigmoid', () => {
  // mpmath, 30 digits: 0.845534734916465295666
  const { softmax, sigmoid } = twoClassOutput(1.3, -0.4, 1);
  expect(softmax).toBeCloseTo(0.845534734916465, 14);
  expect(sigmoid).toBeCloseTo(0.845534734916465, 14);
});

it.each(
  casesOfKind(loadGolden('02_softmax'), 'vector').filter(
    ({ input }) => readList(input['logits']).length === 2 && input['temperature'] === 1,
  ),
)('agrees with the softmax of PyTorch for $name', ({ input, expected }) => {
  const [first, second] = readList(input['logits']) as [number, number];
  if (Math.abs(first - second) > 1e300) return;
  expect(twoClassOutput(first, second, 1).sigmoid).toBeCloseTo(readList(expected['softmax'])[0]!, 14);
});

it('has the same output and the same loss either way', () => {
  fc.assert(
    fc.property(logit, logit, label, (first, second, y) => {
      const { softmax, sigmoid, loss } = twoClassOutput(first, second, y);
      expect(softmax).toBeCloseTo(sigmoid, 13);
      // Textbook: −y ln p − (1 − y) ln(1 − p), with 1 − p = σ(z0 − z1)
      const wrong = y === 1 ? second - first : first - second;
      expect(loss).toBeCloseTo(Math.max(wrong, 0) + Math.log1p(Math.exp(-Math.abs(wrong))), 12);
    }),
  );
});

it('depends on the difference of the logits alone', () => {
  fc.assert(
    fc.property(logit, logit, evenly(-50, 50), (first, second, shift) => {
      expect(twoClassOutput(first + shift, second + shift, 1).softmax).toBeCloseTo(
        twoClassOutput(first, second, 1).softmax,
        12,
      );
    }),
  );
});

it('has gradients of central differences, opposite for the two logits', () => {
  fc.assert(
    fc.property(evenly(-8, 8), evenly(-8, 8), label, (first, second, y) => {
      const h = 1e-4;
      const { softmaxGradient, sigmoidGradient } = twoClassOutput(first, second, y);
      const slope = (by: (h: number) => number) => (by(h) - by(-h)) / (2 * h);
      expect(softmaxGradient[0]).toBeCloseTo(
        slope((step) => twoClassOutput(first + step, second, y).loss),
        6,
      );
      expect(softmaxGradient[0] + softmaxGradient[1]).toBeCloseTo(0, 14);
      expect(softmaxGradient[0]).toBeCloseTo(sigmoidGradient, 13);
    }),
  );
});

it('moves the difference of two logits twice as far as one logit', () => {
  fc.assert(
    fc.property(logit, logit, label, (first, second, y) => {
      const { softmaxGradient, softmaxMove, sigmoidMove } = twoClassOutput(first, second, y);
      expect(softmaxMove).toBeCloseTo(2 * sigmoidMove, 12);
      const after = first - softmaxGradient[0] - (second - softmaxGradient[1]);
      expect(after - (first - second)).toBeCloseTo(softmaxMove, 12);
    }),
  );
});
