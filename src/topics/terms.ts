import type { Term } from '../note/term';
import { byTopic } from './places';

/** The terms that each topic introduces; a topic that is not written yet has those that its author begins with. */
export const terms = byTopic(
  import.meta.glob<readonly Term[]>('../../content/*/terms.ts', { import: 'terms', eager: true }),
);
