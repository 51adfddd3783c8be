import type { Page } from '@playwright/test';
import { complaintsOf } from './complaints';
import { desktop, stillContext } from './desktop';
import { withDriver } from './driver';
import { withoutPrinter } from './paper';
import { test as base } from './test';

/**
 * A test that visits its page in a tab which stays open for the visits after it, as a reader's does: scripts, styles and fonts that
 * pages share are loaded and compiled once. What the pages keep is cleared before each visit. The tab has the driver, and no printer.
 */
export const test = base.extend<
  { tab: Page; complaints: string[] },
  { openTab: { readonly page: Page; readonly complaints: string[] } }
>({
  openTab: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ ...desktop, ...stillContext });
      const page = await context.newPage();
      await withDriver(page);
      await withoutPrinter(page);
      await use({ page, complaints: complaintsOf(page) });
      await context.close();
    },
    { scope: 'worker' },
  ],
  tab: async ({ openTab: { page } }, use) => {
    const session = await page.context().newCDPSession(page);
    const origin = new URL(process.env['ROOT_ADDRESS'] ?? '').origin;
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await session.detach();
    await page.setViewportSize(desktop.viewport);
    await page.emulateMedia({ media: null });
    await use(page);
  },
  // The page before has said all that is its own: its test waited until it was quiet.
  complaints: async ({ openTab, tab: _ }, use) => {
    openTab.complaints.length = 0;
    await use(openTab.complaints);
  },
});
