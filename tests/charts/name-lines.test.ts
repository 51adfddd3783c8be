import { expect, it } from 'vitest';
import { nameLines } from '../../src/charts/bar-chart';

it('breaks a long name between words or after punctuation only', () => {
  const lines = (name: string): string[] => nameLines(name, 24);
  expect(lines('Momentum')).toEqual(['Momentum']);
  expect(lines('Vanishing and exploding gradients')).toEqual(['Vanishing and exploding', 'gradients']);
  expect(lines('动量')).toEqual(['动量']);
  expect(lines('感知机、异或、线性可分与多层感知机')).toEqual(['感知机、异或、', '线性可分与多层感知机']);
});

it('keeps a name whole where there is room', () => {
  expect(nameLines('Vanishing and exploding gradients', 38)).toEqual(['Vanishing and exploding gradients']);
  expect(nameLines('批量、随机与小批量梯度下降', 38)).toEqual(['批量、随机与小批量梯度下降']);
});
