import { expect, it } from 'vitest';
import { demoQuery } from '../../src/exercise/demo-link';

it('a link to a state of a demo has the parameters of that demo, without the rounding of their computation', () => {
  expect(demoQuery({ demo: 'ema', set: { beta: 1 - 0.8, steps: 40 } })).toBe('ema.beta=0.2&ema.steps=40');
  expect(demoQuery({ demo: 'ema', set: { beta: 1 / 3 } })).toBe('ema.beta=0.333333333333');
  expect(demoQuery({ demo: 'ema', set: { shape: 'ring' } })).toBe('ema.shape=ring');
});

it('and the picture, unless it is the first', () => {
  expect(demoQuery({ demo: 'ema', view: 2, set: { beta: 0.5 } })).toBe('ema.beta=0.5&ema.view=2');
  expect(demoQuery({ demo: 'ema', view: 1 })).toBe('');
  expect(demoQuery({ demo: 'ema' })).toBe('');
});
