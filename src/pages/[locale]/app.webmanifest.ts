import type { APIRoute, GetStaticPaths } from 'astro';
import { appManifest } from '../../offline/app-manifest';
import { locales } from '../../site/links';

export const getStaticPaths = (() =>
  locales.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props: { locale } }) => Response.json(appManifest(locale));
