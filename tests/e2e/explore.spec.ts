import type { Locator, Page } from '@playwright/test';
import { setTheme } from './accessibility';
import { axeFindings } from './axe';
import { demoIn, makeLive } from './demo-page';
import { addressInFolder } from './site';
import { expect, test } from './test';

/** The script that holds Chart.js. */
const chartScript = /\/_astro\/explore\.[\w-]+\.js$/;

async function openExplore(page: Page, path: string): Promise<{ demo: Locator; window: Locator }> {
  await page.goto(addressInFolder(path));
  const demo = demoIn(page, 'sample');
  await makeLive(demo);
  await demo.locator('[data-main] .explore-button').click();
  const window = page.getByRole('dialog');
  await expect(window.locator('.explore-range')).not.toBeEmpty();
  return { demo, window };
}

test('a chart opens in the whole window, is read and zoomed by keys, follows the controls, and closes', async ({
  page,
  complaints,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (chartScript.test(request.url())) scripts.push(request.url());
  });
  await page.goto(addressInFolder('en/sample/#sample'));
  const demo = demoIn(page, 'sample');
  await makeLive(demo);
  await page.waitForLoadState('networkidle');
  expect(scripts).toEqual([]);

  const opener = demo.locator('[data-main] .explore-button');
  await opener.click();
  const window = page.getByRole('dialog', { name: 'Explore: A sample of everything' });
  const range = window.locator('.explore-range');
  await expect(range).toHaveText('x: 0 to 6; y: 0 to 3');
  expect(scripts).toHaveLength(1);

  await page.keyboard.press('+');
  await expect(range).toHaveText(/^x: 0.75 to 5.25; y: 0.375 to 2.6/);
  await page.keyboard.press('ArrowRight');
  await expect(range).toHaveText(/x: 1.2 to 5.7;/);
  await page.keyboard.press('0');
  await expect(range).toHaveText('x: 0 to 6; y: 0 to 3');

  // In the middle of the picture, at x = 3, two series have a value: as their cells in the table.
  const chart = window.locator('.explore-chart');
  await chart.hover();
  await expect(window.locator('.explore-values')).toHaveText('x = 3; the curve: 3; its points: 3');
  await window.getByRole('checkbox', { name: 'its points' }).uncheck();
  await chart.hover({ position: { x: 300, y: 100 } });
  await chart.hover();
  await expect(window.locator('.explore-values')).toHaveText('x = 3; the curve: 3');
  await window.locator('input[name="slope"]').fill('0.5');
  await chart.hover({ position: { x: 300, y: 100 } });
  await chart.hover();
  await expect(window.locator('.explore-values')).toHaveText('x = 3; the curve: 1.5000');
  await expect(window.locator('output[name="scaled"]')).toHaveAttribute('data-value', '0.5');

  expect(await axeFindings(page, { within: ['.explore'] })).toEqual([]);
  await setTheme(page, 'dark');
  expect(await axeFindings(page, { within: ['.explore'] })).toEqual([]);

  await page.keyboard.press('Escape');
  await expect(window).toHaveCount(0);
  await expect(opener).toBeFocused();
  await expect(demo.locator('[data-main] .drawing path').first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('an axis becomes logarithmic only where everything on it is positive, and another picture begins anew', async ({
  page,
  complaints,
}) => {
  const { window } = await openExplore(
    page,
    'zh/sample/?sample.count=1&sample.factor=0.01&sample.slope=2#sample',
  );
  const logX = window.getByRole('checkbox', { name: 'x 轴取对数' });
  await expect(logX).toBeDisabled();
  await expect(window.locator('.explore-tools')).toContainText('有 ≤ 0 的值');

  await window.locator('.choose-picture', { hasText: '等高线' }).click();
  await expect(window.locator('.explore-range')).toHaveText('u：−2 至 2；v：−2 至 2');
  await window.locator('.choose-picture', { hasText: '网络' }).click();
  await expect(window.locator('.explore-panel')).toBeHidden();
  await expect(window.locator('.view-graph[data-main]')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a pinned state has its key, its values, its switch and its place in the table, and pinning moves nothing', async ({
  page,
  complaints,
}) => {
  const { demo, window } = await openExplore(page, 'en/sample/?sample.slope=0.5#sample');
  const places = (): Promise<number[][]> =>
    window.locator(':is(button, input, select, canvas, label)').evaluateAll((parts) =>
      parts
        .filter((part) => !part.closest('.explore-pinned'))
        .map((part) => {
          const { x, y, width, height } = part.getBoundingClientRect();
          return [x, y, width, height].map(Math.round);
        }),
    );
  const key = window.getByRole('checkbox', { name: 'A (pinned)' });
  await expect(key).toHaveCount(0);
  const before = await places();
  await window.locator('[data-action="pin"]').click();
  await expect(key).toBeVisible();
  expect(await places()).toEqual(before);

  await window.locator('input[name="slope"]').fill('1');
  const chart = window.locator('.explore-chart');
  const values = window.locator('.explore-values');
  const point = async (text: string): Promise<void> => {
    await chart.hover({ position: { x: 300, y: 100 } });
    await chart.hover();
    await expect(values).toHaveText(text);
  };
  await point('x = 3; the curve: 3; its points: 3; A: the curve: 1.5000; A: its points: 1.5000');
  await key.uncheck();
  await point('x = 3; the curve: 3; its points: 3');
  await key.check();
  await window.getByRole('button', { name: 'Data table' }).click();
  await expect(window.locator('.tables th', { hasText: 'A: the curve' })).toBeVisible();
  expect(await axeFindings(page, { within: ['.explore'] })).toEqual([]);
  await window.locator('[data-action="pin"]').click();
  await expect(key).toHaveCount(0);
  await expect(demo.locator('.tables th', { hasText: /^A: / })).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('a chart can be taken away as a picture', async ({ page }) => {
  const { window } = await openExplore(page, 'en/sample/#sample');
  const download = page.waitForEvent('download');
  await window.getByRole('button', { name: 'Save as PNG' }).click();
  expect((await download).suggestedFilename()).toBe('sample-1.png');
});

test('the large chart is kept for reading offline only when it was used, or with everything', async ({
  page,
}) => {
  await page.goto(addressInFolder('en/sample/'));
  const list = await page.evaluate(async () => {
    const response = await fetch('../../offline.json');
    return (await response.json()) as {
      files: [string][];
      shell: number[];
      pages: Record<string, { files: number[] }>;
    };
  });
  const place = list.files.findIndex(([path]) => chartScript.test(`/${path}`));
  expect(place).toBeGreaterThanOrEqual(0);
  expect(list.shell).not.toContain(place);
  expect(Object.values(list.pages).filter(({ files }) => files.includes(place))).toEqual([]);
});

test('it opens in a sandboxed frame of another page too', async ({ page }) => {
  const course = addressInFolder('course.html');
  const embed = addressInFolder('embed/en/sample/');
  await page.route(course, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Course</title><iframe sandbox="allow-scripts allow-same-origin" src="${embed}" width="900" height="700"></iframe>`,
    }),
  );
  await page.goto(course);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('live-demo')).toHaveAttribute('data-live');
  await frame.locator('[data-main] .explore-button').click();
  await expect(frame.getByRole('dialog').locator('.explore-range')).toHaveText('x: 0 to 6; y: 0 to 3');
  await frame.getByRole('button', { name: 'Close' }).click();
  await expect(frame.getByRole('dialog')).toHaveCount(0);
  await expect(frame.locator('[data-main] .explore-button')).toBeFocused();
});
