/** The social card of each note. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDemo } from '../../../lab/registry';
import { allNotes, demosIn } from '../../../metadata/notes';
import { cardPng } from '../../../metadata/social-card';
import type { Locale } from '../../../site/links';

export const getStaticPaths = (async () =>
  (await allNotes()).map(({ locale, slug, entry }) => ({
    params: { locale, slug },
    props: { demos: demosIn(entry) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ demos: string[] }> = async ({ params, props }) => {
  const demos = await Promise.all(props.demos.map(loadDemo));
  const png = await cardPng(demos, params['locale'] as Locale);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
