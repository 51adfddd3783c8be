/** A mistake of an author, in a note, a demo or an exercise, found when the site is built or tested. The message says how to mend it. */
export class AuthorError extends Error {
  override readonly name = 'AuthorError';
}
