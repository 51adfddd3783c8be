/** Why something could not be kept: the browser has no database or refuses it, another tab holds it, or it is full. */
export type Trouble = 'unavailable' | 'blocked' | 'full';

/** The database did not open because another tab holds an older version of it. */
export class BlockedError extends Error {
  override readonly name = 'BlockedError';
}

/** What an error of the database means to a reader. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof BlockedError) return 'blocked';
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return name === 'QuotaExceededError' ? 'full' : 'unavailable';
}
