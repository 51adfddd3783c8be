import { hasClass, type TreeNode, textOf, walk } from './tree';

/** Accents as they are combined with the letter below them. */
const accents: Readonly<Record<string, string>> = {
  '^': '\u0302',
  ˉ: '\u0304',
  '~': '\u0303',
  '˙': '\u0307',
};

const primes = /^[′″‴]+$/;
const spaced = /^[=≈≠≤≥<>∈→←⊙∝]$/;

/** A part of a formula as it stands beside a sign that binds it: in brackets, unless it is one number or one name. */
function bound(node: TreeNode | undefined): string {
  const text = node ? linear(node) : '';
  return /^(\p{L}\p{M}?|\d+|[\p{L}\p{N}]+)$/u.test(text) ? text : `(${text})`;
}

/** A formula in one line of plain text, from its MathML: `(a + b)/2`, `w_1`, `√(σ^2+ε)`. */
function linear({ tagName = '', value = '', children = [] }: TreeNode): string {
  const [base, second, third] = children;
  switch (tagName) {
    case 'mfrac':
      return `${bound(base)}/${bound(second)}`;
    case 'msqrt':
      return `√${bound({ type: 'element', tagName: 'mrow', children })}`;
    case 'msub':
    case 'munder':
      return `${base ? linear(base) : ''}_${bound(second)}`;
    case 'msup':
      if (second && primes.test(textOf(second))) return `${base ? linear(base) : ''}${textOf(second)}`;
      return `${base ? linear(base) : ''}^${bound(second)}`;
    case 'mover': {
      const accent = accents[second ? textOf(second) : ''];
      return `${base ? linear(base) : ''}${accent ?? `^${bound(second)}`}`;
    }
    case 'msubsup':
    case 'munderover':
      return `${base ? linear(base) : ''}_${bound(second)}^${bound(third)}`;
    case 'mspace':
      return ' ';
    case 'mo': {
      const sign = children.map(linear).join('');
      return spaced.test(sign) ? ` ${sign} ` : sign;
    }
    default:
      return (value + children.map(linear).join('')).replace(/\u2061/g, ' ').replace(/\u200b/g, '');
  }
}

/** Writes the twin of each formula, for who doesn't see it, as plain text. */
function nameFormulas(tree: TreeNode): void {
  walk(tree, (node) => {
    if (!hasClass(node, 'katex-mathml')) return;
    const name = (node.children ?? []).map(linear).join('').replace(/\s+/g, ' ').trim();
    node.children = [{ type: 'text', value: name }];
  });
}

/**
 * Rehype plugin, after `formulas`: in a text that names a field or a column, formulas have a name in plain text, for no browser takes a
 * name from MathML. In notes these are the heads of tables; `everywhere` is for texts that are nothing but names.
 */
export function formulaNames({ everywhere = false } = {}) {
  return (tree: TreeNode): void => {
    if (everywhere) nameFormulas(tree);
    else
      walk(tree, (node) => {
        if (node.tagName === 'th') nameFormulas(node);
      });
  };
}
