import { hasClass, type TreeNode, textOf, walk } from './tree';

/**
 * Rehype plugins around rehype-katex: three of four formulas of the site are written more than once, and KaTeX and the reading of what it
 * wrote take most of the time of a text. What it made of a formula is kept as it was, before other plugins change it.
 */

const known = new Map<string, TreeNode>();

const keyOf = (tex: string, isDisplayed: boolean): string => `${isDisplayed ? '$$' : '$'}${tex}`;

/** A copy that can be changed. */
function copyOf(node: TreeNode): TreeNode {
  return {
    ...node,
    ...(node.properties && { properties: { ...node.properties } }),
    ...(node.children && { children: node.children.map(copyOf) }),
  };
}

/** The formula of a node as remark-math leaves it, or nothing. */
function asked(node: TreeNode): string | undefined {
  const code = node.tagName === 'pre' && node.children?.length === 1 ? node.children[0] : node;
  if (code?.tagName !== 'code' || !hasClass(code, 'language-math')) return undefined;
  return keyOf(textOf(code), code !== node);
}

/** KaTeX's colour for a command that it does not know. */
const wrong = '#cc0000';

/** The formula of a node as rehype-katex leaves it, or nothing. */
function made(node: TreeNode): string | undefined {
  if (!hasClass(node, 'katex') && !hasClass(node, 'katex-display')) return undefined;
  let tex: string | undefined;
  let isWrong = false;
  walk(node, (part) => {
    if (part.tagName === 'annotation') tex = textOf(part);
    isWrong ||= part.properties?.['mathcolor'] === wrong;
  });
  return tex === undefined || isWrong ? undefined : keyOf(tex, hasClass(node, 'katex-display'));
}

/** Before rehype-katex: puts in what is known. */
export function recallFormulas() {
  const recall = (node: TreeNode): TreeNode => {
    const key = asked(node);
    if (key === undefined) {
      if (node.children) node.children = node.children.map(recall);
      return node;
    }
    const formula = known.get(key);
    return formula ? copyOf(formula) : node;
  };
  return (tree: TreeNode): void => {
    recall(tree);
  };
}

/** After rehype-katex: keeps what is new. What KaTeX can't read stays new, so that it is complained about wherever it stands. */
export function keepFormulas() {
  return (tree: TreeNode): void => {
    const look = (node: TreeNode): void => {
      const key = made(node);
      if (key === undefined) node.children?.forEach(look);
      else if (!known.has(key)) known.set(key, copyOf(node));
    };
    look(tree);
  };
}
