import type { Page } from '@playwright/test';
import { dockWords } from '../../src/lab/browser/dock-words';
import { openFar } from './dock-page';
import { expect, test } from './test';

/** A link that sets a demo which is off the screen brings the demo to the reader: tested on the sample, far below its links. */

/** By how much anything has moved; one pixel is how the height of a long page is rounded. */
function movedBy(now: readonly number[], before: readonly number[]): number {
  return Math.max(...before.map((place, index) => Math.abs((now[index] ?? Number.NaN) - place)));
}

/** How high the page is, how far it is scrolled, and where its links stand. */
function places(page: Page): Promise<number[]> {
  return page.evaluate(() => [
    document.documentElement.scrollHeight,
    scrollY,
    ...[...document.querySelectorAll('a.try')].map((link) => Math.round(link.getBoundingClientRect().top)),
  ]);
}

const screens = [
  { name: 'beside the text on a laptop', language: 'en', width: 1280, height: 800, dock: /beside/ },
  { name: 'at the edge of a phone', language: 'zh', width: 390, height: 844, dock: /top|bottom/ },
] as const;

for (const { name, language, width, height, dock } of screens) {
  test.describe(name, () => {
    test.use({ viewport: { width, height } });

    test(`the demo shows the state of the link, nothing moves, and Escape puts it back (${language})`, async ({
      page,
      complaints,
    }) => {
      const demo = await openFar(page, language);
      const before = await places(page);
      const link = page.locator('a.try').first();
      await link.click();
      await expect(demo).toHaveAttribute('data-dock', dock);
      await expect(demo.locator('output[name="output"]')).toHaveText('−4');
      await expect(demo.locator('.announcement')).toHaveText(/\S/);
      await expect(demo.locator('.view[data-main] .drawing')).toBeInViewport({ ratio: 1 });
      await expect(demo.locator('.summary')).toBeInViewport({ ratio: 1 });
      await expect(link).toBeFocused();
      const [box, place] = [await demo.boundingBox(), await link.boundingBox()];
      if (!box || !place) throw new Error('the demo and its link are not on the page');
      const isBeside = place.x + place.width <= box.x;
      expect(isBeside || place.y >= box.y + box.height || place.y + place.height <= box.y).toBe(true);
      if (!isBeside) expect(box.height).toBeLessThanOrEqual(height * 0.45 + 1);
      expect(movedBy(await places(page), before)).toBeLessThanOrEqual(1);

      await page.keyboard.press('Escape');
      await expect(demo).not.toHaveClass(/docked/);
      await expect(link).toBeFocused();
      await expect(demo.locator('input[name="slope"]')).toHaveValue('-1.5');
      expect(movedBy(await places(page), before)).toBeLessThanOrEqual(1);
      expect(complaints).toEqual([]);
    });

    test(`the way to the demo leads to it, and it stands in the text again (${language})`, async ({
      page,
    }) => {
      const demo = await openFar(page, language);
      await page.locator('a.try').first().click();
      await demo.getByText(dockWords.toDemo[language]).click();
      await expect(demo).not.toHaveClass(/docked/);
      await expect(demo.locator('.view[data-main] .drawing')).toBeInViewport();
      await page.goBack();
      await expect(demo).toHaveClass(/docked/);
      await expect(page.locator('a.try').first()).toBeInViewport();
    });
  });
}

test('Tab leads from the link into the dock, from its end back to the link, and then on in the text', async ({
  page,
}) => {
  const demo = await openFar(page, 'en');
  const links = page.locator('a.try');
  await links.first().press('Enter');
  await expect(demo).toHaveClass(/docked/);
  await page.keyboard.press('Tab');
  await expect(demo.locator('.dock-tools a')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(demo).not.toHaveClass(/docked/);

  await links.first().press('Enter');
  await expect(demo).toHaveClass(/docked/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(demo).not.toHaveClass(/docked/);
  await expect(links.first()).toBeFocused();
});

test('a link to the state at the start takes a changed demo there', async ({ page }) => {
  const demo = await openFar(page, 'en');
  const search = (): string => decodeURIComponent(new URL(page.url()).search);
  const links = page.locator('a.try');
  await links.first().click();
  await expect.poll(search).toBe('?sample.slope=-1.5');
  await links.nth(1).evaluate((link) => link.setAttribute('href', '#sample'));
  await links.nth(1).click();
  await expect(demo.locator('input[name="slope"]')).toHaveValue('1');
  await expect.poll(search).toBe('');
});

test('of two links clicked before anything is loaded the second one wins', async ({ page }) => {
  const demo = await openFar(page, 'en');
  await page.locator('a.try').evaluateAll(([first, second]) => {
    for (const link of [second, first]) if (link instanceof HTMLElement) link.click();
  });
  await expect(demo.locator('input[name="slope"]')).toHaveValue('-1.5');
  await expect.poll(() => decodeURIComponent(new URL(page.url()).search)).toBe('?sample.slope=-1.5');
});

test('Back leads to the state before, drags and all, and Forward to the link again', async ({ page }) => {
  const demo = await openFar(page, 'en');
  const search = (): string => decodeURIComponent(new URL(page.url()).search);
  const slope = demo.locator('input[name="slope"]');
  const links = page.locator('a.try');
  await links.first().click();
  await expect.poll(search).toBe('?sample.slope=-1.5');
  // Moving a control makes no entry of its own.
  await demo.locator('input[name="slope"]').evaluate((field: HTMLInputElement) => {
    field.value = '0.5';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await links.nth(2).click();
  await expect.poll(search).toBe('?sample.slope=0');
  const before = await places(page);

  await page.goBack();
  await expect(slope).toHaveValue('0.5');
  await expect.poll(search).toBe('?sample.slope=0.5');
  await expect(demo).toHaveClass(/docked/);
  await page.goBack();
  await expect(slope).toHaveValue('1');
  await expect.poll(search).toBe('');
  await expect(demo).not.toHaveClass(/docked/);
  expect(movedBy(await places(page), before)).toBeLessThanOrEqual(1);

  await page.goForward();
  await expect(slope).toHaveValue('0.5');
  await expect(demo).toHaveClass(/docked/);
});

test('a demo that is folded away is opened, and the sentence stays where it is', async ({ page }) => {
  const demo = await openFar(page, 'en');
  await page.evaluate(() => {
    const fold = document.createElement('details');
    fold.className = 'fold';
    document.querySelector('.far')?.before(fold);
    fold.append(...document.querySelectorAll('live-demo'));
    document.querySelector('a.try')?.scrollIntoView({ block: 'center' });
  });
  const link = page.locator('a.try').first();
  const before = await link.boundingBox();
  await link.click();
  await expect(demo).toHaveClass(/docked/);
  await expect(demo.locator('.view[data-main] .drawing')).toBeInViewport({ ratio: 1 });
  expect(Math.abs(((await link.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('numbers glide to the state of a link; the address has it at once, and a hand ends the glide', async ({
    page,
  }) => {
    const demo = await openFar(page, 'en');
    await page.locator('a.try').first().click();
    await expect(demo.locator('input[name="slope"]')).toHaveValue('-1.5');
    const passed = await demo.evaluate(async (element) => {
      const field = element.querySelector<HTMLInputElement>('input[name="slope"]');
      const links = document.querySelectorAll<HTMLElement>('a.try');
      const seen = new Set<string>();
      links[2]?.click();
      while (field?.value !== '0') {
        await new Promise(requestAnimationFrame);
        seen.add(field?.value ?? '');
      }
      return [...seen].map(Number);
    });
    expect(passed.length).toBeGreaterThan(2);
    expect(passed).toEqual([...passed].sort((a, b) => a - b));
    expect(new URL(page.url()).search).toBe('?sample.slope=0');

    const held = await demo.evaluate(async (element) => {
      const field = element.querySelector<HTMLInputElement>('input[name="slope"]');
      document.querySelector<HTMLElement>('a.try')?.click();
      while (field?.value === '0') await new Promise(requestAnimationFrame);
      field?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      return field?.value;
    });
    expect(held).toBe('-1.5');
  });
});
