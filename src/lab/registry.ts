import type { Demo } from '../demo/define-demo';
import { AuthorError } from '../demo/errors';
import { demos } from '../topics/demos';

function placeOf(id: string) {
  const place = demos.get(id);
  if (place === undefined)
    throw new AuthorError(`no demo is called "${id}": add content/<topic>/demos/${id}.ts or mend the name`);
  return place;
}

/** Loads a demo by its id. */
export async function loadDemo(id: string): Promise<Demo> {
  return await placeOf(id).found();
}

/** The ids of all demos. */
export function demoIds(): string[] {
  return [...demos.keys()];
}

/** The slug of the topic that a demo belongs to. */
export function topicOfDemo(id: string): string {
  return placeOf(id).topic;
}
