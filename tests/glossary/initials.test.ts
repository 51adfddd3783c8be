import { expect, it } from 'vitest';
import { initials } from '../../src/glossary/initials';
import { terms } from '../../src/glossary/terms';

it.each([
  ['bn', 'batch-normalization'],
  ['gd', 'gradient-descent'],
  ['lr', 'learning-rate'],
  ['nag', 'nesterov-accelerated-gradient'],
  ['sgd', 'stochastic-gradient-descent'],
])('%s finds the term that it stands for', (typed, id) => {
  const found = terms.filter(({ en }) => initials(en) === typed).map((term) => term.id);
  expect(found).toContain(id);
});

it('brackets and Chinese have none', () => {
  expect(initials('mean squared error (MSE)')).toBe('mse');
  expect(initials('批归一化（batch normalization）')).toBe('');
  expect(initials('1×1 convolution')).toBe('c');
});
