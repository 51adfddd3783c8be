/** A mistake in a demo or a page, found when the site is built or tested. The message says how to mend it. */
export class DemoError extends Error {
  override readonly name = 'DemoError';
}
