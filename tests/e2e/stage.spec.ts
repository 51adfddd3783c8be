import type { Page } from '@playwright/test';
import { unfold } from './demo-page';
import { withDriver } from './driver';
import { addressOf, pages } from './site';
import { expect, test } from './test';

/**
 * What moves is in sight of the hand that moves it: for every control of every demo, the pictures that react to it are on the screen
 * while it is used, the control itself keeps its place, and a finger that scrolls over it changes nothing.
 */

/** Notes with demos; what language changes is words, so one language stands for both. */
const notes = pages.filter(({ path, demos }) => /^en\/[\w-]+\/$/.test(path) && demos.length > 0);

const screens = [
  { name: 'a laptop', width: 1280, height: 800, touch: false },
  { name: 'a phone', width: 390, height: 844, touch: true },
] as const;

interface Used {
  readonly name: string;
  /** The share of the pictures that reacted which was on the screen. */
  readonly inSight: number;
  /** How far the control moved while it was used, in pixels. */
  readonly moved: number;
}

/** Uses every control of a demo at the place where a reader who scrolls to it has it, and looks at the pictures. */
function useControls(page: Page, id: string): Promise<Used[]> {
  return page.evaluate(async (demoId) => {
    const root = driver.demo(demoId);
    const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
    const pictures = [...root.querySelectorAll<HTMLElement>('.stage .view')];
    const drawings = pictures.map((picture) => picture.querySelector<HTMLElement>('.drawing') as HTMLElement);
    const looks = (): string[] =>
      pictures.map(
        (picture, index) =>
          (drawings[index]?.innerHTML ?? '') +
          (picture.querySelector<HTMLElement>('.handle')?.style.translate ?? ''),
      );
    const rest = async (): Promise<void> => {
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      const patience = performance.now() + 5000;
      while (root.hasAttribute('data-busy') && performance.now() < patience)
        await new Promise((resolve) => setTimeout(resolve, 20));
      await new Promise(requestAnimationFrame);
    };
    const fire = (field: HTMLElement): void => {
      for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
    };
    /** Moves that a reader can make with a control, from its default. */
    const movesOf = (control: HTMLElement): (() => void)[] => {
      const slider = control.querySelector<HTMLInputElement>('input[type="range"]');
      if (slider)
        return [0, 0.5, 1].map((share) => () => {
          slider.value = String(Number(slider.min) + share * (Number(slider.max) - Number(slider.min)));
          fire(slider);
        });
      const list = control.querySelector('select');
      if (list)
        return [...list.options].map((option) => () => {
          list.value = option.value;
          fire(list);
        });
      const boxes = [...control.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
      if (boxes.length > 0) return boxes.map((box) => () => box.click());
      return [...control.querySelectorAll<HTMLInputElement>('input')].slice(0, 3).map((field) => () => {
        field.value = field.value
          .split(',')
          .map((part) => String(Number(part) * 0.7 + 0.1))
          .join(',');
        fire(field);
      });
    };
    for (const details of root.querySelectorAll<HTMLDetailsElement>('.controls details')) details.open = true;
    const found: Used[] = [];
    for (const control of root.querySelectorAll<HTMLElement>('.control, .input-table')) {
      const hand = control.querySelector<HTMLElement>('input[type="range"], select, input') as HTMLElement;
      driver.set(demoId, []);
      await rest();
      // The demo at the top of the window, or so far up that the control is there, as one who uses it has it.
      root.scrollIntoView({ block: 'start' });
      hand.scrollIntoView({ block: 'nearest' });
      await rest();
      const before = looks();
      const place = hand.getBoundingClientRect().top;
      const reacted = new Set<number>();
      let moved = 0;
      for (const move of movesOf(control)) {
        move();
        await rest();
        looks().forEach((look, index) => {
          if (look !== before[index]) reacted.add(index);
        });
        moved = Math.max(moved, Math.abs(hand.getBoundingClientRect().top - place));
      }
      let [whole, seen] = [0, 0];
      for (const index of reacted) {
        const { top, bottom, height } = (drawings[index] as HTMLElement).getBoundingClientRect();
        whole += height;
        seen += Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, bar));
      }
      const name = control.querySelector<HTMLInputElement>('[name]')?.name ?? '';
      found.push({ name: `${demoId}.${name}`, inSight: whole === 0 ? 1 : seen / whole, moved });
    }
    driver.set(demoId, []);
    return found;
  }, id);
}

for (const { name, width, height, touch } of screens) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: { width, height }, hasTouch: touch });

    for (const { path, demos } of notes) {
      test(`/${path}: the pictures that react are in sight of each control, and the control keeps its place`, async ({
        page,
      }) => {
        test.setTimeout(60_000 + 30_000 * demos.length);
        await withDriver(page);
        await page.goto(addressOf(path));
        await unfold(page);
        const used: Used[] = [];
        for (const id of demos) {
          await page.locator(`live-demo[id="${id}"]`).scrollIntoViewIfNeeded();
          await expect(page.locator(`live-demo[id="${id}"]`)).toHaveAttribute('data-live');
          used.push(...(await useControls(page, id)));
        }
        expect(used.length).toBeGreaterThan(demos.length);
        expect.soft(used.filter(({ inSight }) => inSight < 0.95)).toEqual([]);
        expect(used.filter(({ moved }) => moved >= 2)).toEqual([]);
      });
    }
  });
}

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
