import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { builds } from '../builds.mjs';
import { serve } from '../serve.mjs';
import { makeLive } from './demo-page';
import { makeSmallSite, nextMark } from './next-version';
import { test as base, expect } from './test';

/** What the tests of reading without a network share: a server that can be closed or publish another version. */

export type Server = Awaited<ReturnType<typeof serve>>;

/** Each test has a server of its own, to close it or to publish another version. */
export const test = base.extend<
  { place: keyof typeof builds | 'small'; server: Server; temporary: string[] },
  { small: string }
>({
  small: [
    async ({ browserName: _ }, use) => {
      const small = await makeSmallSite(builds.root.directory);
      await use(small);
      await rm(small, { recursive: true });
    },
    { scope: 'worker' },
  ],
  place: ['small', { option: true }],
  server: async ({ place, small }, use) => {
    const server = await serve(place === 'small' ? { directory: small } : builds[place]);
    await use(server);
    await server.close();
  },
  temporary: async ({ browserName: _ }, use) => {
    const folders: string[] = [];
    await use(folders);
    for (const folder of folders) await rm(folder, { recursive: true });
  },
});

/** What lies in the worker's cache: `pages/en%2Fmomentum%2F`, `files/…`. */
export function kept(page: Page, kind: string): Promise<string[]> {
  return page.evaluate(async (start) => {
    const names = (await caches.keys()).filter((name) => name.startsWith('gradient-notes'));
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().flatMap(({ url }) => url.match(`/kept/${start}/(.*)`)?.[1] ?? []);
  }, kind);
}

/** Reads a page until it is kept with all that belongs to it. */
export async function read(page: Page, server: Server, path: string): Promise<void> {
  await page.goto(server.address + path);
  await expect.poll(() => kept(page, 'pages')).toContain(encodeURIComponent(path));
}

export async function goOffline(page: Page, server: Server): Promise<void> {
  await page.context().setOffline(true);
  // The emulation is about pages; without a server the worker is offline too.
  await server.close();
}

/** Scrolls through a page: every demo and every exercise comes alive. */
export async function expectWhole(page: Page): Promise<void> {
  for (const demo of await page.locator('live-demo').all()) await makeLive(demo);
  for (const exercise of await page.locator('exercise-item').all()) {
    await exercise.scrollIntoViewIfNeeded();
    await expect(exercise).toHaveAttribute('data-live');
  }
}

/** Which versions the page and its scripts are of. */
export async function versionsOf(page: Page): Promise<string[]> {
  const seen = await page.evaluate(() => [
    document.title,
    ...performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /\/_astro\/.*\.js$/.test(name)),
  ]);
  return [...new Set(seen.map((text) => (text.replace(/\.js$/, '').endsWith(nextMark) ? 'next' : 'first')))];
}

export { expect };
