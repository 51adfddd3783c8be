import { expect, it } from 'vitest';
import { sitemapOf } from '../../src/finish/sitemap';

it('a sitemap loses what is not listed, and nothing else', () => {
  const note = '<url><loc>https://a.org/notes/en/momentum/</loc><xhtml:link rel="alternate" href="x"/></url>';
  const embed = '<url><loc>https://a.org/notes/embed/en/ema-weights/</loc></url>';
  const xml = `<urlset>${embed}${note}${embed}</urlset>`;
  expect(sitemapOf(xml, (path) => path === '/notes/en/momentum/')).toBe(`<urlset>${note}</urlset>`);
});
