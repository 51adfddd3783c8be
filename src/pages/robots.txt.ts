/** Everything may be read; demos that stand alone say themselves that they should not be indexed. */
import type { APIRoute } from 'astro';
import { withBase } from '../site/links';

export const GET: APIRoute = ({ site }) =>
  new Response(
    ['User-agent: *', 'Allow: /', `Sitemap: ${new URL(withBase('sitemap-index.xml'), site)}`, ''].join('\n'),
  );
