import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import katex from 'katex';
import rehypeKatex from 'rehype-katex';
import { describe, expect, it } from 'vitest';
import { type MathElement, texOf } from '../../src/copying/tex-of';
import { hasClass, type TreeNode, textOf, walk } from '../../src/markdown/tree';

/** What the browser gives the copier: elements of the MathML that KaTeX writes. */
function asElement(node: TreeNode): MathElement {
  return {
    localName: node.tagName ?? '',
    get children() {
      return (node.children ?? []).filter(({ type }) => type === 'element').map(asElement);
    },
    get textContent() {
      return textOf(node);
    },
    getAttribute: (name) => {
      const value =
        node.properties?.[name] ?? node.properties?.[name === 'mathvariant' ? 'mathVariant' : name];
      return value === undefined || value === null ? null : String(value);
    },
  };
}

const mathml = (tex: string): string =>
  katex.renderToString(tex, { output: 'mathml', displayMode: true, strict: 'ignore', trust: true });

/** The TeX that somebody gets who copies the formula. */
function copied(tex: string): string {
  const code: TreeNode = {
    type: 'element',
    tagName: 'code',
    properties: { className: ['language-math', 'math-display'] },
    children: [{ type: 'text', value: tex }],
  };
  const tree: TreeNode = { type: 'root', children: [code] };
  (rehypeKatex as unknown as (options: object) => (tree: TreeNode, file: object) => void)({
    strict: 'ignore',
    trust: true,
  })(tree, { message: () => {} });
  let formula: TreeNode | undefined;
  walk(tree, (node) => {
    if (hasClass(node, 'katex-mathml')) formula = node;
  });
  return texOf(asElement(formula as TreeNode));
}

/** What a formula says: its MathML without groups, spaces and the sizes of its brackets. */
function saidBy(tex: string): string {
  return (
    mathml(tex)
      .replace(/<annotation.*?<\/annotation>/s, '')
      .replace(
        /<mtext>[\s\u2000-\u200a\u2063\u00a0]*<\/mtext>|<mspace[^>]*>(<\/mspace>)?|<mo>\u2061<\/mo>/g,
        '',
      )
      .replace(/<\/?(?:span|math|semantics|mrow|mstyle|mpadded)\b[^>]*>/g, '')
      // Limits stand below or beside their sign, as there is room.
      .replace(/(<\/?)munder(over)?\b/g, (_, tag: string, both?: string) => tag + (both ? 'msubsup' : 'msub'))
      // A sign may be a letter or an operator: that is the space around it.
      .replace(/<m[io](?: [^>]*)?>([^\p{L}<]+)<\/m[io]>/gu, '<mo>$1</mo>')
      .replace(/ (?!mathvariant|linethickness)[\w-]+="[^"]*"/g, '')
  );
}

function isFormula(tex: string): boolean {
  try {
    return mathml(tex) !== '';
  } catch {
    return false;
  }
}

const root = join(import.meta.dirname, '../../content');

/** A file; in plain strings, as the lines to remember and the short answers are, each backslash is written twice. */
function writtenIn(name: string): string {
  const source = readFileSync(join(root, name), 'utf8');
  return /(questions|remember)\.ts$/.test(name) ? source.replaceAll('\\\\', '\\') : source;
}

/** Every formula of all topics, of notes, demos and exercises; a live number stands as a number. */
const formulas = new Set(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(mdx|ts)$/.test(name))
    .flatMap((name) => [...writtenIn(name).matchAll(/\$\$([\s\S]+?)\$\$|\$(?!\{)([^$\n`]+)\$/g)])
    .map(([, block, inline]) => (block ?? inline ?? '').replace(/^\s*> ?/gm, ''))
    .map((tex) => tex.replace(/\\spot\{\w+\}/g, '{-0.5}').replace(/\\htmlData\{[^}]*\}/g, ''))
    // In code a dollar may be another thing, and backslashes be written twice.
    .filter(isFormula),
);

describe('the TeX of a formula that is copied', () => {
  it.each([
    ['m_t=\\beta m_{t-1}+(1-\\beta)g_t', 'm_t=\\beta m_{t-1}+(1-\\beta)g_t'],
    ['\\frac{\\partial L}{\\partial w}', '\\frac{\\partial L}{\\partial w}'],
    ["\\sigma'(x)=\\sigma(x)", "\\sigma'(x)=\\sigma(x)"],
    ['\\operatorname{Var}(W^\\top x)', '\\operatorname{Var}(W^\\top x)'],
    ['\\hat{\\mathbf x}', '\\hat{\\mathbf{x}}'],
  ])('%s', (tex, expected) => {
    expect(copied(tex)).toBe(expected);
  });

  it('is the same formula again, for every formula of every topic', () => {
    expect(formulas.size).toBeGreaterThan(3000);
    const changed = [...formulas].flatMap((tex) => {
      const again = copied(tex);
      try {
        if (saidBy(again) === saidBy(tex) && !again.includes('\n')) return [];
        return [{ tex, again }];
      } catch (error) {
        return [{ tex, again, error: String(error) }];
      }
    });
    expect(changed).toEqual([]);
  });
});
