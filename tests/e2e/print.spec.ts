import { qrSvg } from '../../src/lab/browser/share/qr';
import { pdfText } from '../print/pdf-text';
import { demoIn, makeLive } from './demo-page';
import { pressPrint, showPaper, squeezed, withoutPrinter } from './paper';
import { addressInFolder, addressOf } from './site';
import { expect, test } from './test';

/** A note with exercises, and a demo on it. */
const note = 'momentum';
const demoId = 'ema-weights';

test('the text of a PDF can be read back', async ({ page }) => {
  await page.setContent(
    '<p>Office, 0.98 × 2 = 1.96</p><p style="font-family: monospace">a_b?c=d&amp;e</p><p>批归一化：“均值”</p>',
  );
  const text = squeezed(pdfText(await page.pdf()));
  expect(text).toBe(squeezed('Office, 0.98 × 2 = 1.96 a_b?c=d&e 批归一化：“均值”'));
});

for (const language of ['en', 'zh'] as const) {
  test(`${language}: a demo that was changed is printed with its values and its address, and the page with all of them`, async ({
    page,
    complaints,
  }) => {
    await withoutPrinter(page);
    await page.goto(addressInFolder(`${language}/${note}/?ema-bias.steps=30&stranger=1#window`));
    const demo = demoIn(page, demoId);
    await makeLive(demo);
    await demo.locator('input[name="beta"]').fill('0.98');
    await expect(page).toHaveURL(/ema-weights\.beta=0\.98/);
    const demoAddress = addressInFolder(`${language}/${note}/?${demoId}.beta=0.98#${demoId}`);
    const pageAddress = addressInFolder(`${language}/${note}/?ema-bias.steps=30&${demoId}.beta=0.98`);
    // The demo speaks once the reader rests; then it stays as it is.
    await expect(demo.locator('.announcement')).not.toBeEmpty();
    // What is folded away follows when the page has time.
    await expect(demo.locator('[data-spot="window"]').first()).toHaveText('50.00');
    const before = await page.locator('main').innerHTML();

    await pressPrint(page, { solutions: 'last-page' });
    const text = squeezed(pdfText(await page.pdf({ format: 'A4' })));
    const state = squeezed(await demo.locator('.state').innerText());
    expect(state).toContain('=0.98');
    expect(text).toContain(state);
    expect(text).toContain(squeezed(demoAddress));
    expect(text).toContain(squeezed(pageAddress));

    // Chromium has said that printing is over: nothing is left of it.
    expect(await page.locator('main').innerHTML()).toBe(before);
    await expect(page.locator('html')).not.toHaveAttribute('data-solutions');

    await showPaper(page);
    const path = (address: string): string => qrSvg(address).match(/ d="([^"]+)"/)?.[1] ?? '';
    await expect(demo.locator('.printed-code')).toHaveAccessibleName(demoAddress);
    await expect(demo.locator('.printed-code path')).toHaveAttribute('d', path(demoAddress));
    await expect(page.locator('.page-title .printed-code path')).toHaveAttribute('d', path(pageAddress));
    await expect(page.locator('live-demo .printed-address')).toHaveCount(2);
    expect(complaints.filter((complaint) => !complaint.includes('stranger'))).toEqual([]);
  });

  test(`${language}: the solutions are printed where the reader wants them`, async ({ page }) => {
    await withoutPrinter(page);
    await page.goto(addressOf(`${language}/${note}/`));
    const exercises = page.locator('exercise-item');
    const tasks = page.locator('exercise-item, .self-check:has(> details)');
    const count = await tasks.count();
    const inPlace = tasks.locator('> details').filter({ visible: true });
    const lastPage = page.locator('.printed-solutions');

    await pressPrint(page, { solutions: 'last-page' });
    await showPaper(page);
    await expect(inPlace).toHaveCount(0);
    await expect(lastPage.locator('.printed-solution')).toHaveCount(count);
    expect(await lastPage.evaluate((section) => getComputedStyle(section).breakBefore)).toBe('page');
    const title = await exercises.first().locator('.box-title').innerText();
    expect(title).toMatch(/^1\. /);
    await expect(lastPage.locator('h3').first()).toHaveText(title);
    expect((await lastPage.locator('.printed-solution').first().innerText()).length).toBeGreaterThan(
      title.length + 20,
    );
    // The page itself keeps one of each id.
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(lastPage).toHaveCount(0);

    await page.emulateMedia({ media: 'screen' });
    await pressPrint(page, { solutions: 'left-out' });
    await showPaper(page);
    await expect(inPlace).toHaveCount(0);
    await expect(lastPage).toHaveCount(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));

    await page.emulateMedia({ media: 'screen' });
    await pressPrint(page, { solutions: 'in-place' });
    await showPaper(page);
    await expect(inPlace).toHaveCount(count);
    await expect(lastPage).toHaveCount(0);
    await expect(page.locator('details.solution').first().locator('p').last()).toBeVisible();
  });
}

test('a print that the reader thinks better of changes nothing', async ({ page }) => {
  await withoutPrinter(page);
  await page.goto(addressOf(`en/${note}/`));
  const before = await page.locator('body').innerHTML();
  for (const leave of ['button[value=""]', 'Escape']) {
    await page.locator('[data-tool="print"]').click();
    await expect(page.locator('.print-dialog')).toBeVisible();
    if (leave === 'Escape') await page.keyboard.press('Escape');
    else await page.locator(`.print-dialog ${leave}`).click();
    await expect(page.locator('.print-dialog')).toHaveCount(0);
  }
  await expect(page.locator('html')).not.toHaveAttribute('data-printed');
  expect(await page.locator('body').innerHTML()).toBe(before);
});

test('the shortcut of the browser prints the solutions on a last page too', async ({ page }) => {
  await page.goto(addressOf(`en/${note}/`));
  await page.keyboard.press('Control');
  await page.emulateMedia({ media: 'print' });
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.printed-solutions')).toBeVisible({ timeout: 100 });
  }).toPass();
  // Announced twice, printed once.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.printed-solutions')).toHaveCount(1);
});
