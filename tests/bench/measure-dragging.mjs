/** How smoothly the demos of a page follow a hand that drags their sliders. */
import { makeAllLive } from './measure-page.mjs';
import { medians, quantile } from './statistics.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').CDPSession} CDPSession */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ x: number, y: number, width: number, height: number }} Box */

/** A mouse tells 125 times a second where it is, whether the page has answered or not. */
const betweenMoves = 8;
/** How long a slider is dragged to and fro, in milliseconds. */
const length = 600;

/**
 * Drags from the middle of a box to both its ends and back, by the clock.
 * @param {CDPSession} session
 * @param {Box} box
 */
async function drag(session, box) {
  const y = box.y + box.height / 2;
  const moves = [];
  const send = (/** @type {string} */ type, /** @type {number} */ fraction) =>
    session.send('Input.dispatchMouseEvent', {
      type: /** @type {'mouseMoved'} */ (type),
      x: box.x + 8 + fraction * (box.width - 16),
      y,
      button: 'left',
      buttons: 1,
      clickCount: 1,
    });
  await send('mousePressed', 0.5);
  const start = performance.now();
  for (let count = 1; count * betweenMoves < length; count++) {
    const time = count * betweenMoves;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, time - (performance.now() - start))));
    moves.push(send('mouseMoved', 0.5 + 0.45 * Math.sin((2 * Math.PI * time) / length)));
  }
  await Promise.all(moves);
  await send('mouseReleased', 0.5);
}

/**
 * The time, in milliseconds, that the page's main thread has worked so far.
 * @param {CDPSession} session
 */
async function workedSoFar(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/**
 * The main thread's processor time, in milliseconds, for one state of a slider at full speed.
 * @param {Page} page @param {CDPSession} session @param {Box} box
 */
async function costOfState(page, session, box) {
  await page.evaluate(() => Object.assign(window, { states: 0 }));
  const before = await workedSoFar(session);
  await drag(session, box);
  const worked = (await workedSoFar(session)) - before;
  return worked / Math.max(1, await page.evaluate(() => /** @type {any} */ (window).states));
}

/**
 * The 95th percentile of the interval between frames, in milliseconds, on a processor four times slower.
 * @param {Page} page @param {CDPSession} session @param {Box} box
 */
async function intervalOfFrames(page, session, box) {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(() => {
    /** @type {number[]} */
    const frames = [];
    Object.assign(window, { frames });
    const frame = (/** @type {number} */ now) => {
      frames.push(now);
      if (/** @type {any} */ (window).frames === frames) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await drag(session, box);
  /** @type {number[]} */
  const frames = await page.evaluate(() => {
    const { frames } = /** @type {any} */ (window);
    Object.assign(window, { frames: [] });
    return frames;
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return quantile(
    frames.slice(1).map((now, index) => now - (frames[index] ?? now)),
    0.95,
  );
}

/**
 * Drags every slider of the page with a mouse. Gives for each the main thread's processor time for one state at full speed, and
 * the 95th percentile of the interval between frames on a processor four times slower, medians of several drags; and the JavaScript
 * heap in bytes before and after.
 * @param {Browser} browser
 * @param {string} address
 */
export async function measureDragging(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
  const session = await page.context().newCDPSession(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  await makeAllLive(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const heapBefore = await heap();
  const sliders = [];
  for (const slider of await page.locator('live-demo input[type=range]').filter({ visible: true }).all()) {
    await slider.evaluate((input) => {
      input.scrollIntoView({ block: 'center', behavior: 'instant' });
      input.addEventListener('input', () => /** @type {any} */ (window).states++);
    });
    await page.waitForTimeout(250);
    const box = await slider.boundingBox();
    if (!box) continue;
    const name = await slider.evaluate(
      (input) => `${input.closest('live-demo')?.id}.${input.dataset['slider']}`,
    );
    const { cost, interval } = await medians(async () => ({
      cost: await costOfState(page, session, box),
      interval: await intervalOfFrames(page, session, box),
    }));
    sliders.push({ name, cost, interval });
  }
  const heapAfter = await heap();
  await page.close();
  return { sliders, heapBefore, heapAfter };
}
