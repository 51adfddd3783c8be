import { readFile, writeFile } from 'node:fs/promises';
import { filesOf, type Step } from './built-site';
import { isFragment } from './fragment';

const noIndex = /<meta name="robots" content="[^"]*noindex/;

/** A sitemap without the addresses for which `isListed` says no; it is asked with the path of the address. */
export function sitemapOf(xml: string, isListed: (path: string) => boolean): string {
  return xml.replace(/<url><loc>([^<]*)<\/loc>.*?<\/url>/gs, (entry, address: string) =>
    isListed(new URL(address).pathname) ? entry : '',
  );
}

/** The sitemap names what a reader should find, neither fragments nor pages that ask not to be indexed. */
export function honestSitemap(base: string): Step {
  return async ({ directory, pages }) => {
    const unlisted = new Set(
      pages
        .filter((page) => isFragment(page) || noIndex.test(page.head))
        .map(({ name }) => base + name.replace(/index\.html$/, '')),
    );
    for (const file of await filesOf(directory, 'sitemap-*.xml')) {
      const xml = await readFile(file, 'utf8');
      await writeFile(
        file,
        sitemapOf(xml, (path) => !unlisted.has(path)),
      );
    }
  };
}
