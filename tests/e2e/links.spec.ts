import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builds } from '../builds.mjs';
import { allPages, allPagesInFolder, type SitePage } from './site';

interface Link {
  readonly target: URL;
  readonly written: string;
  /** The tag it stands in. */
  readonly tag: string;
}

const host = 'http://localhost:4321';

function linksOf({ path, html }: SitePage, basePath: string): Link[] {
  const page = new URL(`${host}${basePath}${path}`);
  return [...html.matchAll(/<(?:a|link|script|img|source|use|iframe)\b[^>]*?\s(?:href|src)="([^"]*)"[^>]*>/g)]
    .map(([tag, written]) => ({ tag, written: written!.replaceAll('&amp;', '&').replaceAll('&#38;', '&') }))
    .filter(({ written }) => !/^(data|mailto|javascript):/.test(written))
    .map(({ tag, written }) => ({ tag, written, target: new URL(written, page) }));
}

for (const { name, list, build } of [
  { name: 'at the root of a host', list: allPages, build: builds.root },
  { name: 'in a folder', list: allPagesInFolder, build: builds.notes },
]) {
  const ids = new Map(
    list.map(({ path, html }) => [path, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))]),
  );
  /** The path of a target inside the build, or nothing when it leads outside the base path. */
  const inside = ({ pathname }: URL): string | undefined =>
    pathname.startsWith(build.basePath)
      ? decodeURIComponent(pathname.slice(build.basePath.length))
      : undefined;
  const isOurs = ({ target }: Link): boolean => target.origin === host;

  test(`no link is dead ${name}`, () => {
    const links = list.flatMap((page) => linksOf(page, build.basePath).map((link) => ({ page, link })));
    expect(links.filter(({ link }) => isOurs(link)).length).toBeGreaterThan(list.length);
    const dead = links
      .filter(({ link }) => isOurs(link))
      .filter(({ link }) => {
        const path = inside(link.target);
        if (path === undefined) return true;
        if (ids.has(path)) {
          const id = decodeURIComponent(link.target.hash.slice(1));
          return id !== '' && id !== '_top' && !ids.get(path)?.has(id);
        }
        return path.endsWith('/') || path === '' || !existsSync(join(build.directory, path));
      });
    expect(dead.map(({ page, link }) => `/${page.path} links to ${link.written}`)).toEqual([]);
  });

  test(`a page links to pages of its own language ${name}`, () => {
    const strangers = list
      .filter(({ language }) => language !== undefined)
      .flatMap((page) =>
        linksOf(page, build.basePath)
          .filter(isOurs)
          .filter(({ tag, target }) => {
            const path = inside(target);
            const language = path?.match(/^(en|zh)(\/|$)/)?.[1];
            const isPage = path === undefined || !/\.\w+$/.test(path);
            const isSwitch = /data-language|hreflang=|rel="(alternate|canonical|sitemap)"/.test(tag);
            return isPage && tag.startsWith('<a') && !isSwitch && language !== page.language;
          })
          .map(({ written }) => `/${page.path} links to ${written}`),
      );
    expect(strangers).toEqual([]);
  });

  test(`a page has one link to itself in the other language ${name}`, () => {
    for (const page of list.filter(({ language }) => language !== undefined)) {
      const switches = linksOf(page, build.basePath).filter(({ tag }) => tag.includes('data-language'));
      const other = page.path.replace(/^(en|zh)/, (language) => (language === 'en' ? 'zh' : 'en'));
      expect(
        switches.map(({ target }) => inside(target)),
        page.path,
      ).toEqual([other]);
    }
  });

  test(`style sheets ask for files that exist ${name}`, () => {
    const sheets = new Set(
      list.flatMap((page) =>
        linksOf(page, build.basePath)
          .filter(({ tag }) => tag.includes('rel="stylesheet"'))
          .map(({ target }) => inside(target) ?? ''),
      ),
    );
    const missing = [...sheets].flatMap((sheet) => {
      const css = readFileSync(join(build.directory, sheet), 'utf8');
      return [...css.matchAll(/url\(["']?([^"')]+)["']?\)/g)]
        .map(([, written]) => written!)
        .filter((written) => !written.startsWith('data:') && !written.startsWith('#'))
        .map((written) => new URL(written, `${host}${build.basePath}${sheet}`))
        .filter((target) => !existsSync(join(build.directory, inside(target) ?? 'nowhere')))
        .map((target) => `${sheet} asks for ${target.pathname}`);
    });
    expect(missing).toEqual([]);
  });
}
