import { place, type SourceFile, type TreeNode, walk } from './tree';

/** True for `<span class="… name …">`. */
function hasClass({ properties }: TreeNode, name: string): boolean {
  const classes = properties?.['className'];
  return Array.isArray(classes) && classes.includes(name);
}

const punctuation = /^[，。；：、？！）”’》」,.;:?!)]+/;

function hold(...children: TreeNode[]): TreeNode {
  return { type: 'element', tagName: 'span', properties: { className: ['held'] }, children };
}

/** Wraps the last part of a formula, so that no line breaks after it while others may break before it. */
function holdLastPart(formula: TreeNode): void {
  walk(formula, (node) => {
    const last = node.children?.at(-1);
    if (!hasClass(node, 'katex-html') || !node.children || !last) return;
    node.children = [...node.children.slice(0, -1), hold(last)];
  });
}

/** Signs that a line must hold; a longer bracket may be broken. */
const longestBracket = 28;

function textOf({ value = '', children = [] }: TreeNode): string {
  return value + children.map(textOf).join('');
}

/** KaTeX lets a line break after every operator. In a bracket that is short enough none breaks: (1 − β) stays together. */
function holdBrackets(formula: TreeNode): void {
  const parts: TreeNode[] = [];
  let open: TreeNode[] = [];
  let depth = 0;
  const close = (): void => {
    const isShort = open.map(textOf).join('').length <= longestBracket;
    parts.push(...(open.length > 1 && isShort ? [hold(...open)] : open));
    open = [];
  };
  for (const part of formula.children ?? []) {
    const text = textOf(part);
    depth += (text.match(/[([{]/g)?.length ?? 0) - (text.match(/[)\]}]/g)?.length ?? 0);
    open.push(part);
    if (depth <= 0) {
      close();
      depth = 0;
    }
  }
  close();
  formula.children = parts;
}

/**
 * Punctuation after a formula stays on its line: browsers may break a line between the two, also where no sign may
 * begin one.
 */
function holdPunctuation(parent: TreeNode): void {
  if (hasClass(parent, 'held')) return;
  parent.children = (parent.children ?? []).flatMap((child, index, siblings): TreeNode[] => {
    const after = siblings[index + 1];
    const before = siblings[index - 1];
    const mark = (text?: TreeNode): string => text?.value?.match(punctuation)?.[0] ?? '';
    if (hasClass(child, 'katex') && mark(after) !== '') {
      holdLastPart(child);
      return [hold(child, { type: 'text', value: mark(after) })];
    }
    if (before && hasClass(before, 'katex') && mark(child) !== '') {
      return [{ ...child, value: (child.value ?? '').slice(mark(child).length) }];
    }
    return [child];
  });
}

/**
 * Rehype plugin, after rehype-katex: a formula that KaTeX can't read stops the build instead of turning red on the page, and
 * the search index reads each formula once (KaTeX writes it for the eye and again, as MathML, for screen readers).
 */
export function formulas() {
  return (tree: TreeNode, file: SourceFile): void => {
    walk(tree, (node) => {
      if (node.children) holdPunctuation(node);
      if (hasClass(node, 'katex-error')) {
        throw new Error(
          `${place(file, node)}: ${String(node.properties?.['title'] ?? 'a formula is not valid TeX')}`,
        );
      }
      // The TeX source that KaTeX adds to its MathML is for copying; no reader hears it, and it costs bytes.
      if (node.children) node.children = node.children.filter((child) => child.tagName !== 'annotation');
      if (hasClass(node, 'katex-html')) holdBrackets(node);
      if (hasClass(node, 'katex-mathml'))
        node.properties = { ...node.properties, 'data-pagefind-ignore': '' };
    });
  };
}
