/** A link to this site as a lesson plan keeps it: without host, base path and language, so that it opens in the reader's language. */

import { mendedLink } from '../../site/mended-link';

/** The addresses of this site: its host, `https://example.org`, and its base path, `/notes/`. */
export interface SitePlace {
  readonly origins: readonly string[];
  readonly base: string;
}

const stand = 'https://site.invalid/';

/**
 * What a plan keeps of an address below the language, `momentum/?ema-weights.beta=0.98#ema-weights`; nothing when it leads elsewhere.
 * What happens to links on their way (`&fbclid=…`, a full stop behind them) is undone.
 */
export function targetOf(below: string): string | undefined {
  if (!URL.canParse(below, stand) || /^[/\\]|^[a-z][a-z\d+.-]*:/i.test(below)) return undefined;
  const { origin, pathname, search, hash } = new URL(below, stand);
  const path = pathname.slice(1);
  if (origin !== new URL(stand).origin || !/^(?:[\w-]+\/)*$/.test(path)) return undefined;
  const mended = mendedLink({ search, hash });
  return path + mended.search + mended.hash;
}

/** What a plan keeps of a link that was pasted; nothing when it is none to a page of this site in one of its languages. */
export function targetOfLink(pasted: string, { origins, base }: SitePlace): string | undefined {
  const text = pasted.trim();
  if (!URL.canParse(text)) return undefined;
  const { origin, pathname, search, hash } = new URL(text);
  if (!origins.includes(origin) || !pathname.startsWith(base)) return undefined;
  const below = pathname.slice(base.length).match(/^(?:en|zh)\/(.*)$/)?.[1];
  return below === undefined ? undefined : targetOf(below + search + hash);
}

/** A target taken apart. */
export interface Target {
  /** `momentum`, `practice/momentum`, `exam`; empty for the home page. */
  readonly path: string;
  readonly pairs: readonly (readonly [key: string, text: string])[];
  /** The id after `#`. */
  readonly place: string;
}

export function readTarget(target: string): Target {
  const { pathname, search, hash } = new URL(target, stand);
  let place = hash.slice(1);
  try {
    place = decodeURIComponent(place);
  } catch {
    // `#%` is taken as it stands.
  }
  return { path: pathname.slice(1).replace(/\/$/, ''), pairs: [...new URLSearchParams(search)], place };
}
