import type { Page } from '@playwright/test';
import { answersKept } from './database';
import { expectComputes } from './demo-page';
import { startExam } from './exam-page';
import { answer, begin, grade, keptIn, thrown } from './faults-page';
import { openPractice } from './practice-page';
import { addressOf } from './site';
import { expect, test } from './test';

/** What goes wrong around a page: nothing is thrown, nothing is lost, and one sentence says what happened. */

test('where a browser refuses to keep anything, every kind of page works, and says so where it matters', async ({
  page,
  complaints,
}) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refuse });
    window.BroadcastChannel = new Proxy(BroadcastChannel, { construct: refuse });
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException('denied', 'SecurityError'));
  });
  for (const path of ['', 'questions/', 'glossary/', 'mistakes/', 'demos/', 'teach/', 'exam/', 'practice/']) {
    await page.goto(addressOf(`en/${path}`), { waitUntil: 'load' });
    await page.locator('.theme-button').click();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.waitForTimeout(200);
    expect(complaints, path).toEqual([]);
  }
  await expect(page.locator('[data-part="trouble"]')).toContainText('your progress will be lost');
  await page.goto(addressOf('en/momentum/'));
  const { mark, notice } = await answer(page);
  await mark();
  await expect(notice).toContainText('your progress will be lost');
  await startExam(page, addressOf('en/exam/?kinds=numeric&length=1&minutes=0&seed=3'));
  await expect(page.locator('.exam-notice')).toContainText('does not let the page keep answers');
  expect(complaints).toEqual([]);
});

for (const [name, refuse] of [
  [
    'is refused',
    (page: Page) =>
      page.addInitScript(() => {
        window.Worker = new Proxy(Worker, {
          construct() {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      }),
  ],
  ['has no script', (page: Page) => page.route(/compute-worker/, (route) => route.fulfill({ status: 404 }))],
  [
    'cannot have the script of the demo',
    (page: Page) =>
      page.addInitScript(() => {
        const { postMessage } = Worker.prototype;
        Worker.prototype.postMessage = function (this: Worker, message: object) {
          Reflect.apply(postMessage, this, [{ ...message, script: '/_astro/of-an-earlier-version.js' }]);
        };
      }),
  ],
] as const) {
  test(`a demo computes in the page where its worker ${name}`, async ({ page, complaints }) => {
    await refuse(page);
    await page.goto(addressOf('en/momentum/'));
    // All of it is computed in a worker, where there is one.
    await expectComputes(page, 'momentum-hill', 'start', -1.5);
    expect(thrown(complaints)).toEqual([]);
  });
}

test('a clock that is moved, back or on, over the date of Greenwich or not, stops no review and no exam', async ({
  page,
  complaints,
}) => {
  const evening = Date.parse('2026-03-02T23:58:00Z');
  const hour = 3_600_000;
  await page.clock.install({ time: evening });
  await begin(page);
  for (const moved of [0, 0.1, -0.1, -26, 30, -24 * 400, 24 * 3000]) {
    await page.clock.setSystemTime(evening + moved * hour);
    await grade(page);
  }
  await page.clock.setSystemTime(evening);
  await page.reload();
  await expect(keptIn(page)).toContainText('browser: 7.');
  await page.locator('[data-part="start"]').click();
  await grade(page);

  await startExam(page, addressOf('en/exam/?kinds=numeric&length=1&minutes=30&seed=3'));
  await page.locator('exercise-item input[name="answer"]').fill('0.5');
  await page.clock.setSystemTime(evening - 30 * hour);
  await page.clock.runFor(2000);
  await expect(page.locator('.exam-time')).toHaveText('Time left: 30 min');
  await page.clock.setSystemTime(evening + 0.75 * hour);
  await page.clock.runFor(2000);
  await expect(page.locator('.exam-notice')).toContainText('time is over');
  await expect(page.locator('exercise-item input[name="answer"]')).toHaveValue('0.5');
  expect(complaints).toEqual([]);
});

test('when all that the browser has kept is cleared meanwhile, the review goes on, and so does an exam', async ({
  page,
  complaints,
}) => {
  const cdp = await page.context().newCDPSession(page);
  const { origin } = new URL(addressOf(''));
  const clear = () => cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await begin(page);
  await grade(page);
  await expect.poll(() => answersKept(page)).toBe(1);
  await clear();
  await grade(page);
  await expect(page.locator('.review-card')).toHaveAttribute('aria-busy', 'false');
  await page.reload();
  await expect(keptIn(page)).toContainText('browser: 1.');
  await startExam(page, addressOf('en/exam/?kinds=numeric&length=2&minutes=0&seed=3'));
  const fields = page.locator('exercise-item input[name="answer"]');
  await fields.first().fill('0.5');
  await expect(page.locator('.exam-answered')).toHaveText('Answered: 1 of 2');
  await page.waitForTimeout(400);
  await clear();
  await fields.last().fill('0.7');
  await page.locator('.exam-bar button').click();
  await page.locator('.exam-dialog button.primary').click();
  await expect(page.locator('.exam-total')).toBeVisible();
  await page.reload();
  await expect(fields.first()).toHaveValue('0.5');
  await expect(fields.last()).toHaveValue('0.7');
  expect(complaints).toEqual([]);
});

test('when the room is used up, the reader is told, and once there is room everything is kept', async ({
  page,
  complaints,
}) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown) {
      if (document.documentElement.matches('[data-full]'))
        throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, value);
    };
  });
  const setFull = (isFull: boolean): Promise<boolean> =>
    page.evaluate((full) => document.documentElement.toggleAttribute('data-full', full), isFull);
  const trouble = page.locator('[data-part="trouble"]');
  await begin(page);
  await grade(page);
  await expect(page.locator('.review-card')).toHaveAttribute('aria-busy', 'false');
  await setFull(true);
  await grade(page);
  await expect(trouble).toContainText('no room left');
  await expect(trouble).toBeVisible();
  await expect(page.locator('.review-card')).toHaveAttribute('aria-busy', 'false');
  await setFull(false);
  await grade(page);
  await expect(trouble).toBeEmpty();
  await page.reload();
  await expect(keptIn(page)).toContainText('browser: 3.');
  expect(complaints).toEqual([]);
});

test('two tabs review at once, and every grade counts', async ({ page, context, complaints }) => {
  const other = await context.newPage();
  await begin(page);
  await begin(other);
  for (let turn = 0; turn < 3; turn++) {
    await page.bringToFront();
    await grade(page);
    await other.bringToFront();
    await grade(other);
  }
  await openPractice(page);
  await expect(keptIn(page)).toContainText('browser: 6.');
  expect(complaints).toEqual([]);
});
