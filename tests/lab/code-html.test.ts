import { expect, it } from 'vitest';
import { codeHtml, codeValue } from '../../src/lab/code-html';

it('writes values as Python reads them', () => {
  expect(codeValue(0.1)).toBe('0.1');
  expect(codeValue(-2000)).toBe('-2000');
  expect(codeValue(1 / 3)).toBe('0.333333');
  expect(codeValue('relu')).toBe('relu');
});

it('marks live values and comments, and escapes the rest', () => {
  const html = codeHtml(
    { view: 'code', title: 'code', source: '# a < b\nW = rng.normal(0, ‹sigma›) < 1', gives: {} },
    { sigma: 0.5 },
    'en',
  );
  expect(html).toBe(
    '<span class="comment"># a &lt; b</span>\nW = rng.normal(0, <span data-spot="sigma">0.5</span>) &lt; 1',
  );
});

it('speaks the language of the page', () => {
  const source = { en: '# mean', zh: '# 均值' };
  const view = { view: 'code', title: 'code', source, gives: {} } as const;
  expect(codeHtml(view, {}, 'zh')).toContain('均值');
});
