import { requireWhole } from '../checks';

/** How many models are trained to compare $G$ settings. */
export interface FitCounts {
  /** One split: $G$. */
  holdOut: number;
  /** $KG$. */
  kFold: number;
  /** $nG$. */
  leaveOneOut: number;
  /** $K(K'G+1)$, where the inner search has $K'$ folds. */
  nested: number;
  /** $K'$: $K$, or as many as the smallest outer training part has samples. */
  innerFolds: number;
}

/**
 * Counts the fits of four ways to compare $G$ settings on $n$ samples. In nested cross-validation each of the $K$ outer rounds searches
 * with $K$ folds on its training part, $KG$ fits, and trains the winner once more there; that part has $n-\lceil n/K\rceil$ samples at
 * least, and no more folds than that. A last fit of the chosen setting to all the data is not counted.
 *
 * @throws MathError unless $2\le K\le n$, $n\ge4$ and $G\ge1$
 * @example fitCounts({ samples: 1000, folds: 5, settings: 10 }).nested // 255
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
  requireWhole('fitCounts', 'samples', samples, Math.max(4, folds));
  requireWhole('fitCounts', 'settings', settings, 1);
  const innerFolds = Math.min(folds, samples - Math.ceil(samples / folds));
  return {
    holdOut: settings,
    kFold: folds * settings,
    leaveOneOut: samples * settings,
    nested: folds * (innerFolds * settings + 1),
    innerFolds,
  };
}
