import fc from 'fast-check';
import { expect, it } from 'vitest';
import { weightDecayWalk } from '../../../../src/math/optimization/adaptive/weight-decay-walk';
import { evenly } from '../../evenly';

const setting = { learningRate: 0.01, weightDecay: 0.1, gradient: 0.5, gradients: 'constant' } as const;

// By hand: 1 − 0.01·sign(0.55); (1 − 0.001)·1 − 0.01; 1 − 0.01·(0.5 + 0.1).
it.each([
  ['adam-l2', 0.99],
  ['adamw', 0.989],
  ['sgd-l2', 0.994],
  ['adam', 0.99],
] as const)('the first step of %s', (method, weight) => {
  expect(weightDecayWalk(method, setting, 1)[1]).toBeCloseTo(weight, 9);
});

// PyTorch 1.13, 300 steps in double precision with gradients ½, −½, ½, …
it.each([
  ['sgd-l2', 0.7413555888540577],
  ['adam-l2', 0.5398848062138999],
  ['adamw', 0.7276894627473887],
  ['adam', 0.9824118457586375],
] as const)('300 steps of %s', (method, weight) => {
  expect(weightDecayWalk(method, { ...setting, gradients: 'alternating' }, 300)[300]).toBeCloseTo(weight, 10);
});

const settings = fc.record({
  learningRate: fc.double({ min: 0.001, max: 0.1, noNaN: true }),
  weightDecay: evenly(0, 1),
  gradient: fc.double({ min: 0.01, max: 10, noNaN: true }),
  gradients: fc.constantFrom('constant', 'alternating'),
});

it('without decay Adam, its L2 form and AdamW are one', () => {
  fc.assert(
    fc.property(settings, (each) => {
      const none = { ...each, weightDecay: 0 };
      const plain = weightDecayWalk('adam', none, 20);
      expect(weightDecayWalk('adam-l2', none, 20)).toEqual(plain);
      expect(weightDecayWalk('adamw', none, 20)).toEqual(plain);
    }),
  );
});

it('the decay of AdamW does not depend on the size of the gradient', () => {
  fc.assert(
    fc.property(settings, fc.double({ min: 0.01, max: 10, noNaN: true }), (each, gradient) => {
      const one = weightDecayWalk('adamw', each, 20);
      const other = weightDecayWalk('adamw', { ...each, gradient }, 20);
      one.forEach((weight, t) => {
        expect(weight).toBeCloseTo(other[t]!, 5);
      });
    }),
  );
});

it('for SGD penalty and decay are one: the weight decays by 1 − ηλ a step', () => {
  // Two steps with g and −g, written out.
  const shrink = 1 - 0.01 * 0.1;
  const weights = weightDecayWalk('sgd-l2', { ...setting, gradients: 'alternating' }, 2);
  expect(weights[2]).toBeCloseTo((shrink - 0.005) * shrink + 0.005, 12);
});

it('in the long run Adam with L2 shrinks a weight with large gradients less', () => {
  const shrunkBy = (gradient: number) =>
    weightDecayWalk('adam', { ...setting, gradient, gradients: 'alternating' }, 400)[400]! -
    weightDecayWalk('adam-l2', { ...setting, gradient, gradients: 'alternating' }, 400)[400]!;
  expect(shrunkBy(0.5)).toBeGreaterThan(5 * shrunkBy(5));
});
