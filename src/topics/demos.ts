import type { Demo } from '../demo/define-demo';
import { byName } from './places';

/** How to load each demo, by its id, with the topic it belongs to. */
export const demos = byName(import.meta.glob<Demo>('../../content/*/demos/*.ts', { import: 'default' }));
