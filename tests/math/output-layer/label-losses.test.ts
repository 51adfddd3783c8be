import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sigmoidLabelLoss, softmaxLabelLoss } from '../../../src/math/output-layer/label-losses';
import { casesOfKind, expectCase, loadGolden, readList } from '../../golden/check';
import { evenly } from '../evenly';

const golden = loadGolden('02_softmax');
const logits = fc.array(evenly(-8, 8), { minLength: 2, maxLength: 5 });
const withTargets = logits.chain((list) =>
  fc.tuple(
    fc.constant(list),
    fc.array(fc.constantFrom(0, 1), { minLength: list.length, maxLength: list.length }),
  ),
);

describe('K sigmoids', () => {
  it.each(casesOfKind(golden, 'bce'))('agree with the golden case $name', (goldenCase) => {
    const list = readList(goldenCase.input['logits']);
    const targets = readList(goldenCase.input['targets']);
    const { loss, gradient } = sigmoidLabelLoss(list, targets);
    const got = {
      loss_elem: list.map((logit, k) => sigmoidLabelLoss([logit], [targets[k]!]).loss),
      loss_mean: loss / list.length,
      grad_elem: gradient,
    };
    expectCase(got, golden, goldenCase);
  });

  it('give the gradients of the curriculum for the logits 2, 1, −1 and label 1', () => {
    // mpmath, 30 digits
    const { outputs, gradient } = sigmoidLabelLoss([2, 1, -1], [1, 0, 0]);
    [0.880797077977882, 0.731058578630005, 0.268941421369995].forEach((expected, k) => {
      expect(outputs[k]).toBeCloseTo(expected, 14);
    });
    [-0.119202922022118, 0.731058578630005, 0.268941421369995].forEach((expected, k) => {
      expect(gradient[k]).toBeCloseTo(expected, 14);
    });
  });

  it('have gradients in which no other label occurs', () => {
    fc.assert(
      fc.property(withTargets, evenly(-8, 8), ([list, targets], other) => {
        const changed = [other, ...list.slice(1)];
        expect(sigmoidLabelLoss(changed, targets).gradient.slice(1)).toEqual(
          sigmoidLabelLoss(list, targets).gradient.slice(1),
        );
      }),
    );
  });

  it('refuse lists of unequal length', () => {
    expect(() => sigmoidLabelLoss([1, 2], [1])).toThrow(/2 targets/);
  });
});

describe('one softmax', () => {
  it('gives the gradients of the curriculum for the logits 2, 1, −1 and label 1', () => {
    // mpmath, 30 digits
    [-0.294615487301759, 0.259496460342419, 0.0351190269593397].forEach((expected, k) => {
      expect(softmaxLabelLoss([2, 1, -1], [1, 0, 0]).gradient[k]).toBeCloseTo(expected, 14);
    });
  });

  it('cannot come below ln m for m labels, and comes there when they share the probability', () => {
    fc.assert(
      fc.property(withTargets, ([list, targets]) => {
        const held = targets.filter((target) => target === 1).length;
        if (held === 0) return;
        expect(softmaxLabelLoss(list, targets).loss).toBeGreaterThan(Math.log(held) - 1e-12);
      }),
    );
    expect(softmaxLabelLoss([40, 40, 0], [1, 1, 0]).loss).toBeCloseTo(Math.LN2, 12);
  });

  it('has gradients that add up to 0, as central differences have them', () => {
    fc.assert(
      fc.property(withTargets, ([list, targets]) => {
        if (!targets.includes(1)) return;
        const { gradient } = softmaxLabelLoss(list, targets);
        expect(gradient.reduce((sum, each) => sum + each, 0)).toBeCloseTo(0, 12);
        const h = 1e-4;
        list.forEach((_, k) => {
          const moved = (by: number) =>
            softmaxLabelLoss(
              list.map((logit, j) => (j === k ? logit + by : logit)),
              targets,
            ).loss;
          expect(gradient[k]).toBeCloseTo((moved(h) - moved(-h)) / (2 * h), 6);
        });
      }),
    );
  });

  it('needs a label', () => {
    expect(() => softmaxLabelLoss([0, 0], [0, 0])).toThrow(/at least one label/);
  });
});

it('both have gradients below 1 in size, however large the logits', () => {
  fc.assert(
    fc.property(withTargets, ([list, targets]) => {
      const large = list.map((logit) => 100 * logit);
      for (const { gradient } of [
        sigmoidLabelLoss(large, targets),
        ...(targets.includes(1) ? [softmaxLabelLoss(large, targets)] : []),
      ]) {
        for (const each of gradient) expect(Math.abs(each)).toBeLessThanOrEqual(1);
      }
    }),
  );
});
