import { pressPrint, showPaper, withoutPrinter } from './paper';
import { addressInFolder } from './site';
import { expect, test } from './test';

test('a link to something folded opens what it is folded in', async ({ page, complaints }) => {
  await page.goto(addressInFolder('en/sample/'));
  const inside = page.locator('#in-fold');
  await expect(inside).toBeHidden();
  await page.goto(addressInFolder('en/sample/#in-fold'));
  await expect(inside).toBeInViewport();
  await page.goto(addressInFolder('en/'));
  await page.goto(addressInFolder('en/sample/?from=elsewhere#in-fold'));
  await expect(inside).toBeInViewport();
  expect(complaints).toEqual([]);
});

test('what is folded is printed where the reader has opened it or asks for it', async ({ page }) => {
  await withoutPrinter(page);
  await page.goto(addressInFolder('en/momentum/'));
  await page
    .locator('.prose > p')
    .last()
    .evaluate((paragraph) => {
      const fold = document.createElement('details');
      fold.className = 'fold';
      fold.innerHTML = '<summary>Folded</summary>';
      paragraph.before(fold);
      fold.append(paragraph);
    });
  const fold = page.locator('details.fold').last();
  const onPaper = async (isPrinted: boolean): Promise<void> => {
    await showPaper(page);
    await expect(fold.locator('p')).toBeVisible({ visible: isPrinted });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
  };
  await onPaper(false);
  await pressPrint(page, { folded: true });
  await onPaper(true);
  await onPaper(false);
  await fold.locator('summary').click();
  await onPaper(true);
});
