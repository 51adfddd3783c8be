/** A change that no test can notice, and why. */
export interface Equivalent {
  /** The file, from src. */
  readonly file: string;
  /** The lines as they stand, as the run prints them. */
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

export const equivalents: readonly Equivalent[] = [];
