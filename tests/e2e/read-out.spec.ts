import type { Locator } from '@playwright/test';
import { axeFindings } from './axe';
import { enlarge, openData, openSample } from './demo-page';
import { expect, test } from './test';

/** Values are read off a picture by mouse, finger and keyboard; each stands behind its name, and nothing moves for it. */

/** The picture on the stage, and where a share of it is on the screen. */
async function placeIn(
  demo: Locator,
  acrossShare: number,
  downShare: number,
): Promise<{ x: number; y: number }> {
  const drawing = demo.locator('.view[data-main] .drawing');
  await drawing.scrollIntoViewIfNeeded();
  const box = await drawing.boundingBox();
  if (!box) throw new Error('the picture is not on the page');
  return { x: box.x + acrossShare * box.width, y: box.y + downShare * box.height };
}

/** Every text that is read off, by the name it stands behind. */
function valuesOf(demo: Locator): Promise<Record<string, string>> {
  return demo.locator('.view[data-main]').evaluate((view) =>
    Object.fromEntries(
      [...view.querySelectorAll<HTMLElement>('[data-value]')]
        .map((place) => {
          const name = place.querySelector(':scope > span') ?? place;
          return [name.textContent.trim(), place.dataset['value'] ?? ''] as const;
        })
        .filter(([, value]) => value !== ''),
    ),
  );
}

/** What the data tables say of one x, by their headings. */
async function tableAt(demo: Locator, x: string): Promise<Record<string, string>> {
  return demo.locator('details.data .tables').evaluate((tables, wanted) => {
    const pairs = [...tables.querySelectorAll('table')].flatMap((table) => {
      const headings = [...table.querySelectorAll('th')].map(({ textContent }) => textContent);
      // Other tables count rows and columns.
      if (headings[0] !== 'x') return [];
      const row = [...table.querySelectorAll('tbody tr')].find(
        ({ firstElementChild }) => firstElementChild?.textContent === wanted,
      );
      return [...(row?.children ?? [])].map(({ textContent }, index) => [headings[index] ?? '', textContent]);
    });
    return Object.fromEntries(pairs) as Record<string, string>;
  }, x);
}

/** Where everything of a demo stands, except for what is drawn. */
function layoutOf(demo: Locator): Promise<string[]> {
  return demo.evaluate((root) =>
    [...root.querySelectorAll('*')]
      .filter((part) => !part.closest('.drawing, .read-out'))
      .map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        return `${part.className} ${[x, y, width, height].map((pixels) => pixels.toFixed(1)).join(' ')}`;
      }),
  );
}

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test(`the values under the mouse are those of the data table, and nothing moves for them (${width} wide)`, async ({
    page,
    complaints,
  }) => {
    await page.setViewportSize({ width, height });
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    const demo = await openSample(page);
    await openData(demo);
    const place = await placeIn(demo, 0.4, 0.5);
    const before = await layoutOf(demo);
    expect(loaded.filter((url) => url.includes('read-out'))).toEqual([]);
    await page.mouse.move(place.x, place.y);
    await expect.poll(() => valuesOf(demo)).toMatchObject({ x: '2' });
    const shown = await valuesOf(demo);
    expect(shown).toMatchObject({ 'the curve': '2', 'its points': '2', 'the batch': '3' });
    expect(shown).toMatchObject(await tableAt(demo, '2'));
    expect(await layoutOf(demo)).toEqual(before);
    await expect(demo.locator('.read-out circle')).toHaveCount(3);
    await page.mouse.move(0, 0);
    await expect.poll(() => valuesOf(demo)).toEqual({});
    await expect(demo.locator('.read-out circle')).toHaveCount(0);
    expect(complaints).toEqual([]);
  });
}

test('a press keeps the hairline at its x while the controls are used, until Escape', async ({ page }) => {
  const demo = await openSample(page);
  const { x, y } = await placeIn(demo, 0.4, 0.5);
  await page.mouse.move(x, y);
  await expect.poll(() => valuesOf(demo)).toMatchObject({ x: '2' });
  await page.mouse.down();
  await page.mouse.up();
  await demo.locator('input[name="slope"]').fill('1.25');
  await demo.locator('input[name="slope"]').press('Tab');
  await expect.poll(() => valuesOf(demo)).toMatchObject({ x: '2', 'the curve': '2.5000', 'the batch': '3' });
  await page.keyboard.press('Escape');
  await expect.poll(() => valuesOf(demo)).toEqual({});
});

test('the arrow keys go through the points, and each is said', async ({ page }) => {
  const demo = await openSample(page);
  const reader = demo.locator('.view[data-main] .read-out');
  await expect(reader).toHaveAccessibleName('A chart: read values with the arrow keys');
  const said = demo.locator('.announcement[role="status"]');
  await reader.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => valuesOf(demo)).toMatchObject({ x: '0', 'the batch': '1' });
  await page.keyboard.press('ArrowRight');
  await expect(said).toHaveText('x 1: the curve 1, its points 1, the batch 2, a times k 1');
  await page.keyboard.press('End');
  await expect(said).toHaveText('x 3: the curve 3, its points 3, a times k 1');
  await page.keyboard.press('Home');
  await expect.poll(() => valuesOf(demo)).toMatchObject({ x: '0' });
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => valuesOf(demo)).toEqual({});
});

test('a plane says its coordinates and what is there', async ({ page }) => {
  const demo = await openSample(page);
  const reader = demo.locator('.view[data-main] .read-out');
  await enlarge(demo.locator('.view-plane .drawing').nth(0));
  await reader.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageUp');
  await expect.poll(() => valuesOf(demo)).toMatchObject({ u: /\d/, v: /\d/, contours: /\d/ });
  await enlarge(demo.locator('.view-plane .drawing').nth(1));
  await reader.focus();
  for (const key of ['End', 'ArrowRight', 'PageDown']) await page.keyboard.press(key);
  await expect(demo.locator('.announcement')).toHaveText('u 1.5, v −1.5: below');
  await expect(demo.locator('.legend .category[data-here]')).toHaveText('below');
});

test('small maps are read cell by cell, by mouse and by the same keys, and nothing moves for it', async ({
  page,
  complaints,
}) => {
  const demo = await openSample(page);
  await openData(demo);
  await enlarge(demo.locator('.view-maps .drawing'));
  const { x, y } = await placeIn(demo, 0.5, 0.5);
  const reader = demo.locator('.view[data-main] .read-out');
  const said = demo.locator('.announcement[role="status"]');
  const before = await layoutOf(demo);
  await page.mouse.move(x, y);
  // Between the maps is nothing.
  await expect.poll(() => valuesOf(demo)).toEqual({});
  await reader.focus();
  await page.keyboard.press('ArrowRight');
  await expect(said).toHaveText('The unit, row 5, column 5: value 0');
  await page.keyboard.press('End');
  await expect(said).toHaveText(/^output, no\. \d, row 5, column 8: /);
  await page.keyboard.press('PageUp');
  const text = (await said.textContent()) ?? '';
  const [, number, , value] = /no\. (\d), row (\d), .* (−?[\d.]+)$/.exec(text) ?? [];
  await expect.poll(async () => Object.values(await valuesOf(demo))).toEqual([value]);
  const inTable = await demo.locator('details.data .tables').evaluate((tables, heading) => {
    const table = [...tables.querySelectorAll('table')].find(({ textContent }) =>
      textContent.includes(heading),
    );
    const at = [...(table?.querySelectorAll('th') ?? [])].findIndex((cell) => cell.textContent === heading);
    const row = [...(table?.querySelectorAll('tbody tr') ?? [])].find(
      ({ children: [one, other] }) => one?.textContent === '5' && other?.textContent === '8',
    );
    return row?.children[at]?.textContent;
  }, `output, no. ${number}`);
  expect(inTable).toBe(value);
  expect(await layoutOf(demo)).toEqual(before);

  // The cell that the lines cross in is under the mouse there.
  const cross = await demo.locator('.view[data-main] .read-out path').boundingBox();
  if (!cross) throw new Error('nothing is drawn over the maps');
  await page.keyboard.press('Escape');
  await expect.poll(() => valuesOf(demo)).toEqual({});
  await page.mouse.move(cross.x + cross.width - 2, cross.y + cross.height / 2);
  await expect.poll(async () => Object.values(await valuesOf(demo))).toHaveLength(1);
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test.describe('a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('reads along a chart when it slides sideways, and scrolls the page when it moves up', async ({
    page,
  }) => {
    const demo = await openSample(page);
    const client = await page.context().newCDPSession(page);
    const slide = async (across: number, down: number): Promise<void> => {
      const { x, y } = await placeIn(demo, 0.3, 0.6);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share?: number): Promise<unknown> => {
        const touchPoints = share === undefined ? [] : [{ x: x + share * across, y: y + share * down }];
        return client.send('Input.dispatchTouchEvent', { type, touchPoints });
      };
      await touch('touchStart', 0);
      for (let share = 0.1; share <= 1; share += 0.1) await touch('touchMove', share);
      await touch('touchEnd');
    };
    const scrolled = (): Promise<number> => page.evaluate(() => scrollY);
    await slide(20, 0);
    await expect.poll(() => valuesOf(demo)).toMatchObject({ x: '2' });
    const before = await scrolled();
    await slide(80, 0);
    await expect.poll(() => valuesOf(demo)).toMatchObject({ x: '3', 'the curve': '3' });
    expect(await scrolled()).toBe(before);
    await slide(0, -150);
    await expect.poll(scrolled).toBeGreaterThan(before + 50);
    await expect.poll(() => valuesOf(demo)).toEqual({});
  });
});
