import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [];
