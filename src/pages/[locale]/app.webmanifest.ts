import type { APIRoute, GetStaticPaths } from 'astro';
import { languages } from '../../demo/words';
import { appManifest } from '../../offline/app-manifest';

export const getStaticPaths = (() =>
  languages.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props: { locale } }) => Response.json(appManifest(locale));
