/** What an input method, a typesetter, a calculator or TeX writes where a plain sign was meant, in the order of replacement. */
const spellings: readonly (readonly [RegExp, string])[] = [
  // Marks of direction and of width that come along with what is pasted.
  [/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, ''],
  [/[\u2212\u2010-\u2015\u30fc]/g, '-'],
  [/[×✕✖⨯⋅∙•‧∗]|\\(?:times|cdot|ast)(?![a-z])/g, '*'],
  [/[÷⁄∕]|\\div(?![a-z])/g, '/'],
  [/\*\*/g, '^'],
  [/。/g, '.'],
  [/、|\{,\}/g, ','],
  [/’|ʼ/g, "'"],
  [/\\(?:left|right)(?![a-z])|\$|\{\}/g, ''],
  [/\\[,;:! ]/g, ' '],
  [/\\%/g, '%'],
  [/\\[dt]?frac(?![a-z])\s*(\d)\s*(\d)/g, '\\frac{$1}{$2}'],
  [/π/g, ' pi '],
  [/√/g, ' sqrt '],
  [/\\([a-z]+)/g, ' $1 '],
  [/\{/g, '('],
  [/\}/g, ')'],
  // An exponent in capitals is no number e.
  [/(?<=[\d.])\s*E\s*([+-]?)\s*(?=\d)/g, 'e$1'],
  [/(?<=[\d.]\s*)E/g, '?'],
  [/^\s*(?:[=≈~]|approx )/, ''],
  [/[.,;]\s*$/, ''],
];

const fractions = '¼-¾⅐-⅞';

/** Raised and lowered digits and fractions in one sign, before they become plain digits that stand beside others. */
function spreadOut(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => digit.normalize('NFKC'))
    .replace(/[⁺⁻⁰¹²³⁴-⁹]+/g, (raised) => `^(${raised.normalize('NFKC')})`)
    .replace(/[₀-₉]+/g, (lowered) => `_(${lowered.normalize('NFKC')})`)
    .replace(
      new RegExp(`(?<![\\d.,])(?:(\\d+)\\s*)?([${fractions}])`, 'g'),
      (_, whole: string | undefined, fraction: string) =>
        `(${whole === undefined ? '' : `${whole}+`}${fraction.normalize('NFKC')})`,
    )
    .replace(new RegExp(`[${fractions}]`, 'g'), '?');
}

/** A typed number in the signs of a programming language: `１．５×10⁻³` becomes `1.5*10^(-3)`. */
export function plainSigns(text: string): string {
  const folded = spellings.reduce(
    (signs, [spelling, plain]) => signs.replace(spelling, plain),
    spreadOut(text).normalize('NFKC'),
  );
  return (
    folded
      .toLowerCase()
      // After a number, a bracket or a constant the letter is the sign; 0x10 is how programs write 16.
      .replace(/(?<![\d.,])0x(?=\d)/g, '?')
      .replace(/(?<=[\d).%]\s*|pi\s*|\be\s+)x/g, '*')
  );
}
