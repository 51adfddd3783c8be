/** A mistake in an exercise or in a call of the practice engine. The message says how to mend it. */
export class PracticeError extends Error {
  override readonly name = 'PracticeError';
}
