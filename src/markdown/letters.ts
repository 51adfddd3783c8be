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

function element(tagName: string, children: TreeNode[], properties: TreeNode['properties'] = {}): TreeNode {
  return { type: 'element', tagName, properties, children };
}

const written = (value: string): TreeNode => ({ type: 'text', value });

/** What stands below a letter: a number, or an italic letter. */
function indexOf(node: TreeNode | undefined): TreeNode | undefined {
  const index = only(node);
  const letter = letterOf(index);
  if (letter !== undefined) return element('i', [written(letter)]);
  return index?.tagName === 'mn' ? written(textOf(index)) : undefined;
}

/**
 * A formula of one variable, `$\beta$` or `$w_1$`, as an italic letter with its index: KaTeX would write eight elements for the one and
 * twenty for the other, and most formulas in a text are no more. Gives nothing for any other formula.
 */
export function asLetter(formula: TreeNode): TreeNode | undefined {
  const mathml = formula.children?.find((child) => hasClass(child, 'katex-mathml'));
  const content = only(mathml);
  const [base, below] = content?.tagName === 'msub' ? (content.children ?? []) : [content];
  const letter = letterOf(base);
  const index = below && indexOf(below);
  if (letter === undefined || (below && !index)) return undefined;
  return element('i', [written(letter), ...(index ? [element('sub', [index])] : [])], {
    className: ['letter'],
    translate: 'no',
  });
}
