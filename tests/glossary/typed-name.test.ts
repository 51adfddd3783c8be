import { describe, expect, test } from 'vitest';
import { isNamed, plainName } from '../../src/glossary/typed-name';

describe('a term is found by', () => {
  test.each([
    ['Batch normalization', 'batchnorm'],
    ['Batch normalization', 'Normal'],
    ['Batch normalization', 'BN'],
    ['Batch normalization (BN)', 'batch-normalization'],
    ['Back-propagation', 'backprop'],
    ['Leave-one-out', 'one out'],
    ['Learning rate', 'ＬＲ'],
    ['L2 正则化', '正则'],
    ['L2 正则化', 'L2正则'],
    ['Empirical risk', 'risk'],
    ['Empirical risk', ''],
  ])('%s: %s', (name, typed) => {
    expect(isNamed(name, plainName(typed))).toBe(true);
  });
});

describe('a term is not found by', () => {
  test.each([
    // The end of one word and the beginning of the next.
    ['Empirical risk', 'LR'],
    ['Batch normalization', 'hn'],
    ['Learning rate', 'rate learning'],
    // One letter is no initials.
    ['学习率', 'l'],
  ])('%s: %s', (name, typed) => {
    expect(isNamed(name, plainName(typed))).toBe(false);
  });
});
