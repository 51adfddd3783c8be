import { queryToState } from '../../src/demo/link';
import { demoIn, makeLive, shownState, writtenState } from './demo-page';
import { addressOf, importDemo, pages } from './site';
import { expect, test } from './test';

for (const { path, html } of pages.filter(
  ({ html, language }) => language === 'en' && html.includes('data-try='),
)) {
  test(`the links in the prose of /${path} move their demos in place`, async ({ page, complaints }) => {
    test.setTimeout(120_000);
    const written = [...html.matchAll(/<a class="try" data-try="([^"]+)" href="([^"]*)"/g)];
    expect(written.length).toBeGreaterThan(0);
    await page.goto(addressOf(path));
    const links = page.locator('a.try:not([data-see])');
    await expect(links).toHaveCount(written.length);
    for (const [index, [, id, href]] of written.entries()) {
      const definition = await importDemo(id!);
      const query = new URL(href!.replaceAll('&amp;', '&'), page.url()).search;
      const { values } = queryToState(id!, definition.params, new URLSearchParams(query));
      // A link inside a closed answer is followed as a script would.
      await links.nth(index).evaluate((link: HTMLElement) => link.click());
      const demo = demoIn(page, id!);
      await makeLive(demo);
      await expect.poll(() => shownState(demo, definition)).toEqual(writtenState(definition, values));
    }
    expect(new URL(page.url()).pathname.endsWith(path)).toBe(true);
    expect(complaints).toEqual([]);
  });
}
