import { formatNumber } from '../demo/format';
import { changeText } from './running-text';
import type { TreeNode } from './tree';

/** A whole number of five digits or more, with or without commas; not a part of a decimal, an address or a name. */
const long =
  /(?<![\p{L}\p{N}.,/:_–-])(?:\d{5,}|\d{2,3}(?:,\d{3})+|\d(?:,\d{3}){2,})(?![\p{L}\p{N}/_–-]|[.,:]\d)/gu;

/** Rehype plugin for notes: a number that an author typed is grouped like those that are computed, 10 000. */
export function digitGroups() {
  return (tree: TreeNode): void =>
    changeText(tree, (text) =>
      text.replace(long, (digits) => formatNumber(Number(digits.replaceAll(',', '')), { digits: 15 })),
    );
}
