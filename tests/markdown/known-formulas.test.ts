import { expect, it } from 'vitest';
import { rehypePlugins } from '../../src/markdown/plugins';
import { hasClass, type TreeNode, textOf, walk } from '../../src/markdown/tree';

const [recallFormulas, [katex, options], keepFormulas] = rehypePlugins;
const withKatex = katex as unknown as (options: object) => (tree: TreeNode, file: object) => void;

const element = (tagName: string, classes: readonly string[], ...children: TreeNode[]): TreeNode => ({
  type: 'element',
  tagName,
  properties: { className: classes },
  children,
});
const code = (tex: string, kind: string): TreeNode =>
  element('code', ['language-math', kind], { type: 'text', value: tex });

/** A paragraph with a formula, and one that is displayed, as remark-math leaves them. */
const inLine = (tex: string): TreeNode => element('p', [], code(tex, 'math-inline'));
const displayed = (tex: string): TreeNode =>
  element('div', [], element('pre', [], code(tex, 'math-display')));

const recalled = (tree: TreeNode): TreeNode => {
  recallFormulas()(tree);
  return tree;
};
const read = (tree: TreeNode): TreeNode => {
  withKatex(options)(recalled(tree), { message: () => {} });
  keepFormulas()(tree);
  return tree;
};

/** Without the places in the text, which KaTeX's own output has and a reader never sees. */
const shape = (tree: TreeNode): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)));

it('what KaTeX made of a formula stands in its place when it comes again', () => {
  const first = read(inLine('w < \\beta'));
  const again = recalled(inLine('w < \\beta'));
  expect(hasClass(again.children![0]!, 'katex')).toBe(true);
  expect(shape(again)).toEqual(shape(first));
});

it('a formula in a line and the same one displayed are two', () => {
  read(inLine('\\sum_i x_i'));
  const other = recalled(displayed('\\sum_i x_i'));
  expect(textOf(other)).toBe('\\sum_i x_i');
  const first = read(other);
  expect(shape(recalled(displayed('\\sum_i x_i')))).toEqual(shape(first));
  expect(shape(first)).not.toEqual(shape(recalled(inLine('\\sum_i x_i'))));
});

it('what other plugins change in one is not changed in the next', () => {
  const first = read(inLine('a+b'));
  const before = shape(first);
  walk(first, (node) => {
    if (node.type === 'text') node.value = 'changed';
    if (node.properties) node.properties['className'] = [];
    node.children?.reverse();
  });
  expect(shape(recalled(inLine('a+b')))).toEqual(before);
});

it.each(['\\nosuch', '\\frac{1}{'])('KaTeX is asked again for %s, which it cannot read', (tex) => {
  expect(JSON.stringify(read(inLine(tex)))).toMatch(/#cc0000|katex-error/);
  expect(textOf(recalled(inLine(tex)))).toBe(tex);
});
