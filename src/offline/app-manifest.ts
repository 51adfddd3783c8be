import type { Language } from '../demo/words';
import { editions, pageHref, withBase } from '../site/links';
import { places } from '../site/places';
import { siteWords } from '../site/words';
import { paperIn } from './paper';

/** The address of the manifest of a language. */
export function manifestHref(locale: Language): string {
  return withBase(`${locale}/app.webmanifest`);
}

/** What a device needs to install the site as an app: an app for each language, which starts in it and reaches both. */
export function appManifest(locale: Language): object {
  const site = siteWords.site[locale];
  const icon = (name: string, size: number, purpose: string): object => ({
    src: withBase(`icons/${name}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return {
    id: pageHref(locale),
    name: site,
    short_name: site,
    description: siteWords.tagline[locale],
    lang: editions[locale].tag,
    dir: 'ltr',
    start_url: pageHref(locale),
    scope: withBase(''),
    display: 'standalone',
    theme_color: paperIn('light'),
    background_color: paperIn('light'),
    categories: ['education'],
    icons: [
      { src: withBase('favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon('icon-192', 192, 'any'),
      icon('icon-512', 512, 'any'),
      icon('maskable-512', 512, 'maskable'),
    ],
    shortcuts: places.map(({ path, title }) => ({ name: title[locale], url: pageHref(locale, path) })),
  };
}
