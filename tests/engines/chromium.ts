import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from '../../src/print/chromium.mjs';
import { complaintsOf } from '../e2e/complaints';
import type { Engine } from './engine';
import { withoutWorker } from './in-every-page';

/** Chromium, driven by Playwright. */
export async function startChromium(): Promise<Engine> {
  const browser = await chromium.launch({ executablePath: findChromium('whole'), args: chromiumArguments });
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.addInitScript(`(${withoutWorker})()`);
  const complaints = complaintsOf(page);
  return {
    name: `Chromium ${browser.version()}`,
    needsTeller: false,
    async open(address) {
      await page.goto(address, { timeout: 120_000 });
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    evaluate: (expression) => page.evaluate<string>(expression),
    async download(name, begin) {
      const [file] = await Promise.all([page.waitForEvent('download'), begin()]);
      if (file.suggestedFilename() !== name)
        throw new Error(`the file is called ${file.suggestedFilename()}`);
      return await readFile(await file.path(), 'utf8');
    },
    complaints: async () => complaints.splice(0),
    close: () => browser.close(),
  };
}
