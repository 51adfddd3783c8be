import type { Demo } from '../../src/demo/define-demo';
import { addressOf, importDemo, pages } from './site';
import { expect, test } from './test';

/** A parameter that takes numbers, if the demo has one. */
function numberOf(demo: Demo): string | undefined {
  return Object.entries(demo.params).find(([, { kind }]) =>
    ['number', 'integer', 'steps'].includes(kind),
  )?.[0];
}

/** Queries that a reader could end up with, each with one mistake. */
function malformed(demo: Demo): { name: string; query: string }[] {
  const any = Object.keys(demo.params)[0] ?? 'none';
  const number = numberOf(demo) ?? any;
  const long = 'x'.repeat(10_240);
  return [
    { name: 'a parameter without its demo', query: `${number}=abc` },
    { name: 'a huge number without its demo', query: `${number}=1e99` },
    { name: 'an unknown name', query: 'nosuch=1' },
    { name: 'a value that cannot be read', query: `${demo.id}.${number}=abc` },
    { name: 'a huge number', query: `${demo.id}.${number}=1e99` },
    { name: 'an unknown parameter', query: `${demo.id}.nosuch=1` },
    { name: 'a name of JavaScript', query: `${demo.id}.__proto__=1` },
    { name: 'an unknown demo', query: 'nosuch.nosuch=1' },
    { name: 'ten kilobytes', query: `nosuch=${long}` },
    { name: 'ten kilobytes of a value', query: `${demo.id}.${number}=${long}` },
    { name: 'ten kilobytes of a name', query: `${long}=1` },
    { name: 'a broken percent escape', query: '%E0%A4%A=1' },
    { name: 'a value with a broken percent escape', query: `${demo.id}.${number}=%` },
    { name: 'mark-up', query: `${demo.id}.${number}=${encodeURIComponent('<img src=x onerror=alert(1)>')}` },
  ];
}

/** Every English page with a demo, and one in Chinese: the two differ in their words only. */
const tried = [
  ...pages.filter(({ demos, language }) => demos.length > 0 && language === 'en'),
  ...pages.filter(({ demos, language }) => demos.length > 0 && language === 'zh').slice(0, 1),
];

for (const { path, demos } of tried) {
  test(`/${path} survives malformed links with one clear line`, async ({ page, complaints }) => {
    const demo = await importDemo(demos[0]!);
    for (const { name, query } of malformed(demo)) {
      await test.step(name, async () => {
        await page.goto(addressOf(`${path}?${query}#${demo.id}`));
        await expect(page.locator(`live-demo[id="${demo.id}"]`), name).toHaveAttribute('data-live');
        const lines = page.locator('.notice, .link-notice').filter({ hasText: /\S/, visible: true });
        await expect(lines, name).toHaveCount(1);
        const text = (await lines.textContent()) ?? '';
        expect(text.length, `${name}: ${text}`).toBeLessThan(240);
        expect(complaints, name).toEqual([]);
      });
    }
  });

  test(`/${path} takes the last of two values`, async ({ page, complaints }) => {
    const demo = await importDemo(demos[0]!);
    const name = numberOf(demo);
    const parameter = name === undefined ? undefined : demo.params[name];
    if (name === undefined || parameter === undefined || !('min' in parameter)) return;
    const key = `${demo.id}.${name}`;
    await page.goto(addressOf(`${path}?${key}=${parameter.min}&${key}=${parameter.max}#${demo.id}`));
    const element = page.locator(`live-demo[id="${demo.id}"]`);
    await expect(element).toHaveAttribute('data-live');
    await expect(element.locator(`input[name="${name}"]`)).toHaveValue(String(parameter.max));
    expect(complaints).toEqual([]);
  });
}
