import { addressOf } from './site';
import { expect, test } from './test';

/** Kinds of fields whose label may be a formula. */
const fields = new Set(['radio', 'checkbox', 'textbox']);

test('every field of an exercise has a name, also where its label is a formula', async ({ page }) => {
  await page.goto(addressOf('en/practice/backpropagation/'));
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const shown = nodes.filter(({ ignored, role }) => !ignored && fields.has(String(role?.value)));
  expect(shown.length).toBeGreaterThan(20);
  expect(shown.filter(({ name }) => String(name?.value ?? '').trim() === '')).toEqual([]);
});
