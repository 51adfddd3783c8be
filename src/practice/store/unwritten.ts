/**
 * What a page that is being left may not get into the database any more: a transaction that begins at the very end is dropped. It goes
 * where writing is done at once, each page under a key of its own, and the next page of the site that opens the store takes it over.
 */
import type { KeptRecords } from './merge';
import { readFile, writeFile } from './store-file';

const prefix = 'gradient-notes.unwritten.';

/** What a page has left behind, and how to throw it away once it is kept. */
export interface LeftBehind {
  readonly records: KeptRecords;
  readonly discard: () => void;
}

/** Does something with what a browser keeps by name; a private window may forbid that, or there is no room. */
function attempt<Result>(work: (kept: Storage) => Result): Result | undefined {
  try {
    return work(localStorage);
  } catch {
    // Then what was not written is lost with the page, as it would be without this.
    return undefined;
  }
}

/** Leaves records behind; none take away what was left before. */
export function leaveBehind(name: string, records: KeptRecords): void {
  const isEmpty = records.reviews.length + records.exams.length === 0;
  attempt((kept) => {
    if (isEmpty) kept.removeItem(prefix + name);
    else kept.setItem(prefix + name, writeFile(records));
  });
}

function keys(kept: Storage): string[] {
  return Array.from({ length: kept.length }, (_, index) => kept.key(index) ?? '').filter((key) =>
    key.startsWith(prefix),
  );
}

/** Everything that pages have left behind. */
export function leftBehind(): LeftBehind[] {
  const found = attempt((kept) => keys(kept).map((key) => [key, kept.getItem(key) ?? ''] as const)) ?? [];
  return found.map(([key, text]) => {
    const file = readFile(text);
    return {
      records: typeof file === 'string' ? { reviews: [], exams: [] } : file,
      discard: () =>
        // A page that is still there may have left more meanwhile.
        attempt((kept) => kept.getItem(key) === text && kept.removeItem(key)),
    };
  });
}

/** Deletes everything that pages have left behind. */
export function forgetLeftBehind(): void {
  attempt((kept) => {
    for (const key of keys(kept)) kept.removeItem(key);
  });
}
