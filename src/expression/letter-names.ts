import { greekName } from './greek';
import { plainText } from './plain-signs';

const accents = { '\u0302': 'hat', '\u0304': 'bar', '\u0303': 'tilde' } as const;

/** What stands above a letter. */
export function accentOf(letter: string): (typeof accents)[keyof typeof accents] | undefined {
  const mark = letter.normalize('NFD').at(1);
  return mark === '\u0302' || mark === '\u0303' || mark === '\u0304' ? accents[mark] : undefined;
}

/** What TeX says of a letter besides its name, before commands become names. */
const commands: readonly (readonly [RegExp, string])[] = [
  [/\\(?:mathrm|operatorname|text|mathit|mathbf|boldsymbol)\s*\{\s*(\w+)\s*\}/g, ' $1 '],
  [/\\(hat|bar|tilde)\s*(?:\{\s*\\?([a-zA-Z]+)\s*\}|\\([a-zA-Z]+)|\s([a-zA-Z]))/g, ' $2$3$4$1 '],
  [/\\var(?=(?:epsilon|theta|phi|rho|sigma|pi)(?![a-z]))/g, '\\'],
  [/\\[dt]?frac(?![a-zA-Z])\s*(\w)\s*(\w)/g, '\\frac{$1}{$2}'],
  [/\\[lr]?[vV]ert(?![a-z])/g, '|'],
  // The third root is none of the roots that are read.
  [/\\sqrt\s*\[/g, '?'],
  [/\\\{|\[/g, '('],
  [/\\\}|\]/g, ')'],
];

/** A typed formula in plain signs and names: `\hat\beta²` and `β̂²` become `betahat^(2)`. */
export function plainFormula(text: string): string {
  const spelt = commands.reduce((signs, [command, plain]) => signs.replace(command, plain), text);
  return plainText(spelt)
    .normalize('NFD')
    .replace(/([a-zA-Z\u0370-\u03ff])[\u0302-\u0304]/g, (accented, letter: string) => {
      return `${greekName(letter) ?? letter}${accentOf(accented)}`;
    })
    .replace(/[\u0370-\u03ff]/g, (sign) => ` ${greekName(sign) ?? sign} `);
}

/** The one name that a sign has: `σ_w` and `\sigma_{w}` are `sigma_w`. */
export function nameIn(text: string): string {
  return plainFormula(text).replace(/[()\s]/g, '');
}
