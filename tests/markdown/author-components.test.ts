import { expect, it } from 'vitest';
import { authorComponents } from '../../src/markdown/author-components';
import type { TreeNode } from '../../src/markdown/tree';

const components = new URL('../../src/components/', import.meta.url);
const path = '/somewhere/content/momentum/en.mdx';

/** The import lines that a note with these components gets. */
function importsFor(children: TreeNode[], file: { readonly path?: string }): unknown[] {
  const tree: TreeNode = { type: 'root', children };
  authorComponents(components)(tree, file);
  return (tree.children ?? []).filter(({ type }) => type === 'mdxjsEsm').map(({ data }) => data);
}

function component(name: string, ...children: TreeNode[]): TreeNode {
  return { type: 'mdxJsxFlowElement', name, children, position: { start: { line: 12 } } };
}

it('a note gets what it uses, once, wherever it stands', () => {
  const note = [
    component('Pitfall', component('Try'), component('Fragment')),
    component('Try'),
    component('ul'),
  ];
  const sources = importsFor(note, {
    path: new URL('../../content/momentum/en.mdx', import.meta.url).pathname,
  });
  expect(JSON.stringify(sources).match(/"value":"[^"]+"/g)).toEqual([
    '"value":"../../src/components/Pitfall.astro"',
    '"value":"../../src/components/Try.astro"',
  ]);
});

it('a component that does not exist stops the build, says where, and lists those that do', () => {
  expect(() => importsFor([component('Pitfal')], { path })).toThrow(
    /^content\/momentum\/en\.mdx:12: there is no component <Pitfal>; those of a note are Answer, Curriculum, Demo, .*Welcome$/,
  );
});
