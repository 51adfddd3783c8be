/** How smoothly the demos of a page follow a hand that drags their sliders. */
import { makeAllLive } from './measure-page.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').CDPSession} CDPSession */
/** @typedef {import('@playwright/test').Page} Page */

/** A mouse tells 125 times a second where it is, whether the page has answered or not. */
const betweenMoves = 8;
/** How long a slider is dragged to and fro, in milliseconds. */
const length = 1200;

/** @param {number[]} values @param {number} fraction */
function quantile(values, fraction) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(fraction * sorted.length))] ?? 0;
}

/**
 * Drags from the middle of a box to both its ends and back, by the clock.
 * @param {CDPSession} session
 * @param {{ x: number, y: number, width: number, height: number }} box
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
 * Drags every slider of the page with a mouse. Gives for each the main thread's processor time for one state at full speed, and
 * the 95th percentile of the interval between frames on a processor four times slower; and the JavaScript heap in bytes before
 * and after.
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
      Object.assign(window, { states: 0, frames: [] });
      input.addEventListener('input', () => /** @type {any} */ (window).states++);
    });
    await page.waitForTimeout(250);
    const box = await slider.boundingBox();
    if (!box) continue;
    const name = await slider.evaluate(
      (input) => `${input.closest('live-demo')?.id}.${input.dataset['slider']}`,
    );
    const before = await workedSoFar(session);
    await drag(session, box);
    const worked = (await workedSoFar(session)) - before;
    const states = await page.evaluate(() => /** @type {any} */ (window).states);

    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.evaluate(() => {
      const frames = /** @type {any} */ (window).frames;
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
    const intervals = frames.slice(1).map((now, index) => now - (frames[index] ?? now));
    sliders.push({ name, cost: worked / Math.max(1, states), interval: quantile(intervals, 0.95) });
  }
  const heapAfter = await heap();
  await page.close();
  return { sliders, heapBefore, heapAfter };
}
