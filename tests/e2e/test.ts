import { test as base, expect, type Page } from '@playwright/test';

/** Playwright's test with a list of everything that a page complained about. */
export const test = base.extend<{ complaints: string[] }>({
  complaints: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      // Said by Playwright itself where a test keeps the worker away.
      if (message.text() !== 'Service Worker registration blocked by Playwright')
        complaints.push(`console ${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('requestfailed', (request) => {
      // The browser gives up what a page was still loading when the reader leaves it.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED')
        complaints.push(`failed: ${request.url()} ${request.failure()?.errorText}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
    });
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== 'localhost')
        complaints.push(`other host: ${request.url()}`);
    });
    await use(complaints);
  },
});

export { expect };

/** Scrolls through a page as a reader does, and waits until every demo and every exercise is live. */
export async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.fold')) fold.open = true;
    for (const part of document.querySelectorAll('live-demo, exercise-item')) {
      part.scrollIntoView();
      const patience = performance.now() + 15_000;
      while (!part.hasAttribute('data-live')) {
        if (performance.now() > patience) throw new Error(`${part.id} does not come to life`);
        await new Promise((resolve) => {
          setTimeout(resolve, 10);
        });
      }
    }
    scrollTo(0, document.documentElement.scrollHeight);
  });
}
