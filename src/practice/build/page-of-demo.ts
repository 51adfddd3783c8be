import { getCollection } from 'astro:content';
import { PracticeError } from '../errors';

const pages = (async () => {
  const found = new Map<string, string>();
  for (const { id, body = '' } of await getCollection('docs')) {
    const slug = id.replace(/^[^/]*\/?/, '');
    if (slug === '') continue;
    for (const [, demo = ''] of body.matchAll(/<Demo id="([\w-]+)"/g)) found.set(demo, slug);
  }
  return found;
})();

/** The slug of the page that has a demo. */
export async function pageOfDemo(demo: string): Promise<string> {
  const slug = (await pages).get(demo);
  if (slug === undefined) throw new PracticeError(`no page has the demo "${demo}": an exercise links to it`);
  return slug;
}
