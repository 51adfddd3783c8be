import { disagreement, nameOf } from '../content/references/tables';
import { demoIn, makeLive, readoutNames, readouts, setControl } from './demo-page';
import { addressOf, importDemo, importReferences, pages } from './site';
import { expect, test } from './test';

for (const { slug, references } of await importReferences()) {
  const path = `en/${slug}/`;
  const here = pages.find((page) => page.path === path)?.demos ?? [];
  for (const [id, group] of Map.groupBy(references, ({ demo }) => demo)) {
    test(`the controls of ${id} give the reference values of ${slug}`, async ({ page }) => {
      test.setTimeout(30_000 + 5_000 * group.length);
      expect(here, `${path} shows ${id}`).toContain(id);
      const definition = await importDemo(id);
      const shown = readoutNames(definition);
      // The same box as in the note, without the rest of the note to load.
      await page.goto(addressOf(`embed/en/${id}/`));
      const demo = demoIn(page, id);
      await makeLive(demo);
      for (const reference of group) {
        await demo.locator('[data-action="reset"]').click();
        for (const [name, value] of Object.entries(reference.set ?? {})) {
          await setControl(demo, definition, name, value);
        }
        await expect
          .poll(
            async () => {
              const got = await readouts(demo);
              return Object.entries(reference.gives)
                .filter(([name]) => shown.includes(name))
                .flatMap(([name, expected]) =>
                  disagreement(got[name], expected, reference).map((why) => `${name}: ${why}`),
                );
            },
            { message: nameOf(reference), timeout: 20_000, intervals: [20, 50, 100, 250] },
          )
          .toEqual([]);
      }
    });
  }
}
