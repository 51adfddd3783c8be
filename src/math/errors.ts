/**
 * A mistake of the programmer who called a function of `src/math`: an empty list, shapes that do not fit, a value
 * outside the domain. The message names the function and says how to mend the call.
 */
export class MathError extends Error {
  override readonly name = 'MathError';
}
