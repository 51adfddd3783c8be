/** What a reader has selected, as text and as HTML, with each formula once. The page holds each twice: for the eye and for the ear. */
import { texOf } from './tex-of';
import { signs } from './tex-signs';

/** A formula, or a letter that stands for one (markdown/letters.ts). */
const formulaSelector = '.katex, .letter';

/** What is no part of a text. */
const silent =
  '.to-section, button, select, svg, script, style, template, details:not([open]) > :not(summary)';

/** Blocks that an empty line sets apart. */
const apart = 'p, h1, h2, h3, h4, h5, h6, ul, ol, table, figure, pre, .katex-display';

function formulaText(formula: Element): string {
  const math = formula.querySelector('math');
  if (math) {
    const sign = formula.closest('.katex-display') ? '$$' : '$';
    return sign + texOf(math) + sign;
  }
  const [letter, index] = formula.childNodes;
  const below = signs(index?.textContent ?? '');
  return `$${signs(letter?.textContent ?? '')}${below && (below.length > 1 ? `_{${below}}` : `_${below}`)}$`;
}

/** A text that is put together of blocks: between two of them is one line break or two, wherever the blanks of the source are. */
class Lines {
  #text = '';
  #breaks = 0;

  add(text: string): void {
    const isNew = this.#text === '' || this.#breaks > 0 || /\s$/.test(this.#text);
    const rest = isNew ? text.replace(/^ /, '') : text;
    if (rest === '') return;
    if (this.#breaks > 0 && this.#text !== '') this.#text = this.#text.trimEnd() + '\n'.repeat(this.#breaks);
    this.#breaks = 0;
    this.#text += rest;
  }

  breakLine(count: number): void {
    this.#breaks = Math.max(this.#breaks, count);
  }

  get whole(): string {
    return this.#text.trimEnd();
  }
}

/** The part of a text node that is selected. */
function selectedIn(text: Text, range: Range): string {
  const from = text === range.startContainer ? range.startOffset : 0;
  const to = text === range.endContainer ? range.endOffset : text.data.length;
  return text.data.slice(from, to);
}

function addWords(node: Text, range: Range, lines: Lines): void {
  const style = node.parentElement && getComputedStyle(node.parentElement);
  if (style?.visibility !== 'visible') return;
  const text = selectedIn(node, range);
  lines.add(style.whiteSpace.startsWith('pre') ? text : text.replace(/\s+/g, ' '));
}

function addBlock(element: Element, display: string, range: Range, lines: Lines): void {
  const isCell = display === 'table-cell';
  const isInline = isCell || /^(?:inline|contents)/.test(display);
  const breaks = isInline ? 0 : element.matches(apart) ? 2 : 1;
  lines.breakLine(breaks);
  for (const child of element.childNodes) addText(child, range, lines);
  if (isCell && element.nextElementSibling) lines.add('\t');
  lines.breakLine(breaks);
}

function addText(node: Node, range: Range, lines: Lines): void {
  if (!range.intersectsNode(node)) return;
  if (node instanceof Text) addWords(node, range, lines);
  if (!(node instanceof Element) || node.matches(silent)) return;
  const { display } = getComputedStyle(node);
  if (display === 'none') return;
  if (node.matches('br')) lines.breakLine(1);
  else if (node.matches(formulaSelector)) lines.add(formulaText(node));
  else addBlock(node, display, range, lines);
}

/** The ranges of the selection, each grown to hold whole formulas: half of one is no TeX. */
function wholeRanges(selection: Selection): Range[] {
  const formulaAt = (node: Node): Element | null | undefined =>
    (node instanceof Element ? node : node.parentElement)?.closest(formulaSelector);
  return Array.from({ length: selection.rangeCount }, (_, index) => {
    const range = selection.getRangeAt(index).cloneRange();
    const [first, last] = [formulaAt(range.startContainer), formulaAt(range.endContainer)];
    if (first) range.setStartBefore(first);
    if (last) range.setEndAfter(last);
    return range;
  });
}

function htmlOf(range: Range): string {
  const holder = document.createElement('div');
  holder.append(range.cloneContents());
  for (const part of holder.querySelectorAll('script, style, template')) part.remove();
  // Outside of this site no address is relative to it.
  for (const link of holder.querySelectorAll('a')) link.href = String(link.href);
  for (const formula of holder.querySelectorAll('.katex')) {
    const math = formula.querySelector('math');
    // What is pasted into may read it as XML.
    math?.setAttribute('xmlns', 'http://www.w3.org/1998/Math/MathML');
    if (math) formula.replaceWith(math);
  }
  return holder.innerHTML;
}

/** The selection as text, a formula as `$…$`, and as HTML, a formula as MathML; nothing when it holds no formula. */
export function takenText(
  selection: Selection,
): { readonly text: string; readonly html: string } | undefined {
  const ranges = wholeRanges(selection);
  const hasFormula = ranges.some((range) => range.cloneContents().querySelector(formulaSelector));
  if (!hasFormula) return undefined;
  const texts = ranges.map((range) => {
    const lines = new Lines();
    addText(range.commonAncestorContainer, range, lines);
    return lines.whole;
  });
  return { text: texts.join('\n'), html: ranges.map(htmlOf).join('') };
}
