import { MathError } from '../errors';
import { rootMeanSquare } from '../statistics';
import { deviationOf } from './checks';
import { standardize } from './standardize';

/** Shape of a block of activations: samples, channels, height, width. Stored row-major, width running fastest. */
export interface BlockShape {
  N: number;
  C: number;
  H: number;
  W: number;
}

/**
 * Which cells of a block share their statistics. `batch`: a channel over all samples and positions. `layer`: a whole sample.
 * `instance`: one channel of one sample. `group`: some neighboring channels of one sample. `rms`: a whole sample, divided by
 * its root mean square without subtracting a mean.
 */
export type NormalizationKind = 'batch' | 'layer' | 'instance' | 'group' | 'rms';

/** How a normalization cuts an $N\times C\times H\times W$ block into groups of cells with common statistics. */
export interface NormalizationAxes {
  /** Number of groups: how many means and variances (for `rms`: root mean squares) are computed. */
  statistics: number;
  /** Number of cells in each group. */
  cells: number;
  /** For each cell, in row-major order, the number of its group, 0 to `statistics` - 1. */
  groupOfCell: number[];
}

/**
 * The groups of a normalization, for example $C$ groups of $N\cdot H\cdot W$ cells in batch normalization. `groups` (used by
 * `group` alone) is the number of channel groups. Throws for sizes that are no whole numbers above 0 and for a number of
 * groups that does not divide $C$.
 *
 * Source: Y. Wu, K. He, "Group Normalization" (2018), figure 2; B. Zhang, R. Sennrich, "Root Mean Square Layer
 * Normalization" (2019).
 *
 * @example normalizationAxes('instance', { N: 1, C: 2, H: 1, W: 2 }).groupOfCell // [0, 0, 1, 1]
 */
export function normalizationAxes(kind: NormalizationKind, shape: BlockShape, groups = 1): NormalizationAxes {
  const { N, C, H, W } = shape;
  for (const size of [N, C, H, W]) {
    if (!Number.isInteger(size) || size < 1) {
      throw new MathError(`normalizationAxes needs sizes that are whole numbers above 0, not ${size}`);
    }
  }
  if (kind === 'group' && !(Number.isInteger(groups) && groups > 0 && C % groups === 0)) {
    throw new MathError(
      `normalizationAxes needs a number of groups that divides the ${C} channels, not ${groups}`,
    );
  }
  const channelGroups = { batch: C, layer: 1, instance: C, group: groups, rms: 1 }[kind];
  const channelsPerGroup = C / channelGroups;
  const positions = H * W;
  const statistics = (kind === 'batch' ? 1 : N) * channelGroups;
  const groupOfCell = Array.from({ length: N * C * positions }, (_, cell) => {
    const channel = Math.floor(cell / positions) % C;
    const sample = kind === 'batch' ? 0 : Math.floor(cell / (positions * C));
    return sample * channelGroups + Math.floor(channel / channelsPerGroup);
  });
  return { statistics, cells: groupOfCell.length / statistics, groupOfCell };
}

/**
 * The number of learned scales and shifts, as PyTorch's layers have them with `affine=True`: $2C$ for batch, instance and
 * group normalization (one $\gamma$ and one $\beta$ a channel), $2CHW$ for layer normalization over $C,H,W$, and $CHW$ for
 * RMS normalization, which has no shift. Running statistics are not learned and do not count.
 *
 * @example learnedParameters('batch', { N: 8, C: 3, H: 4, W: 4 }) // 6
 */
export function learnedParameters(kind: NormalizationKind, { C, H, W }: BlockShape): number {
  if (kind === 'layer') return 2 * C * H * W;
  return kind === 'rms' ? C * H * W : 2 * C;
}

/**
 * Normalizes a block with $\gamma=1$, $\beta=0$: within each group $(x-\mu)/\sqrt{\sigma^2+\varepsilon}$ with the biased variance,
 * or for `rms` $x/\sqrt{\overline{x^2}+\varepsilon}$. `block` holds $NCHW$ numbers in row-major order and so does the result.
 * Throws for a block of another size, a negative $\varepsilon$, and a deviation of 0.
 *
 * @example normalizeBlock([1, 3, 2, 6], 'instance', { N: 1, C: 2, H: 1, W: 2 }, { epsilon: 0 }) // [-1, 1, -1, 1]
 */
export function normalizeBlock(
  block: ArrayLike<number>,
  kind: NormalizationKind,
  shape: BlockShape,
  { epsilon, groups = 1 }: { epsilon: number; groups?: number },
): number[] {
  const { statistics, groupOfCell } = normalizationAxes(kind, shape, groups);
  if (block.length !== groupOfCell.length) {
    throw new MathError(
      `normalizeBlock needs ${groupOfCell.length} numbers for this shape, not ${block.length}`,
    );
  }
  const cellsOfGroup: number[][] = Array.from({ length: statistics }, () => []);
  groupOfCell.forEach((group, cell) => {
    cellsOfGroup[group]!.push(cell);
  });
  const result = new Array<number>(block.length).fill(0);
  for (const cells of cellsOfGroup) {
    const values = cells.map((cell) => block[cell]!);
    const normalized =
      kind === 'rms' ? divideByRms(values, epsilon) : standardize(values, epsilon).normalized;
    cells.forEach((cell, i) => {
      result[cell] = normalized[i]!;
    });
  }
  return result;
}

/** $x_i/\sqrt{\frac1m\sum_jx_j^2+\varepsilon}$. */
function divideByRms(values: readonly number[], epsilon: number): number[] {
  const size = rootMeanSquare(values);
  const divisor = deviationOf('normalizeBlock', size * size, epsilon, size);
  return values.map((value) => value / divisor);
}
