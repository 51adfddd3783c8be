import { formatValue } from '../../src/demo/format';
import { defaultValues } from '../../src/demo/parameters';
import { addressOf, importDemo, pages } from './site';
import { expect, test } from './test';

test.use({ javaScriptEnabled: false });

for (const { path, demos, language } of pages) {
  test(`/${path} is complete without JavaScript`, async ({ page, complaints }) => {
    await page.goto(addressOf(path));
    const text = await page.locator('main').innerText();
    expect(text.length).toBeGreaterThan(20);
    if (language === undefined) {
      for (const tongue of ['en', 'zh']) await expect(page.locator(`a[href$="/${tongue}/"]`)).toBeVisible();
    }
    // Formulas inside closed answers are there too; those in sight must have been drawn.
    for (const formula of await page.locator('main .katex-html').filter({ visible: true }).all()) {
      expect((await formula.boundingBox())?.width ?? 0).toBeGreaterThan(0);
    }
    for (const id of demos) {
      const demo = page.locator(`live-demo[id="${id}"]`);
      for (const picture of await demo.locator('.drawing > svg, svg.graph').all()) {
        await expect(picture).toBeVisible();
        expect(await picture.locator('path, circle, text').count()).toBeGreaterThan(2);
      }
      const definition = await importDemo(id);
      const result = definition.compute(defaultValues(definition.params), () => {}) as Record<
        string,
        unknown
      >;
      for (const view of definition.views) {
        if (view.view !== 'readouts') continue;
        for (const item of view.items) {
          const { name, ...style } = typeof item === 'string' ? { name: item } : item;
          const value = result[name];
          const word = typeof value === 'string' ? definition.words[value]?.[language ?? 'en'] : undefined;
          await expect(demo.locator(`output[name="${name}"]`)).toHaveText(formatValue(word ?? value, style));
        }
      }
      await expect(demo.locator('.summary')).not.toBeEmpty();
      await expect(demo.locator('.state')).toBeVisible();
      await expect(demo.locator('form')).toBeHidden();
      await expect(demo.locator('button').filter({ visible: true })).toHaveCount(0);
    }
    expect(complaints).toEqual([]);
  });
}
