import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from './test';

/** What src/lab/browser/patch.ts does to a real document: the nodes that stay, and what is written. */
declare const patch: typeof import('../../src/lab/browser/patch');

test.beforeEach(async ({ page }) => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../src/lab/browser/patch.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'patch',
  });
  await page.setContent('<p id="place">before</p>');
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
});

test('a table keeps its cells while its numbers change, and is built anew when it grows', async ({
  page,
}) => {
  const result = await page.evaluate(() => {
    const place = document.querySelector('#place') as HTMLElement;
    const show = patch.createPatcher(place);
    show('<b class="a">1</b><i>2</i>');
    const [first, second] = place.children;
    show('<b class="b">3</b><i>2</i>');
    const isKept = place.children[0] === first && place.children[1] === second;
    show('<b class="b">3</b><i>2</i><i>4</i>');
    return { isKept, isKeptLater: place.children[0] === first, html: place.innerHTML };
  });
  expect(result).toEqual({
    isKept: true,
    isKeptLater: false,
    html: '<b class="b">3</b><i>2</i><i>4</i>',
  });
});

test('what the built page says goes even when nothing is said instead', async ({ page }) => {
  const text = await page.evaluate(() => {
    const place = document.querySelector('#place') as HTMLElement;
    patch.createPatcher(place)('');
    return place.textContent;
  });
  expect(text).toBe('');
});

test('a text changes in the node that is there, and nothing is written where nothing changes', async ({
  page,
}) => {
  const records = await page.evaluate(async () => {
    const place = document.querySelector('#place') as HTMLElement;
    const seen: string[] = [];
    new MutationObserver((all) => seen.push(...all.map(({ type }) => type))).observe(place, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    patch.setText(place, 'before');
    patch.setHidden(place, false);
    patch.setText(place, 'after');
    patch.setHidden(place, true);
    patch.setHidden(place, true);
    await Promise.resolve();
    return [...seen, place.textContent, place.hidden];
  });
  expect(records).toEqual(['characterData', 'attributes', 'after', true]);
});
