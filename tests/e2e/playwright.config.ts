import { defineConfig, devices } from '@playwright/test';
import { chromiumArguments, findChromium } from '../../src/print/chromium.mjs';

/** One topic while it is being written: its pages, and what the files of the build say without a browser. */
const ofTopic = { testMatch: /\/(pages|complete|links|metadata)\.spec\.ts$/, grepInvert: /in a folder/ };

export default defineConfig({
  ...(process.env['TOPIC'] !== undefined && ofTopic),
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './serve-builds.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'line',
  use: {
    ...devices['Desktop Chrome'],
    actionTimeout: 10_000,
    navigationTimeout: 15_000,
    viewport: { width: 1280, height: 800 },
    contextOptions: { reducedMotion: 'reduce' },
    // Otherwise every test would fetch more behind the page; offline.spec and new-version.spec allow it.
    serviceWorkers: 'block',
    launchOptions: { executablePath: findChromium(), args: chromiumArguments },
  },
});
