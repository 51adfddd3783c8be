import { hasClass, type TreeNode, walk } from './tree';

/**
 * Rehype plugin: a table stands in a box of its own, which scrolls where the screen is narrower than its longest words and formulas.
 */
export function wideTables() {
  return (tree: TreeNode): void => {
    walk(tree, (node) => {
      if (!node.children || hasClass(node, 'scroll')) return;
      node.children = node.children.map((child) =>
        child.tagName === 'table'
          ? {
              type: 'element',
              tagName: 'div',
              properties: { className: ['scroll'] },
              children: [child],
            }
          : child,
      );
    });
  };
}
