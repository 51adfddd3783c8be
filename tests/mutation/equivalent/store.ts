import type { Equivalent } from './equivalent.ts';

/** What no test of the folder `store` can notice. */
export const store: readonly Equivalent[] = [
  {
    file: 'practice/store/changes.ts',
    reason: 'Without changes both tables are made of the same rows again.',
    changes: [['if (changes.length === 0) return rows;', 'if ((changes.length === 0, false)) return rows;']],
  },
  {
    file: 'practice/store/database.ts',
    reason: 'The version of a database is cut to a whole number.',
    changes: [['const databaseVersion = 1;', 'const databaseVersion = (1 * 1.01);']],
  },
];
