import type { Step } from '../built-site';
import { withoutLoneOperators } from './lone-operators';

/**
 * A formula in MathML without what HTML does not need: the namespace, `<semantics>` around a single child, the size of type (only
 * screen readers read it); and without operators that no reader takes.
 */
function tidied(math: string): string {
  return withoutLoneOperators(math)
    .replaceAll(' xmlns="http://www.w3.org/1998/Math/MathML"', '')
    .replace(/<semantics>([^<]*(?:<(?!annotation|\/semantics>)[^<]*)*)<\/semantics>/g, '$1')
    .replace(/<mstyle[^>]*>/g, '<mrow>')
    .replaceAll('</mstyle>', '</mrow>');
}

/** Tidies the MathML of all pages, each formula once: most stand on several. */
export const tidyMath: Step = ({ pages }) => {
  const known = new Map<string, string>();
  const once = (math: string): string => {
    const tidy = known.get(math) ?? tidied(math);
    known.set(math, tidy);
    return tidy;
  };
  for (const page of pages) page.body = page.body.replace(/<math\b[\s\S]*?<\/math>/g, once);
};
