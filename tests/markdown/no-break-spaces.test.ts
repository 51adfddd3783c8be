import { describe, expect, it } from 'vitest';
import { noBreakSpaces } from '../../src/markdown/no-break-spaces';
import type { TreeNode } from '../../src/markdown/tree';

/** What becomes of the text of an element. */
function textIn(tagName: string, value: string): string | undefined {
  const text: TreeNode = { type: 'text', value };
  noBreakSpaces()({
    type: 'root',
    children: [{ type: 'element', tagName, properties: {}, children: [text] }],
  });
  return text.value;
}

describe('blanks', () => {
  it('do not break at a relation or a product', () => {
    expect(textIn('p', 'for x = 3 and 784 × 500')).toBe('for x\u00a0=\u00a03 and 784\u00a0×\u00a0500');
    expect(textIn('p', ' =\n')).toBe('\u00a0=\u00a0');
  });

  it('break after the sign of a product of two computed numbers, which may be long', () => {
    expect(textIn('p', ' × ')).toBe('\u00a0× ');
  });

  it('stay what they are in code', () => {
    expect(textIn('code', 'x = 3')).toBe('x = 3');
  });
});
