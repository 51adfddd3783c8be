/** What a page asks the worker. */
export type Question =
  /** "I am shown": keep what belongs to me. `content` is what the page says of itself. */
  | { readonly ask: 'keep-page'; readonly content: string }
  /** How much of the site is kept? */
  | { readonly ask: 'how-much' }
  /** Fetch more of the site, for about a second. */
  | { readonly ask: 'keep-more' }
  /** Browsers forget that a new worker wants to take over when the old one is answering at that moment. */
  | { readonly ask: 'take-over' };

/** What becomes of a page. */
export interface PageAnswer {
  /** A newer version of this page, or of what it loads, is there. */
  readonly isOutdated: boolean;
}

/** Why the rest of the site could not be fetched: no network, no room on the device, or the host has another version by now. */
export type Trouble = 'network' | 'room' | 'replaced';

/** How much of the site is kept. Bytes are those on the wire, but for the room that all of it takes. */
export interface SiteAnswer {
  readonly bytes: number;
  readonly missing: number;
  readonly room: number;
  readonly trouble?: Trouble;
}
