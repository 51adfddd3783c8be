import type { Page } from '@playwright/test';
import { axeFindings } from './axe';
import { addressInFolder, addressOf } from './site';
import { expect, test } from './test';

/** The page of all demos: cards with pictures, each of which opens its demo where it stands. */

const cardOf = (page: Page, id: string) =>
  page.locator('.gallery > li').filter({ has: page.locator(`a[href$="#${id}"]`) });

test('pictures are fetched as they near the screen, and no demo before it is opened', async ({
  page,
  complaints,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(addressOf('en/demos/'), { waitUntil: 'networkidle' });
  const all = await page.locator('.gallery img').count();
  const pictures = (): number => fetched.filter((path) => path.startsWith('/pictures/')).length;
  expect(pictures()).toBeGreaterThan(0);
  expect(pictures()).toBeLessThan(all);
  await page.locator('.gallery img').last().scrollIntoViewIfNeeded();
  await expect
    .poll(() =>
      page
        .locator('.gallery img')
        .last()
        .evaluate((image) => (image as HTMLImageElement).complete),
    )
    .toBe(true);
  expect(fetched.filter((path) => path.startsWith('/embed/'))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a card opens its demo where it stands and closes again, by keyboard', async ({ page, complaints }) => {
  await page.goto(addressInFolder('en/demos/'));
  const card = cardOf(page, 'ema-weights');
  const link = card.getByRole('link', { name: 'How far back does the average remember?' });
  await link.press('Enter');
  const demo = page.locator('live-demo[id="ema-weights"]');
  await expect(demo).toHaveAttribute('data-live');
  await expect(demo).toBeFocused();
  await expect(card.getByRole('img', { name: /With β/ }).first()).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await demo.locator('input[name="beta"]').fill('0.5');
  await expect(page).toHaveURL(/\?ema-weights\.beta=0\.5$/);

  await card.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(demo).toBeHidden();
  await expect(link).toBeFocused();
  await link.press('Enter');
  await expect(demo.locator('input[name="beta"]')).toHaveValue('0.5');
  await card.getByRole('link', { name: 'In the notes' }).click();
  await expect(page).toHaveURL(/\/notes\/en\/momentum\/#ema-weights$/);
  expect(complaints).toEqual([]);
});

test('a picture follows the theme that the reader chose, not only the one of the system', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(addressOf('en/demos/'));
  const picture = page.locator('.gallery img').first();
  const brightness = async (): Promise<number> => {
    const shot = await picture.screenshot();
    const { default: sharp } = await import('sharp');
    const { channels } = await sharp(shot).stats();
    return channels[0]?.mean ?? 0;
  };
  expect(await brightness()).toBeGreaterThan(200);
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  await expect.poll(brightness).toBeLessThan(100);
});

test('a link to states opens its demos in them, wherever they stand', async ({ page, complaints }) => {
  await page.goto(addressOf('en/demos/?ema-weights.beta=0.98&momentum-hill.start=-2#ema-weights'));
  const demo = page.locator('live-demo[id="ema-weights"]');
  await expect(demo).toHaveAttribute('data-live');
  await expect(demo).toBeInViewport();
  await expect(demo.locator('input[name="beta"]')).toHaveValue('0.98');
  await expect(page.locator('live-demo[id="momentum-hill"] input[name="start"]')).toHaveValue('-2');
  await expect(page.locator('live-demo')).toHaveCount(2);
  await demo.locator('input[name="beta"]').fill('0.5');
  await expect(page).toHaveURL(/[?&]ema-weights\.beta=0\.5(&|#)/);
  await expect(page).toHaveURL(/[?&]momentum-hill\.start=-2(&|#)/);
  await page.locator('a[data-language]').click();
  await expect(page.locator('live-demo[id="ema-weights"] input[name="beta"]')).toHaveValue('0.5');
  expect(complaints).toEqual([]);
});

test('a link to a demo that is not there says so', async ({ page }) => {
  await page.goto(addressOf('en/demos/?nosuch.beta=0.98'));
  await expect(page.getByRole('status').filter({ hasText: 'nosuch' })).toBeVisible();
});

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]) {
  test(`a link to a demo lands on it at ${viewport.width} pixels`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto(addressOf('zh/demos/#terminal-velocity'));
    const demo = page.locator('live-demo[id="terminal-velocity"]');
    await expect(demo).toHaveAttribute('data-live');
    await page.waitForLoadState('networkidle');
    const { y = -1 } = (await demo.boundingBox()) ?? {};
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(250);
  });
}

test('a demo whose page of its own is out of reach is taken from its note', async ({ page }) => {
  await page.route('**/embed/**', (route) => route.abort());
  await page.goto(addressOf('en/demos/#ema-weights'));
  await expect(page.locator('live-demo')).toHaveAttribute('data-live');
});
