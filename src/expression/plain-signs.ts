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
  [/\\([a-zA-Z]+)/g, ' $1 '],
  [/\{/g, '('],
  [/\}/g, ')'],
  // An exponent in capitals is no number e.
  [/(?<=[\d.])\s*E\s*([+-]?)\s*(?=\d)/g, 'e$1'],
  [/(?<=[\d.]\s*)E/g, '?'],
  [/^\s*(?:[=≈~]|approx )/, ''],
  [/[.,;]\s*$/, ''],
];

const fractions = '¼-¾⅐-⅞';

const raised = /[⁺⁻⁰¹²³⁴-⁹ⁱⁿʰ-ʸˡ-ˣᵃ-ᵛ]+/g;
const lowered = /[₀-₉ₐ-ₜᵢ-ᵥ]+/g;
const fraction = new RegExp(`(?<![\\d.,])(?:(\\d+)\\s*)?([${fractions}])`, 'g');
const anyFraction = new RegExp(`[${fractions}]`, 'g');

/** Raised and lowered signs and fractions in one sign, before they become plain signs that stand beside others. */
function spreadOut(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => digit.normalize('NFKC'))
    .replace(raised, (signs) => `^(${signs.normalize('NFKC')})`)
    .replace(lowered, (signs) => `_(${signs.normalize('NFKC')})`)
    .replace(
      fraction,
      (_, whole: string | undefined, part: string) =>
        `(${whole === undefined ? '' : `${whole}+`}${part.normalize('NFKC')})`,
    )
    .replace(anyFraction, '?');
}

/** A typed expression in the signs of a programming language: `（１－β）×β²` becomes `(1-β)*β^(2)`. */
export function plainText(text: string): string {
  return spellings.reduce(
    (signs, [spelling, plain]) => signs.replace(spelling, plain),
    spreadOut(text).normalize('NFKC'),
  );
}

/** A typed number likewise: `１．５×10⁻³` becomes `1.5*10^(-3)`. It has no letters, so an x is a product. */
export function plainSigns(text: string): string {
  return (
    plainText(text)
      .toLowerCase()
      // After a number, a bracket or a constant the letter is the sign; 0x10 is how programs write 16.
      .replace(/(?<![\d.,])0x(?=\d)/g, '?')
      .replace(/(?<=[\d).%]\s*|pi\s*|\be\s+)x/g, '*')
  );
}
