import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The only rules of axe whose answer hangs on colours: the dark theme differs from the light one in nothing else. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/** The rules of axe whose answer hangs on the width alone, where the elements are the same. */
export const widthRules = ['scrollable-region-focusable'];

/** The kinds of rules of axe whose answer hangs on words: names, labels, and in which language they are. */
export const wordTags = ['cat.text-alternatives', 'cat.name-role-value', 'cat.forms', 'cat.language'];

/** Shows the page in one of the two themes. */
export async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name;
  }, theme);
}

/**
 * What axe finds in the page, each with the element and what is wrong with it. The parts of formulas, more than half of the elements
 * of a note, are hidden from readers with a screen reader by KaTeX itself; their colours are looked at by `poorContrasts`.
 */
export async function axeFindings(
  page: Page,
  choose: (axe: AxeBuilder) => AxeBuilder = (axe) => axe,
): Promise<string[]> {
  // The legacy mode only leaves out frames from other hosts, which these pages cannot have, and is twice as fast.
  const axe = choose(new AxeBuilder({ page }).setLegacyMode(true).exclude('.katex'));
  const { violations } = await axe.analyze();
  const found: string[] = [];
  for (const { id, nodes } of violations) {
    for (const { html, failureSummary } of nodes) {
      found.push(`${id}: ${html.slice(0, 160)} ${failureSummary?.slice(0, 200)}`);
    }
  }
  return found;
}
