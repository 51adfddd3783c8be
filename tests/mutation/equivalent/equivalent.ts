/** Changes that no test can notice, and why. */
export interface Equivalent {
  /** The file, from src. */
  readonly file: string;
  readonly reason: string;
  /** The lines as they stand and as the mutant has them, as the run prints them. */
  readonly changes: readonly (readonly [before: string, after: string])[];
}
