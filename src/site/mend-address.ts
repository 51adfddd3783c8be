/** Puts the address right before anything reads it, so that a link copied from here carries nothing on. First import of a page's scripts. */
import { mendedLink } from './mended-link';

function mend(): void {
  const { search, hash } = mendedLink(location);
  const isLost = hash !== location.hash;
  if (search === location.search && !isLost) return;
  history.replaceState(history.state, '', location.pathname + search + hash);
  // The browser could not find the place.
  if (isLost && hash) location.replace(hash);
}

// A link to another place of the same page loads nothing.
addEventListener('hashchange', mend);
mend();
