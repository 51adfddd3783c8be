import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createOptimizer,
  type OptimizerName,
  type OptimizerParameters,
  optimizerNames,
} from '../../../../src/math/optimization/optimizers/create-optimizer';
import { expectClose } from '../../../golden/check';

const close = { rtol: 1e-12, atol: 0 };
/** How far a fresh optimizer with η = 1 has moved from 0 after these gradients. */
function moved<Name extends OptimizerName>(
  name: Name,
  gradients: readonly number[],
  parameters: Partial<OptimizerParameters[Name]> = {},
): number {
  const settings = { learningRate: 1, momentum: 0.9, ...parameters } as unknown as OptimizerParameters[Name];
  const optimizer = createOptimizer(name, settings);
  return -gradients.reduce<readonly number[]>((position, g) => optimizer.step(position, () => [g]), [0])[0]!;
}

describe('the first steps of an optimizer, in closed form', () => {
  it('show the defaults of ε in PyTorch: 1e-8, in AdaDelta 1e-6', () => {
    // A gradient of the size of ε is divided by √(its square) + ε.
    expectClose(moved('adam', [1e-8]), 1 / 2, close);
    expectClose(moved('adamw', [1e-8]), 1 / 2, close);
    expectClose(moved('adagrad', [1e-8]), 1 / 2, close);
    expectClose(moved('rmsprop', [1e-8], { momentum: 0 }), 1 / (Math.sqrt(0.1) + 1), close);
    expectClose(moved('adadelta', [1e-3]), 1e-3 / Math.sqrt(0.1 + 1), close);
  });

  it('show the defaults of the decays: 0.9, in Adam 0.999 for the squares', () => {
    expectClose(moved('rmsprop', [1], { momentum: 0, epsilon: 1e-300 }), 1 / Math.sqrt(0.1), close);
    expectClose(moved('adadelta', [1], { epsilon: 1e-12 }), 1e-6 / Math.sqrt(0.1), { rtol: 1e-10, atol: 0 });
    const raw = moved('adam', [1], { epsilon: 1e-300, biasCorrection: false });
    expectClose(raw, 0.1 / Math.sqrt(0.001), close);
  });

  it('forget the largest second moment unless AMSGrad is asked for', () => {
    const second = (amsgrad?: boolean) =>
      moved('adam', [100, 0], {
        beta1: 0,
        beta2: 0.5,
        epsilon: 1e-300,
        ...(amsgrad !== undefined && { amsgrad }),
      });
    const third = (amsgrad?: boolean) =>
      moved('adam', [100, 0, 1], {
        beta1: 0,
        beta2: 0.5,
        epsilon: 1e-300,
        ...(amsgrad !== undefined && { amsgrad }),
      });
    // v after 100, 0, 1 is 1250.5/(1 − 1/8) with the newest, 5000/(1 − 1/8) with the largest.
    expectClose(third() - second(), 1 / Math.sqrt(1250.5 / 0.875 / 1), { rtol: 1e-12, atol: 0 });
    expectClose(third(true) - second(true), 1 / Math.sqrt(5000 / 0.875), { rtol: 1e-12, atol: 0 });
    expect(third(false)).toBe(third());
  });

  it('decay by 0.01 in AdamW and by nothing elsewhere, unless told', () => {
    const still = (name: OptimizerName) =>
      createOptimizer(name, { learningRate: 0.5, momentum: 0 }).step([1], () => [0]);
    expect(still('adamw')).toEqual([1 - 0.5 * 0.01]);
    for (const name of optimizerNames.filter((each) => each !== 'adamw'))
      expect(still(name), name).toEqual([1]);
  });

  it('have size η for gradients of any size in the methods that divide by it', () => {
    const sizes = fc.integer({ min: -290, max: 290 }).map((exponent) => 3 * 10 ** exponent);
    fc.assert(
      fc.property(sizes, fc.constantFrom('adam', 'adagrad', 'adamw'), (size, name) => {
        expectClose(moved(name, [size], { epsilon: 1e-308 }), 1, close);
        expectClose(moved(name, [-size], { epsilon: 1e-308 }), -1, close);
      }),
    );
    expectClose(moved('rmsprop', [1e200], { momentum: 0 }), 1 / Math.sqrt(0.1), close);
  });

  it('divide by the standard deviation of the gradients in centered RMSProp', () => {
    const settings = { momentum: 0, decay: 0.75, centered: true, epsilon: 1e-300 };
    // s − a² = g²/4 − (g/4)² = 3g²/16 after one gradient.
    expectClose(moved('rmsprop', [5], settings), 4 / Math.sqrt(3), close);
    // After 5 and 1: a = 19/16, s = 79/16, s − a² = 903/256.
    const second = moved('rmsprop', [5, 1], settings) - 4 / Math.sqrt(3);
    expectClose(second, 16 / Math.sqrt(903), close);
    // After t gradients of 1: a = s = 1 − ρᵗ, so s − a² = ρᵗ(1 − ρᵗ), which s − a² in rounded numbers would not give.
    const same = (steps: number) => moved('rmsprop', new Array(steps).fill(1), settings);
    const rest = 0.75 ** 100;
    expectClose(same(100) - same(99), 1 / Math.sqrt(rest * (1 - rest)), { rtol: 1e-9, atol: 0 });
  });

  it('need a gradient with a number for each coordinate and a learning rate of at least 0', () => {
    for (const name of optimizerNames) {
      const optimizer = () => createOptimizer(name, { learningRate: 0.1, momentum: 0.5 });
      expect(() => optimizer().step([1, 2], () => [1]), name).toThrow(/gradient of 2 numbers/);
      for (const learningRate of [-1, Number.NaN, Infinity]) {
        const broken = createOptimizer(name, { learningRate, momentum: 0.5 });
        expect(() => broken.step([1], () => [1]), name).toThrow(/learning rate/);
      }
    }
    const decayed = createOptimizer('momentum', { learningRate: 0.1, momentum: 0.5, weightDecay: 0.1 });
    expect(() => decayed.step([1, 2], () => [1])).toThrow(/gradient of 2 numbers/);
  });
});
