import { expect, it } from 'vitest';
import { defineModel, showDemo } from '../../src/demo/define-demo';
import { AuthorError } from '../../src/demo/errors';
import { number } from '../../src/demo/parameters';

const model = defineModel({
  id: 'wordless',
  params: { rate: number({ min: 0, max: 1, step: 0.1, value: 0.5 }) },
  compute: ({ rate }) => ({ rate, double: 2 * rate }),
});

it('names the words that a view misses', () => {
  const show = () =>
    showDemo(model, {
      views: [{ view: 'readouts', items: ['rate', 'double'] }],
      words: { title: { en: 'A', zh: '甲' }, rate: { en: 'rate', zh: '率' } },
      summary: { en: () => 'A.', zh: () => '甲。' },
    });
  expect(show).toThrow(AuthorError);
  expect(show).toThrow(/wordless.*double/);
});

const word = { en: 'word', zh: '词' };

/** The demo with one line of code, and how it is said to come to its numbers. */
function withCode(
  source: string,
  gives: Partial<Record<'rate' | 'double', (params: { rate: number }) => number>>,
) {
  return () =>
    showDemo(model, {
      views: [
        { view: 'readouts', items: ['double'] },
        { view: 'code', title: 'title', source, gives },
      ],
      words: { title: word, rate: word, double: word },
      summary: { en: () => 'A.', zh: () => '甲。' },
    });
}

it('asks what its code gives, beside which readout, and for every number of a comment', () => {
  expect(withCode('2 * ‹rate›', {})).toThrow(/wordless.*gives/);
  expect(withCode('2 * ‹rate›', { rate: ({ rate }) => rate })).toThrow(/readout for rate/);
  expect(withCode('2 * rate   # ‹rate› ‹double›', { double: ({ rate }) => rate + rate })).toThrow(/‹rate›/);
  expect(withCode('2 * ‹rate›   # ‹double›', { double: ({ rate }) => rate + rate })).not.toThrow();
});
