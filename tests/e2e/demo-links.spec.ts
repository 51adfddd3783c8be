import { stateToQuery } from '../../src/demo/link';
import type { State } from '../../src/demo/parameters';
import { createRandom } from '../../src/math/random';
import { randomState } from '../content/demos/states';
import definition from './content/sample/demos/sample';
import { demoIn, makeLive, openShare, readoutNames, readouts, shownState, writtenState } from './demo-page';
import { addressInFolder } from './site';
import { expect, test } from './test';

const { id } = definition;

const random = createRandom(2026);
const states = Array.from({ length: 4 }, () => randomState(definition, random));

const link = (language: string, state: State): string =>
  addressInFolder(
    `${language}/${id}/?${new URLSearchParams(stateToQuery(id, definition.params, state))}#${id}`,
  );

/** What the page should say, to the last bit: the sample computes only what is exact. */
async function expectState(demo: ReturnType<typeof demoIn>, state: State): Promise<void> {
  await makeLive(demo);
  expect(await shownState(demo, definition)).toEqual(writtenState(definition, state));
  const result: Record<string, unknown> = JSON.parse(JSON.stringify(definition.compute(state, () => {})));
  const expected = Object.fromEntries(readoutNames(definition).map((name) => [name, result[name]]));
  await expect.poll(() => readouts(demo)).toEqual(expected);
  expect(await demo.locator('.notice').textContent()).toBe('');
}

for (const [index, state] of states.entries()) {
  test(`a link restores a state in both languages (${index + 1})`, async ({ page, complaints }) => {
    await page.goto(link('en', state));
    const demo = demoIn(page, id);
    await expectState(demo, state);

    const english = new URL(page.url());
    await page.locator('a[data-language]').click();
    await page.waitForURL((url) => url.pathname.includes('/zh/'));
    const chinese = new URL(page.url());
    expect(chinese.pathname).toBe(english.pathname.replace('/en/', '/zh/'));
    expect(chinese.search).toBe(english.search);
    expect(chinese.hash).toBe(english.hash);
    await expectState(demo, state);

    const other = states[(index + 1) % states.length]!;
    await page.goto(link('zh', other));
    await expectState(demo, other);
    expect(complaints).toEqual([]);
  });
}

test('a demo writes its state into the address and the link it copies', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const [state] = states;
  const query = new URLSearchParams(stateToQuery(id, definition.params, state!));
  await page.goto(link('en', state!));
  const demo = demoIn(page, id);
  await makeLive(demo);
  const dialog = await openShare(demo);
  await dialog.getByRole('button', { name: 'Copy link' }).press('Enter');
  await expect(dialog.locator('[data-part="link"] [role="status"]')).toHaveText('Link copied');
  const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect([...copied.searchParams].sort()).toEqual([...query].sort());
  expect(copied.hash).toBe(`#${id}`);
  await page.keyboard.press('Escape');
  await demo.locator('[data-action="reset"]').click();
  await expect.poll(() => new URL(page.url()).search).toBe('');
});

test('a link in the prose moves its demo in place, and shows it', async ({ page, complaints }) => {
  await page.goto(addressInFolder(`en/${id}/`));
  const demo = demoIn(page, id);
  await page.getByRole('link', { name: 'parabola' }).click();
  await expect(demo.locator('select[name="curve"]')).toHaveValue('square');
  await expect.poll(() => new URL(page.url()).search).toBe('?sample.curve=square&sample.shown=area%2Cstairs');
  await expect(demo).toBeInViewport();
  expect(complaints).toEqual([]);
});
