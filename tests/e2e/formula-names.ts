import type { Page } from '@playwright/test';

/** Rules that ask for text where a label or a heading may be a formula; axe does not read MathML, screen readers do. */
const blindToFormulas = ['label', 'empty-table-header'];

/** Whether axe complains only because the name of an element is a formula, which it does not read. */
export async function isNamedByFormula(page: Page, rule: string, selector: string): Promise<boolean> {
  if (!blindToFormulas.includes(rule)) return false;
  return await page.locator(selector).evaluate((element) => {
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : element;
    const named = document.getElementById(element.getAttribute('aria-labelledby') ?? '') ?? label;
    return named?.querySelector('math') != null;
  });
}
