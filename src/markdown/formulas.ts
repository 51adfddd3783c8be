import { mayBreak } from './formula-breaks';
import { asLetter } from './letters';
import { hasClass, hold, place, type SourceFile, type TreeNode, walk } from './tree';

const opening = /[（“《「(]$/;
const punctuation = /^[，。；：、？！）”’》」,.;:?!)]+/;

/** Elements around words of a sentence: a formula may be the last thing in one. */
const phrases = new Set(['strong', 'em', 'i', 'a']);

/** The formula that a node is or ends with. */
function lastFormula(node: TreeNode | undefined): TreeNode | undefined {
  if (!node || hasClass(node, 'katex') || hasClass(node, 'letter')) return node;
  return phrases.has(node.tagName ?? '') ? lastFormula(node.children?.at(-1)) : undefined;
}

/** Wraps the last part of a formula, so that no line breaks after it while others may break before it. */
function holdLastPart(formula: TreeNode): void {
  walk(formula, (node) => {
    const last = node.children?.at(-1);
    if (!hasClass(node, 'katex-html') || !node.children || !last || hasClass(last, 'held')) return;
    node.children = [...node.children.slice(0, -1), hold(last)];
  });
}

/**
 * Punctuation after a formula and a bracket before it stay on its line: browsers may break a line between the two, also where no
 * sign may begin or end one.
 */
function holdPunctuation(parent: TreeNode): void {
  if (hasClass(parent, 'held')) return;
  parent.children = (parent.children ?? []).flatMap((child, index, siblings): TreeNode[] => {
    const [before, after] = [siblings[index - 1], siblings[index + 1]];
    const mark = (sign: RegExp, text?: TreeNode): string => text?.value?.match(sign)?.[0] ?? '';
    const formula = lastFormula(child);
    if (formula) {
      const [bracket, stop] = [mark(opening, before), mark(punctuation, after)];
      if (bracket + stop === '') return [child];
      if (stop !== '') holdLastPart(formula);
      const text = (value: string): TreeNode[] => (value === '' ? [] : [{ type: 'text', value }]);
      return [hold(...text(bracket), child, ...text(stop))];
    }
    if (child.type !== 'text') return [child];
    const value = child.value ?? '';
    const from = lastFormula(before) ? mark(punctuation, child).length : 0;
    const cut = lastFormula(after) ? mark(opening, child).length : 0;
    return [{ ...child, value: value.slice(from, Math.max(from, value.length - cut)) }];
  });
}

/**
 * Rehype plugin, after rehype-katex: a formula that KaTeX can't read stops the build instead of turning red on the page, a line
 * is broken only where a reader would break a formula, and the search index reads each formula once (KaTeX writes it for the
 * eye and again, as MathML, for screen readers).
 */
export function formulas() {
  return (tree: TreeNode, file: SourceFile): void => {
    const displayed = new Set<TreeNode>();
    walk(tree, (node) => {
      // A formula on a line of its own is never broken: it scrolls.
      if (hasClass(node, 'katex-display')) walk(node, (part) => displayed.add(part));
      if (hasClass(node, 'katex-error')) {
        throw new Error(
          `${place(file, node)}: ${String(node.properties?.['title'] ?? 'a formula is not valid TeX')}`,
        );
      }
      if (node.children && !displayed.has(node)) {
        node.children = node.children.map((child) => (hasClass(child, 'katex') && asLetter(child)) || child);
      }
      // Translators would take its letters for words.
      if (hasClass(node, 'katex')) node.properties = { ...node.properties, translate: 'no' };
      // The TeX source that KaTeX adds to its MathML is for copying; src/copying makes it anew, and it costs bytes.
      if (node.children) node.children = node.children.filter((child) => child.tagName !== 'annotation');
      if (hasClass(node, 'katex-html') && !displayed.has(node)) mayBreak(node);
      if (hasClass(node, 'katex-mathml'))
        node.properties = { ...node.properties, 'data-pagefind-ignore': '' };
    });
    walk(tree, (node) => {
      if (node.children) holdPunctuation(node);
    });
  };
}
