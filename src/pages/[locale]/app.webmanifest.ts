import type { APIRoute, GetStaticPaths } from 'astro';
import { locales } from '../../links';
import { appManifest } from '../../offline/app-manifest';

export const getStaticPaths = (() =>
  locales.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props: { locale } }) => Response.json(appManifest(locale));
