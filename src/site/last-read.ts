/** Where the reader was last in the notes: kept in this browser, and read by the home page and the review. */
export interface LastRead {
  /** The topic of the note. */
  readonly slug: string;
  /** Id of the section, if one was reached. */
  readonly section?: string;
}

const key = 'gradient-notes.last-read';

/** What was kept, if it can be read: whatever else stands there is nobody's place. */
export function readLastRead(kept: string | null): LastRead | undefined {
  const [, slug, section] = /^([a-z0-9-]+)(?:#([\w-]+))?$/.exec(kept ?? '') ?? [];
  return slug === undefined ? undefined : { slug, ...(section !== undefined && { section }) };
}

/** Keeps the place, where the browser lets us. */
export function keepLastRead({ slug, section }: LastRead): void {
  try {
    localStorage.setItem(key, section === undefined ? slug : `${slug}#${section}`);
  } catch {
    // The home page then offers nothing to go on with.
  }
}

/** The place that was kept, if any. */
export function lastRead(): LastRead | undefined {
  try {
    return readLastRead(localStorage.getItem(key));
  } catch {
    return undefined;
  }
}
