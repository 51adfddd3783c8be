import { expect, it } from 'vitest';
import { formatNumber } from '../../src/demo/format';
import { digitGroups } from '../../src/markdown/digit-groups';
import type { TreeNode } from '../../src/markdown/tree';

/** What becomes of the text of a paragraph. */
function grouped(value: string): string | undefined {
  const text: TreeNode = { type: 'text', value };
  digitGroups()({ type: 'element', tagName: 'p', properties: {}, children: [text] });
  return text.value;
}

it('a number is grouped alike, whether it is computed, typed in English or typed in Chinese', () => {
  expect(grouped('10,000 updates')).toBe(`${formatNumber(10_000)} updates`);
  expect(grouped('更新 10000 次，共 1048576 个。')).toBe(
    `更新 ${formatNumber(10_000)} 次，共 ${formatNumber(1_048_576)} 个。`,
  );
  expect(grouped('about 12,345,678.')).toBe('about 12\u202f345\u202f678.');
});

it('a year, a small number, a decimal, an address and a list of numbers stay as they are', () => {
  const text = 'In 1998, 1,234 of 0.123456 in arXiv:1502.01852, doi 10.1109/5.726791, 1,2,3 and 12,34567';
  expect(grouped(text)).toBe(text);
});
