import rehypeKatex from 'rehype-katex';
import { describe, expect, it } from 'vitest';
import { rehypePlugins } from '../../src/markdown/plugins';
import type { TreeNode } from '../../src/markdown/tree';

/** The parts of an inline formula that a line may be broken between, as text. */
function partsOf(tex: string, after = ''): string[] {
  const code: TreeNode = {
    type: 'element',
    tagName: 'code',
    properties: { className: ['language-math', 'math-inline'] },
    children: [{ type: 'text', value: tex }],
  };
  const paragraph: TreeNode = {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [code, { type: 'text', value: after }],
  };
  const tree = { type: 'root', children: [paragraph] };
  const [[katex, options], formulas] = rehypePlugins;
  expect(katex).toBe(rehypeKatex);
  (katex as unknown as (options: object) => (tree: TreeNode, file: object) => void)(options)(tree, {
    message: () => {},
  });
  formulas()(tree, {});
  const text = ({ value = '', children = [] }: TreeNode): string => value + children.map(text).join('');
  const find = (node: TreeNode): TreeNode | undefined => {
    const classes = node.properties?.['className'];
    if (Array.isArray(classes) && classes.includes('katex-html')) return node;
    return node.children?.map(find).find((found) => found !== undefined);
  };
  return (find(tree)?.children ?? []).map((part) => text(part).replace(/\u200b/g, ''));
}

describe('a line', () => {
  it('may be broken after an operator', () => {
    expect(partsOf('a=b+c')).toEqual(['a=', 'b+', 'c']);
  });

  it('is not broken inside a short bracket', () => {
    expect(partsOf('m=(1-\\beta)g+n')).toEqual(['m=', '(1−β)g+', 'n']);
    expect(partsOf('\\beta\\in[0,1)')).toEqual(['β∈', '[0,1)']);
  });

  it('may be broken inside a bracket too long for a phone', () => {
    expect(partsOf('(a_1b_1c_1+a_2b_2c_2+a_3b_3c_3+a_4b_4c_4+a_5b_5c_5)').length).toBe(5);
  });

  it('is not broken before the punctuation that follows', () => {
    expect(partsOf('x=(1-\\beta)', '，')).toEqual(['x=', '(1−β)']);
  });
});
