/** A site that cannot be kept as it was built: a programmer's mistake, so it stops the build. */
export class OfflineError extends Error {
  override readonly name = 'OfflineError';
}
