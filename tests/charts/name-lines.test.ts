import { expect, it } from 'vitest';
import { nameLines } from '../../src/charts/bar-chart';

it('breaks a long name between words only', () => {
  expect(nameLines('Momentum')).toEqual(['Momentum']);
  expect(nameLines('Vanishing and exploding gradients')).toEqual(['Vanishing and', 'exploding gradients']);
  expect(nameLines('动量')).toEqual(['动量']);
});
