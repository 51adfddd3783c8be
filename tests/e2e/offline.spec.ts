import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { defaultValues } from '../../src/demo/parameters';
import { builds } from '../builds.mjs';
import { serve } from '../serve.mjs';
import { demoIn, makeLive, readouts, setControl } from './demo-page';
import { makeNextVersion, nextMark } from './next-version';
import { importDemo, pages, pagesInFolder } from './site';
import { test as base, expect } from './test';

type Server = Awaited<ReturnType<typeof serve>>;

/** Each test has a server of its own, to close it or to publish another version. */
const test = base.extend<{ place: keyof typeof builds; server: Server; temporary: string[] }>({
  place: ['root', { option: true }],
  server: async ({ place }, use) => {
    const server = await serve(builds[place]);
    await use(server);
    await server.close();
  },
  temporary: async ({ browserName: _ }, use) => {
    const folders: string[] = [];
    await use(folders);
    for (const folder of folders) await rm(folder, { recursive: true });
  },
});

test.use({ serviceWorkers: 'allow' });
test.setTimeout(180_000);

/** Reads a page until the worker keeps the site; from the next page on it answers. */
async function visitOnce(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

async function goOffline(page: Page, server: Server): Promise<void> {
  await page.context().setOffline(true);
  // The emulation is about pages; without a server the worker is offline too.
  await server.close();
}

/** Moves a demo as a reader would and compares it with its own computation. */
async function expectComputes(page: Page, id: string, name: string, value: number): Promise<void> {
  const definition = await importDemo(id);
  const demo = demoIn(page, id);
  await makeLive(demo);
  await setControl(demo, definition, name, value);
  const result = definition.compute({ ...defaultValues(definition.params), [name]: value }, () => {});
  const expected = JSON.parse(JSON.stringify(result)) as Record<string, unknown>;
  await expect
    .poll(async () =>
      Object.entries(await readouts(demo)).filter(
        ([readout, got]) => readout in expected && JSON.stringify(got) !== JSON.stringify(expected[readout]),
      ),
    )
    .toEqual([]);
}

async function search(page: Page, query: string): Promise<void> {
  await page.waitForLoadState();
  await page.locator('.search-button').click();
  await page.locator('dialog.search input').fill(query);
  await expect(page.locator('.search-results a').first()).toBeVisible();
  await page.locator('dialog.search button').click();
}

for (const { place, list } of [
  { place: 'root', list: pages },
  // Both languages are kept in the same way: one of them is enough here.
  { place: 'notes', list: pagesInFolder.filter(({ language }) => language !== 'zh') },
] as const) {
  test.describe(() => {
    test.use({ place });

    test(`after one visit every page opens without a network: ${place}`, async ({
      page,
      server,
      complaints,
    }) => {
      await visitOnce(page, `${server.address}en/`);
      await goOffline(page, server);
      for (const { path, html } of list) {
        // The first page sends its reader on, to one of the others.
        if (path === '') continue;
        const response = await page.goto(server.address + path, { waitUntil: 'domcontentloaded' });
        expect(response?.status(), path).toBe(200);
        await expect(page, path).toHaveTitle(
          html.match(/<title>([^<]*)/)?.[1]?.replaceAll('&amp;', '&') ?? '',
        );
      }
      await page.goto(server.address);
      await expect(page).toHaveURL(/\/en\/$/);
      expect(complaints).toEqual([]);
    });

    test(`links, demos, search and exercises work without a network: ${place}`, async ({
      page,
      server,
      complaints,
    }) => {
      await visitOnce(page, `${server.address}zh/`);
      await goOffline(page, server);

      await page.goto(`${server.address}en/`);
      await page.locator('main a[href$="/en/momentum/"]').first().click();
      await expect(page.locator('h1')).toContainText('Momentum');
      await expectComputes(page, 'ema-weights', 'beta', 0.98);
      await expectComputes(page, 'momentum-hill', 'start', -1.5);
      expect(page.workers().length, 'this demo computes in a worker').toBeGreaterThan(0);
      await search(page, 'momentum');

      await page.locator('a[data-language]').click();
      await expect(page).toHaveURL(/\/zh\/momentum\//);
      await search(page, '动量');

      await page.goto(`${server.address}zh/practice/momentum/`);
      const exercise = page.locator('exercise-item[data-kind="numeric"][data-live]').first();
      await page.locator('exercise-item[data-kind="numeric"]').first().scrollIntoViewIfNeeded();
      await exercise.locator('input').first().fill('12345');
      await exercise.locator('button[type="submit"]').click();
      await expect(exercise).toHaveAttribute('data-verdict', 'wrong');
      expect(complaints).toEqual([]);
    });
  });
}

test('without a network an address means the same as with one', async ({ page, server }) => {
  await visitOnce(page, `${server.address}en/`);
  await goOffline(page, server);

  await page.goto(`${server.address}en/momentum/?ema-weights.beta=0.98#ema-weights`);
  await expect.poll(async () => (await readouts(demoIn(page, 'ema-weights')))['window']).toBeCloseTo(50, 9);

  await page.goto(`${server.address}en/momentum?ema-weights.beta=0.98`);
  expect(page.url()).toBe(`${server.address}en/momentum/?ema-weights.beta=0.98`);

  const nowhere = await page.goto(`${server.address}en/no-such-page/`);
  expect(nowhere?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('There is no page at this address');
});

test('with a network an unknown address is asked for there', async ({ page, server }) => {
  await visitOnce(page, `${server.address}en/`);
  expect((await page.goto(`${server.address}en/no-such-page/`))?.status()).toBe(404);
  expect((await page.goto(`${server.address}sitemap-index.xml`))?.status()).toBe(200);
});

test('a reader who saves data does not get the whole site', async ({ page, server }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) });
  });
  await page.goto(`${server.address}en/`, { waitUntil: 'networkidle' });
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

/** Title and scripts of the version that a page shows: both must be of one. */
async function versionOf(page: Page): Promise<string[]> {
  const seen = await page.evaluate(() => [
    document.title,
    ...performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /\/_astro\/.*\.js$/.test(name)),
  ]);
  return [...new Set(seen.map((text) => (text.replace(/\.js$/, '').endsWith(nextMark) ? 'next' : 'first')))];
}

/** Publishes the next version and waits until the reader is told. */
async function publishNext(page: Page, server: Server, temporary: string[]): Promise<void> {
  const next = await makeNextVersion(builds.root.directory);
  temporary.push(next);
  server.swap(next);
  await page.reload();
  expect(await versionOf(page)).toEqual(['first']);
  await expect(page.locator('.update-notice')).toContainText('new version', { timeout: 30_000 });
  const { violations } = await new AxeBuilder({ page }).include('.update-notice').analyze();
  expect(violations).toEqual([]);
}

test('a new version waits for the reader, and no page is ever made of two', async ({
  page,
  context,
  server,
  complaints,
  temporary,
}) => {
  await visitOnce(page, `${server.address}en/momentum/`);
  const other = await context.newPage();
  await other.goto(`${server.address}zh/momentum/`);
  await publishNext(page, server, temporary);
  await expect(other.locator('.update-notice')).toContainText('笔记有新版本');

  // Until the reader agrees: demos not loaded before, other pages, and search are those of the first version.
  await expectComputes(page, 'momentum-hill', 'start', -1.5);
  await search(page, 'momentum');
  expect(await versionOf(page)).toEqual(['first']);
  await other.goto(`${server.address}zh/backpropagation/`);
  await makeLive(other.locator('live-demo').last());
  expect(await versionOf(other)).toEqual(['first']);
  const searchScript = await page.evaluate(async () => (await fetch('/pagefind/pagefind.js')).text());
  expect(searchScript.startsWith(`/* ${nextMark}`)).toBe(false);

  // Then every open page goes over.
  await page.locator('.update-notice button').first().click();
  await expect(page).toHaveTitle(new RegExp(`${nextMark}$`));
  await expect(other).toHaveTitle(new RegExp(`${nextMark}$`));
  await makeLive(demoIn(page, 'momentum-hill'));
  await search(page, 'momentum');
  await makeLive(other.locator('live-demo').last());
  for (const each of [page, other]) {
    expect(await versionOf(each)).toEqual(['next']);
    await expect(each.locator('.update-notice')).toHaveCount(0);
  }
  const kept = await page.evaluate(async () => {
    const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)));
    return (await Promise.all(caches.map((cache) => cache.keys()))).flat().map(({ url }) => url);
  });
  const scripts = kept.filter((url) => /\/_astro\/.*\.js$/.test(url));
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter((url) => !url.endsWith(`-${nextMark}.js`))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a reader who puts the new version off gets it when all pages are closed', async ({
  page,
  context,
  server,
  temporary,
}) => {
  await visitOnce(page, `${server.address}en/`);
  await publishNext(page, server, temporary);
  await page.locator('.update-notice button').last().click();
  await expect(page.locator('.update-notice')).toHaveCount(0);
  await page.goto(`${server.address}en/momentum/`);
  expect(await versionOf(page)).toEqual(['first']);
  await page.close();
  await expect(async () => {
    const later = await context.newPage();
    await later.goto(`${server.address}en/`);
    const versions = await versionOf(later);
    await later.close();
    expect(versions).toEqual(['next']);
  }).toPass();
});

test('a version that is replaced while it is being fetched is not kept', async ({
  page,
  server,
  temporary,
}) => {
  const torn = await mkdtemp(join(tmpdir(), 'torn-version-'));
  temporary.push(torn);
  await cp(builds.root.directory, torn, { recursive: true });
  await writeFile(join(torn, 'zh/momentum/index.html'), '<!doctype html><title>of another version</title>');
  server.swap(torn);
  await page.goto(`${server.address}en/`);
  const state = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.register('/sw.js');
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    if (!worker) return 'none';
    return new Promise<string>((resolve) => {
      const look = (): void => {
        if (worker.state === 'redundant' || worker.state === 'activated') resolve(worker.state);
      };
      worker.addEventListener('statechange', look);
      look();
    });
  });
  expect(state).toBe('redundant');

  // Once the host has all of one version, the next page fetches what is missing.
  server.swap(builds.root.directory);
  await visitOnce(page, `${server.address}en/`);
  await goOffline(page, server);
  await page.goto(`${server.address}zh/momentum/`);
  await expect(page.locator('h1')).toContainText('动量');
});
