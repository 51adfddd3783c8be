import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Language, languages } from '../../src/demo/words';
import { appManifest, manifestHref } from '../../src/offline/app-manifest';
import { paperIn } from '../../src/offline/paper';

interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly purpose: string;
}

const manifest = (locale: Language) =>
  appManifest(locale) as Readonly<Record<string, string>> & { readonly icons: readonly Icon[] };

function inPublic(src: string): string {
  return fileURLToPath(new URL(`../../public${src}`, import.meta.url));
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the site as an app', () => {
  it('is one app for each language, which starts in it', () => {
    expect(languages.map((locale) => manifest(locale)['lang'])).toEqual(['en', 'zh-CN']);
    expect(languages.map((locale) => manifest(locale)['start_url'])).toEqual(['/en/', '/zh/']);
    expect(new Set(languages.map((locale) => manifest(locale)['id'])).size).toBe(2);
    expect(manifest('zh')['name']).toBe('梯度笔记');
  });

  it('stays inside the base path', () => {
    vi.stubEnv('BASE_URL', '/notes');
    expect(manifestHref('en')).toBe('/notes/en/app.webmanifest');
    expect(manifest('en')).toMatchObject({ start_url: '/notes/en/', scope: '/notes/' });
    for (const { src } of manifest('en').icons) expect(src).toMatch(/^\/notes\/[\w/-]+\.(png|svg)$/);
  });

  it('has icons of the sizes it says', () => {
    const { icons } = manifest('en');
    expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      'any any',
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
    for (const { src, sizes } of icons.filter(({ sizes }) => sizes !== 'any')) {
      // Width and height stand at bytes 16 and 20 of a PNG.
      const png = readFileSync(inPublic(src));
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
    }
    expect(existsSync(inPublic('/favicon.svg'))).toBe(true);
    expect(existsSync(inPublic('/icons/apple-touch-icon.png'))).toBe(true);
  });

  it('has the colours of the pages', () => {
    expect(manifest('en')['theme_color']).toBe(paperIn('light'));
    expect(paperIn('light')).not.toBe(paperIn('dark'));
  });
});
