import type { Demo } from '../../../src/demo/define-demo';
import { demoIds, loadDemo, topicOfDemo } from '../../../src/lab/registry';
import { isTested } from '../tested-topic';

/** All demos of the site, found by their files. */
export const demos: readonly { readonly file: string; readonly demo: Demo }[] = await Promise.all(
  demoIds()
    .filter((id) => isTested(topicOfDemo(id)))
    .map(async (file) => ({ file, demo: await loadDemo(file) })),
);

if (demos.length === 0) throw new Error('content holds no demo, so these tests would see nothing');

/** A seed of its own for every demo, so that a new demo does not change what the others are tested with. */
export function seedOf(id: string): number {
  return [...id].reduce((sum, sign) => (Math.imul(sum, 31) + sign.charCodeAt(0)) >>> 0, 7);
}
