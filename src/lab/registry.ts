import type { Demo } from '../demo/define-demo';
import { AuthorError } from '../demo/errors';
import { demos } from '../topics/demos';

function placeOf(id: string) {
  const place = demos.get(id);
  if (place === undefined)
    throw new AuthorError(`no demo is called "${id}": add content/<topic>/demos/${id}.ts or mend the name`);
  return place;
}

/** Loads a demo by its id: for the build and for tests. In the browser the page names its script. */
export async function loadDemo(id: string): Promise<Demo> {
  return await placeOf(id).found();
}

/** Where a demo is written. A page names it, and the build puts the name of the script in its place. */
export function demoSource(id: string): string {
  return placeOf(id).source;
}

/** The ids of all demos. */
export function demoIds(): string[] {
  return [...demos.keys()];
}

/** The slug of the topic that a demo belongs to. */
export function topicOfDemo(id: string): string {
  return placeOf(id).topic;
}
