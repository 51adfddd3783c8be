import { hasClass, type TreeNode, textOf } from './tree';

/** The one thing that a node of MathML holds, through all that only wraps it. */
function only(node: TreeNode | undefined): TreeNode | undefined {
  const wraps =
    ['math', 'semantics', 'mrow'].includes(node?.tagName ?? '') ||
    hasClass(node ?? { type: '' }, 'katex-mathml');
  if (!wraps) return node;
  const parts = (node?.children ?? []).filter(({ tagName }) => tagName !== 'annotation');
  return parts.length === 1 ? only(parts[0]) : undefined;
}

/** An italic letter, as mathematics writes a variable. */
function letterOf(node: TreeNode | undefined): string | undefined {
  if (node?.tagName !== 'mi' || node.properties?.['mathvariant'] !== undefined) return undefined;
  const text = textOf(node);
  return /^\p{L}$/u.test(text) ? text : undefined;
}

/**
 * A formula of one variable, `$\beta$`, as one italic letter: KaTeX would write eight elements for it, and most formulas in a text
 * are no more. Gives nothing for any other formula.
 */
export function asLetter(formula: TreeNode): TreeNode | undefined {
  const mathml = formula.children?.find((child) => hasClass(child, 'katex-mathml'));
  const letter = letterOf(only(mathml));
  if (letter === undefined) return undefined;
  return {
    type: 'element',
    tagName: 'i',
    properties: { className: ['letter'], translate: 'no' },
    children: [{ type: 'text', value: letter }],
  };
}
