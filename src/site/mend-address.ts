/** Puts the address right before anything reads it, so that a link copied from here carries nothing on. First import of a page's scripts. */
import { mendedLink } from './mended-link';

const { search, hash } = mendedLink(location);
if (search !== location.search || hash !== location.hash) {
  const isLost = hash !== location.hash;
  history.replaceState(history.state, '', location.pathname + search + hash);
  // The browser could not find the place.
  if (isLost && hash) location.replace(hash);
}
