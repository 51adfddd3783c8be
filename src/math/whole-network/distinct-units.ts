/** Weights that differ by less are equal but for rounding. */
const rounding = 1e-9;

/**
 * How many units of a layer compute different functions of its inputs: those whose weights and bias differ by more than $10^{-9}$ from those
 * of every unit before. Units that begin equal get equal gradients and stay equal. 0 for a layer without units.
 *
 * @param weights `weights[to][from]`
 * @example distinctUnits([[1, 2], [1, 2], [0, 2]], [0, 0, 0]) // 2
 */
export function distinctUnits(weights: readonly (readonly number[])[], biases: readonly number[]): number {
  const units = weights.map((row, unit) => [...row, biases[unit] ?? 0]);
  const areEqual = (a: readonly number[], b: readonly number[]): boolean =>
    a.every((value, i) => Math.abs(value - (b[i] ?? 0)) <= rounding);
  return units.filter((unit, i) => !units.slice(0, i).some((before) => areEqual(before, unit))).length;
}
