import type { NumberParameter } from '../../src/demo/parameters';
import definition from './content/sample/demos/sample';
import { addressInFolder } from './site';
import { expect, test } from './test';

const { id } = definition;
const number = 'slope';
const long = 'x'.repeat(10_240);

/**
 * Queries that a reader could end up with, each with one mistake. (A key without a point is none: an app has added it to the link, and
 * nobody who opens it can do anything about that. tests/site/mended-link.test.ts.)
 */
const malformed: readonly { readonly name: string; readonly query: string }[] = [
  { name: 'a value that cannot be read', query: `${id}.${number}=abc` },
  { name: 'a huge number', query: `${id}.${number}=1e99` },
  { name: 'an unknown parameter', query: `${id}.nosuch=1` },
  { name: 'a name of JavaScript', query: `${id}.__proto__=1` },
  { name: 'an unknown demo', query: 'nosuch.nosuch=1' },
  { name: 'ten kilobytes', query: `nosuch.nosuch=${long}` },
  { name: 'ten kilobytes of a value', query: `${id}.${number}=${long}` },
  { name: 'ten kilobytes of a name', query: `${id}.${long}=1` },
  { name: 'a broken percent escape', query: `${id}.%E0%A4%A=1` },
  { name: 'a value with a broken percent escape', query: `${id}.${number}=%` },
  { name: 'mark-up', query: `${id}.${number}=${encodeURIComponent('<img src=x onerror=alert(1)>')}` },
  { name: 'an option that there is not', query: `${id}.curve=spiral` },
  { name: 'a list of nothing', query: `${id}.batch=` },
];

for (const language of ['en', 'zh']) {
  test(`a malformed link is survived with one clear line (${language})`, async ({ page, complaints }) => {
    for (const { name, query } of malformed) {
      await test.step(name, async () => {
        await page.goto(addressInFolder(`${language}/${id}/?${query}#${id}`));
        await expect(page.locator(`live-demo[id="${id}"]`), name).toHaveAttribute('data-live');
        const lines = page.locator('.notice, .link-notice').filter({ hasText: /\S/, visible: true });
        await expect(lines, name).toHaveCount(1);
        const text = (await lines.textContent()) ?? '';
        expect(text.length, `${name}: ${text}`).toBeLessThan(240);
        expect(complaints, name).toEqual([]);
      });
    }
  });
}

test('a link comes out of a chat as it went in', async ({ page, complaints }) => {
  const { min } = definition.params[number] as NumberParameter;
  const state = `${id}.${number}=${min}`;
  const element = page.locator(`live-demo[id="${id}"]`);
  for (const [query, left] of [
    [`from=singlemessage&${state}&fbclid=x`, `?${state}`],
    [`utm_source=x&amp;${state}。`, `?${state}`],
    [`${state}#${id}，`, `?${state}#${id}`],
    ['slope=abc&nosuch=1', ''],
  ] as const) {
    await page.goto(addressInFolder(`en/${id}/?${query}`));
    await expect(page).toHaveURL(addressInFolder(`en/${id}/${left}`));
    await element.scrollIntoViewIfNeeded();
    await expect(element).toHaveAttribute('data-live');
    if (left !== '') await expect(element.locator(`input[name="${number}"]`)).toHaveValue(String(min));
    await expect(page.locator('.link-notice')).toHaveCount(0);
  }
  expect(complaints).toEqual([]);
});

test('the page for lost readers offers the address without its punctuation', async ({ page }) => {
  await page.goto(addressInFolder(`zh/${id}/。`));
  const lines = page.locator('.trimmed');
  await expect(lines).toHaveCount(2);
  await lines.last().getByRole('link').click();
  await expect(page).toHaveURL(addressInFolder(`zh/${id}/`));
  await page.goto(addressInFolder('zh/nosuch/'));
  await expect(lines.first()).toBeHidden();
});

test('of two values the last is taken', async ({ page, complaints }) => {
  const { min, max } = definition.params[number] as NumberParameter;
  const key = `${id}.${number}`;
  await page.goto(addressInFolder(`en/${id}/?${key}=${min}&${key}=${max}#${id}`));
  const element = page.locator(`live-demo[id="${id}"]`);
  await expect(element).toHaveAttribute('data-live');
  await expect(element.locator(`input[name="${number}"]`)).toHaveValue(String(max));
  expect(complaints).toEqual([]);
});
