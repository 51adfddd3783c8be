import { unfold } from './demo-page';
import { addressOf } from './site';
import { expect, test } from './test';

/**
 * A demo that comes to life moves nothing, and a finger that scrolls over its controls changes nothing. That the pictures which react
 * are in sight of each control is looked at on the one visit to every note, in pages.spec.
 */

const screens = [
  { name: 'a laptop', width: 1280, height: 800, touch: false },
  { name: 'a phone', width: 390, height: 844, touch: true },
] as const;

for (const { name, width, height, touch } of screens) {
  test.describe(`on ${name}, when a demo comes to life`, () => {
    test.use({ viewport: { width, height }, hasTouch: touch });

    test('its pictures and controls stay where they were', async ({ page }) => {
      const places = (): Promise<string[]> =>
        page.evaluate(() => {
          const parts = document.querySelectorAll<HTMLElement>(
            'live-demo :is(.drawing, .control, .readouts, .more)',
          );
          return [...parts].map((part) => {
            const demo = part.closest('live-demo') as HTMLElement;
            const [outer, inner] = [demo.getBoundingClientRect(), part.getBoundingClientRect()];
            return `${demo.id} ${part.className}: ${Math.round(inner.top - outer.top)} + ${Math.round(inner.height)}`;
          });
        });
      await page.route(/\/run-demo\.[^/]*\.js$/, (route) => route.abort());
      await page.goto(addressOf('en/momentum/'));
      await unfold(page);
      const before = await places();
      expect(before.length).toBeGreaterThan(20);
      await page.unroute(/\/run-demo\.[^/]*\.js$/);
      await page.goto(addressOf('en/momentum/'));
      await unfold(page);
      for (const demo of await page.locator('live-demo').all()) {
        await demo.scrollIntoViewIfNeeded();
        await expect(demo).toHaveAttribute('data-live');
      }
      // The stage is held at the edge of the window while the page stands elsewhere.
      await page.evaluate(() => scrollTo(0, 0));
      await expect.poll(places).toEqual(before);
    });
  });
}

test('until the state that a link asks for is there, the default one is pale', async ({ page }) => {
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/run-demo\.[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(addressOf('en/momentum/?ema-weights.beta=0.5#ema-weights'));
  const demo = page.locator('#ema-weights');
  const picture = demo.locator('.view[data-main] .drawing, .drawing').first();
  await expect(picture).toHaveCSS('opacity', '0.3');
  await expect(page.locator('#momentum-valley .drawing').first()).toHaveCSS('opacity', '1');
  release();
  await expect(demo).toHaveAttribute('data-live');
  await expect(picture).toHaveCSS('opacity', '1');
});

test('what a demo says of its state is in sight beside every control of a long rail', async ({ page }) => {
  await page.goto(addressOf('en/lab/'));
  const lab = page.locator('#network-lab');
  await lab.scrollIntoViewIfNeeded();
  await expect(lab).toHaveAttribute('data-live');
  await lab.locator('[data-group="trainingGroup"] > summary').click();
  const summary = lab.locator('.summary');
  for (const name of ['learningRate', 'batchSize', 'patience']) {
    await lab.locator(`input[name="${name}"]`).focus();
    const isSeen = (): Promise<boolean> =>
      summary.evaluate((sentence) => {
        const words = new Range();
        words.selectNodeContents(sentence);
        const { left, top } = words.getBoundingClientRect();
        return document.elementFromPoint(left + 8, top + 8)?.closest('.summary') === sentence;
      });
    await expect.poll(isSeen, name).toBe(true);
  }
});

test.describe('on a phone, what needs an explanation', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const language of ['en', 'zh'] as const)
    test(`is in sight above the control that brings it about, covers nothing and moves nothing (${language})`, async ({
      page,
    }) => {
      await page.goto(
        addressOf(`${language}/lab/?network-lab.optimizer=momentum&network-lab.activation=identity`),
      );
      const lab = page.locator('#network-lab');
      await lab.scrollIntoViewIfNeeded();
      await expect(lab).toHaveAttribute('data-live');
      await lab.locator('[data-group="trainingGroup"] > summary').click();
      const slider = lab.locator('[data-slider="learningRate"]');
      await slider.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const places = (): Promise<number[][]> =>
        lab
          .locator('.stage :is(.drawing, .legend, .control-steps), .rail :is(input, select)')
          .evaluateAll((parts) =>
            parts.map((part) => {
              const { x, y, width, height } = part.getBoundingClientRect();
              return [x, y, width, height].map(Math.round);
            }),
          );
      const line = lab.locator('.brief > summary');
      await expect(line).toBeHidden();
      const before = await places();
      await lab.locator('input[name="learningRate"]').evaluate((field: HTMLInputElement) => {
        field.value = '10';
        for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
      });
      await expect(line).toHaveText(language === 'en' ? /^Diverged in epoch/ : /发散/);
      await expect(line).toBeInViewport({ ratio: 1 });
      expect(await places()).toEqual(before);
      const touched = await line.evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) === element;
      });
      expect(touched).toBe(true);
      const meets = await lab.locator('.brief').evaluate((element) => {
        const own = element.getBoundingClientRect();
        const others = [
          ...document.querySelectorAll(
            '.stage :is(.drawing, .legend, .control-steps, .choose-picture), .rail :is(input, select)',
          ),
        ];
        return others.filter((other) => {
          const { top, bottom, height } = other.getBoundingClientRect();
          return height > 0 && !other.closest('.rail') && top < own.bottom && bottom > own.top;
        }).length;
      });
      expect(meets).toBe(0);

      // The rest of it opens over what follows, and closes again.
      const short = (await line.boundingBox())?.height ?? 0;
      await line.tap();
      await expect.poll(async () => (await line.boundingBox())?.height).toBeGreaterThan(2 * short);
      expect(await places()).toEqual(before);
      await line.tap();
      await expect.poll(async () => (await line.boundingBox())?.height).toBe(short);
      await expect(lab.locator('.said .remark')).toBeHidden();
    });
});

test.describe('a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('that scrolls over a slider changes nothing', async ({ page }) => {
    await page.goto(addressOf('en/momentum/#momentum-valley'));
    const demo = page.locator('#momentum-valley');
    await expect(demo).toHaveAttribute('data-live');
    const client = await page.context().newCDPSession(page);
    for (const slider of await demo.locator('.controls input[type="range"]').all()) {
      await slider.scrollIntoViewIfNeeded();
      const field = demo.locator(`input[name="${await slider.getAttribute('data-slider')}"]`);
      const before = await field.inputValue();
      const box = await slider.boundingBox();
      if (!box) throw new Error('the slider is not on the page');
      const [x, y] = [box.x + box.width / 4, box.y + box.height / 2];
      const scrolled = await page.evaluate(() => scrollY);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
        client.send('Input.dispatchTouchEvent', { type, touchPoints: points });
      await touch('touchStart', [{ x, y }]);
      for (let step = 1; step <= 12; step++) await touch('touchMove', [{ x, y: y - 18 * step }]);
      await touch('touchEnd', []);
      await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(scrolled);
      await expect(field).toHaveValue(before);
    }
  });
});
