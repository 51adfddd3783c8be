import { expect, it } from 'vitest';
import { nameLines } from '../../src/charts/bar-chart';

it('breaks a long name between words or after punctuation only', () => {
  expect(nameLines('Momentum')).toEqual(['Momentum']);
  expect(nameLines('Vanishing and exploding gradients')).toEqual(['Vanishing and', 'exploding gradients']);
  expect(nameLines('动量')).toEqual(['动量']);
  expect(nameLines('感知机、异或、线性可分与多层感知机')).toEqual(['感知机、异或、', '线性可分与多层感知机']);
});
