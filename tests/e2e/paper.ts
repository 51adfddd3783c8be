import type { Page } from '@playwright/test';
import type { SolutionPlace } from '../../src/print/solutions';
import { expect } from './test';

/** Notes what the page asks the browser to print, instead of asking for a printer. Call it before the page is opened. */
export async function withoutPrinter(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = '';
    };
  });
}

/** Presses Print and answers the dialog; `page.pdf()` then prints what the reader gets, and afterwards the page is as it was. */
export async function pressPrint(
  page: Page,
  wanted: { solutions?: SolutionPlace; folded?: boolean },
): Promise<void> {
  await page.locator('[data-tool="print"]').click();
  const dialog = page.locator('.print-dialog');
  if (wanted.solutions) await dialog.locator(`input[value="${wanted.solutions}"]`).check();
  if (wanted.folded) await dialog.locator('input[name="folded"]').check();
  await page.locator('.print-dialog button[value="print"]').click();
  await expect(page.locator('html')).toHaveAttribute('data-printed');
}

/** Shows on screen what stands on paper, after Print was pressed. */
export async function showPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

/** Radicals that look like a character and are not made equal to it by Unicode's normal form. */
const radicals = '⻅见⻆角⻉贝⻋车⻓长⻔门⻙韦⻚页⻛风⻜飞⻢马⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟';

/**
 * To compare texts whatever their line breaks and ligatures. A glyph that stands for a character and for a radical is one
 * or the other in a PDF, as it comes.
 */
export function squeezed(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s|\u200b/g, '')
    .replace(/[\u2e80-\u2eff]/g, (radical) => radicals[radicals.indexOf(radical) + 1] ?? radical);
}
