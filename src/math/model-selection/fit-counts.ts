import { requireWhole } from '../checks';

/** How many models are trained to compare $G$ settings. */
export interface FitCounts {
  /** One split: $G$. */
  holdOut: number;
  /** $KG$. */
  kFold: number;
  /** $nG$. */
  leaveOneOut: number;
  /** $K(KG+1)$. */
  nested: number;
}

/**
 * Counts the fits of four ways to compare $G$ settings on $n$ samples. In nested cross-validation each of the $K$ outer rounds runs a
 * $K$-fold search on its training part, $KG$ fits, and trains the winner once more there. A last fit of the chosen setting to all the
 * data is not counted.
 *
 * @throws MathError unless $2\le K\le n$ and $G\ge1$
 * @example fitCounts({ samples: 1000, folds: 5, settings: 10 }) // { holdOut: 10, kFold: 50, leaveOneOut: 10000, nested: 255 }
 */
export function fitCounts({
  samples,
  folds,
  settings,
}: {
  samples: number;
  folds: number;
  settings: number;
}): FitCounts {
  requireWhole('fitCounts', 'folds', folds, 2);
  requireWhole('fitCounts', 'samples', samples, folds);
  requireWhole('fitCounts', 'settings', settings, 1);
  return {
    holdOut: settings,
    kFold: folds * settings,
    leaveOneOut: samples * settings,
    nested: folds * (folds * settings + 1),
  };
}
