import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchLoss, lossOfOutput, predictedProbabilities } from '../../../src/math/network/loss';
import { outputDerivatives } from '../../../src/math/network/loss-gradient';
import { expectClose } from '../../golden/check';
import { evenly } from '../evenly';

const exact = { rtol: 4e-16, atol: 0 };
/** The loss of one sample under softmax cross-entropy, and its gradient by the logits. */
function softmaxCrossEntropy(logits: readonly number[], targets: readonly number[]) {
  const [nets, wanted] = [Float64Array.from(logits), Float64Array.from(targets)];
  const gradient = new Float64Array(nets.length);
  outputDerivatives('softmaxCrossEntropy', nets, nets, wanted, nets.length, 1, 0, gradient);
  return { loss: batchLoss('softmaxCrossEntropy', nets, nets, wanted, nets.length, 1), gradient };
}
/** The same of one sigmoid output with cross-entropy. */
function binaryCrossEntropy(logit: number, target: number) {
  const [nets, outs] = [Float64Array.of(logit), Float64Array.of(1 / (1 + Math.exp(-logit)))];
  const gradient = new Float64Array(1);
  outputDerivatives('binaryCrossEntropy', nets, outs, Float64Array.of(target), 1, 1, 0, gradient);
  return {
    loss: batchLoss('binaryCrossEntropy', nets, outs, Float64Array.of(target), 1, 1),
    gradient: gradient[0],
  };
}

describe('softmax and cross-entropy of logits of any size', () => {
  it('depend on the differences of the logits only, however large the logits are', () => {
    // σ(±1) with 16 digits, by mpmath.
    const pair = [0.2689414213699951, 0.7310585786300049];
    for (const shift of [0, -1e8, 1e8, 2 ** 52]) {
      expectClose(predictedProbabilities('softmaxCrossEntropy', [shift, shift + 1]), pair, exact);
      expectClose(softmaxCrossEntropy([shift, shift + 1], [1, 0]).loss, 1.3132616875182228, exact);
    }
    expect(predictedProbabilities('softmaxCrossEntropy', [1e16, 1e16])).toEqual([0.5, 0.5]);
    expectClose(softmaxCrossEntropy([1e16, 1e16], [1, 0]).loss, Math.LN2, exact);
    expectClose(
      softmaxCrossEntropy([1e300, 1e300, 1e300], [0, 1, 0]).gradient,
      [1 / 3, -2 / 3, 1 / 3],
      exact,
    );
  });

  it('give the same for logits that all grow by a whole number, to the last bit', () => {
    const eighths = fc.array(fc.integer({ min: -80, max: 80 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(eighths, fc.integer({ min: -1e9, max: 1e9 }), (list, shift) => {
        const targets = list.map((_, k) => Number(k === 0));
        const logits = list.map((k) => k / 8);
        const shifted = softmaxCrossEntropy(
          logits.map((z) => z + shift),
          targets,
        );
        expect(shifted).toEqual(softmaxCrossEntropy(logits, targets));
      }),
    );
  });

  it('have probabilities that add up to 1 and a gradient that adds up to 0', () => {
    const logits = fc.array(evenly(-1e9, 1e9), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(logits, (list) => {
        const sum = predictedProbabilities('softmaxCrossEntropy', list).reduce((total, p) => total + p, 0);
        expectClose(sum, 1, { rtol: 1e-15, atol: 0 });
        const { gradient } = softmaxCrossEntropy(
          list,
          list.map((_, k) => Number(k === 0)),
        );
        expectClose(
          gradient.reduce((total, g) => total + g, 0),
          0,
          { rtol: 0, atol: 1e-15 },
        );
      }),
    );
  });

  it('keep the digits of the loss and the gradient of an almost certain right answer', () => {
    // ln(1 + e⁻⁴⁰) and σ(−40), by mpmath.
    const rest = 4.248354255291589e-18;
    const { loss, gradient } = softmaxCrossEntropy([0, 40], [0, 1]);
    expectClose(loss, rest, exact);
    expectClose(gradient, [rest, -rest], exact);
    expectClose(binaryCrossEntropy(40, 1), { loss: rest, gradient: -rest }, exact);
    expectClose(binaryCrossEntropy(-40, 0), { loss: rest, gradient: rest }, exact);
  });

  it('take the mass of targets that add up to something else', () => {
    // (Σt)·p − t with p = (1/4, 3/4) and t = (1, 1).
    expectClose(softmaxCrossEntropy([0, Math.log(3)], [1, 1]).gradient, [-0.5, 0.5], {
      rtol: 1e-15,
      atol: 0,
    });
  });

  it('have their limits at infinite logits', () => {
    expect(predictedProbabilities('softmaxCrossEntropy', [Infinity, 3])).toEqual([1, 0]);
    expect(predictedProbabilities('softmaxCrossEntropy', [-Infinity, 3])).toEqual([0, 1]);
    expect(softmaxCrossEntropy([Infinity, 3], [1, 0])).toEqual({ loss: 0, gradient: Float64Array.of(0, 0) });
    expect(softmaxCrossEntropy([-Infinity, 3], [0, 1]).loss).toBe(0);
    expect(softmaxCrossEntropy([-Infinity, 3], [1, 0]).loss).toBe(Infinity);
    expectClose(binaryCrossEntropy(-Infinity, 0), { loss: 0, gradient: 0 }, exact);
    expectClose(binaryCrossEntropy(Infinity, 1), { loss: 0, gradient: 0 }, exact);
    expectClose(binaryCrossEntropy(Infinity, 0), { loss: 'Infinity', gradient: 1 }, exact);
  });

  it('let NaN be seen', () => {
    expect(predictedProbabilities('softmaxCrossEntropy', [1, Number.NaN])).toEqual([Number.NaN, Number.NaN]);
    expect(softmaxCrossEntropy([Number.NaN, 1], [0, 1]).loss).toBeNaN();
  });

  it('have one σ(z) for each unit of cross-entropy with sigmoids', () => {
    expectClose(predictedProbabilities('binaryCrossEntropy', [0, Math.log(3)]), [0.5, 0.75], exact);
  });

  it('split the loss of a sample into the parts of its outputs', () => {
    const nets = Float64Array.of(9, 0, Math.log(3), 9);
    const targets = Float64Array.of(8, 8, 8, 0.25, 0.75);
    const part = (unit: number) => lossOfOutput('softmaxCrossEntropy', nets, nets, 1, targets, 3, 2, unit);
    expectClose([part(0), part(1)], [Math.log(4) / 4, 0.75 * Math.log(4 / 3)], { rtol: 1e-15, atol: 0 });
    expectClose(lossOfOutput('mean', nets, nets, 1, targets, 3, 2, 0), 0.25 ** 2 / 2, exact);
  });
});
