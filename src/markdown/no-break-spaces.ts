import { keepTogether } from '../demo/keep-together';
import { changeText } from './running-text';
import type { TreeNode } from './tree';

/** Rehype plugin: a line of text is not broken at a relation. */
export function noBreakSpaces() {
  return (tree: TreeNode): void => changeText(tree, keepTogether);
}
