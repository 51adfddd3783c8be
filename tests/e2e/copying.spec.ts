import { addressOf } from './site';
import { expect, test } from './test';

interface Copied {
  /** The paragraph without its formulas. */
  readonly prose: string;
  readonly formulas: number;
  readonly text: string;
  readonly html: string;
}

for (const language of ['en', 'zh']) {
  test(`what is copied has each formula once (${language})`, async ({ page, complaints }) => {
    await page.goto(addressOf(`${language}/momentum/`));
    const [script] = await Promise.all([
      page.waitForEvent('requestfinished', (request) => request.url().includes('/copied.')),
      page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('.prose p') as Element)),
    ]);
    expect((await script.response())?.ok()).toBe(true);
    const copied = await page.evaluate((): Copied[] => {
      const blocks = [...document.querySelectorAll('.prose :is(p, li, td)')].filter(
        (block) =>
          block.querySelector('.katex, .letter') &&
          block.checkVisibility() &&
          !block.querySelector('p, li, button, svg') &&
          !block.closest('live-demo, exercise-item, details'),
      );
      return blocks.map((block) => {
        getSelection()?.selectAllChildren(block);
        const clipboardData = new DataTransfer();
        document.dispatchEvent(new ClipboardEvent('copy', { clipboardData, cancelable: true }));
        const clone = block.cloneNode(true) as Element;
        const formulas = clone.querySelectorAll('.katex, .letter');
        for (const formula of formulas) formula.remove();
        return {
          prose: clone.textContent,
          formulas: formulas.length,
          text: clipboardData.getData('text/plain'),
          html: clipboardData.getData('text/html'),
        };
      });
    });
    const solid = (text: string): string => text.replace(/\s/g, '');
    expect(copied.length).toBeGreaterThan(20);
    for (const { prose, formulas, text, html } of copied) {
      const taken = text.match(/\$\$?[^$\n]+\$\$?/g) ?? [];
      expect(taken, text).toHaveLength(formulas);
      expect(solid(text.replace(/\$\$?[^$\n]+\$\$?/g, ''))).toBe(solid(prose));
      expect(html).not.toContain('katex');
    }
    // By hand, and with half of a formula selected.
    await page.evaluate(() => {
      const parts = document.querySelectorAll('.prose p .katex-html .mord');
      getSelection()?.selectAllChildren(parts[0] as Element);
    });
    await page.context().grantPermissions(['clipboard-read']);
    await page.keyboard.press('Control+C');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^\$[^$]+\$$/);
    expect(complaints).toEqual([]);
  });
}
