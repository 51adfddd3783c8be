import { namedInAddress } from '../../site/named-in-address';

/** Opens the folded parts around what the address names: not every browser does so by itself. */
function unfold(): void {
  const target = document.getElementById(namedInAddress());
  let folded = target?.closest<HTMLDetailsElement>('details.fold:not([open])');
  if (!folded) return;
  while (folded) {
    folded.open = true;
    folded = folded.parentElement?.closest<HTMLDetailsElement>('details.fold:not([open])');
  }
  target?.scrollIntoView();
}

addEventListener('hashchange', unfold);
unfold();
