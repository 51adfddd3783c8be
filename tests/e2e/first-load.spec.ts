import { addressOf } from './site';
import { expect, test } from './test';

/** What drawing, computing and marking need comes when the reader comes near: these files are larger than all other scripts together. */
const later = /\/_astro\/(drawing|demo|exercise|run-exercise|remember|exercises-[\w-]+|math-[\w-]+)\./;

for (const path of ['en/momentum/', 'zh/dropout/', 'en/glossary/']) {
  test(`/${path} loads no script at first that only demos and exercises need`, async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
    });
    await page.goto(addressOf(path), { waitUntil: 'networkidle' });
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => later.test(script))).toEqual([]);
  });
}
