import type { Locator, Page } from '@playwright/test';
import { demoIn } from './demo-page';
import { addressInFolder } from './site';

/** Opens the page of the sample, with its links in the middle of the window and much text around them. */
export async function openFar(page: Page, language: string): Promise<Locator> {
  await page.goto(addressInFolder(`${language}/sample/`));
  await page.evaluate(() => {
    const links = document.querySelector('a.try')?.closest('p');
    for (const where of ['beforebegin', 'afterend'] as const) {
      links?.insertAdjacentHTML(where, '<div class="far"></div>');
    }
    for (const far of document.querySelectorAll<HTMLElement>('.far')) far.style.height = '4000px';
    links?.scrollIntoView({ block: 'center' });
  });
  return demoIn(page, 'sample');
}
