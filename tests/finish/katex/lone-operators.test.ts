import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { withoutLoneOperators } from '../../../src/finish/katex/lone-operators';

const mathOf = (tex: string): string =>
  katex.renderToString(tex, { output: 'mathml' }).match(/<math[\s\S]*<\/math>/)?.[0] ?? '';

/** How many children each element of this name has. */
const childrenOf = (math: string, name: string): number[] => {
  const counts: number[] = [];
  const open: { name: string; children: number }[] = [];
  for (const [, closing, tag = ''] of math.matchAll(/<(\/?)([a-z]+)[^>]*>/g)) {
    if (closing) {
      const { name: closed, children } = open.pop() as { name: string; children: number };
      if (closed === name) counts.push(children);
      continue;
    }
    const parent = open.at(-1);
    if (parent) parent.children += 1;
    open.push({ name: tag, children: 0 });
  }
  return counts;
};

describe('formulas in MathML', () => {
  it.each([
    [String.raw`\lambda_{\max}`, 'msub', 2],
    [String.raw`x^{\log}`, 'msup', 2],
    [String.raw`\lambda_{\max}^2`, 'msubsup', 3],
    [String.raw`\frac{\ln}{2}`, 'mfrac', 2],
  ])('%s has the children that %s counts', (tex, name, count) => {
    expect(childrenOf(mathOf(tex), name), 'what KaTeX writes').not.toEqual([count]);
    expect(childrenOf(withoutLoneOperators(mathOf(tex)), name)).toEqual([count]);
  });

  it('keep the sign where something follows the operator', () => {
    for (const tex of [String.raw`\ln x`, String.raw`\sqrt{\ln x}`, String.raw`x_{\ln y}`])
      expect(withoutLoneOperators(mathOf(tex))).toBe(mathOf(tex));
  });
});
