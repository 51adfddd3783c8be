import { defaultValues } from '../../src/demo/parameters';
import definition from './content/sample/demos/sample';
import { demoIn, makeLive, openData, readouts, useTool } from './demo-page';
import { addressInFolder, addressOf, allPages } from './site';
import { expect, test } from './test';

const embeds = allPages.filter(({ path }) => path.startsWith('embed/'));

test('every demo stands alone in both languages', () => {
  const inNotes = new Set(allPages.filter(({ language }) => language).flatMap(({ demos }) => demos));
  const alone = (language: string): string[] =>
    embeds.filter(({ path }) => path.startsWith(`embed/${language}/`)).flatMap(({ demos }) => demos);
  expect(alone('en').sort()).toEqual([...inNotes].sort());
  expect(alone('zh').sort()).toEqual(alone('en').sort());
});

for (const language of ['en', 'zh']) {
  test(`an embedded demo obeys its address and computes: ${language}`, async ({ page, complaints }) => {
    await page.goto(
      addressInFolder(`embed/${language}/sample/?sample.slope=1.5&hide=controls,toolbar&theme=dark`),
    );
    const demo = demoIn(page, 'sample');
    await expect(demo).toHaveAttribute('data-live');
    const result = definition.compute({ ...defaultValues(definition.params), slope: 1.5 }, () => {});
    await expect
      .poll(async () => (await readouts(demo))['output'])
      .toBe((result as Record<string, unknown>)['output']);
    await expect(demo.locator('.controls')).toBeHidden();
    await expect(demo.locator('.toolbar')).toBeHidden();
    await expect(demo.locator('.drawing').first()).toBeVisible();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await expect(page.locator('.link-notice')).toHaveCount(0);
    expect(complaints).toEqual([]);
  });
}

test('the copied embed code works in a plain page and grows with the demo', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(addressInFolder('en/sample/?sample.slope=1.5#sample'));
  const demo = demoIn(page, 'sample');
  await makeLive(demo);
  await useTool(demo, 'embed');
  await expect(demo.locator('.notice')).not.toBeEmpty();
  const code = await page.evaluate(() => navigator.clipboard.readText());

  const course = addressInFolder('course.html');
  await page.route(course, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Course</title><h1>Week 3</h1>${code}`,
    }),
  );
  await page.goto(course);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('live-demo')).toHaveAttribute('data-live');
  await expect(frame.locator('input[name="slope"]')).toHaveValue('1.5');
  const heights = async (): Promise<[outer: number, inner: number]> => [
    (await page.locator('iframe').boundingBox())?.height ?? 0,
    await frame.locator('html').evaluate((html) => Math.ceil(html.getBoundingClientRect().height)),
  ];
  const agree = async (): Promise<boolean> => {
    const [outer, inner] = await heights();
    return Math.abs(outer - inner) <= 1;
  };
  await expect.poll(agree).toBe(true);
  const [before] = await heights();
  await openData(frame.locator('live-demo'));
  await expect.poll(async () => (await heights())[0]).toBeGreaterThan(before);
  await expect.poll(agree).toBe(true);
});

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

test('a demo is presented with the keyboard and a clicker', async ({ page, complaints }) => {
  await page.goto(addressInFolder('en/sample/'));
  const demo = demoIn(page, 'sample');
  await makeLive(demo);
  const states = await page
    .locator('a[data-try="sample"]:not([data-see])')
    .evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).search))]);
  await demo.locator('.tools > summary').press('Enter');
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
  await page.keyboard.press('l');
  await expect(page.locator('.laser')).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(demo).not.toHaveClass(/presenting/);
  await expect(page.locator('.laser')).toHaveCount(0);
  await expect(demo.locator('.tools > summary')).toBeFocused();
  expect(complaints).toEqual([]);
});

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

test('a QR code shows the address of the present state', async ({ page }) => {
  await page.goto(addressInFolder('en/sample/?sample.slope=1.5#sample'));
  const demo = demoIn(page, 'sample');
  await makeLive(demo);
  await useTool(demo, 'qr');
  const dialog = page.getByRole('dialog', { name: 'This state as a QR code' });
  await expect(dialog).toContainText('sample.slope=1.5#sample');
  await expect(dialog.getByRole('img')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});
