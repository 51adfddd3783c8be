import { expect, it } from 'vitest';
import { defineDemo } from '../../src/demo/define-demo';
import { DemoError } from '../../src/demo/errors';
import { number } from '../../src/demo/parameters';

it('names the words that a view misses', () => {
  const define = () =>
    defineDemo({
      id: 'wordless',
      params: { rate: number({ min: 0, max: 1, step: 0.1, value: 0.5 }) },
      compute: ({ rate }) => ({ rate }),
      views: [{ view: 'readouts', items: ['rate', 'double'] }],
      words: { title: { en: 'A', zh: '甲' }, rate: { en: 'rate', zh: '率' } },
      summary: { en: () => 'A.', zh: () => '甲。' },
    });
  expect(define).toThrow(DemoError);
  expect(define).toThrow(/wordless.*double/);
});
