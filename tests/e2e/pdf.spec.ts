import { openPrinter } from '../../src/print/pdf.mjs';
import { builds } from '../builds.mjs';
import { pdfText } from '../print/pdf-text';
import { squeezed } from './paper';
import { addressOf } from './site';
import { expect, test } from './test';

/** What `npm run pdf` makes of one note in both languages; the command does the same with each. */
for (const [language, tag, heading] of [
  ['en', 'en', 'Solutions'],
  ['zh', 'zh-CN', '解答'],
] as const) {
  test(`the ${language} PDF of a note is tagged, has an outline, and holds every demo and every solution`, async ({
    browser,
  }) => {
    const printer = await openPrinter(builds.notes.directory);
    const pdf = await printer.print(language, 'momentum');
    const again = await printer.print(language, 'momentum');
    await printer.close();
    const source = pdf.toString('latin1');
    // Chromium numbers the heads of tables anew each time; everything else comes from the build alone.
    const named = /\(node\d+\)/g;
    expect(again.toString('latin1').replace(named, '') === source.replace(named, '')).toBe(true);

    expect(source).toMatch(/\/MarkInfo <<[^>]*\/Marked true/);
    expect(source).toContain('/StructTreeRoot');
    expect(source).toContain('/Outlines');
    expect(source).toContain(`/Lang (${tag})`);

    // The page of the build, where no demo runs.
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(addressOf(`${language}/momentum/`));
    const text = squeezed(pdfText(pdf));
    const states = await page.locator('live-demo .state').allTextContents();
    expect(states.length).toBeGreaterThan(3);
    for (const state of states) expect(text).toContain(squeezed(state));
    const titles = await page
      .locator('exercise-item')
      .evaluateAll((items) => items.map((item) => item.querySelector('.box-title')?.textContent ?? ''));
    const lastPage = text.slice(text.lastIndexOf(squeezed(`${heading}1.`)));
    titles.forEach((title, index) => expect(lastPage).toContain(squeezed(`${index + 1}. ${title}`)));

    // The footer, and the public address in place of the one it was printed from.
    expect(text).toContain(squeezed(await page.title()));
    expect(text).toContain(`1/${source.match(/\/Type \/Page\n/g)?.length}`);
    expect(text).toContain(`http://localhost:4321/notes/${language}/momentum/`);
    await page.close();
  });
}

test('a build without PDFs links to none', async ({ page }) => {
  await page.goto(addressOf('en/momentum/'));
  await expect(page.locator('.page-tools a[href$=".pdf"]')).toHaveCount(0);
});
