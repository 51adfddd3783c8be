import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axeFindings } from './axe';
import { makeLive } from './demo-page';
import { makeNextVersion, nextMark } from './next-version';
import { expect, expectWhole, goOffline, read, type Server, test, versionsOf } from './offline-page';

/** When a new version is published, a page and its scripts are of one version, and no page is taken from its reader. */

test.use({ serviceWorkers: 'allow' });

/** Publishes the next version, and waits until its worker has taken over from that of a page. */
async function publishNext(page: Page, server: Server, small: string, temporary: string[]): Promise<void> {
  const next = await makeNextVersion(small);
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

test('a new version leaves open pages as they are, and one reload concerns one page', async ({
  page,
  context,
  server,
  complaints,
  small,
  temporary,
}) => {
  await read(page, server, 'en/momentum/');
  const other = await context.newPage();
  await read(other, server, 'zh/momentum/');
  const answer = page.locator('exercise-item[data-kind="numeric"]').first();
  await answer.scrollIntoViewIfNeeded();
  await expect(answer).toHaveAttribute('data-live');
  await answer.locator('input').first().fill('12345');
  await publishNext(page, server, small, temporary);

  await expect(page.locator('.update-notice')).toContainText('newer version');
  await expect(other.locator('.update-notice')).toContainText('新版本');
  expect(await axeFindings(page, { within: ['.update-notice'] })).toEqual([]);
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
  small,
  temporary,
}) => {
  await read(page, server, 'en/momentum/');
  await page.goto(`${server.address}en/questions/`);
  await publishNext(page, server, small, temporary);
  await goOffline(page, server);
  await page.goto(`${server.address}en/momentum/`);
  await expectWhole(page);
  expect(await versionsOf(page)).toEqual(['first']);
});

test('a version that is replaced while it is being fetched is not kept', async ({
  page,
  server,
  small,
  temporary,
}) => {
  const torn = await mkdtemp(join(tmpdir(), 'torn-version-'));
  temporary.push(torn);
  await cp(small, torn, { recursive: true });
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
  server.swap(small);
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
  small,
  temporary,
}) => {
  const earlier = await mkdtemp(join(tmpdir(), 'earlier-version-'));
  temporary.push(earlier);
  await cp(small, earlier, { recursive: true });
  await writeFile(join(earlier, 'sw.js'), earlierWorker);
  server.swap(earlier);
  await page.goto(`${server.address}en/no-such-page/`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/sw.js');
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  server.swap(small);
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
