import type { Page } from '@playwright/test';
import { showPaper } from './paper';
import { expect } from './test';

/** The widths between the margins, in pixels of CSS. */
const [a4, letter] = [672, 695];

/** What a hand-out would lack or show too much of, by the styles of paper: a printer is asked once a template, in print.spec. */
async function wrongOnPaper(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const wrong: string[] = [];
    const seen = (element: Element | null): boolean =>
      element?.checkVisibility({ visibilityProperty: true }) ?? false;
    for (const demo of document.querySelectorAll('live-demo')) {
      const controls = [...demo.querySelectorAll('.controls, button:not(.choose-picture), input, select')];
      if (controls.some(seen)) wrong.push(`${demo.id} prints controls`);
      if (!seen(demo.querySelector('.state'))) wrong.push(`${demo.id} prints no state`);
      const pictures = [...demo.querySelectorAll('.drawing > svg, svg.graph')];
      if (!pictures.every(seen)) wrong.push(`${demo.id} prints a picture less`);
    }
    if (seen(document.querySelector('header.bar'))) wrong.push('the bar is printed');
    return wrong;
  });
}

/** What is wider than the paper, or cut off by a box that scrolls on a screen. */
async function tooWide(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const clips = (element: Element): boolean =>
      element.scrollWidth > element.clientWidth + 1 &&
      element.clientWidth > 1 &&
      getComputedStyle(element).overflowX !== 'visible';
    const parts = 'main *:not(.katex *, .sr-only, .sr-only *, svg *, dialog, dialog *)';
    return [...document.querySelectorAll(parts)]
      .filter((element) => element.checkVisibility())
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 || clips(element))
      .map((element) => `${element.tagName} ${element.className} ${element.textContent.slice(0, 40)}`);
  });
}

/**
 * Looks at the page as it would be printed. It was opened without a printer, and stays in the styles of paper. What fits the narrower
 * paper fits the wider one too, unless the template says otherwise.
 */
export async function expectPrints(page: Page, isTemplate: boolean): Promise<void> {
  const tool = page.locator('[data-tool="print"]');
  if ((await tool.count()) > 0) {
    await tool.click();
    await expect(page.locator('.print-dialog, html[data-printed]').first()).toBeVisible();
  }
  await showPaper(page);
  expect.soft(await wrongOnPaper(page)).toEqual([]);
  for (const width of isTemplate ? [a4, letter] : [a4]) {
    await page.setViewportSize({ width, height: 900 });
    if ((await tool.count()) > 0) expect.soft(await tooWide(page), `paper, ${width} px`).toEqual([]);
  }
  // Ink on paper, whatever the reader's screen shows.
  const background = await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'dark';
    dispatchEvent(new Event('beforeprint'));
    return getComputedStyle(document.body).backgroundColor;
  });
  const [red = 0] = background.match(/[\d.]+/g)?.map(Number) ?? [];
  expect.soft(background === 'rgba(0, 0, 0, 0)' || red > 200, background).toBe(true);
}
