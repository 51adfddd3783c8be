import { namedInAddress } from '../../site/named-in-address';
import { openFolds } from '../../site/open-folds';

/** Opens the folded parts around what the address names: not every browser does so by itself. */
function unfold(): void {
  const target = document.getElementById(namedInAddress());
  if (target && openFolds(target)) target.scrollIntoView();
}

addEventListener('hashchange', unfold);
unfold();
