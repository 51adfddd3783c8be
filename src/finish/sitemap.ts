import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesOf, readPages } from './built-files';
import { isFragment } from './fragment';

const noIndex = /<meta name="robots" content="[^"]*noindex/;

/** A sitemap without the addresses for which `isListed` says no; it is asked with the path of the address. */
export function sitemapOf(xml: string, isListed: (path: string) => boolean): string {
  return xml.replace(/<url><loc>([^<]*)<\/loc>.*?<\/url>/gs, (entry, address: string) =>
    isListed(new URL(address).pathname) ? entry : '',
  );
}

/** After the build: the sitemap names what a reader should find, neither fragments nor pages that ask not to be indexed. */
export function honestSitemap(): AstroIntegration {
  let base = '/';
  return {
    name: 'honest-sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const unlisted = new Set(
          (await readPages(dist))
            .filter(({ html }) => isFragment(html) || noIndex.test(html))
            .map(({ name }) => base + name.replace(/index\.html$/, '')),
        );
        for (const file of await filesOf(dist, 'sitemap-*.xml')) {
          const xml = await readFile(file, 'utf8');
          await writeFile(
            file,
            sitemapOf(xml, (path) => !unlisted.has(path)),
          );
        }
      },
    },
  };
}
