import { keepTogether } from '../demo/keep-together';
import { changeText } from './running-text';
import type { TreeNode } from './tree';

/** A text that is only a sign of multiplication stands between two computed numbers, which may be long. */
const betweenNumbers = /^ × $/;

/** Rehype plugin: a line of text is not broken at a relation. */
export function noBreakSpaces() {
  return (tree: TreeNode): void =>
    changeText(tree, (text) => (betweenNumbers.test(text) ? '\u00a0× ' : keepTogether(text)));
}
