import type { Remember } from '../note/remember';
import { byTopic } from './places';

/** The three lines to remember of each topic. */
export const remember = byTopic(
  import.meta.glob<Remember>('../../content/*/remember.ts', { import: 'remember', eager: true }),
);
