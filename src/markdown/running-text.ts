import { hasClass, type TreeNode } from './tree';

/** Where signs are what they are: in listings, and in formulas, which KaTeX has set. */
const literal = new Set(['code', 'pre', 'script', 'style']);

/** Changes every piece of running text below a node. */
export function changeText(node: TreeNode, change: (text: string) => string): void {
  if (literal.has(node.tagName ?? '') || hasClass(node, 'katex')) return;
  if (node.type === 'text' && node.value) node.value = change(node.value);
  for (const child of node.children ?? []) changeText(child, change);
}
