import { requireWhole } from '../checks';
import { dot } from '../linear-algebra/dot';
import { createRandom } from '../random';

/** A regression in which most inputs have no effect. */
export interface SparseProblem {
  /** $X$, the samples. */
  readonly rows: readonly (readonly number[])[];
  readonly targets: readonly number[];
  /** The weights that the targets were made from. */
  readonly weights: readonly number[];
}

const samples = 20;
const trueWeights = [2, -1.5, 1, 0, 0, 0, 0, 0, 0, 0];
const noise = 0.3;

/**
 * Twenty samples of ten inputs, of which three count: $y=Xw+0.3\varepsilon$ with $w=(2,-1.5,1,0,\dots,0)$. First $X$ is drawn row by row,
 * then the noise, all $N(0,1)$.
 *
 * @throws MathError unless the seed is a whole number of at least 0
 * @example sparseProblem(23).rows.length // 20
 */
export function sparseProblem(seed: number): SparseProblem {
  requireWhole('sparseProblem', 'seed', seed);
  const { normal } = createRandom(seed);
  const rows = Array.from({ length: samples }, () => trueWeights.map(() => normal()));
  const targets = rows.map((row) => dot(row, trueWeights) + noise * normal());
  return { rows, targets, weights: trueWeights };
}
