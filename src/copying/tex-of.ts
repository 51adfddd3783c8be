/**
 * A formula as TeX, made from the MathML that stands in the page for screen readers. The source itself is not in the page: it would
 * cost every reader bytes for what few do, and the live numbers of a demo are only in the MathML.
 */
import { accents, besides, functions, signs } from './tex-signs';

/** What is needed of an element of MathML. */
export interface MathElement {
  readonly localName: string;
  readonly children: Iterable<MathElement>;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

const alphabets: Readonly<Record<string, string>> = {
  normal: 'mathrm',
  bold: 'mathbf',
  'bold-italic': 'boldsymbol',
  'double-struck': 'mathbb',
  script: 'mathcal',
  fraktur: 'mathfrak',
  'sans-serif': 'mathsf',
  monospace: 'mathtt',
};

/** KaTeX's four sizes of brackets. */
const bracketSizes: Readonly<Record<string, string>> = {
  '1.2em': 'big',
  '1.8em': 'Big',
  '2.4em': 'bigg',
  '3em': 'Bigg',
};

function textIn(element: MathElement | undefined): string {
  return element?.textContent ?? '';
}

/** One thing, so that nothing outside belongs to a part of it: a sign is one by itself, also after the size of a bracket. */
function grouped(tex: string): string {
  const isSign = /^(?:\\[bB]igg?)?(?:[^\\{}]|\\[a-z]+|\\[^a-z])$/iu.test(tex);
  return isSign && !functions.has(tex.slice(1)) ? tex : `{${tex}}`;
}

/** What stands below or above: a digit, a letter or a command needs no braces. */
function script(sign: string, element: MathElement | undefined): string {
  if (!element) return '';
  const tex = texOf(element);
  if (sign === '^' && /^(?:\\prime)+$/.test(tex)) return "'".repeat(tex.length / 6);
  return sign + grouped(tex);
}

function scripted(base: MathElement | undefined, below?: MathElement, above?: MathElement): string {
  const name = textIn(base);
  // A name with limits below: only one command of TeX puts them there.
  const isName = base?.localName === 'mi' && name.length > 1;
  const tex = base ? texOf(base) : '';
  const whole = isName || /^\\(?:under|over)brace|^\\(?:math\w+|boldsymbol)\{[^{}]*\}$/.test(tex);
  return (whole ? tex : grouped(tex)) + script('_', below) + script('^', above);
}

function letters(element: MathElement): string {
  const text = textIn(element);
  const variant = element.getAttribute('mathvariant');
  if (variant === 'normal' && text === '∣') return '|';
  if (functions.has(text)) return `\\${text}`;
  if ([...text].length > 1 && variant === null) return `\\operatorname{${text.replaceAll(/\s/g, '\\,')}}`;
  const isLatin = /^[\p{Script=Latin}\d]+$/u.test(text) && text !== 'ℓ';
  if (variant === 'normal') {
    if (isLatin) return `\\${[...text].length > 1 ? 'operatorname' : 'mathrm'}{${text}}`;
    return signs(text);
  }
  const alphabet = variant === null ? undefined : alphabets[variant];
  return alphabet === undefined ? signs(text) : `\\${alphabet}{${signs(text)}}`;
}

/** A number; that of a demo may be written 1.2 × 10⁻³. */
function number(element: MathElement): string {
  const text = textIn(element).replace(/[⁻⁰¹²³⁴-⁹]+/g, (power) => `^{${power.normalize('NFKC')}}`);
  const tex = signs(text);
  return element.getAttribute('mathvariant') === 'bold' ? `\\mathbf{${tex}}` : tex;
}

function operator(element: MathElement): string {
  const text = textIn(element);
  if (text === '∣' && element.getAttribute('stretchy')) return '|';
  // What is said between a function and its argument.
  if (text === '\u2061') return '';
  const size = bracketSizes[element.getAttribute('minsize') ?? ''];
  return size === undefined ? signs(text) : `\\${size}${signs(text)}`;
}

function words(element: MathElement): string {
  const text = textIn(element);
  const tex = signs(text);
  // Nothing but spaces.
  if (/^\s|\u2063/.test(text) && /^(?:\\.|\\quad)+$/.test(tex)) return tex;
  return `\\text{${text.replaceAll('\u00a0', ' ').replaceAll(/[#$%&_{}]/g, '\\$&')}}`;
}

function space(element: MathElement): string {
  if (element.getAttribute('linebreak')) return '\\\\';
  const width = Number.parseFloat(element.getAttribute('width') ?? '0');
  if (width >= 2) return '\\qquad';
  return width >= 1 ? '\\quad' : '';
}

function table(element: MathElement): string {
  const rows = [...element.children].map((line) => [...line.children].map(texOf).join('&'));
  const columns = element.getAttribute('columnalign') ?? '';
  const isOpen = element.getAttribute('columnspacing') === '0em';
  const open = columns.startsWith('right left') ? 'aligned' : 'gathered';
  const kind = isOpen ? open : 'matrix';
  return `\\begin{${kind}}${rows.join('\\\\')}\\end{${kind}}`;
}

/** Brackets that grow with what they hold come in pairs. */
function row(elements: readonly MathElement[]): string {
  const grows = (element: MathElement | undefined): boolean =>
    element?.getAttribute('fence') === 'true' && element.getAttribute('minsize') === null;
  const [first, last] = [elements[0], elements.at(-1)];
  if (elements.length > 2 && first && last && grows(first) && grows(last)) {
    return ['\\left', texOf(first), row(elements.slice(1, -1)), '\\right', texOf(last)].reduce(besides, '');
  }
  const pieces: string[] = [];
  let roman = '';
  for (const element of elements) {
    // \mathrm{MSE} is three letters in MathML.
    const tex = texOf(element);
    const letter = tex.match(/^\\mathrm\{(\w)\}$/)?.[1];
    if (letter !== undefined) {
      roman += letter;
      continue;
    }
    if (roman !== '') pieces.push(`\\mathrm{${roman}}`);
    roman = '';
    pieces.push(tex);
  }
  if (roman !== '') pieces.push(`\\mathrm{${roman}}`);
  return pieces.reduce(besides, '');
}

function mark(element: MathElement): string {
  const [base, sign] = [...element.children];
  const name = accents.get(textIn(sign));
  if (textIn(sign) === '⏞' && base) return `\\overbrace{${texOf(base)}}`;
  if (name === undefined || !base) return scripted(base, undefined, sign);
  return `${name}{${texOf(base)}}`;
}

const writers: Readonly<Record<string, (element: MathElement) => string>> = {
  mi: letters,
  mn: number,
  mo: operator,
  mtext: words,
  mspace: space,
  mtable: table,
  mover: mark,
};

/** The TeX of a formula, or of a part of one. */
export function texOf(element: MathElement): string {
  const children = [...element.children];
  const [first, second, third] = children;
  const inside = (child: MathElement | undefined): string => (child ? texOf(child) : '');
  switch (element.localName) {
    case 'msub':
      return scripted(first, second);
    case 'msup':
      return scripted(first, undefined, second);
    case 'munder':
      return textIn(second) === '⏟' ? `\\underbrace{${inside(first)}}` : scripted(first, second);
    case 'msubsup':
    case 'munderover':
      return scripted(first, second, third);
    case 'mfrac':
      return element.getAttribute('linethickness') === '0px'
        ? `{${inside(first)}\\atop ${inside(second)}}`
        : `\\frac{${inside(first)}}{${inside(second)}}`;
    case 'msqrt':
      return `\\sqrt{${row(children)}}`;
    case 'mroot':
      return `\\sqrt[${inside(second)}]{${inside(first)}}`;
    case 'annotation':
      return '';
    default:
      return writers[element.localName]?.(element) ?? row(children);
  }
}
