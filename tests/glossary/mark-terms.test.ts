import { describe, expect, it } from 'vitest';
import { terms } from '../../src/glossary/mark-terms';
import type { TreeNode } from '../../src/markdown/tree';

const text = (value: string): TreeNode => ({ type: 'text', value });

const html = (tagName: string, children: TreeNode[], properties: Record<string, unknown> = {}): TreeNode => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const paragraph = (value: string): TreeNode => html('p', [text(value)]);

/** As MDX gives it: `<Question>…</Question>`. */
function component(name: string, ...children: TreeNode[]): TreeNode {
  const node = { type: 'mdxJsxFlowElement', name, children };
  return node;
}

/** What the plugin makes of a note, as HTML without attributes that don't matter here. */
function read(children: TreeNode[], path = 'content/momentum/en.mdx'): string {
  const tree: TreeNode = { type: 'root', children };
  terms()(tree, { path });
  const write = (node: TreeNode): string => {
    const inside = (node.children ?? []).map(write).join('');
    if (node.type === 'text') return node.value ?? '';
    if (node.tagName === 'button') return `[${String(node.properties?.['popoverTarget'])}: ${inside}]`;
    if (node.properties?.['popover']) return `<${String(node.properties['id'])}>`;
    return inside;
  };
  return (tree.children ?? []).map(write).join('\n');
}

describe('terms in the notes', () => {
  it('the first use becomes a button, later ones stay, and the window comes at the end', () => {
    expect(read([paragraph('A Hessian here.'), paragraph('A Hessian there.')])).toBe(
      'A [term-hessian-matrix: Hessian] here.\nA Hessian there.\n<term-hessian-matrix>',
    );
  });

  it('the longest term is found first', () => {
    expect(read([paragraph('the momentum coefficient of momentum')])).toContain(
      'the [term-momentum-coefficient: momentum coefficient] of [term-momentum: momentum]',
    );
  });

  it.each([
    ['a heading', html('h2', [text('Hessian')], { id: 'valley' })],
    ['a link', html('p', [html('a', [text('Hessian')])])],
    ['code', html('p', [html('code', [text('Hessian')])])],
    ['a formula', html('p', [html('span', [text('Hessian')], { className: ['katex'] })])],
    ['a table', html('table', [html('td', [text('Hessian')])])],
    ['a block of code', html('pre', [html('code', [text('Hessian')])])],
    ['a link that sets a demo', html('p', [component('Try', text('Hessian'))])],
    ['an exercise', component('Exercise', paragraph('Hessian'))],
    ['a self-check', component('SelfCheck', paragraph('Hessian'))],
    ['the sources', component('Sources', paragraph('Hessian'))],
    ['the reason of a step', component('Step', component('Fragment', text('Hessian')))],
    ['a quoted wrong answer', component('Pitfall', component('Fragment', text('Hessian')))],
  ])('%s is left alone, and the first use after it counts', (_, node) => {
    expect(read([node, paragraph('A Hessian.')])).toMatch(/Hessian\nA \[term-hessian-matrix: Hessian\]/);
  });

  it.each(['Question', 'Answer', 'Pitfall'])(
    '%s is read, because what stands in it is running text',
    (name) => {
      expect(read([component(name, paragraph('A Hessian, in a box.'))])).toContain('[term-hessian-matrix');
    },
  );

  it('lists and emphasis are read', () => {
    const list = html('ul', [html('li', [text('the '), html('strong', [text('Hessian')])])]);
    expect(read([list])).toContain('[term-hessian-matrix: Hessian]');
  });

  it('a sign stays on the line of the term before it', () => {
    const tree: TreeNode = { type: 'root', children: [paragraph('it has a Hessian, (a Hessian).')] };
    terms()(tree, { path: 'content/momentum/en.mdx' });
    const held = tree.children?.[0]?.children?.[1];
    expect(held?.properties?.['className']).toEqual(['held']);
    expect(held?.children?.map(({ tagName, value }) => tagName ?? value)).toEqual(['button', ',']);
  });

  it('Chinese notes have their own', () => {
    expect(read([paragraph('它的海森矩阵，特征值为 1。')], 'content/momentum/zh.mdx')).toContain(
      '它的[term-hessian-matrix: 海森矩阵]，[term-eigenvalue: 特征值]为 1。',
    );
  });

  it.each([undefined, 'content/home/en.mdx', 'somewhere/else.mdx'])('%s is no note', (path) => {
    expect(read([paragraph('A Hessian.')], path ?? '')).toBe('A Hessian.');
  });
});
