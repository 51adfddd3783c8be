/** What no sentence of a demo may say in any state, English or Chinese: each finds what it is about. */
const slips: readonly (readonly [what: string, found: RegExp])[] = [
  [
    'contrasts a number with itself',
    /(?<![\d.\u202f])([−-]?\d[\d.\u202f×⁻⁰¹²³⁴⁵⁶⁷⁸⁹]*)[°%\u202f]*(?:, | \(|，|；)?(?:and )?(?:not|no longer|instead of|而不是|不是|不再是|不等于) ?\1(?![\d.×])/,
  ],
  [
    'counts one of several',
    /(?<![\d.,×=^/_\u202f−-])\b1 (?!times\b|and\b|or\b|to\b|in\b|of\b|for\b|with\b|at\b)(?:[a-z-]+ )?(?!is\b|was\b|has\b|does\b|as\b|this\b|plus\b|across\b|gets\b|gives\b|becomes\b|means\b|lies\b)[a-z]{3,}(?<!ss)s\b/,
  ],
  [
    'counts several of one',
    /(?<![\d.,])\b(?:0|[2-9]|\d{2,}) (?:step|batch|group|value|layer|update|input|sample|gradient|channel)\b(?!-)/,
  ],
  ['says what is no number', /\bNaN\b|\bundefined\b|\bnull\b|Infinity|\[object|–(?=[ ,.;，。；]|$)/],
];

/** What is wrong with a sentence. */
export function slipsIn(text: string): string[] {
  return slips.flatMap(([what, found]) => {
    const match = text.match(found);
    return match ? [`${what}: “${match[0]}” in “${text}”`] : [];
  });
}
