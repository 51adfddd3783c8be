/** What a topic, or the lab, has to link to: fetched when an instructor chooses the topic, or a lesson plan names it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { type Language, languages } from '../../../demo/words';
import { writtenTopics } from '../../../gathered/topics';
import { labPath } from '../../../teach/contents';
import { loadContents } from '../../../teach/load-contents';

export const getStaticPaths = (async () =>
  (
    await Promise.all(
      languages.map(async (locale) =>
        [...(await writtenTopics(locale)).map(({ slug }) => slug), labPath].map((topic) => ({
          params: { locale, topic },
          props: { locale, topic },
        })),
      ),
    )
  ).flat()) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Language; topic: string }> = async ({ props: { locale, topic } }) =>
  Response.json(await loadContents(topic, locale));
