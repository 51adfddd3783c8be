import { AxeBuilder } from '@axe-core/playwright';
import { isNamedByFormula } from './formula-names';
import { addressOf, pages } from './site';
import { expect, readThrough, test } from './test';

/** The only rules whose answer hangs on colours: the dark theme differs from the light one in nothing else. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Looking at colours takes most of the time, and they do not depend on the width. */
const looks = [
  { width: 1280, theme: 'light', choose: (axe: AxeBuilder) => axe },
  { width: 1280, theme: 'dark', choose: (axe: AxeBuilder) => axe.withRules(colourRules) },
  { width: 390, theme: 'dark', choose: (axe: AxeBuilder) => axe.disableRules(colourRules) },
];

for (const { path } of pages) {
  // `/` sends a reader on at once; without JavaScript its two links stay, see noscript.spec.
  if (path === '') continue;
  test(`axe finds nothing on /${path}, light and dark, wide and narrow`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(addressOf(path));
    await readThrough(page);
    for (const { width, theme, choose } of looks) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate((name) => {
        document.documentElement.dataset['theme'] = name;
      }, theme);
      // The legacy mode only leaves out frames from other hosts, which these pages cannot have, and is twice as fast.
      const axe = choose(new AxeBuilder({ page }).setLegacyMode(true));
      const { violations } = await axe.analyze();
      const found: string[] = [];
      for (const { id, nodes } of violations) {
        for (const { html, target, failureSummary } of nodes) {
          if (await isNamedByFormula(page, id, target.join(' '))) continue;
          found.push(`${id}: ${html.slice(0, 160)} ${failureSummary?.slice(0, 200)}`);
        }
      }
      expect.soft(found, `${width} px, ${theme}`).toEqual([]);
    }
  });
}
