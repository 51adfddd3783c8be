import type { Demo } from '../../src/lab/define-demo';
import { stateToQuery } from '../../src/lab/link';
import { createRandom } from '../../src/math/random';
import { randomState, type State } from '../demos/states';
import { disagreement } from '../references/tables';
import { demoIn, makeLive, readoutNames, readouts, shownState, writtenState } from './demo-page';
import { addressInFolder, importDemo, shownDemos } from './site';
import { expect, test } from './test';

/** Results of a browser and of Node may differ in the last bits of exp, sin and their like. */
const close = { relative: 1e-9, absolute: 1e-12 };

type DemoLocator = ReturnType<typeof demoIn>;

async function expectState(demo: DemoLocator, definition: Demo, state: State): Promise<void> {
  await makeLive(demo);
  const result = definition.compute(state, () => {}) as Readonly<Record<string, unknown>>;
  expect(await shownState(demo, definition)).toEqual(writtenState(definition, state));
  await expect
    .poll(
      async () => {
        const got = await readouts(demo);
        return readoutNames(definition).flatMap((name) =>
          disagreement(got[name], result[name] as number | string | null | number[], close).map((why) => `${name}: ${why}`),
        );
      },
      { timeout: 20_000 },
    )
    .toEqual([]);
  expect(await demo.locator('.notice').textContent()).toBe('');
}

for (const { id, en, zh } of shownDemos) {
  test(`a link to ${id} restores its state in both languages`, async ({ page, complaints }) => {
    const definition = await importDemo(id);
    const random = createRandom(id.length * 1009 + id.charCodeAt(0));
    const [first, second] = [randomState(definition, random), randomState(definition, random)];
    const link = (path: string, state: State): string =>
      addressInFolder(`${path}?${new URLSearchParams(stateToQuery(id, definition.params, state))}#${id}`);

    await page.goto(link(en, first));
    const demo = demoIn(page, id);
    await expectState(demo, definition, first);

    const english = new URL(page.url());
    await page.locator('a[data-language]').click();
    await page.waitForURL((url) => url.pathname.includes('/zh/'));
    const chinese = new URL(page.url());
    expect(chinese.pathname).toBe(english.pathname.replace('/en/', '/zh/'));
    expect(chinese.search).toBe(english.search);
    expect(chinese.hash).toBe(english.hash);
    await expectState(demo, definition, first);

    await page.goto(link(zh, second));
    await expectState(demo, definition, second);
    expect(complaints).toEqual([]);
  });

  test(`${id} writes its state into the address and the link it copies`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const definition = await importDemo(id);
    const state = randomState(definition, createRandom(id.length * 31 + 7));
    const query = new URLSearchParams(stateToQuery(id, definition.params, state));
    await page.goto(addressInFolder(`${en}?${query}#${id}`));
    const demo = demoIn(page, id);
    await makeLive(demo);
    await demo.locator('[data-action="copy"]').click();
    await expect(demo.locator('.notice')).not.toBeEmpty();
    const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect([...copied.searchParams].sort()).toEqual([...query].sort());
    expect(copied.hash).toBe(`#${id}`);
    await demo.locator('[data-action="reset"]').click();
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });
}
