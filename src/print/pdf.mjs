/**
 * `npm run pdf`: every note of a built site as a PDF, `dist/pdf/<language>/<slug>.pdf`, printed as a reader prints it, with the
 * solutions on a last page.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from './chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The name and the number of the page, below the text. Templates have no style sheet of ours. */
const footer = `<div style="width: 100%; margin: 0 16mm; display: flex; justify-content: space-between; gap: 8mm;
  font: 7.5pt 'Noto Sans', 'Liberation Sans', Arial, 'Noto Sans CJK SC', sans-serif; color: #444">
  <span class="title"></span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`;

/**
 * The PDF with the date of the page instead of the moment of printing: the same build gives the same file, but for the
 * numbers by which Chromium names the heads of tables.
 * @param {Buffer} pdf
 * @param {Date} date
 */
function dated(pdf, date) {
  const digits = date.toISOString().replace(/\D/g, '').slice(0, 14);
  // latin1 maps each byte to one character and back; the new dates are as long as the old ones, so every offset still holds.
  const moments = /(\/(?:CreationDate|ModDate) \(D:)\d{14}[+-]\d\d'\d\d'/g;
  return Buffer.from(pdf.toString('latin1').replace(moments, `$1${digits}+00'00'`), 'latin1');
}

/**
 * What prints the notes of a built site. The pages are opened at their public address, so that what stands on paper leads
 * there; what they ask for is answered from the build, and nothing leaves this machine.
 * @param {string} directory
 */
export async function openPrinter(directory) {
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
  const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' });
  await context.addInitScript(() => {
    // No demo ever comes near the screen: what is printed are the pictures of the build, not those of this browser.
    window.IntersectionObserver = class extends IntersectionObserver {
      observe() {}
    };
    window.print = () => {
      document.documentElement.dataset['printed'] = '';
    };
  });
  return {
    /**
     * @param {string} language
     * @param {string} slug
     */
    async print(language, slug) {
      const file = join(directory, language, slug, 'index.html');
      const html = await readFile(file, 'utf8').catch(() => {
        throw new Error(`${file} is missing: run npm run build first`);
      });
      const address = html.match(/<link rel="canonical" href="([^"]+)"/)?.[1];
      if (!address) throw new Error(`${file} does not say its public address`);
      const base = address.slice(0, -`${language}/${slug}/`.length);

      const page = await context.newPage();
      await page.route('**/*', async (route) => {
        const url = route
          .request()
          .url()
          .replace(/[?#].*$/, '');
        const inside = url.startsWith(base) ? decodeURIComponent(url.slice(base.length)) : undefined;
        if (inside === undefined) await route.abort();
        else await route.fulfill({ path: join(directory, inside.replace(/(^|\/)$/, '$1index.html')) });
      });
      await page.goto(address);
      await page.locator('[data-tool="print"]').click();
      // A page without exercises is printed without a question.
      const inDialog = page.locator('.print-dialog button[value="print"]');
      const printed = page.locator('[data-printed]');
      await inDialog.or(printed).waitFor();
      if (await inDialog.isVisible()) {
        // What is taken along is whole.
        const folded = page.locator('.print-dialog input[name="folded"]');
        if (await folded.isVisible()) await folded.check();
        await inDialog.click();
      }
      await printed.waitFor();
      const pdf = await page.pdf({
        format: 'A4',
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: footer,
        tagged: true,
        outline: true,
      });
      await page.close();
      return dated(pdf, (await stat(file)).mtime);
    },
    close: () => browser.close(),
  };
}

async function printAll() {
  const directory = join(root, 'dist');
  const printer = await openPrinter(directory);
  try {
    for (const language of ['en', 'zh']) {
      const folders = await readdir(join(root, 'content'));
      const isNote = (slug) => slug !== 'home' && existsSync(join(root, 'content', slug, `${language}.mdx`));
      for (const slug of folders.filter(isNote).sort()) {
        const start = performance.now();
        const pdf = await printer.print(language, slug);
        const path = join(directory, 'pdf', language, `${slug}.pdf`);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, pdf);
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        console.log(`${relative(root, path)}  ${Math.round(pdf.length / 1000)} KB  ${seconds} s`);
      }
    }
  } finally {
    await printer.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await printAll();
