import { demoIn, enlarge, makeLive, useTool } from './demo-page';
import { addressInFolder, addressOf } from './site';
import { expect, test } from './test';

test('a pinned state is drawn and told beside the present one, and the link has both', async ({
  page,
  complaints,
}) => {
  await page.goto(addressInFolder('zh/sample/?sample.slope=0.5&sample.A=1&sample.A.slope=1.5#sample'));
  const demo = demoIn(page, 'sample');
  await makeLive(demo);
  await expect(demo.locator('[data-layer^="pinned"] path').first()).toBeAttached();
  await expect(demo.locator('.pinned-state')).toContainText('1.5');
  await expect(demo.locator('.pinned-state')).toContainText('0.5');
  await expect(demo.locator('output[name="output"]')).toHaveAttribute('data-pinned', '2');
  await expect(demo.locator('.notice')).toBeEmpty();

  await demo.locator('[data-action="pin"]').click();
  await expect(demo.locator('.pinned-state')).toBeHidden();
  await expect(demo.locator('[data-layer^="pinned"]')).toHaveCount(0);
  await expect.poll(() => new URL(page.url()).search).toBe('?sample.slope=0.5');
  await demo.locator('[data-action="pin"]').click();
  await demo.locator('input[name="slope"]').fill('0.25');
  await expect(demo.locator('output[name="output"]')).toHaveAttribute('data-pinned', '0');
  await expect
    .poll(() => new URL(page.url()).search)
    .toBe('?sample.slope=0.25&sample.A=1&sample.A.slope=0.5');
  expect(complaints).toEqual([]);
});

test('the look of the pinned state is named above its picture, and naming it moves nothing', async ({
  page,
}) => {
  await page.goto(addressInFolder('en/sample/#sample'));
  const demo = demoIn(page, 'sample');
  await makeLive(demo);
  const key = demo.locator('.view[data-main] .pinned-key');
  await expect(key).toBeHidden();
  const tops = (): Promise<number[]> =>
    demo
      .locator('.drawing, .legend li, input, select, button')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
  const before = await tops();
  await demo.locator('[data-action="pin"]').click();
  await expect(key).toHaveText('A (pinned)');
  await expect(key).toBeVisible();
  expect(await tops()).toEqual(before);
});

test('a demo is presented with the keyboard and a clicker', async ({ page, complaints }) => {
  await page.goto(addressInFolder('en/sample/'));
  const demo = demoIn(page, 'sample');
  await makeLive(demo);
  const states = await page
    .locator('a[data-try="sample"]:not([data-see])')
    .evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).search))]);
  await demo.locator('[data-action="share"]').press('Enter');
  const top = (): Promise<number> => demo.evaluate((element) => element.getBoundingClientRect().top);
  const before = await top();
  await demo.locator('[data-action="present"]').press('Enter');
  await expect(demo).toHaveClass(/presenting/);
  await expect(demo.locator('.controls')).toBeHidden();
  for (const search of states.filter((each) => each !== '')) {
    await page.keyboard.press('PageDown');
    await expect.poll(() => decodeURIComponent(new URL(page.url()).search)).toBe(decodeURIComponent(search));
  }
  await page.keyboard.press('Home');
  await expect.poll(() => new URL(page.url()).search).toBe('');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => new URL(page.url()).search).toBe('?sample.slope=1.125');
  await page.keyboard.press('c');
  await expect(demo.locator('.controls')).toBeVisible();
  // Where the screen is low, both scroll: by the keys of a browser once they have the focus.
  for (const scrolling of [demo, demo.locator('.rail')])
    await expect(scrolling).toHaveAttribute('tabindex', '0');
  await page.keyboard.press('l');
  await expect(page.locator('.laser')).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(demo).not.toHaveClass(/presenting/);
  await expect(page.locator('.laser')).toHaveCount(0);
  await expect(demo.locator('.rail')).not.toHaveAttribute('tabindex');
  await expect(demo.locator('[data-action="share"]')).toBeFocused();
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(2);
  expect(complaints).toEqual([]);
});

test('presenting begins at the reader’s own state and picture, and comes back to them', async ({ page }) => {
  await page.goto(addressInFolder('en/sample/?sample.slope=0.5#sample'));
  const demo = demoIn(page, 'sample');
  await makeLive(demo);
  await enlarge(demo.locator('.view-graph .drawing'));
  await useTool(demo, 'present');
  await expect(demo).toHaveClass(/presenting/);
  await expect(page.locator('.presenting-help')).toContainText('1/5 your state');
  const search = (): string => new URL(page.url()).search;
  await page.keyboard.press('PageDown');
  await expect.poll(search).toBe('?sample.view=4');
  await page.keyboard.press('PageDown');
  await expect.poll(search).toBe('?sample.slope=-1.5&sample.view=4');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await expect.poll(search).toBe('?sample.slope=0.5&sample.view=4');
  // What the speaker changes there stays.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');
  await expect.poll(search).toBe('?sample.slope=0.625&sample.view=4');
});

for (const [width, height] of [
  [1920, 1080],
  [1280, 720],
] as const) {
  test(`the chosen picture fills the screen, and all the rest is in sight: ${width}×${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(addressInFolder('en/sample/#sample'));
    const demo = demoIn(page, 'sample');
    await makeLive(demo);
    const lineOf = (): Promise<number> =>
      demo
        .locator('[data-layer^="series"] .line')
        .first()
        .evaluate((line) => Number.parseFloat(getComputedStyle(line).strokeWidth));
    const usual = await lineOf();
    await useTool(demo, 'present');
    const box = async (selector: string) => (await demo.locator(selector).first().boundingBox())!;
    const fills = async (): Promise<boolean> => {
      const { width: across, height: down } = await box('.view[data-main]');
      return across >= 0.7 * width && down >= 0.5 * height;
    };
    await expect.poll(fills).toBe(true);
    await expect.poll(lineOf).toBeGreaterThan(1.2 * usual * (width / 1920));
    const { y: help } = (await page.locator('.presenting-help').boundingBox())!;
    for (const part of ['.view:not([data-main])', '.control-steps', '.summary']) {
      const { y, height: own } = await box(part);
      expect(y + own, part).toBeLessThanOrEqual(help);
    }
    // The controls come in beside the picture: it neither moves nor shrinks.
    const before = await box('.view[data-main]');
    await page.keyboard.press('c');
    await expect(demo.locator('.controls')).toBeVisible();
    expect(await box('.view[data-main]')).toEqual(before);
    expect((await box('.controls')).x).toBeGreaterThanOrEqual(before.x + before.width);
    await page.keyboard.press('c');
    // A network is as large as its room too.
    await enlarge(demo.locator('.view-graph .drawing'));
    await expect.poll(fills).toBe(true);
    expect((await box('.view-graph .graph')).height).toBeGreaterThan(0.35 * height);
  });
}

test('a note is presented section by section', async ({ page, complaints }) => {
  await page.goto(addressOf('zh/momentum/'));
  await page.locator('[data-tool="present"]').press('Enter');
  const titles = page.locator('main .prose h2:visible');
  await expect(page.locator('.presenting-help')).toContainText('1/');
  await page.keyboard.press('ArrowRight');
  await expect(titles).toHaveCount(1);
  const first = await titles.textContent();
  await expect(page.locator('main .prose > p:visible')).toHaveCount(0);
  // A clicker reaches the next section however long this one is.
  await expect(async () => {
    await page.keyboard.press('PageDown');
    expect(await titles.textContent()).not.toBe(first);
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(page.locator('main .prose > p:visible').first()).toBeVisible();
  await expect(page.locator('.presenting-help')).toHaveCount(0);
  expect(complaints).toEqual([]);
});
