import { devices, type Page } from '@playwright/test';
import { complaintsOf } from './complaints';
import { withDriver } from './driver';
import { withoutPrinter } from './paper';
import { test as base } from './test';

/** What `complaintsOf` listens to. */
const heard = ['console', 'pageerror', 'requestfailed', 'response', 'request'] as const;

const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } };

/**
 * A test that visits its page in a tab which stays open for the visits after it, as a reader's does: scripts, styles and fonts that
 * pages share are loaded and compiled once. What the pages keep is cleared before each visit. The tab has the driver, and no printer.
 */
export const test = base.extend<{ tab: Page; complaints: string[] }, { openTab: Page }>({
  openTab: [
    async ({ browser }, use) => {
      const context = await browser.newContext({
        ...desktop,
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
      });
      const page = await context.newPage();
      await withDriver(page);
      await withoutPrinter(page);
      await use(page);
      await context.close();
    },
    { scope: 'worker' },
  ],
  tab: async ({ openTab }, use) => {
    const session = await openTab.context().newCDPSession(openTab);
    const origin = new URL(process.env['ROOT_ADDRESS'] ?? '').origin;
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await session.detach();
    await openTab.setViewportSize(desktop.viewport);
    await openTab.emulateMedia({ media: null });
    await use(openTab);
  },
  complaints: async ({ tab }, use) => {
    await use(complaintsOf(tab));
    for (const event of heard) tab.removeAllListeners(event);
  },
});
