/** What the site holds, for programs that read text: https://llmstxt.org */
import type { APIRoute } from 'astro';
import { pages } from '../curriculum';
import { languages } from '../demo/words';
import { notesOf } from '../metadata/notes';
import { editions, pageHref } from '../site/links';
import { places } from '../site/places';
import { siteWords } from '../site/words';

export const GET: APIRoute = async ({ site }) => {
  const sections = await Promise.all(
    languages.map(async (locale) => {
      const written = new Map((await notesOf(locale)).map(({ slug, entry }) => [slug, entry.data]));
      const notes = pages.flatMap(({ slug }) => {
        const data = written.get(slug);
        return data
          ? [`- [${data.title}](${new URL(pageHref(locale, slug), site)}): ${data.description ?? ''}`]
          : [];
      });
      const others = places.map(
        ({ path, title }) => `- [${title[locale]}](${new URL(pageHref(locale, path), site)})`,
      );
      return [`## ${editions[locale].name}`, '', ...notes, ...others].join('\n');
    }),
  );
  const about =
    'Every formula is a tested TypeScript function; demos, numbers and exercises on a page are computed by it. Notes: CC BY 4.0. Code: MIT.';
  return new Response(
    [
      `# ${siteWords.site.en}`,
      '',
      `> ${siteWords.tagline.en}.`,
      '',
      about,
      '',
      sections.join('\n\n'),
      '',
    ].join('\n'),
  );
};
