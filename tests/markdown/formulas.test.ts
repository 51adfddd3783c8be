import rehypeKatex from 'rehype-katex';
import { describe, expect, it } from 'vitest';
import { rehypePlugins } from '../../src/markdown/plugins';
import { hasClass, type TreeNode, textOf } from '../../src/markdown/tree';

/** The parts of an inline formula that a line may be broken between. */
function partsIn(tex: string, after: string): readonly TreeNode[] {
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
  const [, [katex, options], , formulas] = rehypePlugins;
  expect(katex).toBe(rehypeKatex);
  (katex as unknown as (options: object) => (tree: TreeNode, file: object) => void)(options)(tree, {
    message: () => {},
  });
  formulas()(tree, {});
  const find = (node: TreeNode): TreeNode | undefined => {
    const classes = node.properties?.['className'];
    if (Array.isArray(classes) && classes.includes('katex-html')) return node;
    return node.children?.map(find).find((found) => found !== undefined);
  };
  return find(tree)?.children ?? [];
}

/** Their text. */
function partsOf(tex: string, after = ''): string[] {
  return partsIn(tex, after).map((part) => textOf(part).replace(/\u200b/g, ''));
}

/** Whether the first two of them begin with a strut. */
function beginWithStrut(tex: string): boolean[] {
  return partsIn(tex, '')
    .slice(0, 2)
    .map(({ children: [first] = [] }) => first !== undefined && hasClass(first, 'katex-strut'));
}

const long = 'a_1b_1c_1+a_2b_2c_2+a_3b_3c_3+a_4b_4c_4+a_5b_5c_5';

describe('a line', () => {
  it('is not broken inside a short formula', () => {
    expect(partsOf('m=(1-\\beta)g+n')).toEqual(['m=(1−β)g+n']);
  });

  it('is broken before a relation, not after it', () => {
    expect(partsOf('m_t=(1-\\beta)\\sum_{i}\\beta^ig_{t-i}=0+0+0+0+0+0')).toEqual([
      'mt',
      '=(1−β)∑iβigt−i',
      '=0+0+0+0+0+0',
    ]);
  });

  it('keeps its height where it begins with a relation: the strut stays first', () => {
    expect(beginWithStrut(`y=${long}`)).toEqual([true, true]);
  });

  it('may be broken after an operator where a side is too long for a phone', () => {
    expect(partsOf(`y=${long}`)).toEqual(['y', '=a1b1c1+', 'a2b2c2+', 'a3b3c3+', 'a4b4c4+', 'a5b5c5']);
  });

  it('is not broken inside a short bracket', () => {
    expect(partsOf(`${long}+(1-\\beta)`).at(-1)).toBe('(1−β)');
  });

  it('may be broken inside a bracket too long for a phone', () => {
    expect(partsOf(`(${long})`).length).toBe(5);
  });

  it('is not broken before the punctuation that follows', () => {
    expect(partsOf('x=(1-\\beta)', '，')).toEqual(['x=(1−β)']);
    expect(partsOf(`${long}`, '，').at(-1)).toBe('a5b5c5');
  });
});
