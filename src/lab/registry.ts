import type { Demo } from './define-demo';
import { DemoError } from './errors';

const modules = import.meta.glob<{ default: Demo }>('../demos/*.ts');

/** Loads a demo by its id; in the browser each demo is a file of its own, fetched when it is needed. */
export async function loadDemo(id: string): Promise<Demo> {
  const load = modules[`../demos/${id}.ts`];
  if (load === undefined)
    throw new DemoError(`no demo is called "${id}": add src/demos/${id}.ts or mend the name`);
  return (await load()).default;
}

/** The ids of all demos. */
export function demoIds(): string[] {
  return Object.keys(modules).map((path) => path.slice('../demos/'.length, -'.ts'.length));
}
