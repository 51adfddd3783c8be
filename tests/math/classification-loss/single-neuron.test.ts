import fc from 'fast-check';
import { expect, it } from 'vitest';
import { trainSingleNeuron } from '../../../src/math/classification-loss/single-neuron';

const start = { weight: 2, bias: 2, input: 1, target: 0, learningRate: 0.15 } as const;

// mpmath, 30 digits: gradient descent from w = b = 2 and from (0.6, 0.9) on x = 1, y = 0 with η = 0.15
it.each([
  ['squaredError', 50, 2, 2, 0.975933396949],
  ['squaredError', 100, 2, 2, 0.964130846998],
  ['squaredError', 300, 2, 2, 0.202848424268],
  ['crossEntropy', 50, 2, 2, 0.0985039265138],
  ['crossEntropy', 100, 2, 2, 0.041072227656],
  ['crossEntropy', 300, 2, 2, 0.0120087415108],
  ['squaredError', 300, 0.6, 0.9, 0.0939556948636],
  ['crossEntropy', 300, 0.6, 0.9, 0.0116382089689],
] as const)('%s: the output after %i epochs from (%f, %f)', (loss, epochs, weight, bias, output) => {
  const run = trainSingleNeuron({ ...start, weight, bias, loss, epochs });
  expect(run.outputs).toHaveLength(epochs + 1);
  expect(run.outputs[epochs]).toBeCloseTo(output, 10);
});

it('says for each epoch by how much the output misses the target', () => {
  const { outputs, errors } = trainSingleNeuron({ ...start, target: 0.25, loss: 'crossEntropy', epochs: 20 });
  expect(errors).toHaveLength(21);
  errors.forEach((error, epoch) => expect(error).toBeCloseTo(outputs[epoch]! - 0.25, 14));
});

it('moves weight and bias together when the input is 1', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 50 }),
      fc.constantFrom('squaredError', 'crossEntropy'),
      (epochs, loss) => {
        const run = trainSingleNeuron({ ...start, weight: 1, epochs, loss });
        run.weights.forEach((weight, epoch) => expect(weight - run.biases[epoch]!).toBeCloseTo(-1, 12));
      },
    ),
  );
});

it('follows the gradient of its own loss', () => {
  const run = trainSingleNeuron({ ...start, input: -3, target: 1, loss: 'squaredError', epochs: 1 });
  const loss = (weight: number, bias: number) => (1 / (1 + Math.exp(3 * weight - bias)) - 1) ** 2 / 2;
  const h = 1e-5;
  expect((2 - run.weights[1]!) / 0.15).toBeCloseTo((loss(2 + h, 2) - loss(2 - h, 2)) / (2 * h), 8);
  expect((2 - run.biases[1]!) / 0.15).toBeCloseTo((loss(2, 2 + h) - loss(2, 2 - h)) / (2 * h), 8);
});

it('refuses epochs that are not whole and settings that are not finite', () => {
  expect(() => trainSingleNeuron({ ...start, loss: 'squaredError', epochs: 1.5 })).toThrow(
    /whole number of epochs/,
  );
  expect(() => trainSingleNeuron({ ...start, weight: NaN, loss: 'squaredError', epochs: 1 })).toThrow(
    /finite weight/,
  );
});
