import { place, type SourceFile, type TreeNode, walk } from './tree';

/** True for `<span class="… name …">`. */
function hasClass({ properties }: TreeNode, name: string): boolean {
  const classes = properties?.['className'];
  return Array.isArray(classes) && classes.includes(name);
}

const wordJoiner = '\u2060';

/** Punctuation after a formula stays on its line: browsers would otherwise break there. */
function holdPunctuation(parent: TreeNode): void {
  parent.children?.forEach((child, index, siblings) => {
    const before = siblings[index - 1];
    if (
      before &&
      hasClass(before, 'katex') &&
      child.value &&
      /^[，。；：、？！）”’》」,.;:?!)]/.test(child.value)
    ) {
      child.value = wordJoiner + child.value;
    }
  });
}

/**
 * Rehype plugin, after rehype-katex: a formula that KaTeX can't read stops the build instead of turning red on the page, and
 * the search index reads each formula once (KaTeX writes it for the eye and again, as MathML, for screen readers).
 */
export function formulas() {
  return (tree: TreeNode, file: SourceFile): void => {
    walk(tree, (node) => {
      holdPunctuation(node);
      if (hasClass(node, 'katex-error')) {
        throw new Error(
          `${place(file, node)}: ${String(node.properties?.['title'] ?? 'a formula is not valid TeX')}`,
        );
      }
      // The TeX source that KaTeX adds to its MathML is for copying; no reader hears it, and it costs bytes.
      if (node.children) node.children = node.children.filter((child) => child.tagName !== 'annotation');
      if (hasClass(node, 'katex-mathml'))
        node.properties = { ...node.properties, 'data-pagefind-ignore': '' };
    });
  };
}
