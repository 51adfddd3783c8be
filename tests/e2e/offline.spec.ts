import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { defaultValues } from '../../src/demo/parameters';
import { builds } from '../builds.mjs';
import { serve } from '../serve.mjs';
import { demoIn, makeLive, readouts } from './demo-page';
import { makeNextVersion, nextMark } from './next-version';
import { importDemo } from './site';
import { test as base, expect } from './test';

/** What is kept for reading without a network, and that a page and its scripts are always of one version. */

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

/** What lies in the worker's cache: `pages/en%2Fmomentum%2F`, `files/…`. */
function kept(page: Page, kind: string): Promise<string[]> {
  return page.evaluate(async (start) => {
    const names = (await caches.keys()).filter((name) => name.startsWith('gradient-notes'));
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().flatMap(({ url }) => url.match(`/kept/${start}/(.*)`)?.[1] ?? []);
  }, kind);
}

/** Reads a page until it is kept with all that belongs to it. */
async function read(page: Page, server: Server, path: string): Promise<void> {
  await page.goto(server.address + path);
  await expect.poll(() => kept(page, 'pages')).toContain(encodeURIComponent(path));
}

async function goOffline(page: Page, server: Server): Promise<void> {
  await page.context().setOffline(true);
  // The emulation is about pages; without a server the worker is offline too.
  await server.close();
}

/** Scrolls through a page: every demo and every exercise comes alive. */
async function expectWhole(page: Page): Promise<void> {
  for (const demo of await page.locator('live-demo').all()) await makeLive(demo);
  for (const exercise of await page.locator('exercise-item').all()) {
    await exercise.scrollIntoViewIfNeeded();
    await expect(exercise).toHaveAttribute('data-live');
  }
}

/** Moves a demo as a reader would and compares it with its own computation. */
async function expectComputes(page: Page, id: string, name: string, value: number): Promise<void> {
  const definition = await importDemo(id);
  const demo = demoIn(page, id);
  await makeLive(demo);
  await demo.locator(`input[name="${name}"]`).fill(String(value));
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

/** Which versions the page and its scripts are of. */
async function versionsOf(page: Page): Promise<string[]> {
  const seen = await page.evaluate(() => [
    document.title,
    ...performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /\/_astro\/.*\.js$/.test(name)),
  ]);
  return [...new Set(seen.map((text) => (text.replace(/\.js$/, '').endsWith(nextMark) ? 'next' : 'first')))];
}

/** Publishes the next version, and waits until its worker has taken over from that of a page. */
async function publishNext(page: Page, server: Server, temporary: string[]): Promise<void> {
  const next = await makeNextVersion(builds.root.directory);
  temporary.push(next);
  server.swap(next);
  await page.evaluate(async () => {
    const taken = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
    await (await navigator.serviceWorker.ready).update();
    await taken;
  });
}

for (const place of ['root', 'notes'] as const) {
  test.describe(() => {
    test.use({ place });

    test(`a note that was opened is there without a network, to its end: ${place}`, async ({
      page,
      server,
      complaints,
    }) => {
      const asked: string[] = [];
      page.context().on('request', (request) => asked.push(request.url()));
      await read(page, server, 'zh/momentum/');
      // Nothing that the reader did not open.
      expect(
        asked.filter((url) => /embed\/|backpropagation|practice\/momentum\/$|en\/momentum/.test(url)),
      ).toEqual([]);
      await goOffline(page, server);

      // The page that was open all the time, and the same page opened again.
      await expectWhole(page);
      await page.goto(`${server.address}zh/momentum?ema-weights.beta=0.98#ema-weights`);
      expect(page.url()).toBe(`${server.address}zh/momentum/?ema-weights.beta=0.98#ema-weights`);
      await expectWhole(page);
      await expectComputes(page, 'momentum-hill', 'start', -1.5);
      expect(page.workers().length, 'this demo computes in a worker').toBe(1);

      expect(complaints).toEqual([]);
      // What is read is found. For what else the index has, the search asks in vain.
      await page.locator('.search-button').click();
      await page.locator('dialog.search input').fill('动量');
      await expect(page.locator('.search-results a').first()).toHaveAttribute('href', /momentum/);
    });
  });
}

test('without a network a page that was not read says so, and an address that does not exist is not found', async ({
  page,
  server,
}) => {
  await read(page, server, 'en/questions/');
  await goOffline(page, server);
  expect((await page.goto(`${server.address}en/momentum/`))?.status()).toBe(503);
  await expect(page.locator('h1')).toHaveText('This page is not kept on this device');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  expect((await page.goto(`${server.address}en/no-such-page/`))?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('There is no page at this address');
  await page.goto(server.address);
  await expect(page).toHaveURL(/\/en\/$/);
});

test('a new version leaves open pages as they are, and one reload concerns one page', async ({
  page,
  context,
  server,
  complaints,
  temporary,
}) => {
  await read(page, server, 'en/momentum/');
  const other = await context.newPage();
  await read(other, server, 'zh/momentum/');
  const answer = page.locator('exercise-item[data-kind="numeric"]').first();
  await answer.scrollIntoViewIfNeeded();
  await expect(answer).toHaveAttribute('data-live');
  await answer.locator('input').first().fill('12345');
  await publishNext(page, server, temporary);

  await expect(page.locator('.update-notice')).toContainText('newer version');
  await expect(other.locator('.update-notice')).toContainText('新版本');
  const { violations } = await new AxeBuilder({ page }).include('.update-notice').analyze();
  expect(violations).toEqual([]);
  await other.locator('.update-notice button').first().click();
  await expect(other).toHaveTitle(new RegExp(`${nextMark}$`));
  await makeLive(other.locator('live-demo').last());
  expect(await versionsOf(other)).toEqual(['next']);

  // The host has no file of the first version any more, and nothing of it is mixed with the next.
  await makeLive(page.locator('live-demo').last());
  expect(await versionsOf(page)).toEqual(['first']);
  await expect(answer.locator('input').first()).toHaveValue('12345');
  const search = await page.evaluate(async () => (await fetch('/pagefind/pagefind.js')).text());
  expect(search.startsWith(`/* ${nextMark}`)).toBe(false);

  // What is opened next is of the next version; then nothing of the first is left.
  await page.goto(`${server.address}en/momentum/`);
  await makeLive(page.locator('live-demo').last());
  expect(await versionsOf(page)).toEqual(['next']);
  expect(complaints).toEqual([]);
});

test('a page kept from an earlier version opens without a network, with its own scripts', async ({
  page,
  server,
  temporary,
}) => {
  await read(page, server, 'en/momentum/');
  await page.goto(`${server.address}en/questions/`);
  await publishNext(page, server, temporary);
  await goOffline(page, server);
  await page.goto(`${server.address}en/momentum/`);
  await expectWhole(page);
  expect(await versionsOf(page)).toEqual(['first']);
});

test('a version that is replaced while it is being fetched is not kept', async ({
  page,
  server,
  temporary,
}) => {
  const torn = await mkdtemp(join(tmpdir(), 'torn-version-'));
  temporary.push(torn);
  await cp(builds.root.directory, torn, { recursive: true });
  await writeFile(join(torn, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  server.swap(torn);
  await page.goto(`${server.address}en/`);
  const install = (): Promise<string> =>
    page.evaluate(async () => {
      const { installing, waiting, active } = await navigator.serviceWorker.register('/sw.js');
      const worker = installing ?? waiting ?? active;
      return await new Promise<string>((resolve) => {
        const look = (): void => {
          if (worker?.state === 'redundant' || worker?.state === 'activated') resolve(worker.state);
        };
        worker?.addEventListener('statechange', look);
        look();
      });
    });
  expect(await install()).toBe('redundant');
  // Once the host has all of one version, the next page fetches what is missing.
  server.swap(builds.root.directory);
  expect(await install()).toBe('activated');
});

/** The earlier worker in short: it keeps the site in Serwist's cache, and its pages reload when another takes over. */
const earlierWorker = `
const name = 'serwist-precache-v2-' + registration.scope;
addEventListener('install', (event) => event.waitUntil(caches.open(name).then((cache) => cache.add('en/momentum/'))));
addEventListener('fetch', (event) => event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request))));
`;

test('a reader who has the earlier worker keeps the open page, and loses its big cache', async ({
  page,
  context,
  server,
  temporary,
}) => {
  const earlier = await mkdtemp(join(tmpdir(), 'earlier-version-'));
  temporary.push(earlier);
  await cp(builds.root.directory, earlier, { recursive: true });
  await writeFile(join(earlier, 'sw.js'), earlierWorker);
  server.swap(earlier);
  await page.goto(`${server.address}en/no-such-page/`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/sw.js');
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  server.swap(builds.root.directory);
  const states = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 100));
    return [registration.waiting.state, (await caches.keys()).length];
  });
  expect(states, 'it waits until the pages of the earlier one are closed').toEqual(['installed', 2]);
  await page.close();
  const later = await context.newPage();
  await expect(async () => {
    await later.goto(`${server.address}en/momentum/`);
    const names = await later.evaluate(() => caches.keys());
    expect(names.filter((name) => name.startsWith('serwist'))).toEqual([]);
    await later.goto('about:blank');
  }).toPass();
  await read(later, server, 'en/momentum/');
  await expectWhole(later);
});

test('everything is kept when the reader asks for it: stopped, gone on with, over a new version', async ({
  page,
  server,
  temporary,
  complaints,
}) => {
  await read(page, server, 'en/');
  const section = page.locator('[data-keep-offline]');
  const start = section.locator('[data-keep="start"]');
  await expect(start).toHaveText(
    /^Keep everything offline \(\d\.\d MB to fetch, \d+\.\d MB on this device\)$/,
  );
  await start.click();
  await section.locator('[data-keep="stop"]').click();
  await expect(start).toHaveText(/^Go on \(\d\.\d MB left\)$/);
  const { violations } = await new AxeBuilder({ page }).include('[data-keep-offline]').analyze();
  expect(violations).toEqual([]);

  const next = await makeNextVersion(builds.root.directory);
  temporary.push(next);
  server.swap(next);
  await start.click();
  await expect(section.getByRole('status')).toContainText('Everything is kept on this device', {
    timeout: 30_000,
  });
  expect(await page.title(), 'the open page is left alone').not.toMatch(nextMark);

  await goOffline(page, server);
  for (const path of ['zh/backpropagation/', 'en/practice/weight-initialization/', 'zh/exam/']) {
    await page.goto(server.address + path);
    await expect(page).toHaveTitle(new RegExp(`${nextMark}$`));
  }
  expect(await versionsOf(page)).toEqual(['next']);
  expect(complaints).toEqual([]);
});

test('when room or network run out, the reader is told and what was fetched stays', async ({
  page,
  server,
}) => {
  await read(page, server, 'en/');
  const section = page.locator('[data-keep-offline]');
  const cdp = await page.context().newCDPSession(page);
  const origin = new URL(server.address).origin;
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3_000_000 });
  await section.locator('[data-keep="start"]').click();
  await expect(section.getByRole('status')).toContainText('no room left');
  const before = (await kept(page, 'files')).length;
  await cdp.send('Storage.overrideQuotaForOrigin', { origin });
  await goOffline(page, server);
  await section.locator('[data-keep="start"]').click();
  await expect(section.getByRole('status')).toContainText('The network is gone');
  expect((await kept(page, 'files')).length).toBe(before);
});

test('the installed app keeps everything by itself, and a reader who saves data gets nothing behind the page', async ({
  page,
  server,
}) => {
  const saving = await page.context().newPage();
  await saving.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) });
  });
  await saving.goto(`${server.address}en/`, { waitUntil: 'networkidle' });
  expect(await saving.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
    0,
  );
  await saving.close();

  await page.addInitScript(() => {
    const asked = window.matchMedia.bind(window);
    window.matchMedia = (query) => asked(query.includes('standalone') ? 'all' : query);
  });
  await page.goto(`${server.address}zh/questions/`);
  await expect.poll(() => kept(page, 'pages'), { timeout: 30_000 }).toContain(encodeURIComponent('en/exam/'));
});
