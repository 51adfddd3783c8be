import type { Page } from '@playwright/test';
import { axeFindings, notByColours, type Question } from './axe';
import { poorContrasts } from './contrast';
import { sticksOut } from './layout';
import { expect } from './test';

/** Shows the page in one of the two themes. */
export async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name;
  }, theme);
}

/**
 * The parts of the page that scroll and that no keyboard reaches, formulas that are too wide included. It asks for a
 * little more than axe's rule `scrollable-region-focusable`, for which axe would take apart the thousands of elements of formulas.
 */
export async function unreachableScrolling(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    // What is cut off by less than a line is no more to read.
    const least = 14;
    const scrolls = (element: Element, overflow: string): boolean =>
      /auto|scroll/.test(overflow) && element.checkVisibility();
    const isReached = (element: HTMLElement | SVGElement): boolean =>
      element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility();
    const fields = 'a[href], button, input, select, textarea, summary, iframe, [tabindex]';
    return [...document.querySelectorAll<HTMLElement>('body, body *:not(svg *, .katex *)')]
      .filter((element) => {
        const right = element.scrollWidth - element.clientWidth >= least;
        const down = element.scrollHeight - element.clientHeight >= least;
        if (!right && !down) return false;
        const { overflowX, overflowY } = getComputedStyle(element);
        return (right && scrolls(element, overflowX)) || (down && scrolls(element, overflowY));
      })
      .filter((element) => ![element, ...element.querySelectorAll<HTMLElement>(fields)].some(isReached))
      .map((element) => `${element.outerHTML.slice(0, 160)} scrolls, and no keyboard reaches it`);
  });
}

/**
 * Looks at the page on a wide and on narrow screens, in both themes: it fits, axe finds nothing, and every text stands out. axe would
 * take seconds more for the colours, which do not hang on the width.
 */
export async function expectAccessible(
  page: Page,
  what: string,
  { widths = [390, 1280], ...question }: { widths?: readonly number[] } & Question = {},
): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 });
    // Charts take their new width in a frame of their own.
    await expect.poll(() => sticksOut(page), `${what}, ${width} px`).toEqual([]);
    const found = await axeFindings(page, { ...question, ...notByColours });
    expect.soft(found, `${what}, ${width} px`).toEqual([]);
  }
  for (const theme of ['dark', 'light'] as const) {
    await setTheme(page, theme);
    expect.soft(await poorContrasts(page), `${what}, ${theme}`).toEqual([]);
  }
}
