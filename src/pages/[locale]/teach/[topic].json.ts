/** What a topic has to link to: fetched when an instructor chooses the topic, or a lesson plan names it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { type Language, languages } from '../../../demo/words';
import { writtenTopics } from '../../../gathered/topics';
import { loadContents } from '../../../teach/load-contents';

export const getStaticPaths = (async () =>
  (
    await Promise.all(
      languages.map(async (locale) =>
        (
          await writtenTopics(locale)
        ).map(({ slug }) => ({
          params: { locale, topic: slug },
          props: { locale, topic: slug },
        })),
      ),
    )
  ).flat()) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Language; topic: string }> = async ({ props: { locale, topic } }) =>
  Response.json(await loadContents(topic, locale));
