/** In MathML, elements whose children are counted: base and scripts, numerator and denominator, radicand and index. */
const counted = new Set(['msub', 'msup', 'msubsup', 'munder', 'mover', 'munderover', 'mfrac', 'mroot']);

/** A sign that nobody sees: the operator before it is applied to what comes after it. */
const application = '<mo>\u2061</mo>';

const part = new RegExp(`${application}|<(/?)([a-z]+)[^>]*?(/?)>`, 'g');

/**
 * A formula in MathML without the signs of application that stand among counted children: KaTeX writes one after every operator, and with it
 * `\lambda_{\max}` has two subscripts, which no browser and no screen reader takes.
 */
export function withoutLoneOperators(math: string): string {
  if (!math.includes(application)) return math;
  const open: string[] = [];
  return math.replace(part, (text, closing?: string, name?: string, single?: string) => {
    if (name === undefined) return counted.has(open.at(-1) ?? '') ? '' : text;
    if (closing) open.pop();
    else if (!single) open.push(name);
    return text;
  });
}
