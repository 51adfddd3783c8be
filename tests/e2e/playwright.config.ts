import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from '../../src/print/chromium.mjs';
import { desktop, stillContext } from './desktop';

/** One topic while it is being written: its pages, and what the files of the build say without a browser. */
const ofTopic = { testMatch: /\/(pages|complete|links|metadata)\.spec\.ts$/, grepInvert: /in a folder/ };

export default defineConfig({
  ...(process.env['TOPIC'] !== undefined && ofTopic),
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './serve-builds.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: Math.max(2, availableParallelism()),
  // Limits for what hangs, not for what is slow: a shared machine may have a fifth of its speed for an hour.
  timeout: 180_000,
  expect: { timeout: 45_000 },
  reporter: 'line',
  use: {
    ...desktop,
    actionTimeout: 30_000,
    navigationTimeout: 45_000,
    contextOptions: stillContext,
    launchOptions: { executablePath: findChromium(), args: chromiumArguments },
  },
});
