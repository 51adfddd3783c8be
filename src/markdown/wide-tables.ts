import { hasClass, type TreeNode, walk } from './tree';

/** Whether a table has words and letters only; a formula is not broken over lines as words are. */
function isOfWords(table: TreeNode): boolean {
  let hasFormula = false;
  walk(table, (node) => {
    hasFormula ||= hasClass(node, 'katex');
  });
  return !hasFormula;
}

/**
 * Rehype plugin: a table stands in a box of its own, which scrolls where the screen is narrower than the table. One of words is as
 * narrow as the screen, and its words go over several lines.
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
              properties: { className: ['scroll', ...(isOfWords(child) ? ['words'] : [])] },
              children: [child],
            }
          : child,
      );
    });
  };
}
