import { greekName } from './greek';
import type { Letter, Sign } from './letters';
import type { Expression } from './tree';
import { invisibleTimes, type Written, written } from './written';

function name(text: string): string {
  const greek = greekName(text);
  if (greek !== undefined) return `\\${greek} `;
  return text.length > 1 && !/^\d+$/.test(text) ? `\\mathrm{${text}}` : text;
}

function signTex({ base, accent, below }: Sign): string {
  const on = accent === undefined ? name(base) : `\\${accent}{${name(base).trim()}}`;
  return below === undefined ? on : `${on.trim()}_{${name(below).trim()}}`;
}

const operators: ReadonlyMap<string, string> = new Map([
  [invisibleTimes, ''],
  ['⋅', '\\cdot '],
  ['\u2212', '-'],
]);

function tex(part: Written): string {
  switch (part.kind) {
    case 'row':
      return part.parts.map(tex).join('');
    case 'number':
      return part.text.replace('\u2212', '-');
    case 'operator':
      return operators.get(part.text) ?? part.text;
    case 'function':
      return `\\${part.text}`;
    case 'letter':
      return signTex(part.sign);
    case 'power':
      return `${tex(part.base).trim()}^{${tex(part.script).trim()}}`;
    case 'below':
      return `${tex(part.base).trim()}_{${tex(part.script).trim()}}`;
    case 'fraction':
      return `\\frac{${tex(part.above).trim()}}{${tex(part.below).trim()}}`;
    case 'root':
      return `\\sqrt{${tex(part.of).trim()}}`;
    case 'fence': {
      const [open, close] = part.sign === '|' ? ['|', '|'] : ['(', ')'];
      return `\\left${open}${tex(part.of).trim()}\\right${close}`;
    }
  }
}

/**
 * An expression as TeX, for Anki and other programs.
 *
 * @example toTex({ kind: 'letter', name: 'b' }, [{ name: 'b', shown: 'β' }]) // '\\beta'
 */
export function toTex(tree: Expression, letters: readonly Letter[]): string {
  return tex(written(tree, letters)).trim();
}
