import { expect, test } from 'vitest';
import { randomStream } from '../../../src/math/whole-network/random-stream';
import { plainStream } from './plain-draws';

test('streams are those of their description, each with its own number', () => {
  for (const seed of [1, 2, -7, 123_456]) {
    for (const purpose of ['data', 'weights', 'epoch'] as const) {
      for (const epoch of [0, 1, 40])
        expect(randomStream(seed, purpose, epoch).uniform()).toBe(
          plainStream(seed, purpose, epoch).uniform(),
        );
      expect(randomStream(seed, purpose).uniform()).toBe(plainStream(seed, purpose).uniform());
    }
  }
  const firsts = (['data', 'weights', 'epoch'] as const).map((purpose) => randomStream(1, purpose).uniform());
  expect(new Set(firsts).size).toBe(3);
});

test('a seed that is not whole is refused', () => {
  expect(() => randomStream(0.5, 'data')).toThrow('whole number as seed');
});
