import fc from 'fast-check';
import type { ActivationName } from '../../../src/math/activations';
import type { LossName } from '../../../src/math/network/loss';
import type { NetworkDescription } from '../../../src/math/network/network';
import { evenly } from '../evenly';

/** A random small network with smooth activations, a loss that fits it, and a batch. */
export interface ArbitraryCase {
  description: NetworkDescription;
  loss: LossName;
  inputs: number[][];
  targets: number[][];
}

const number = evenly(-1.5, 1.5);
const list = (length: number) => fc.array(number, { minLength: length, maxLength: length });
const matrix = (rows: number, columns: number) =>
  fc.array(list(columns), { minLength: rows, maxLength: rows });
const smooth = fc.constantFrom<ActivationName>('identity', 'sigmoid', 'tanh', 'silu', 'gelu', 'softplus');
const losses = fc.constantFrom<LossName>(
  'halfSum',
  'mean',
  'sum',
  'binaryCrossEntropy',
  'softmaxCrossEntropy',
);

/** Networks of 1 to 3 layers with 1 to 4 units each and batches of 1 to 3 samples. */
export const arbitraryCase: fc.Arbitrary<ArbitraryCase> = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 4 }),
    losses,
    fc.integer({ min: 1, max: 3 }),
  )
  .chain(([sizes, loss, samples]) => {
    const layers = sizes.slice(1);
    const last =
      loss === 'binaryCrossEntropy' ? 'sigmoid' : loss === 'softmaxCrossEntropy' ? 'identity' : undefined;
    const description = fc.record({
      weights: fc.tuple(...layers.map((size, l) => matrix(size, sizes[l]!))),
      biases: fc.tuple(...layers.map(list)),
      activations: fc.tuple(
        ...layers.map((_, l) =>
          l === layers.length - 1 && last ? fc.constant<ActivationName>(last) : smooth,
        ),
      ),
    });
    const target = evenly(0, 1);
    return fc.record({
      description,
      loss: fc.constant(loss),
      inputs: matrix(samples, sizes[0]!),
      targets: fc.array(fc.array(target, { minLength: sizes.at(-1)!, maxLength: sizes.at(-1)! }), {
        minLength: samples,
        maxLength: samples,
      }),
    });
  });
