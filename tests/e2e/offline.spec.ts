import { axeFindings } from './axe';
import { expectComputes } from './demo-page';
import { makeNextVersion, nextMark } from './next-version';
import { expect, expectWhole, goOffline, kept, read, test, versionsOf } from './offline-page';

/** What is kept for reading without a network. */

test.use({ serviceWorkers: 'allow' });

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
  expect(await axeFindings(page)).toEqual([]);
  expect((await page.goto(`${server.address}en/no-such-page/`))?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('There is no page at this address');
  await page.goto(server.address);
  await expect(page).toHaveURL(/\/en\/$/);
});

test('everything is kept when the reader asks for it: stopped, gone on with, over a new version', async ({
  page,
  server,
  small,
  temporary,
  complaints,
}) => {
  await read(page, server, 'en/');
  const section = page.locator('[data-keep-offline]');
  const start = section.locator('[data-keep="start"]');
  await expect(start).toHaveText(
    /^Keep everything offline \(\d+\.\d MB to fetch, \d+\.\d MB on this device\)$/,
  );
  await start.click();
  await section.locator('[data-keep="stop"]').click();
  await expect(start).toHaveText(/^Go on \(\d+\.\d MB left\)$/);
  expect(await axeFindings(page, { within: ['[data-keep-offline]'] })).toEqual([]);

  const next = await makeNextVersion(small);
  temporary.push(next);
  server.swap(next);
  await start.click();
  await expect(section.getByRole('status')).toContainText('Everything is kept on this device', {
    timeout: 90_000,
  });
  expect(await page.title(), 'the open page is left alone').not.toMatch(nextMark);

  // The browser may clear what it has cached and nothing else: then all of it is fetched again, and only then told as kept.
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.reload();
  await expect(section.getByRole('status')).toContainText('Everything is kept on this device', {
    timeout: 90_000,
  });

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

test.describe(() => {
  test.use({ place: 'root' });

  test('the installed app keeps everything by itself, and a reader who saves data gets nothing behind the page', async ({
    page,
    server,
  }) => {
    test.setTimeout(240_000);
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
    await expect
      .poll(() => kept(page, 'pages'), { timeout: 170_000 })
      .toContain(encodeURIComponent('en/exam/'));
  });
});
