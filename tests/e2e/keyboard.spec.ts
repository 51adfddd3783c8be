import type { Locator, Page } from '@playwright/test';
import type { Demo } from '../../src/demo/define-demo';
import type { ListParameter, NumberParameter } from '../../src/demo/parameters';
import { writeParameter } from '../../src/demo/reading';
import definition from './content/sample/demos/sample';
import { demoIn, enlarge, makeLive, shownState } from './demo-page';
import { addressInFolder } from './site';
import { expect, test } from './test';

/** The sample demo has every kind of control and view. Its page holds it alone, without a frame to load. */
const { id } = definition;
const alone = addressInFolder(`embed/en/${id}/`);

const focusable = 'a[href], button, input, select, summary, textarea, [tabindex="0"]';

/** A number of the range that differs from the default. */
function another({ value, min, max, step }: NumberParameter): number {
  const next = value + step <= max ? value + step : value - step;
  return Math.max(min, Number(next.toPrecision(12)));
}

async function expectMoved(
  demo: Locator,
  definition: Demo,
  name: string,
  act: () => Promise<void>,
): Promise<void> {
  const before = (await shownState(demo, definition))[name];
  await act();
  await expect
    .poll(async () => (await shownState(demo, definition))[name], { message: name })
    .not.toBe(before);
}

/** Walks with Tab from the first to the last control, and gives the marks of those that had the focus. */
async function tabThrough(page: Page, demo: Locator, count: number): Promise<string[]> {
  const visited: string[] = [];
  await demo.locator(focusable).first().focus();
  for (let stop = 0; stop < 3 * count; stop++) {
    const mark = await demo.evaluate((element) => {
      const focused = document.activeElement;
      return focused && element.contains(focused) ? (focused.getAttribute('data-stop') ?? 'unmarked') : null;
    });
    if (mark === null) break;
    visited.push(mark);
    await page.keyboard.press('Tab');
  }
  return visited;
}

test(`every control of a demo has a name and can be reached by keyboard`, async ({ page }) => {
  await page.goto(alone);
  const demo = demoIn(page, id);
  await makeLive(demo);
  const count = await demo.evaluate((element, selector) => {
    const stops = [...element.querySelectorAll<HTMLElement>(selector)].filter(
      (each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches(':disabled'),
    );
    stops.forEach((each, index) => {
      each.setAttribute('data-stop', String(index));
    });
    return stops.length;
  }, focusable);
  expect(count).toBeGreaterThan(1);
  for (let index = 0; index < count; index++) {
    const stop = demo.locator(`[data-stop="${index}"]`);
    const isCode = await stop.evaluate((element) => element.matches('pre'));
    if (!isCode) await expect(stop).toHaveAccessibleName(/\S/);
  }
  const visited = await tabThrough(page, demo, count);
  const missed = Array.from({ length: count }, (_, index) => String(index)).filter(
    (mark) => !visited.includes(mark),
  );
  const elements = await Promise.all(
    missed.map((mark) =>
      demo.locator(`[data-stop="${mark}"]`).evaluate((element) => element.outerHTML.slice(0, 160)),
    ),
  );
  expect(elements, 'controls that Tab does not reach').toEqual([]);
});

test(`every control of a demo works by keyboard`, async ({ page, complaints }) => {
  test.setTimeout(120_000);
  await page.goto(alone);
  const demo = demoIn(page, id);
  await makeLive(demo);
  const reset = demo.locator('[data-action="reset"]');
  const initial = await shownState(demo, definition);
  for (const group of await demo.locator('.control-group').all()) {
    if ((await group.getAttribute('open')) === null) await group.locator('summary').press('Enter');
  }
  await expect(demo.locator('.control-group:not([open])')).toHaveCount(0);
  for (const [name, parameter] of Object.entries(definition.params)) {
    const slider = demo.locator(`input[data-slider="${name}"]`);
    if ((await slider.count()) > 0) {
      await expectMoved(demo, definition, name, async () => {
        await slider.focus();
        const atEnd = await slider.evaluate(
          (input: HTMLInputElement) => Number(input.value) >= Number(input.max),
        );
        // A position of a logarithmic slider may be less than one of a whole number.
        for (let press = 0; press < 12; press++)
          await page.keyboard.press(atEnd ? 'ArrowLeft' : 'ArrowRight');
      });
      await expect(slider).toHaveAttribute('aria-valuetext', /\S/);
    }
    switch (parameter.kind) {
      case 'choice':
        if (parameter.options.length < 2) break;
        await expectMoved(demo, definition, name, async () => {
          await demo.locator(`select[name="${name}"]`).focus();
          const isLast = parameter.options.at(-1) === initial[name];
          await page.keyboard.press(isLast ? 'ArrowUp' : 'ArrowDown');
        });
        break;
      case 'toggle':
      case 'several':
        await expectMoved(demo, definition, name, async () => {
          await demo.locator(`input[name="${name}"]`).first().focus();
          await page.keyboard.press('Space');
        });
        break;
      default: {
        const numeric = parameter as NumberParameter | ListParameter;
        const text =
          parameter.kind === 'list' || parameter.kind === 'point'
            ? writeParameter(
                parameter.value.map((each) => (each === numeric.max ? numeric.min : numeric.max)),
              )
            : parameter.kind === 'points'
              ? writeParameter(parameter.value.map(() => [parameter.min, parameter.max] as const))
              : String(another(parameter));
        await reset.press('Enter');
        await demo.locator(`input[name="${name}"]`).focus();
        await page.keyboard.press('Control+a');
        await page.keyboard.type(text);
        await page.keyboard.press('Tab');
        await expect.poll(async () => (await shownState(demo, definition))[name]).toBe(text);
      }
    }
  }
  await expect(demo.locator('.announcement[role="status"]')).not.toBeEmpty();
  await reset.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => shownState(demo, definition)).toEqual(initial);
  expect(complaints).toEqual([]);
});

test(`the buttons of a demo work by keyboard`, async ({ page }) => {
  await page.goto(alone);
  const demo = demoIn(page, id);
  await makeLive(demo);
  const press = async (action: string, key: 'Enter' | 'Space'): Promise<void> => {
    await demo.locator(`[data-action="${action}"]`).focus();
    await page.keyboard.press(key);
  };
  const clock = Object.entries(definition.params).find(([, { kind }]) => kind === 'steps');
  if (clock) {
    const [name, { min, max }] = clock as [string, NumberParameter];
    const steps = async () => Number((await shownState(demo, definition))[name]);
    await press('restart', 'Enter');
    await expect.poll(steps).toBe(min);
    await press('step', 'Space');
    await expect.poll(steps).toBe(Math.min(max, min + 1));
    await press('back', 'Enter');
    await expect.poll(steps).toBe(min);
    await press('play', 'Space');
    await expect(demo).toHaveAttribute('data-playing');
    await expect.poll(steps).toBeGreaterThan(min);
    await press('restart', 'Space');
    await expect(demo).not.toHaveAttribute('data-playing');
  }
  if (Object.values(definition.params).some(({ kind }) => kind === 'seed')) {
    const before = await shownState(demo, definition);
    await press('new-draw', 'Enter');
    await expect.poll(() => shownState(demo, definition)).not.toEqual(before);
  }
  if ((await demo.locator('details.data').count()) > 0) {
    const download = page.waitForEvent('download');
    await press('share', 'Enter');
    await press('csv', 'Enter');
    expect((await download).suggestedFilename()).toBe(`${id}.csv`);
    await page.keyboard.press('Escape');
    await expect(demo.locator('[data-action="share"]')).toBeFocused();
    for (const folded of ['.more > summary', 'details.data > summary']) {
      await demo.locator(folded).focus();
      await page.keyboard.press('Enter');
    }
    await expect(demo.locator('details.data table').first()).toBeVisible();
  }
  for (const handle of await demo.locator('button.handle').all()) {
    await enlarge(handle);
    const before = await shownState(demo, definition);
    await handle.focus();
    for (const key of ['ArrowLeft', 'ArrowDown', 'ArrowLeft']) await page.keyboard.press(key);
    await expect.poll(() => shownState(demo, definition)).not.toEqual(before);
  }
});
