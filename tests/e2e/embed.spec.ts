import type { FrameLocator, Page } from '@playwright/test';
import { defaultValues } from '../../src/demo/parameters';
import { hideable } from '../../src/lab/browser/share/embed-code';
import { unreachableScrolling } from './accessibility';
import definition from './content/sample/demos/sample';
import { demoIn, makeLive, openData, openShare, readouts } from './demo-page';
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

test('in a narrow frame the keyboard reaches a wide formula and all else that scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 240, height: 600 });
  await page.goto(addressOf('embed/en/bn-steps/'));
  const demo = demoIn(page, 'bn-steps');
  await makeLive(demo);
  await openData(demo);
  await expect(demo.locator('.equation[tabindex="0"]').first()).toBeVisible();
  expect(await unreachableScrolling(page)).toEqual([]);
  await expect(page.locator('h1')).toHaveCount(1);
});

test('the copied embed code works in a plain page and grows with the demo', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(addressInFolder('en/sample/?sample.slope=1.5#sample'));
  const demo = demoIn(page, 'sample');
  await makeLive(demo);
  const dialog = await openShare(demo);
  await dialog.locator('.share-embed > summary').click();
  await dialog.getByRole('button', { name: 'Copy code' }).click();
  await expect(dialog.locator('[data-part="code"]').getByRole('status')).toHaveText('Code copied');
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

test('an address leaves out every part that the dialog offers to leave out', async ({ page }) => {
  const parts: Readonly<Record<(typeof hideable)[number], string>> = {
    title: '.demo-title',
    controls: '.controls, .control-steps',
    readouts: '.readouts',
    summary: '.summary',
    data: '.more',
    toolbar: '.toolbar',
  };
  for (const part of hideable) {
    await page.goto(addressInFolder(`embed/en/sample/?hide=${part}`));
    for (const other of hideable)
      for (const element of await page.locator(parts[other]).all())
        await expect(element, `${other} with hide=${part}`).toBeVisible({ visible: other !== part });
  }
});

test('one picture alone stays alone, whatever is done to the demo', async ({ page, complaints }) => {
  await page.goto(addressInFolder('embed/en/sample/?view=2&sample.slope=1.5'));
  const demo = demoIn(page, 'sample');
  await expect(demo).toHaveAttribute('data-live');
  const shown = demo.locator('.stage .view:visible');
  await expect(shown).toHaveCount(1);
  await expect(shown).toHaveAttribute('data-view', '1');
  await demo.locator('[data-action="reset"]').click();
  await expect(demo.locator('input[name="slope"]')).toHaveValue('1');
  await expect(shown).toHaveAttribute('data-view', '1');
  await expect(demo.locator('.notice')).toBeEmpty();
  await expect(page.locator('.link-notice')).toHaveCount(0);
  await page.goto(addressInFolder('embed/en/sample/?view=9'));
  await expect(demo.locator('.notice')).toContainText('9');
  await expect(shown).toHaveAttribute('data-view', '0');
  expect(complaints).toEqual([]);
});

/** Opens a page of a course with the demo in a frame that may do so much and no more. */
async function openCourse(page: Page, attributes: string, query: string): Promise<FrameLocator> {
  const course = addressInFolder('course.html');
  const source = addressInFolder(`embed/en/sample/?${query}`).replaceAll('&', '&amp;');
  await page.route(course, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Course</title><iframe ${attributes} src="${source}" style="width:736px;height:650px;border:0"></iframe><script src="${addressInFolder('embed.js')}"></script>`,
    }),
  );
  await page.goto(course);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('live-demo')).toHaveAttribute('data-live');
  return frame;
}

for (const [name, attributes] of [
  ['every permission', 'allow="fullscreen; clipboard-write"'],
  ['no permission', ''],
  ['a sandbox', 'sandbox="allow-scripts"'],
  ['a sandbox of one origin', 'sandbox="allow-scripts allow-same-origin allow-downloads"'],
] as const) {
  test(`in a frame with ${name} every tool works or says why not, and the frame stays high enough`, async ({
    page,
    complaints,
  }) => {
    // The computation that takes long is one for a worker, which a sandboxed frame has not.
    const frame = await openCourse(page, attributes, 'sample.rounds=100');
    const demo = frame.locator('live-demo');
    await expect(demo.locator('output[name="worked"]')).toHaveAttribute('data-value', '100');
    const height = async (): Promise<number> => (await page.locator('iframe').boundingBox())?.height ?? 0;
    const needed = (): Promise<number> =>
      frame.locator('html').evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
    const isHighEnough = async (): Promise<boolean> => (await height()) >= (await needed());
    await expect.poll(isHighEnough).toBe(true);
    const whole = await height();

    await demo.locator('input[name="slope"]').fill('1.5');
    await demo.locator('[data-action="pin"]').click();
    await expect(demo.locator('.pinned-state')).toBeVisible();
    await expect.poll(isHighEnough).toBe(true);
    await demo.locator('[data-action="reset"]').click();
    await expect(demo.locator('input[name="slope"]')).toHaveValue('1');

    const dialog = await openShare(demo);
    await dialog.locator('[data-part="link"] button').click();
    await expect(dialog.locator('[data-part="link"] [role="status"]')).not.toBeEmpty();
    await dialog.locator('.share-embed > summary').click();
    await expect(dialog.frameLocator('iframe').locator('live-demo')).toHaveAttribute('data-live');
    expect(await height()).toBeGreaterThanOrEqual(whole);
    const { y, height: down } = await dialog.evaluate((element) => element.getBoundingClientRect().toJSON());
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + down).toBeLessThanOrEqual(await height());

    await dialog.locator('[data-action="present"]').click();
    await expect(demo).toHaveClass(/presenting/);
    await expect
      .poll(() =>
        demo.locator('.view[data-main] .drawing').evaluate((box) => box.getBoundingClientRect().height),
      )
      .toBeGreaterThan(100);
    expect(await height()).toBeGreaterThanOrEqual(whole);
    await page.keyboard.press('Escape');
    await expect(demo).not.toHaveClass(/presenting/);
    await expect(demo.locator('[data-action="share"]')).toBeFocused();
    await expect.poll(isHighEnough).toBe(true);
    expect(complaints.filter((text) => !/Permissions policy|sandbox/i.test(text))).toEqual([]);
  });
}
