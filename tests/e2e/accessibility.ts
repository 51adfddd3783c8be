import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { poorContrasts } from './contrast';
import { sticksOut } from './layout';
import { expect } from './test';

/** The only rules of axe whose answer hangs on colours: the dark theme differs from the light one in nothing else. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/** The rules of axe whose answer hangs on the width alone, where the elements are the same. */
const widthRules = ['scrollable-region-focusable'];

/** The kinds of rules of axe whose answer hangs on words: names, labels, and in which language they are. */
export const wordTags = ['cat.text-alternatives', 'cat.name-role-value', 'cat.forms', 'cat.language'];

/** Shows the page in one of the two themes. */
export async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name;
  }, theme);
}

/**
 * Takes the drawn halves of all formulas out of the page while `look` looks at it. They are half of the elements of a note, KaTeX
 * itself hides them from screen readers, and axe would take each of them apart before it leaves them out.
 */
async function withoutDrawnFormulas<Found>(page: Page, look: () => Promise<Found>): Promise<Found> {
  const taken = await page.evaluateHandle(() =>
    [...document.querySelectorAll('.katex-html')].map((drawn) => {
      const parts = [...drawn.childNodes];
      drawn.replaceChildren();
      return { drawn, parts };
    }),
  );
  const found = await look();
  await taken.evaluate((formulas) => {
    for (const { drawn, parts } of formulas) drawn.replaceChildren(...parts);
  });
  await taken.dispose();
  return found;
}

/**
 * What axe finds in the page, each with the element and what is wrong with it. Of formulas it sees what a screen reader does; their
 * colours are looked at by `poorContrasts`, and whether they scroll by `unreachableScrolling`.
 */
export async function axeFindings(
  page: Page,
  choose: (axe: AxeBuilder) => AxeBuilder = (axe) => axe,
): Promise<string[]> {
  return await withoutDrawnFormulas(page, () => analysis(page, choose));
}

/** The parts of the page that scroll and that no keyboard reaches, formulas that are too wide included. */
export async function unreachableScrolling(page: Page): Promise<string[]> {
  return await analysis(page, (axe) => axe.withRules(widthRules));
}

async function analysis(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  // Else axe thinks of a selector for each element that it finds nothing wrong with, which takes three times as long as all rules.
  const begun = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  // The legacy mode only leaves out frames from other hosts, which these pages cannot have, and is twice as fast.
  const axe = choose(begun.setLegacyMode(true).exclude('.katex'));
  const { violations } = await axe.analyze();
  const found: string[] = [];
  for (const { id, nodes } of violations) {
    for (const { html, failureSummary } of nodes) {
      found.push(`${id}: ${html.slice(0, 160)} ${failureSummary?.slice(0, 200)}`);
    }
  }
  return found;
}

/**
 * Looks at the page on a wide and on narrow screens, in both themes: it fits, axe finds nothing, and every text stands out. axe would
 * take seconds more for the colours, which do not hang on the width.
 */
export async function expectAccessible(
  page: Page,
  what: string,
  {
    widths = [390, 1280],
    choose = (axe) => axe,
  }: { widths?: readonly number[]; choose?: (axe: AxeBuilder) => AxeBuilder } = {},
): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 });
    // Charts take their new width in a frame of their own.
    await expect.poll(() => sticksOut(page), `${what}, ${width} px`).toEqual([]);
    const found = await axeFindings(page, (axe) => choose(axe).disableRules(colourRules));
    expect.soft(found, `${what}, ${width} px`).toEqual([]);
  }
  for (const theme of ['dark', 'light'] as const) {
    await setTheme(page, theme);
    expect.soft(await poorContrasts(page), `${what}, ${theme}`).toEqual([]);
  }
}
