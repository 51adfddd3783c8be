import { byNameAndTopic } from './places';

/** A note as MDX makes it: calling `Content` gives the tree of its elements, in which no component has run yet. */
export interface NoteModule {
  readonly Content: (props: object) => unknown;
}

/** How to load each note, by its language and topic: `en/momentum`. */
export const notes = byNameAndTopic(import.meta.glob<NoteModule>('../../content/*/*.mdx'));
