/** What `npm run bench` measures of one page in a browser. */

import { median } from './statistics.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */

/** @type {Record<string, string>} */
const kinds = { Document: 'html', Stylesheet: 'css', Font: 'fonts', Script: 'js' };

/**
 * Scrolls through a page until every demo of it is live.
 * @param {Page} page
 */
export async function makeAllLive(page) {
  await page.locator('details.fold').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });
  for (const demo of await page.locator('live-demo').all()) {
    await demo.scrollIntoViewIfNeeded();
    await page.waitForFunction((element) => element?.hasAttribute('data-live'), await demo.elementHandle());
  }
}

/**
 * Bytes over the wire by kind: until the page can be read, and with every demo live.
 * @param {Browser} browser
 * @param {string} address
 */
export async function measureBytes(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
  const session = await page.context().newCDPSession(page);
  /** @type {Map<string, string>} */
  const kindOf = new Map();
  /** @type {Record<string, number>} */
  const bytes = {};
  session.on('Network.responseReceived', ({ requestId, type }) =>
    kindOf.set(requestId, kinds[type] ?? 'other'),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kindOf.get(requestId) ?? 'other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  await session.send('Network.enable');
  await page.goto(address, { waitUntil: 'networkidle' });
  const readable = { ...bytes };
  await makeAllLive(page);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
  const live = { ...bytes };
  await page.close();
  return { readable, live };
}

/** @type {import('@playwright/test').BrowserContextOptions} */
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/**
 * Processor four times slower, 1.6 Mbit/s, 150 ms to the server.
 * @param {import('@playwright/test').CDPSession} session
 */
async function slowDown(session) {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 0.75e6 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/**
 * Largest contentful paint and blocking time in milliseconds, and layout shift, on a slow phone: processor four times
 * slower, 1.6 Mbit/s, 150 ms to the server. The shift counts loading and reading to the end.
 * @param {Browser} browser
 * @param {string} address
 */
export async function measureSlowPhone(browser, address) {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await slowDown(await context.newCDPSession(page));
  await page.addInitScript(() => {
    const seen = { paint: 0, long: /** @type {{ start: number, duration: number }[]} */ ([]), shift: 0 };
    Object.assign(window, { seen });
    /** @param {string} type @param {(entry: any) => void} note */
    const watch = (type, note) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
    watch('largest-contentful-paint', (entry) => {
      seen.paint = entry.startTime;
    });
    watch('longtask', (entry) => seen.long.push({ start: entry.startTime, duration: entry.duration }));
    watch('layout-shift', (entry) => {
      if (!entry.hadRecentInput) seen.shift += entry.value;
    });
  });
  await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
  await page.waitForTimeout(4000);
  const { paint, blocking } = await page.evaluate(() => {
    const { seen } = /** @type {any} */ (window);
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const after = seen.long.filter((/** @type {any} */ task) => task.start + task.duration > first);
    const blocking = after.reduce(
      (/** @type {number} */ sum, /** @type {any} */ task) => sum + task.duration - 50,
      0,
    );
    return { paint: seen.paint, blocking };
  });
  await makeAllLive(page);
  const shift = await page.evaluate(() => /** @type {any} */ (window).seen.shift);
  await context.close();
  return { paint, blocking, shift };
}

/**
 * A second visit with the slow phone, when the page is kept for reading offline: bytes from the network, and the largest
 * contentful paint in milliseconds.
 * @param {Browser} browser
 * @param {string} address
 */
export async function measureRepeatVisit(browser, address) {
  const context = await browser.newContext(phone);
  const first = await context.newPage();
  await first.goto(address, { waitUntil: 'networkidle' });
  // The page is kept with all it needs when the worker has a record of it.
  await first.evaluate(async () => {
    const { scope } = await navigator.serviceWorker.ready;
    const record = `${scope}kept/pages/${encodeURIComponent(location.href.slice(scope.length))}`;
    while (!(await caches.match(record))) await new Promise((resolve) => setTimeout(resolve, 100));
  });
  await first.close();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const kept = new Set();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromServiceWorker || response.fromDiskCache) kept.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!kept.has(requestId)) bytes += encodedDataLength;
  });
  await slowDown(session);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(2000);
  const paint = await page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  await context.close();
  return { bytes, paint: Number(paint) };
}

/**
 * Median time in milliseconds that a demo's `compute` takes at its default, in the browser at full speed.
 * @param {Page} page a page of the site
 * @param {string} script address of the demo's script
 */
export async function measureCompute(page, script) {
  const { times, inWorker } = await page.evaluate(async (address) => {
    const { default: demo } = await import(address);
    const params = Object.fromEntries(
      Object.entries(demo.params).map(([name, parameter]) => [name, /** @type {any} */ (parameter).value]),
    );
    const times = [];
    const began = performance.now();
    while (times.length < 5 || (times.length < 41 && performance.now() - began < 1500)) {
      const start = performance.now();
      demo.compute(params, () => {});
      times.push(performance.now() - start);
    }
    return { times, inWorker: Boolean(demo.inWorker?.(params)) };
  }, script);
  return { time: median(times), inWorker };
}
