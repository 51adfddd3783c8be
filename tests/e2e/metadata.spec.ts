import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builds } from '../builds.mjs';
import { allPages, allPagesInFolder } from './site';

const titles = (html: string): string => html.match(/<h1[^>]*>([^<]*)/)?.[1] ?? '';

for (const { name, list, build } of [
  { name: 'at the root of a host', list: allPages, build: builds.root },
  { name: 'in a folder', list: allPagesInFolder, build: builds.notes },
]) {
  const notes = list.filter(({ html, language }) => language && html.includes('application/ld+json'));
  const inside = (address: string): string =>
    join(build.directory, new URL(address).pathname.slice(build.basePath.length));

  test(`every note says what it is, in which languages, and shows a card ${name}`, () => {
    expect(notes.length).toBeGreaterThanOrEqual(10);
    for (const { path, html, language } of notes) {
      const link = (pattern: RegExp): string => html.match(pattern)?.[1] ?? '';
      const canonical = link(/<link rel="canonical" href="([^"]*)"/);
      expect(new URL(canonical).pathname, path).toBe(`${build.basePath}${path}`);
      for (const [tag, locale] of [
        ['en', 'en'],
        ['zh-CN', 'zh'],
      ]) {
        const other = link(new RegExp(`<link rel="alternate" hreflang="${tag}" href="([^"]*)"`));
        expect(new URL(other).pathname, path).toBe(`${build.basePath}${path.replace(/^(en|zh)/, locale!)}`);
      }
      expect(existsSync(inside(link(/<meta property="og:image" content="([^"]*)"/))), path).toBe(true);
      const data: unknown = JSON.parse(link(/<script type="application\/ld\+json">([^<]*)</));
      expect(data).toMatchObject({
        '@type': 'LearningResource',
        url: canonical,
        inLanguage: language === 'zh' ? 'zh-CN' : 'en',
      });
      expect(html, path).toContain('@misc{gradient-notes-');
    }
  });

  test(`robots.txt, the sitemap and llms.txt name what there is ${name}`, () => {
    const read = (file: string): string => readFileSync(join(build.directory, file), 'utf8');
    const sitemap = read('robots.txt').match(/^Sitemap: (.*)$/m)?.[1] ?? '';
    expect(existsSync(inside(sitemap))).toBe(true);
    const llms = read('llms.txt');
    for (const { path, html } of notes) {
      expect(llms, titles(html)).toContain(`${build.basePath}${path})`);
      expect(read('sitemap-0.xml'), path).toContain(`${build.basePath}${path}<`);
    }
    const listed = [...llms.matchAll(/\]\(([^)]*)\)/g)].map(([, address]) => inside(address!));
    expect(listed.filter((file) => !existsSync(join(file, 'index.html')))).toEqual([]);
  });
}
