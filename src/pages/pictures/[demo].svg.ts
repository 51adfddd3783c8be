/** The small picture of each demo for the page of all demos: a file of its own, fetched when its card nears the screen. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { cardPicture } from '../../gathered/card-picture';
import { demoIds, loadDemo } from '../../lab/registry';

export const getStaticPaths = (() =>
  demoIds().map((demo) => ({ params: { demo } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(cardPicture(await loadDemo(params['demo'] ?? '')), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
