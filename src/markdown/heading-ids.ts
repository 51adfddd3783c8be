import { place, type SourceFile, type TreeNode, walk } from './tree';

const marker = /\s*\[#([a-z0-9]+(?:-[a-z0-9]+)*)\]\s*$/;

/**
 * Remark plugin: `## Why not zeros? [#why-not-zeros]` gives the heading the id `why-not-zeros`. A note must name the id
 * of every heading, because both languages share it and links to it must never break.
 */
export function headingIds() {
  return (tree: TreeNode, file: SourceFile): void => {
    walk(tree, (node) => {
      if (node.type !== 'heading') return;
      const last = node.children?.at(-1);
      const id = last?.value?.match(marker)?.[1];
      if (last?.value === undefined || id === undefined) {
        throw new Error(
          `${place(file, node)}: this heading has no id; end it with [#some-id], the same in both languages`,
        );
      }
      last.value = last.value.replace(marker, '');
      node.data = { ...node.data, hProperties: { id } };
    });
  };
}
