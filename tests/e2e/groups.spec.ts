import definition from './content/sample/demos/sample';
import { openSample } from './demo-page';
import { addressInFolder } from './site';
import { expect, test } from './test';

/** Controls that fold away under a name, and controls that change nothing in some states: tested on the sample, which has both. */

const { id } = definition;

test('a group folds and unfolds by pointer and by keyboard, and its controls are those of any other', async ({
  page,
  complaints,
}) => {
  const demo = await openSample(page);
  const power = demo.locator('input[name="power"]');
  const name = demo.getByText('The shape of the curve');
  await expect(demo.locator('input[name="logarithmic"]')).toBeVisible();
  await expect(power).toBeHidden();
  await name.click();
  await expect(power).toBeVisible();
  await expect(demo.getByRole('group', { name: 'The shape of the curve' })).toBeVisible();
  await power.fill('3');
  await expect.poll(() => new URL(page.url()).search).toBe(`?${id}.power=3`);
  await demo.locator('[data-group="shape"] > summary').press('Enter');
  await expect(power).toBeHidden();
  // How it is folded is no part of the link.
  expect(new URL(page.url()).search).toBe(`?${id}.power=3`);
  expect(complaints).toEqual([]);
});

test('a folded group says that something in it is not at its default', async ({ page }) => {
  await page.goto(addressInFolder(`en/sample/?${id}.power=3#${id}`));
  const demo = page.locator('live-demo[data-live]');
  const [changed, usual] = ['shape', 'axis'].map((group) =>
    demo.locator(`[data-group="${group}"] .changed-mark`),
  );
  await expect(changed!).toBeVisible();
  await expect(changed!).toHaveText('(changed)');
  await expect(usual!).toBeHidden();
  await demo.getByRole('button', { name: 'Reset' }).click();
  await expect(changed!).toBeHidden();
});

test('a control without effect is dimmed, says so, keeps its place and stays usable', async ({ page }) => {
  const demo = await openSample(page);
  await demo.getByText('The shape of the curve').click();
  const power = demo.locator('input[name="power"]');
  const control = demo.locator('.control', { has: page.locator('input[name="power"]') });
  await expect(control).toHaveAttribute('data-idle');
  await expect(power).toHaveAccessibleDescription('no effect in this state');
  await expect(power).toBeEnabled();
  const places = (): Promise<string> =>
    demo.evaluate((root) =>
      [...root.querySelectorAll('.control')]
        .map((each) => JSON.stringify(each.getBoundingClientRect()))
        .join(),
    );
  const before = await places();
  await power.focus();
  await demo.locator('select[name="curve"]').evaluate((list: HTMLSelectElement) => {
    list.value = 'square';
    list.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(control).not.toHaveAttribute('data-idle');
  await expect(power).not.toHaveAttribute('aria-description');
  await expect(power).toBeFocused();
  expect(await places()).toBe(before);
});
