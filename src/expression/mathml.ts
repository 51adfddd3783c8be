import type { Letter, Sign } from './letters';
import type { Expression } from './tree';
import { type Written, written } from './written';

const accents: Readonly<Record<NonNullable<Sign['accent']>, string>> = { hat: '^', bar: '¯', tilde: '~' };

const identifier = (text: string): string => (/^\d+$/.test(text) ? `<mn>${text}</mn>` : `<mi>${text}</mi>`);

function signMarkup({ base, accent, below }: Sign): string {
  const bare = identifier(base);
  const on = accent ? `<mover accent="true">${bare}<mo>${accents[accent]}</mo></mover>` : bare;
  return below === undefined ? on : `<msub>${on}${identifier(below)}</msub>`;
}

/** Whether brackets around it must grow: without a font for formulas they are uneven where they need not. */
function isTall(part: Written): boolean {
  switch (part.kind) {
    case 'fraction':
      return true;
    case 'row':
      return part.parts.some(isTall);
    case 'power':
    case 'below':
      return isTall(part.base);
    case 'fence':
    case 'root':
      return isTall(part.of);
    default:
      return false;
  }
}

/** What is written has only digits, signs of letters and our own operators in it, so nothing needs to be escaped. */
function markup(part: Written): string {
  switch (part.kind) {
    case 'row':
      return `<mrow>${part.parts.map(markup).join('')}</mrow>`;
    case 'number':
      return `<mn>${part.text}</mn>`;
    case 'operator':
      return `<mo>${part.text}</mo>`;
    case 'function':
      return `<mi>${part.text}</mi>`;
    case 'letter':
      return signMarkup(part.sign);
    case 'power':
      return `<msup>${markup(part.base)}${markup(part.script)}</msup>`;
    case 'below':
      return `<msub>${markup(part.base)}${markup(part.script)}</msub>`;
    case 'fraction':
      return `<mfrac>${markup(part.above)}${markup(part.below)}</mfrac>`;
    case 'root':
      return `<msqrt>${markup(part.of)}</msqrt>`;
    case 'fence': {
      const [open, close] = part.sign === '|' ? ['|', '|'] : ['(', ')'];
      const fence = (sign: string, form: string): string =>
        `<mo fence="true" stretchy="${isTall(part.of)}" form="${form}">${sign}</mo>`;
      return `<mrow>${fence(open, 'prefix')}${markup(part.of)}${fence(close, 'postfix')}</mrow>`;
    }
  }
}

/**
 * An expression as MathML, which every current browser draws by itself.
 *
 * @example toMathml({ kind: 'letter', name: 'b' }, [{ name: 'b', shown: 'β' }]) // '<math displaystyle="true"><mi>β</mi></math>'
 */
export function toMathml(tree: Expression, letters: readonly Letter[]): string {
  return `<math displaystyle="true">${markup(written(tree, letters))}</math>`;
}
