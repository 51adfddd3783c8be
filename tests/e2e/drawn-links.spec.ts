import type { Page } from '@playwright/test';
import { queryToPinned, queryToState } from '../../src/demo/link';
import { pictureInLink } from '../../src/lab/browser/main-picture';
import { createRandom } from '../../src/math/random';
import { sized, soakSeed, Tally } from '../soak/soak';
import { type DrawnLink, drawLink } from './drawn-links';
import { withDriver } from './driver';
import { addressOf, importDemo } from './site';
import { expect, test } from './test';
import { written } from './written';

/** Malformed links to the real demos. Each is survived: what can be taken is shown, what cannot is said in a line. */

/** What a page is asked about a demo that its link names. */
async function expectedOf(id: string, search: string) {
  const demo = await importDemo(id);
  const query = [...new URLSearchParams(search)];
  const { values, problems } = queryToState(id, demo.params, query);
  const more = [...queryToPinned(id, demo.params, query).problems, ...pictureInLink(demo, query).problems];
  return { id, values: written(demo, values), isTold: problems.length + more.length > 0 };
}

/** What is wrong with the page after a link, and how long its demos took. */
async function follow(page: Page, link: DrawnLink): Promise<{ lost: string[]; slowest: number }> {
  const start = Date.now();
  await page.goto(addressOf(link.page.path) + link.end, { waitUntil: 'domcontentloaded' });
  const search = await page.evaluate(() => location.search);
  const keys = [...new URLSearchParams(search).keys()];
  const named = link.page.demos.filter((id) => keys.some((key) => key.startsWith(`${id}.`)));
  const unknown = keys.find((key) => {
    const [id, ...rest] = key.split('.');
    return rest.length > 0 && !link.page.html.includes(` id="${id}"`);
  });
  const expected = await Promise.all(named.map((id) => expectedOf(id, search)));
  const lost = await page.evaluate(
    ({ demos, unknown, lines }) =>
      driver.settled(() => [
        // What writes the line is loaded first.
        ...[document.querySelectorAll('.link-notice').length]
          .filter((count) => count !== lines)
          .map((count) => `${count} lines about ${unknown}`),
        ...demos.flatMap(({ id, values, isTold }) => {
          const demo = driver.demo(id);
          const line = demo.querySelector('.notice')?.textContent ?? '';
          if (!demo.hasAttribute('data-live')) return [`${id} is not live`];
          return [
            ...driver.differences(id, values),
            ...((line !== '') === isTold ? [] : [`${id} says “${line}”`]),
          ];
        }),
        ...[...document.querySelectorAll('.notice, .link-notice')].flatMap(({ textContent }) =>
          textContent.length < 240 ? [] : [`a line of ${textContent.length} characters`],
        ),
      ]),
    { demos: expected, unknown, lines: unknown === undefined ? 0 : 1 },
  );
  return { lost, slowest: Date.now() - start };
}

for (let part = 0; part < sized(1, 20); part++) {
  test(`drawn links are survived, each mistake in a line (${part + 1})`, async ({ page, complaints }) => {
    test.setTimeout(sized(60_000, 600_000));
    await withDriver(page);
    const random = createRandom((soakSeed * 1009 + part) >>> 0);
    const tally = new Tally('malformed links to the real pages, in Chromium');
    const found: string[] = [];
    // Each that fails is waited for.
    for (let turn = 0; turn < sized(8, 50) && found.length < 5; turn++) {
      const link = await drawLink(random);
      const { lost, slowest } = await follow(page, link);
      const said = complaints.splice(0);
      const exceptions = said.filter((each) => each.startsWith('error:')).length;
      tally.add({ exceptions, console: said.length - exceptions, lost: lost.length, slowest });
      found.push(
        ...[...lost, ...said].map((each) => `${each}  at ${link.page.path}${link.end.slice(0, 600)}`),
      );
    }
    expect(found).toEqual([]);
  });
}
