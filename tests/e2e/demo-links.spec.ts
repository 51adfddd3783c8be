import type { Demo } from '../../src/demo/define-demo';
import { stateToQuery } from '../../src/demo/link';
import type { State } from '../../src/demo/parameters';
import { createRandom } from '../../src/math/random';
import { demoScript } from '../builds.mjs';
import { randomState } from '../content/demos/states';
import { demoIn, makeLive, readoutNames, readouts, shownState, writtenState } from './demo-page';
import { addressInFolder, importDemo, shownDemos } from './site';
import { expect, test } from './test';

type DemoLocator = ReturnType<typeof demoIn>;

/** What the page should say: the demo's own script, computed in the same browser, to the last bit. */
async function readoutsAt(
  demo: DemoLocator,
  definition: Demo,
  state: State,
): Promise<Record<string, unknown>> {
  const script = addressInFolder(demoScript('notes', definition.id));
  const result = await demo.page().evaluate(
    async ({ script, state }) => {
      const { default: demo }: { default: Demo } = await import(script);
      return demo.compute(state, () => {}) as Record<string, unknown>;
    },
    { script, state },
  );
  return Object.fromEntries(readoutNames(definition).map((name) => [name, result[name] ?? null]));
}

async function expectState(demo: DemoLocator, definition: Demo, state: State): Promise<void> {
  await makeLive(demo);
  expect(await shownState(demo, definition)).toEqual(writtenState(definition, state));
  const expected = await readoutsAt(demo, definition, state);
  await expect.poll(() => readouts(demo), { timeout: 20_000 }).toEqual(JSON.parse(JSON.stringify(expected)));
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
