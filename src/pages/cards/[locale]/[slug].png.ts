/** The social card of each note. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Language } from '../../../demo/words';
import { loadDemo } from '../../../lab/registry';
import { allNotes, demosIn } from '../../../metadata/notes';
import { cardPng } from '../../../metadata/social-card';

export const getStaticPaths = (async () =>
  (await allNotes()).map(({ locale, slug, entry }) => ({
    params: { locale, slug },
    props: { demos: demosIn(entry) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ demos: string[] }> = async ({ params, props }) => {
  const demos = await Promise.all(props.demos.map(loadDemo));
  const png = await cardPng(demos, params['locale'] as Language);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
