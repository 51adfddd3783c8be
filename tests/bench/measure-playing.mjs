/** How smoothly a page moves while a demo on it plays: the network lab trains in its worker and draws every state. */
import { makeAllLive } from './measure-page.mjs';
import { quantile } from './statistics.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */

/** How long a demo plays before its intervals count, and how long they are taken, in milliseconds. */
const warmUp = 1500;
const length = 6000;

/**
 * Plays the first demo of a page, or with `play` false lets it stand, at a processor `slowdown` times slower. Gives the median, the 95th
 * percentile and the longest of the intervals between frames, in milliseconds, how many states a second were drawn, and the main
 * thread's share of the time.
 * @param {Browser} browser
 * @param {string} address
 * @param {{ slowdown: number, play?: boolean }} how
 */
export async function measurePlaying(browser, address, { slowdown, play = true }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
  const session = await page.context().newCDPSession(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  await makeAllLive(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (play) await page.locator('live-demo [data-action="play"]').first().click();
  await page.waitForTimeout(warmUp);
  const workedSoFar = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  const before = await workedSoFar();
  const { frames, states } = await page.evaluate(async (length) => {
    /** @type {number[]} */
    const frames = [];
    let states = 0;
    const slider = document.querySelector('live-demo input[data-slider="steps"]');
    let shown = slider instanceof HTMLInputElement ? slider.value : '';
    const end = performance.now() + length;
    await new Promise((resolve) => {
      const frame = (/** @type {number} */ now) => {
        frames.push(now);
        if (slider instanceof HTMLInputElement && slider.value !== shown) {
          states++;
          shown = slider.value;
        }
        if (now < end) requestAnimationFrame(frame);
        else resolve(undefined);
      };
      requestAnimationFrame(frame);
    });
    return { frames, states };
  }, length);
  const worked = (await workedSoFar()) - before;
  await page.close();
  const intervals = frames.slice(1).map((now, index) => now - (frames[index] ?? now));
  return {
    median: quantile(intervals, 0.5),
    high: quantile(intervals, 0.95),
    longest: Math.max(...intervals),
    states: (1000 * states) / length,
    busy: worked / length,
  };
}
