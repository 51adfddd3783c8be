import { expect, it } from 'vitest';
import { asChinese, textOf } from '../../src/theme/browser/search-text';

it('the text of some words is as its author wrote it, in both languages', () => {
  expect(textOf('动量\u200b系数\u200b为 \u200b0 \u200b≤ \u200bβ \u200b&lt; \u200b1', 0, 8)).toBe(
    '动量系数为 0 ≤ β < 1',
  );
  expect(textOf('the momentum coefficient β', 1, 3)).toBe('momentum coefficient');
});

it('an excerpt has no blanks and no foreign full stops between Chinese, marked or not', () => {
  expect(asChinese('. 优化. <mark>动量</mark>. 题目 <mark>动量</mark>的 SGD')).toBe(
    '优化。<mark>动量</mark>。题目<mark>动量</mark>的 SGD',
  );
  expect(asChinese('the <mark>momentum</mark>. A b')).toBe('the <mark>momentum</mark>. A b');
});
