import { hasClass, type TreeNode } from './tree';

/** A relation or a product between two blanks: “x = 3”, “784 × 500”. */
const between = /[ \n]([=≈≠≡≤≥<>∈×])[ \n]/g;

/** Where blanks are what they are, or are not seen. */
const literal = new Set(['code', 'pre', 'script', 'style']);

/** Rehype plugin: a line of text is not broken at a relation, so “x = 3” stays together without the author's doing. */
export function noBreakSpaces() {
  return (tree: TreeNode): void => {
    const keep = (node: TreeNode): void => {
      if (literal.has(node.tagName ?? '') || hasClass(node, 'katex')) return;
      if (node.type === 'text' && node.value) node.value = node.value.replace(between, '\u00a0$1\u00a0');
      for (const child of node.children ?? []) keep(child);
    };
    keep(tree);
  };
}
