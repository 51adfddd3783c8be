import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { default as Axe, RunOptions } from 'axe-core';

/** Asks axe, the checker of accessibility, about a page. */

/** The minified script, for every page that is asked reads it anew. */
const script = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe is asked: about the whole page and by all its rules, unless it is told otherwise. */
export interface Question {
  /** Selectors of the parts that are looked at, and of what is left out. */
  readonly within?: readonly string[];
  readonly without?: readonly string[];
  readonly by?: Pick<RunOptions, 'rules' | 'runOnly'>;
}

/** The only rules whose answer hangs on colours: the dark theme differs from the light one in nothing else. */
const colours = ['color-contrast', 'link-in-text-block'];

/** The rules whose answer hangs on colours, and all others. */
export const byColours: Question = { by: { runOnly: { type: 'rule', values: colours } } };
export const notByColours: Question = {
  by: { rules: Object.fromEntries(colours.map((rule) => [rule, { enabled: false }])) },
};

/** The rules whose answer hangs on the width alone, where the elements are the same. */
export const byWidth: Question = {
  by: { runOnly: { type: 'rule', values: ['scrollable-region-focusable'] } },
};

/** The rules whose answer hangs on words: names, labels, and in which language they are. */
export const byWords: Question = {
  by: {
    runOnly: {
      type: 'tag',
      values: ['cat.text-alternatives', 'cat.name-role-value', 'cat.forms', 'cat.language'],
    },
  },
};

/**
 * Puts the text of each formula in its place while `look` looks at the page. Formulas are three quarters of the elements of a page,
 * and axe would take each of them apart before it leaves it out.
 */
async function withPlainFormulas<Found>(page: Page, look: () => Promise<Found>): Promise<Found> {
  const taken = await page.evaluateHandle(() =>
    [...document.querySelectorAll('.katex')].map((formula) => {
      const parts = [...formula.childNodes];
      formula.replaceChildren(formula.querySelector('.katex-mathml')?.textContent ?? '');
      return { formula, parts };
    }),
  );
  const found = await look();
  await taken.evaluate((formulas) => {
    for (const { formula, parts } of formulas) formula.replaceChildren(...parts);
  });
  await taken.dispose();
  return found;
}

/**
 * What axe finds in the page as it is, each with the element and what is wrong with it. Frames are left out: what is embedded has tests
 * of its own.
 */
export async function axeFindingsAsDrawn(page: Page, question: Question = {}): Promise<string[]> {
  // An evaluated text runs beside the policy of the page, and once is enough for all questions.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(script);
  return await page.evaluate(
    async ({ within, without = [], by }) => {
      const checker = (globalThis as typeof globalThis & { readonly axe: typeof Axe }).axe;
      const { violations } = await checker.run(
        {
          ...(within && { include: within.map((selector) => [selector]) }),
          exclude: ['.katex', ...without].map((selector) => [selector]),
        },
        // Else it thinks of a selector for each element that it finds nothing wrong with, which takes three times as long as all rules.
        { ...by, resultTypes: ['violations'], iframes: false },
      );
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary?.slice(0, 200)}`,
        ),
      );
    },
    { ...question },
  );
}

/**
 * What axe finds in the page, where formulas are what a screen reader says. Their colours are looked at by `poorContrasts`, and whether
 * they scroll by `unreachableScrolling`.
 */
export async function axeFindings(page: Page, question: Question = {}): Promise<string[]> {
  return await withPlainFormulas(page, () => axeFindingsAsDrawn(page, question));
}
