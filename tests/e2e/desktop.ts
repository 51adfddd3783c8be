import { devices } from '@playwright/test';

/** The browser of a reader at a desk: who opens a window of their own opens the same one as every test. */
export const desktop = {
  ...devices['Desktop Chrome'],
  viewport: { width: 1280, height: 800 },
  // Otherwise every test would fetch more behind the page; offline.spec and new-version.spec allow it.
  serviceWorkers: 'block',
} as const;

/** What a window of its own takes beside it. */
export const stillContext = { reducedMotion: 'reduce' } as const;
