import type { Page } from '@playwright/test';
import { inlineParts } from '../../src/finish/security/inline-parts';
import { policyOf } from '../../src/finish/security/policy';
import { useTool } from './demo-page';
import { addressOf, allPages, allPagesInFolder } from './site';
import { expect, readThrough, test } from './test';

const policies = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/g;

for (const { place, list } of [
  { place: 'at the root of a host', list: allPages },
  { place: 'in a folder', list: allPagesInFolder },
]) {
  test(`every page has one policy, its own, before anything it is about: ${place}`, () => {
    expect(list.length).toBeGreaterThan(0);
    for (const { path, html } of list) {
      const found = [...html.matchAll(policies)];
      expect(found.length, path).toBe(1);
      expect(found[0]?.[1], path).toBe(policyOf(html));
      const before = html.slice(0, found[0]?.index);
      expect(before, path).not.toMatch(/<(script|style|link|img|base)\b/i);
    }
  });

  test(`no page allows scripts that the build did not write, or has handlers in its HTML: ${place}`, () => {
    for (const { path, html } of list) {
      const policy = [...html.matchAll(policies)][0]?.[1] ?? '';
      const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src ')) ?? '';
      expect(scripts, path).toMatch(/^script-src 'self'( 'sha256-[\w+/]{43}=')*( 'wasm-unsafe-eval')?$/);
      const inline = new Set(inlineParts(html).scripts);
      expect(scripts.match(/'sha256-/g)?.length ?? 0, path).toBe(inline.size);
      expect(inlineParts(html).handlers, path).toEqual([]);
      expect(html, path).not.toMatch(/\s(?:href|src|action)="javascript:/i);
    }
  });
}

/** Everything the policy stopped, also in what was loaded before. */
async function noteViolations(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction('noteViolation', (text: string) => violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener(
      'securitypolicyviolation',
      ({ violatedDirective, blockedURI, sourceFile, sample }) => {
        const { noteViolation } = window as unknown as { noteViolation: (text: string) => void };
        noteViolation(`${violatedDirective}: ${blockedURI} ${sample} ${sourceFile}`);
      },
    );
  });
  return violations;
}

test('a script that someone puts into a page does not run', async ({ page }) => {
  const violations = await noteViolations(page);
  await page.route('**/en/momentum/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const injected = `<script>document.title = 'script'</script><img src="x" onerror="document.title = 'handler'">`;
    await route.fulfill({ response, body: html.replace('<main', `${injected}<main`) });
  });
  await page.goto(addressOf('en/momentum/'));
  await readThrough(page);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = "document.title = 'later'";
    document.body.append(script);
    const link = document.createElement('a');
    link.href = "javascript:document.title = 'link'";
    document.body.append(link);
    link.click();
  });
  await expect
    .poll(() => violations.filter((text) => text.startsWith('script-src')).length)
    .toBeGreaterThan(3);
  await expect(page).toHaveTitle(/^Momentum/);
});

test('a page sends nothing to another host', async ({ page }) => {
  const violations = await noteViolations(page);
  await page.goto(addressOf('en/'));
  const sent = await page.evaluate(async () => {
    const picture = new Image();
    const ended = new Promise((resolve) => {
      picture.onload = () => resolve('loaded');
      picture.onerror = () => resolve('stopped');
    });
    picture.src = 'http://127.0.0.1:9/pixel.png';
    const fetched = await fetch('http://127.0.0.1:9/').then(
      () => 'sent',
      () => 'stopped',
    );
    return [await ended, fetched];
  });
  expect(sent).toEqual(['stopped', 'stopped']);
  await expect
    .poll(() => violations.map((text) => text.split(':')[0]).sort())
    .toEqual(['connect-src', 'img-src']);
});

// pages.spec looks at the console of every page, where a violation is an error. Here a note and its practice are used.
test('the policy stops nothing of a note and its practice', async ({ page, complaints }) => {
  test.setTimeout(120_000);
  const violations = await noteViolations(page);
  await page.goto(addressOf('en/momentum/'));
  await readThrough(page);
  expect(page.workers().length, 'a demo computes in a worker').toBeGreaterThan(0);
  const download = page.waitForEvent('download');
  await useTool(page.locator('live-demo').first(), 'csv');
  await download;
  await page.keyboard.press('Escape');
  await page.locator('.search-button').click();
  await page.locator('dialog.search input').fill('momentum');
  await page.locator('.search-results a').first().click();

  await page.goto(addressOf('en/practice/momentum/'));
  for (const exercise of await page.locator('exercise-item').all()) {
    await exercise.scrollIntoViewIfNeeded();
    await expect(exercise).toHaveAttribute('data-live');
    await exercise.locator('button[type="submit"]').click();
  }
  expect(violations).toEqual([]);
  expect(complaints).toEqual([]);
});

test('search works in the page itself where workers fail', async ({ page }) => {
  const violations = await noteViolations(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', {
      value: class {
        constructor() {
          throw new Error('no workers here');
        }
      },
    });
  });
  await page.goto(addressOf('en/'));
  await page.keyboard.press('/');
  await page.locator('dialog.search input').fill('momentum');
  await expect(page.locator('.search-results a').first()).toBeVisible();
  expect(violations).toEqual([]);
});
