import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Step } from './built-site';
import { isFragment, withoutScripts } from './fragment';

/** Lengths in KaTeX's formulas to a hundredth of an em: a tenth of a pixel, which nobody sees, and digits do not compress. */
const longLength = /(-?\d*\.\d{3,})em(?=[;"])/g;

const printSheet = /<link rel="stylesheet" href="[^"]*\/([^"/]+)" media="print">/;

/**
 * Takes things out of the pages that Starlight and KaTeX put there without a setting.
 * - `data-theme="dark"`: a script corrects it, so a reader without JavaScript would always read white on black. Without the
 *   attribute the colours follow the system's setting (colours.css).
 * - the style sheet for printing: this site has its own (prose.css).
 * - four digits of a length in a formula.
 * - what tells Pagefind how to read the page, for it has.
 * - scripts in fragments.
 */
export const tidyPages: Step = async ({ directory, pages }) => {
  const unused = new Set<string>();
  for (const page of pages) {
    page.head = page.head
      .replace(/(<html[^>]*?) data-theme="dark"/, '$1')
      .replace(printSheet, (_, name: string) => {
        unused.add(name);
        return '';
      });
    page.body = (isFragment(page) ? withoutScripts(page.body) : page.body)
      .replace(/ data-pagefind-[a-z]+(="[^"]*")?(?=[^<>]*>)/g, '')
      .replace(longLength, (_, length: string) => `${Number(Number(length).toFixed(2))}em`);
  }
  for (const name of unused) await rm(join(directory, '_astro', name));
};
