import type { Said } from '../demo/words';

/** The three lines of a topic to have in the head on the way to the exam, each one sentence with `$…$` formulas. */
export type Remember = readonly [Said, Said, Said];
