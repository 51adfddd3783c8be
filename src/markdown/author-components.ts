import { readdirSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { place, type SourceFile, type TreeNode, walk } from './tree';

/** `import Try from '../../src/components/Try.astro'`, as MDX wants it. */
function importOf(name: string, source: string): TreeNode {
  const declaration = {
    type: 'ImportDeclaration',
    attributes: [],
    specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }],
    source: { type: 'Literal', value: source, raw: JSON.stringify(source) },
  };
  const estree = { type: 'Program', sourceType: 'module', body: [declaration], comments: [] };
  return { type: 'mdxjsEsm', value: '', data: { estree } };
}

/**
 * Remark plugin: a note may use every component of `folder` without an import line. It gets the imports of those it uses and of
 * no others, so that no page carries the styles of what isn't on it.
 */
export function authorComponents(folder: URL) {
  const directory = fileURLToPath(folder);
  const known = readdirSync(directory)
    .filter((name) => name.endsWith('.astro'))
    .map((name) => name.replace('.astro', ''));
  return (tree: TreeNode, file: SourceFile): void => {
    const used = new Set<string>();
    walk(tree, (node) => {
      const { name } = node;
      if (!name || !/^[A-Z]/.test(name) || name === 'Fragment') return;
      if (!known.includes(name)) {
        const list = known.join(', ');
        throw new Error(`${place(file, node)}: there is no component <${name}>; those of a note are ${list}`);
      }
      used.add(name);
    });
    const from = relative(dirname(file.path ?? directory), directory).replaceAll('\\', '/');
    const imports = [...used].sort().map((name) => importOf(name, `${from}/${name}.astro`));
    tree.children = [...imports, ...(tree.children ?? [])];
  };
}
