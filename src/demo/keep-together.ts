/** A relation or a product between two blanks: “x = 3”, “784 × 500”. */
const between = /[ \n]([=≈≠≡≤≥<>∈×])[ \n]/g;

/** A sentence whose lines are not broken at a relation, so “x = 3” stays together without its author's doing. */
export function keepTogether(sentence: string): string {
  return sentence.replace(between, '\u00a0$1\u00a0');
}
