/** The words of a topic's exercises for the export to Anki: fetched when a reader asks for the cards. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { type Language, languages } from '../../../demo/words';
import { ankiTopic } from '../../../practice/anki/words-to-anki';
import { exerciseTopics } from '../../../practice/registry';

export const getStaticPaths = (() =>
  languages.flatMap((locale) =>
    exerciseTopics().map((topic) => ({ params: { locale, topic }, props: { locale, topic } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Language; topic: string }> = async ({ props: { locale, topic } }) =>
  Response.json(await ankiTopic(topic, locale));
