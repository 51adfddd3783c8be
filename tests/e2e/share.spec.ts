import { demoIn, makeLive, openShare } from './demo-page';
import { addressInFolder } from './site';
import { expect, test } from './test';

test('the dialog shows the link to the present state, and a QR code of exactly that', async ({ page }) => {
  await page.goto(addressInFolder('en/sample/?sample.slope=1.5#sample'));
  const demo = demoIn(page, 'sample');
  await makeLive(demo);
  const dialog = await openShare(demo);
  await expect(dialog).toHaveAccessibleName('Share: A sample of everything');
  const link = dialog.getByLabel('Link to this state');
  const address = addressInFolder('en/sample/?sample.slope=1.5#sample');
  await expect(link).toHaveValue(address);
  await expect(dialog.getByRole('img', { name: address })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(demo.locator('[data-action="share"]')).toBeFocused();
});

test('a copied link is confirmed on its button, announced once, and then no more', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(addressInFolder('zh/sample/#sample'));
  const demo = demoIn(page, 'sample');
  await makeLive(demo);
  const dialog = await openShare(demo);
  const part = dialog.locator('[data-part="link"]');
  const button = part.getByRole('button');
  await expect(button).toBeFocused();
  const before = await button.boundingBox();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('data-done');
  await expect(button.locator('.done')).toHaveText('✓ 链接已复制');
  await expect(part.getByRole('status')).toHaveText('链接已复制');
  expect(await button.boundingBox()).toEqual(before);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await part.locator('input').inputValue(),
  );
  await expect(part.getByRole('status')).toBeEmpty();
  await expect(button).not.toHaveAttribute('data-done');
});

for (const [name, clipboard] of [
  ['refuses to copy', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
  ['has no clipboard', undefined],
] as const) {
  test(`where the browser ${name} the text is selected, and a sentence says so`, async ({
    page,
    complaints,
  }) => {
    await page.addInitScript((refuses) => {
      const reject = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: refuses ? { writeText: reject } : undefined });
    }, clipboard !== undefined);
    await page.goto(addressInFolder('en/sample/#sample'));
    const demo = demoIn(page, 'sample');
    await makeLive(demo);
    const part = (await openShare(demo)).locator('[data-part="link"]');
    await part.getByRole('button').click();
    await expect(part.getByRole('status')).toContainText('The text is selected');
    await expect(part.locator('input')).toBeFocused();
    const value = await part.locator('input').inputValue();
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(value);
    expect(complaints).toEqual([]);
  });
}

for (const width of [390, 1280]) {
  test(`the dialog is in the middle of the window and inside it: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(addressInFolder('en/sample/#sample'));
    const demo = demoIn(page, 'sample');
    await makeLive(demo);
    const dialog = await openShare(demo);
    await dialog.locator('.share-embed > summary').click();
    await expect(dialog.locator('iframe')).toBeVisible();
    const { x, y, width: across, height: down } = (await dialog.boundingBox())!;
    expect(Math.abs(x + across / 2 - width / 2)).toBeLessThanOrEqual(1);
    expect(Math.abs(y + down / 2 - 400)).toBeLessThanOrEqual(1);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });
}

test('the code for embedding follows what is chosen, and the preview shows it', async ({ page }) => {
  await page.goto(addressInFolder('en/sample/?sample.slope=1.5&sample.view=3#sample'));
  const demo = demoIn(page, 'sample');
  await makeLive(demo);
  const dialog = await openShare(demo);
  await dialog.locator('.share-embed > summary').click();
  const code = dialog.getByLabel('Embed code');
  const height = async (): Promise<number> => Number(/height:(\d+)px/.exec(await code.inputValue())?.[1]);
  await expect(code).toHaveValue(/embed\/en\/sample\/\?sample\.slope=1\.5&amp;sample\.view=3"/);
  await expect(code).toHaveValue(/embed\.js/);
  const preview = dialog.frameLocator('iframe');
  await expect(preview.locator('[data-view="2"][data-main]')).toBeVisible();
  // The frame of a whole demo is about as high as a small laptop shows.
  await expect.poll(height).toBeGreaterThan(600);
  expect(await height()).toBeLessThan(750);

  await dialog.getByLabel('Pictures (view)').selectOption('only: A plane with contours');
  await dialog.getByLabel('controls').check();
  await expect(code).toHaveValue(/\?sample\.slope=1\.5&amp;view=2&amp;hide=controls"/);
  await expect(preview.locator('[data-view="1"]')).toBeVisible();
  await expect(preview.locator('[data-view="0"]')).toBeHidden();
  await expect.poll(height).toBeLessThan(420);
  expect(await height()).toBeGreaterThan(300);

  await dialog.getByLabel('Height').fill('500');
  await dialog.getByLabel('follows the demo').uncheck();
  await expect(code).toHaveValue(/height:500px/);
  await expect(code).not.toHaveValue(/embed\.js/);
});
