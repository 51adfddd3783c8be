import type { Locator } from '@playwright/test';
import definition from './content/sample/demos/sample';
import { demoIn, makeLive, openGroups, openSample, readouts, shownState } from './demo-page';
import { startExam } from './exam-page';
import { addressInFolder, addressOf } from './site';
import { expect, test } from './test';

/**
 * Numbers are taken as people write them, in every field alike. What is refused is said beside the field, in a line that moves nothing,
 * and the field goes back to what it was before.
 */

const { id } = definition;

/** Types over what stands in a field, sign by sign. */
async function type(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.page().keyboard.press('Control+a');
  if (text === '') await field.page().keyboard.press('Delete');
  else await field.pressSequentially(text);
}

/** The line that a field is described by. */
async function lineOf(field: Locator): Promise<Locator> {
  await expect(field).toHaveAttribute('aria-describedby', /beside-field-\d+$/);
  const name = (await field.getAttribute('aria-describedby'))?.split(' ').at(-1);
  return field.page().locator(`[id="${name}"]`);
}

/** Where the parts of a demo stand on the page; the stage goes with the window. */
function placesOfParts(demo: Locator): Promise<string[]> {
  return demo.evaluate((element) =>
    [
      ...element.querySelectorAll<HTMLElement>('.rail :is(.control, .input-table, .readouts), .said, .more'),
    ].map((each) => {
      const { top, left, height } = each.getBoundingClientRect();
      // In an embed a long rail scrolls by itself.
      const scrolled = scrollY + (each.closest('.rail')?.scrollTop ?? 0);
      return `${each.className} ${Math.round(top + scrolled)} ${Math.round(left)} ${Math.round(height)}`;
    }),
  );
}

test('a demo takes numbers as people write them', async ({ page }) => {
  const demo = await openSample(page);
  const field = demo.locator('input[name="slope"]');
  for (const [text, value] of [
    ['0,5', 0.5],
    ['．25', 0.25],
    ['。75', 0.75],
    ['−1。5', -1.5],
    ['１．５', 1.5],
    ['5e-1', 0.5],
    ['12.5×10⁻²', 0.125],
    ['－５０ %', -0.5],
    ['√4/4', 0.5],
    ['3/8', 0.375],
  ] as const) {
    await type(field, text);
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue(String(value));
    await expect.poll(async () => (await readouts(demo))['scaled']).toBe(value);
    await expect(page.locator('.beside-field')).toHaveCount(0);
  }
  const batch = demo.locator('input[name="batch"]');
  await type(batch, '0,5；1,5');
  await page.keyboard.press('Enter');
  await expect(batch).toHaveValue('0.5,1.5');
});

test('what a demo cannot read is quoted beside the field, and everything is as before', async ({ page }) => {
  const demo = await openSample(page);
  const initial = await shownState(demo, definition);
  const places = await placesOfParts(demo);
  for (const [name, text] of [
    ['slope', '0.5q'],
    ['slope', '1·5'],
    ['slope', '1/2π'],
    ['count', '3,000'],
    ['weight', '1.2.3'],
    ['batch', '1, two'],
    ['start', '1'],
    ['seed', '12 zwei'],
  ] as const) {
    for (const key of ['Enter', 'Tab']) {
      const field = demo.locator(`input[name="${name}"]`);
      await type(field, text);
      await page.keyboard.press(key);
      const line = await lineOf(field);
      await expect(line).toContainText(`“${text}”`);
      await expect(line).toContainText('Allowed: ');
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect.poll(() => shownState(demo, definition)).toEqual(initial);
      expect(await placesOfParts(demo)).toEqual(places);
      const [own, of] = [await line.boundingBox(), await field.boundingBox()];
      const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
      if (!own || !of) throw new Error('the line or the field is not on the page');
      expect(own.x >= 0 && own.x + own.width <= width && own.y >= 0 && own.y + own.height <= height).toBe(
        true,
      );
      expect(Math.min(Math.abs(own.y - of.y - of.height), Math.abs(of.y - own.y - own.height))).toBeLessThan(
        8,
      );
      await type(field, '1');
      await expect(page.locator('.beside-field')).toHaveCount(0);
      await expect(field).not.toHaveAttribute('aria-invalid');
      await demo.locator('[data-action="reset"]').click();
    }
  }
});

test('a number out of range becomes the nearest, and the line says so', async ({ page }) => {
  const demo = await openSample(page);
  for (const [name, text, value, said] of [
    ['slope', '7,5', '2', '“7,5” became 2. Allowed: −2 to 2.'],
    ['count', '2.6', '3', '“2.6” became 3. Allowed: whole numbers from 1 to 6.'],
    ['batch', '1, 99', '1,8', '“1, 99” became 1, 8. Allowed: 1 to 6 numbers from −8 to 8, such as 1, −0.5.'],
  ] as const) {
    const field = demo.locator(`input[name="${name}"]`);
    await type(field, text);
    await page.keyboard.press('Tab');
    await expect(field).toHaveValue(value);
    await expect(await lineOf(field)).toHaveText(said);
  }
  await demo.locator('[data-action="reset"]').click();
  await expect(page.locator('.beside-field')).toHaveCount(0);
});

test('an exercise says on leaving a field that an answer cannot be read', async ({ page }) => {
  await page.goto(addressOf('en/practice/momentum/'));
  const item = page.locator('exercise-item[data-kind="numeric"]').first();
  await item.scrollIntoViewIfNeeded();
  await expect(item).toHaveAttribute('data-live');
  const field = item.locator('input[name="answer"]');
  const button = item.locator('button[type="submit"]');
  const place = await button.boundingBox();
  await type(field, '0·63');
  await page.keyboard.press('Tab');
  await expect(await lineOf(field)).toContainText('“0·63”');
  await expect(field).toHaveValue('0·63');
  expect(await button.boundingBox()).toEqual(place);
  await type(field, '0。63');
  await page.keyboard.press('Tab');
  await expect(page.locator('.beside-field')).toHaveCount(0);
  await type(field, 'q');
  await page.keyboard.press('Enter');
  await expect(item.locator('.reading')).toContainText('“q” cannot be read as a number. Examples: 0.63');
  await expect(page.locator('.beside-field')).toHaveCount(0);
});

for (const kind of ['numeric', 'fill']) {
  test(`an exam says so too, and an unreadable answer is missing when the paper is handed in: ${kind}`, async ({
    page,
  }) => {
    await startExam(page, addressOf(`zh/exam/?kinds=${kind}&length=2&seed=7`));
    const fields = page.locator('exercise-item input[type="text"]:visible');
    const count = await fields.count();
    for (let index = 0; index < count; index++) await type(fields.nth(index), index === 0 ? 'q' : '0。63');
    await page.locator('.exam-bar button').focus();
    await expect(await lineOf(fields.first())).toContainText('无法把“q”识别为数');
    await expect(page.locator('.exam-answered')).toHaveText('已答 1/2 题');
    await page.locator('.exam-bar button').click();
    const dialog = page.locator('dialog[open]');
    await expect(dialog).toContainText('答案无法识别：');
    await expect(dialog.locator('li')).toHaveText(['第 1 题']);
    const said = (await (await lineOf(fields.first())).textContent()) ?? '';
    await dialog.locator('button.primary').click();
    const item = page.locator('exercise-item').first();
    await expect(item).toContainText(said);
    await expect(item.locator('.verdict')).not.toBeEmpty();
  });
}

test('the forms of exam, review and cards take numbers alike, step by arrow keys, and stay under a wheel', async ({
  page,
}) => {
  for (const [path, selector, before, most] of [
    ['en/exam/', 'input[name="minutes"]', '45', '300'],
    ['en/practice/', '[data-part="new-per-day"]', '10', '999'],
    ['en/practice/momentum/', 'input[name="variants"]', '3', '5'],
  ] as const) {
    await page.goto(addressOf(path));
    const field = page.locator(selector);
    await expect(field).toHaveValue(before);
    await field.scrollIntoViewIfNeeded();
    await field.hover();
    await field.focus();
    await page.mouse.wheel(0, 200);
    await page.mouse.wheel(0, -400);
    await expect(field).toHaveValue(before);
    await type(field, 'q');
    await page.keyboard.press('Enter');
    await expect(await lineOf(field)).toHaveText(
      new RegExp(`^“q” cannot be read as a number. Allowed: whole numbers from \\d to ${most}.$`),
    );
    await expect(field).toHaveValue(before);
    await type(field, '１２３４');
    await page.keyboard.press('Tab');
    await expect(field).toHaveValue(most);
    await expect(await lineOf(field)).toContainText(`became ${most}.`);
    await type(field, '4。');
    await page.keyboard.press('ArrowDown');
    await expect(field).toHaveValue('3');
    await expect(page.locator('.beside-field')).toHaveCount(0);
  }
});

test.describe('a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('that scrolls over a slider changes nothing, and one that drags a slider moves it', async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.goto(addressInFolder('en/sample/'));
    const demo = demoIn(page, id);
    await makeLive(demo);
    await openGroups(demo);
    const initial = await shownState(demo, definition);
    const client = await page.context().newCDPSession(page);
    const touch = (kind: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      client.send('Input.dispatchTouchEvent', { type: kind, touchPoints });
    const drag = async (x: number, y: number, across: number, up: number): Promise<void> => {
      await touch('touchStart', [{ x, y }]);
      for (let step = 1; step <= 8; step++)
        await touch('touchMove', [{ x: x + across * step, y: y - up * step }]);
      await touch('touchEnd', []);
    };
    /** Where a slider is, below the stage that is held at the edge of the window. */
    const boxOf = async (slider: Locator): Promise<{ x: number; y: number; width: number }> => {
      const isFree = await slider.evaluate(async (element) => {
        // A finger that stops a page which still rolls does nothing else.
        for (let still = 0, last = scrollY; still < 6; still = scrollY === last ? still + 1 : 0) {
          last = scrollY;
          await new Promise(requestAnimationFrame);
        }
        element.scrollIntoView({ block: 'end', behavior: 'instant' });
        scrollBy({ top: 110, behavior: 'instant' });
        const { x, y, width, height } = element.getBoundingClientRect();
        return document.elementFromPoint(x + width / 2, y + height / 2) === element;
      });
      const box = await slider.boundingBox();
      if (!box || !isFree) throw new Error('the slider cannot be touched');
      return { ...box, y: box.y + box.height / 2 };
    };
    const sliders = await demo.locator('input[type="range"]').all();
    expect(sliders.length).toBe(await page.locator('input[type="range"]').count());
    for (const slider of sliders) {
      for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
        const { x, y, width } = await boxOf(slider);
        await drag(x + share * width, y, 0, share < 0.5 ? 12 : -12);
        await expect.poll(() => shownState(demo, definition)).toEqual(initial);
      }
      const name = (await slider.getAttribute('data-slider')) ?? '';
      const { x, y, width } = await boxOf(slider);
      await drag(x + width / 2, y, 12, 0);
      await expect.poll(async () => (await shownState(demo, definition))[name]).not.toBe(initial[name]);
      await demo.locator('[data-action="reset"]').click();
    }
  });
});
