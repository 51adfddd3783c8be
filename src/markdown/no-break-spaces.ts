import { changeText } from './running-text';
import type { TreeNode } from './tree';

/** A relation or a product between two blanks: “x = 3”, “784 × 500”. */
const between = /[ \n]([=≈≠≡≤≥<>∈×])[ \n]/g;

/** Rehype plugin: a line of text is not broken at a relation, so “x = 3” stays together without the author's doing. */
export function noBreakSpaces() {
  return (tree: TreeNode): void => changeText(tree, (text) => text.replace(between, '\u00a0$1\u00a0'));
}
