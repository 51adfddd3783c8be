import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { copiesPerParameter, trainingMemory } from '../../../src/math/stochastic-gradient/training-memory';

describe('the memory of training', () => {
  it('is that of the curriculum for 784-256-10 with Adam', () => {
    // Curriculum, page P22, demo memory-calculator, and E3.24.
    const { parameters, fixed, perSample } = trainingMemory([784, 256, 10], {
      batchSize: 128,
      optimizer: 'adam',
    });
    expect({ parameters, fixed, perSample }).toEqual({
      parameters: 203_530,
      fixed: 3_256_480,
      perSample: 4200,
    });
  });

  it('has a part that does not hang on the batch and one that is proportional to it', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 5 });
    const batches = fc.integer({ min: 1, max: 4096 });
    fc.assert(
      fc.property(
        sizes,
        batches,
        fc.constantFrom('sgd', 'momentum', 'adam'),
        (layers, batchSize, optimizer) => {
          const memory = trainingMemory(layers, { batchSize, optimizer });
          const doubled = trainingMemory(layers, { batchSize: 2 * batchSize, optimizer });
          expect(doubled.fixed).toBe(memory.fixed);
          expect(doubled.total - memory.total).toBe(batchSize * memory.perSample);
          expect(memory.fixed).toBe(4 * copiesPerParameter[optimizer] * memory.parameters);
        },
      ),
    );
  });

  it('refuses a network without layers', () => {
    expect(() => trainingMemory([3], { batchSize: 1, optimizer: 'sgd' })).toThrow(MathError);
    expect(() => trainingMemory([3, 0], { batchSize: 1, optimizer: 'sgd' })).toThrow(MathError);
    expect(() => trainingMemory([3, 1], { batchSize: 0, optimizer: 'sgd' })).toThrow(MathError);
  });
});
