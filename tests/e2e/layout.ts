import type { Page } from '@playwright/test';

/** Runs in a page: what sticks out of the screen without a box of its own to scroll in, outermost first; nothing when the page fits. */
export function whatSticksOut(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && element.checkVisibility())
    .filter((element) => {
      for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
        const { right } = box.getBoundingClientRect();
        if (getComputedStyle(box).overflowX !== 'visible' && right <= innerWidth + 1) return false;
      }
      return true;
    })
    .slice(0, 5)
    .map(
      (element) =>
        (element.cloneNode() as Element).outerHTML.slice(0, 120) + element.textContent.slice(0, 60),
    );
  return [`${scrollWidth} on ${clientWidth}`, ...wide];
}

export async function sticksOut(page: Page): Promise<string[]> {
  return await page.evaluate(whatSticksOut);
}

/** Runs in a page: formulas in sight that were not drawn, as TeX would be left as text or a font would be missing. */
export function whatIsNotDrawn(): string[] {
  return [...document.querySelectorAll('main .katex-html')]
    .filter((formula) => formula.checkVisibility() && formula.getBoundingClientRect().width <= 0)
    .map((formula) => formula.parentElement?.textContent.slice(0, 80) ?? '');
}

export async function undrawnFormulas(page: Page): Promise<string[]> {
  return await page.evaluate(whatIsNotDrawn);
}

/** Punctuation in sight that begins a line, away from the formula before it, with that formula. */
export async function strandedPunctuation(page: Page): Promise<string[]> {
  return await page.evaluate(() =>
    [...document.querySelectorAll('main .held:has(> .katex)')].flatMap((held) => {
      const mark = held.lastChild;
      const last = [...held.querySelectorAll('.katex-base')].at(-1)?.getBoundingClientRect();
      if (!(mark instanceof Text) || !last?.width) return [];
      const range = new Range();
      range.selectNodeContents(mark);
      // On the line of the formula it stands to the right of it.
      const isStranded = range.getBoundingClientRect().left < last.left;
      return isStranded ? [`${held.querySelector('math')?.textContent ?? ''}${mark.data}`] : [];
    }),
  );
}
