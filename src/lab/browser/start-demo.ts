import type { Language } from '../../demo/words';
import { loadDemo } from '../registry';
import { runDemo } from './run-demo';
import type { RunningDemo } from './running-demo';

/** Loads the demo that an element of the page is named after and makes it live there. */
export async function startDemo(root: HTMLElement, language: Language): Promise<RunningDemo> {
  return runDemo(root, await loadDemo(root.id), language);
}
