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
