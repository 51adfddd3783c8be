import type { Locator, Page } from '@playwright/test';
import definition from './content/sample/demos/sample';
import { enlarge, openSample, shownState } from './demo-page';
import { expect, test } from './test';

/** What a parameter is in a picture can be grabbed there: tested on the sample, which has every kind of handle. */

const handles = {
  slope: { view: 0, place: 0 },
  count: { view: 0, place: 1 },
  'the second of the batch': { view: 0, place: 3 },
  start: { view: 1, place: 0 },
  corner: { view: 2, place: 0 },
  'the second of the data': { view: 2, place: 2 },
} as const;

/** A handle in its picture, which is made the large one. */
async function handleOf(demo: Locator, name: keyof typeof handles): Promise<Locator> {
  const { view, place } = handles[name];
  const picture = demo.locator(`[data-view="${view}"]`);
  const handle = picture.locator('.handle').nth(place);
  // A small picture that is not shown has not drawn its handles yet.
  await enlarge(picture.locator('.choose-picture'));
  await expect(handle).toBeVisible();
  return handle;
}

async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error(`${element} is not on the page`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The numbers in a field of the demo. */
async function numbersIn(demo: Locator, name: string): Promise<number[]> {
  const text = await demo.locator(`input[type="text"][name="${name}"]`).inputValue();
  return text.split(/[,;]/).map(Number);
}

async function drag(page: Page, handle: Locator, right: number, up: number): Promise<void> {
  const { x, y } = await middleOf(handle);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + right, y - up, { steps: 4 });
  await page.mouse.up();
}

test('by mouse: a point moves in both directions, to where it was dragged', async ({ page, complaints }) => {
  const demo = await openSample(page);
  const handle = await handleOf(demo, 'start');
  const before = await middleOf(handle);
  await drag(page, handle, -60, 40);
  await expect.poll(async () => (await numbersIn(demo, 'start'))[1]).toBeGreaterThan(-1);
  const [, afterShift = 0] = await numbersIn(demo, 'start');
  await page.keyboard.press('PageUp');
  await expect.poll(async () => (await numbersIn(demo, 'start'))[1]).toBeGreaterThan(2 * afterShift + 1);
  expect((await numbersIn(demo, 'start'))[0]).toBeLessThan(1);
  const after = await middleOf(handle);
  // A step of a quarter is some 35 pixels wide here.
  expect(Math.abs(after.x - before.x + 60)).toBeLessThan(25);
  expect(complaints).toEqual([]);
});

test('by mouse: a dot of a curve moves along its axis alone, and the parameter that it is a function of follows', async ({
  page,
}) => {
  const demo = await openSample(page);
  const handle = await handleOf(demo, 'slope');
  await expect(handle).toHaveAttribute('aria-valuenow', '1');
  await drag(page, handle, 30, -40);
  await expect.poll(async () => (await numbersIn(demo, 'slope'))[0]).toBeLessThan(1);
  const [slope = 0] = await numbersIn(demo, 'slope');
  expect(slope / 0.125).toBe(Math.round(slope / 0.125));
});

test('by mouse: one number of a list and one of several points move, and their neighbours stay', async ({
  page,
}) => {
  const demo = await openSample(page);
  await drag(page, await handleOf(demo, 'the second of the batch'), 0, 30);
  await expect.poll(async () => (await numbersIn(demo, 'batch'))[1]).toBeGreaterThan(2);
  expect((await numbersIn(demo, 'batch')).filter((_, place) => place !== 1)).toEqual([1, 3]);
  await drag(page, await handleOf(demo, 'the second of the data'), -80, 40);
  await expect.poll(async () => (await numbersIn(demo, 'data'))[2]).toBeLessThan(1.5);
  expect((await numbersIn(demo, 'data'))[3]).toBeGreaterThan(-0.5);
  expect((await numbersIn(demo, 'data')).slice(0, 2)).toEqual([-1, 1]);
});

test('a click in a picture of cells brings the handle there', async ({ page }) => {
  const demo = await openSample(page);
  await handleOf(demo, 'corner');
  const box = await demo.locator('[data-view="2"] .drawing').boundingBox();
  if (!box) throw new Error('the picture is not on the page');
  await page.mouse.click(box.x + box.width * 0.9, box.y + 20);
  await expect.poll(async () => (await numbersIn(demo, 'cornerX'))[0]).toBeGreaterThan(1);
});

test('by keyboard: a handle says its name and value, moves by steps, farther with Shift and the page keys, and to the ends', async ({
  page,
}) => {
  const demo = await openSample(page);
  const handle = await handleOf(demo, 'count');
  await handle.focus();
  await expect(handle).toHaveRole('slider');
  await expect(handle).toHaveAccessibleName('points');
  await page.keyboard.press('ArrowLeft');
  await expect(handle).toHaveAttribute('aria-valuetext', '3');
  await page.keyboard.press('Home');
  await expect.poll(() => numbersIn(demo, 'count')).toEqual([1]);
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => numbersIn(demo, 'count')).toEqual([2]);
  const point = await handleOf(demo, 'start');
  await point.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => numbersIn(demo, 'start')).toEqual([0.75, -1]);
  await page.keyboard.press('Shift+ArrowUp');
  await expect.poll(async () => (await numbersIn(demo, 'start'))[0]).toBe(0.75);
  await expect.poll(async () => (await numbersIn(demo, 'start'))[1]).toBeGreaterThan(-1);
  await expect(point).toHaveAccessibleName(/start: 0\.75, −/);
});

test('a node or an edge of a network chooses by click and by Enter, and says which one is chosen', async ({
  page,
}) => {
  const demo = await openSample(page);
  const [node, edge] = [0, 1].map((place) => demo.locator('.choose-part').nth(place)) as [Locator, Locator];
  await expect(edge).toBeHidden();
  await enlarge(edge);
  await expect(node).toHaveAttribute('aria-pressed', 'true');
  await expect(edge).toHaveAccessibleName(/weight.*curve: parabola/);
  // The target lies on the edge that is drawn.
  const [target, drawn] = [await middleOf(edge), await middleOf(demo.locator('.graph .edge path').first())];
  expect(Math.hypot(target.x - drawn.x, target.y - drawn.y)).toBeLessThan(4);
  await edge.click();
  await expect(demo.locator('select[name="curve"]')).toHaveValue('square');
  await expect(edge).toHaveAttribute('aria-pressed', 'true');
  await node.focus();
  await page.keyboard.press('Enter');
  await expect(demo.locator('select[name="curve"]')).toHaveValue('line');
});

test('a thumbnail has no handles', async ({ page }) => {
  const demo = await openSample(page);
  await handleOf(demo, 'start');
  await expect(demo.locator('[data-view="0"] .handle').first()).toBeHidden();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  const swipe = async (page: Page, handle: Locator, right: number, down: number): Promise<void> => {
    const { x, y } = await middleOf(handle);
    const touch = await page.context().newCDPSession(page);
    const finger = (type: 'touchStart' | 'touchMove', share: number): Promise<unknown> =>
      touch.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: [{ x: x + share * right, y: y + share * down }],
      });
    await finger('touchStart', 0);
    for (const share of [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]) await finger('touchMove', share);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };

  test('a point follows a finger, and the page does not scroll meanwhile', async ({ page }) => {
    const demo = await openSample(page);
    const handle = await handleOf(demo, 'start');
    await middleOf(handle);
    const scrolled = await page.evaluate(() => scrollY);
    await swipe(page, handle, -40, -60);
    await expect.poll(async () => (await numbersIn(demo, 'start'))[1]).toBeGreaterThan(-1);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });

  test('a mark follows a finger along its axis; one that scrolls across it leaves everything as it was', async ({
    page,
  }) => {
    const demo = await openSample(page);
    const handle = await handleOf(demo, 'count');
    const box = await handle.boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(44);
    await swipe(page, handle, -50, 2);
    await expect.poll(async () => (await numbersIn(demo, 'count'))[0]).toBeLessThan(4);
    const before = await shownState(demo, definition);
    await middleOf(handle);
    const scrolled = await page.evaluate(() => scrollY);
    await swipe(page, handle, 3, -150);
    await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(scrolled);
    expect(await shownState(demo, definition)).toEqual(before);
  });
});

test('a gesture that the browser takes away puts the value back', async ({ page }) => {
  const demo = await openSample(page);
  const handle = await handleOf(demo, 'slope');
  const { x, y } = await middleOf(handle);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 60, { steps: 3 });
  await expect.poll(() => numbersIn(demo, 'slope')).not.toEqual([1]);
  await handle.dispatchEvent('pointercancel');
  await expect.poll(() => numbersIn(demo, 'slope')).toEqual([1]);
  await page.mouse.up();
});
