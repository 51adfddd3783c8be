import { MathError } from '../errors';
import { sizeOf } from '../matrix';
import { solveLinear } from '../solve-linear';

/** A sum has to be smaller by more than this, relative to the targets: less is rounding. */
const rounding = 1e-10;

/**
 * Least absolute deviations: weights $w$ that minimize $\sum_i|y_i-x_i^\top w|$, exactly, and that sum. If $X$ ($n\times d$) has full
 * column rank, some minimizer fits $d$ independent samples exactly, a corner of the linear program, so all sets of $d$ samples are
 * tried: for small data only. Of several minimizers among them it is the first in the order of the samples.
 *
 * Source: P. Bloomfield, W. L. Steiger, "Least Absolute Deviations: Theory, Applications, and Algorithms" (1983).
 *
 * @throws MathError if $y$ has another length, or if no $d$ samples are independent
 * @example leastAbsoluteDeviations([[1], [1], [1]], [0, 1, 9]) // { sum: 9, weights: [1] }
 */
export function leastAbsoluteDeviations(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
): { sum: number; weights: number[] } {
  const { columns } = sizeOf(rows, 'leastAbsoluteDeviations');
  if (targets.length !== rows.length) {
    throw new MathError('leastAbsoluteDeviations needs one target for each row');
  }
  const margin = rounding * Math.max(1, ...targets.map(Math.abs));
  let best: { sum: number; weights: number[] } | undefined;
  for (const chosen of subsets(rows.length, columns)) {
    const weights = throughSamples(rows, targets, chosen);
    if (weights === null) continue;
    const sum = rows.reduce(
      (total, row, i) =>
        total + Math.abs(row.reduce((rest, entry, j) => rest - entry * weights[j]!, targets[i]!)),
      0,
    );
    if (best === undefined || sum < best.sum - margin) best = { sum, weights };
  }
  if (best === undefined) {
    throw new MathError('leastAbsoluteDeviations needs as many independent samples as columns');
  }
  return best;
}

/** The weights that fit the chosen samples exactly; `null` if these depend on each other. */
function throughSamples(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
  chosen: readonly number[],
): number[] | null {
  try {
    return solveLinear(
      chosen.map((i) => rows[i]!),
      chosen.map((i) => targets[i]!),
    );
  } catch (problem) {
    if (problem instanceof MathError) return null;
    throw problem;
  }
}

/** All sets of `count` of the numbers 0, 1, …, `among` − 1, in lexicographic order. */
function* subsets(among: number, count: number, first = 0): Generator<number[]> {
  if (count === 0) yield [];
  else
    for (let i = first; i <= among - count; i++)
      for (const rest of subsets(among, count - 1, i + 1)) yield [i, ...rest];
}
