import { demoIn } from './demo-page';
import { openFar } from './dock-page';
import { addressOf } from './site';
import { expect, test } from './test';

/** When a demo comes beside the link that has set it, and when it goes back to its place. */

test('a demo that is on the screen stays where it is, and one that comes on the screen goes back', async ({
  page,
}) => {
  const demo = await openFar(page, 'en');
  await page.locator('a.try').first().click();
  await expect(demo).toHaveClass(/docked/);
  await page.locator('.dock-place').scrollIntoViewIfNeeded();
  await page.evaluate(() => document.querySelector('.dock-place')?.scrollIntoView({ block: 'center' }));
  await expect(demo).not.toHaveClass(/docked/);
  await expect(demo.locator('.view[data-main] .drawing')).toBeInViewport();

  // Set by a link while it is in sight.
  await page
    .locator('a.try')
    .nth(2)
    .evaluate((link: HTMLElement) => link.click());
  await expect(demo.locator('input[name="slope"]')).toHaveValue('0');
  await expect(demo).not.toHaveClass(/docked/);
});

test('a dock leaves the window to another demo that the reader has gone on to', async ({ page }) => {
  await page.goto(addressOf('en/dropout/'));
  const demo = demoIn(page, 'dropout-inverted');
  const other = demoIn(page, 'mask-average');
  const link = page.locator('a.try[data-try="dropout-inverted"]').filter({ hasText: 'Enter 4/5' });
  await link.click();
  await expect(demo).toHaveClass(/docked/);
  await expect(demo.locator('.announcement')).toContainText('q = 0.2');
  // Away from the link, where there is no demo, it stays.
  await page.evaluate(() => {
    document.querySelector('#question-why')?.scrollIntoView({ block: 'start', behavior: 'instant' });
  });
  await expect(link).not.toBeInViewport();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect(demo).toHaveClass(/docked/);
  const place = await page.locator('.dock-place').boundingBox();
  await other.evaluate((next) => next.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await expect(demo).not.toHaveClass(/docked/);
  await expect(other.locator('.view[data-main] .drawing')).toBeInViewport();
  expect((await demo.boundingBox())?.height).toBeCloseTo(place?.height ?? Number.NaN, 0);
});

test('of a demo half below the window what it says comes into it, and the link stays in it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 820, height: 1100 });
  const demo = await openFar(page, 'en');
  const link = page.locator('a.try').first();
  await page.evaluate(() => {
    const links = document.querySelector('a.try')?.closest('p');
    const demo = document.querySelector('live-demo');
    if (demo && links) demo.before(...document.querySelectorAll('.far'), links);
  });
  // The picture is in the window to its last line, and what the demo says is not.
  await demo.locator('.view[data-main]').evaluate((picture) => {
    scrollBy({ top: picture.getBoundingClientRect().bottom + 4 - innerHeight, behavior: 'instant' });
  });
  await expect(demo.locator('.summary')).not.toBeInViewport();
  const before = await link.boundingBox();
  await link.click();
  await expect(demo.locator('output[name="output"]')).toHaveText('−4');
  await expect(demo).not.toHaveClass(/docked/);
  await expect(demo.locator('.summary')).toBeInViewport({ ratio: 1 });
  await expect(link).toBeInViewport({ ratio: 1 });

  await page.goBack();
  await expect
    .poll(async () => Math.abs(((await link.boundingBox())?.y ?? 0) - (before?.y ?? 0)))
    .toBeLessThan(2);
});

test('a demo whose picture begins at the lower edge comes beside its link and stays there', async ({
  page,
}) => {
  const demo = await openFar(page, 'en');
  await page.evaluate(() => {
    const links = document.querySelector('a.try')?.closest('p');
    const first = document.querySelector('live-demo');
    if (first && links) first.before(...document.querySelectorAll('.far'), links);
    first?.scrollIntoView({ block: 'start' });
    scrollBy({ top: -600, behavior: 'instant' });
  });
  await page.locator('a.try').first().click();
  await expect(demo).toHaveClass(/docked/);
  // Two frames: an observer would have told by now.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.waitForTimeout(300);
  await expect(demo).toHaveClass(/docked/);
});
