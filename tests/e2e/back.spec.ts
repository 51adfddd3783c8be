import { withDriver } from './driver';
import { expectBack } from './note-demos';
import { addressOf, pages } from './site';
import { test } from './test';

/** Back after a link within the page: all links of one topic, and a few of some others. What language and topic change is words. */

const notes = pages
  .filter(({ path, html }) => /^en\/[\w-]+\/$/.test(path) && html.includes('class="try"'))
  .filter((_, index) => index % 5 === 0);

for (const [index, note] of notes.entries()) {
  test(`/${note.path}: Back after a link that sets a demo leads to the passage and the state before`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await withDriver(page);
    await page.goto(addressOf(note.path));
    await expectBack(page, index === 0 ? 1 : 6);
  });
}
