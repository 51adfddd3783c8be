import { describe, expect, it } from 'vitest';
import { termFinder } from '../../src/glossary/find-terms';
import { namesIn } from '../../src/glossary/forms';
import { terms } from '../../src/glossary/terms';

const english = termFinder(terms, 'en');
const chinese = termFinder(terms, 'zh');

const idsIn = (find: typeof english, text: string): string[] => find(text).map(({ term }) => term.id);

describe('in English', () => {
  it.each([
    [
      'the longest term first',
      'Batch normalization, then layer normalization',
      ['batch-normalization', 'layer-normalization'],
    ],
    ['singular and plural, capital or not', 'Eigenvalues, an eigenvalue', ['eigenvalue', 'eigenvalue']],
    ['whole words only', 'reluctant ReLU-like neuronal', []],
    ['no term inside another', 'a mini-batch of a condition number', ['mini-batch', 'condition-number']],
    ['no word that has other senses', 'What does it gain? The precision of a kernel.', []],
  ])('%s', (_, text, ids) => {
    expect(idsIn(english, text)).toEqual(ids);
  });
});

describe('in Chinese', () => {
  it.each([
    ['the longest term first', '小批量梯度下降', ['mini-batch', 'gradient-descent']],
    ['no term inside another', '偏差修正、协方差', ['bias-correction', 'covariance-matrix']],
    ['no term inside another name of a term', '批标准化', []],
    [
      'with or without a space where scripts meet',
      '带泄漏的 ReLU 和 sigmoid函数',
      ['leaky-relu', 'sigmoid-function'],
    ],
  ])('%s', (_, text, ids) => {
    expect(idsIn(chinese, text)).toEqual(ids);
  });
});

it('gives the place of each term', () => {
  const text = 'so the momentum coefficients count';
  expect(english(text).map(({ start, end }) => text.slice(start, end))).toEqual(['momentum coefficients']);
});

it('names stand before and after a slash, without brackets', () => {
  expect(namesIn('neuron / unit')).toEqual(['neuron', 'unit']);
  expect(namesIn('scale and shift (γ, β)')).toEqual(['scale and shift']);
  expect(namesIn('（半）正定')).toEqual(['正定']);
});
