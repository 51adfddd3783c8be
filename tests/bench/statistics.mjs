/** What stands for many measurements. */

/** @param {readonly number[]} values @param {number} fraction */
export function quantile(values, fraction) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(fraction * sorted.length))] ?? 0;
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/** How often what takes time is measured: its median counts. */
export const rounds = 5;

/**
 * Measures `rounds` times, one after the other, and gives the median of each number.
 * @template {string} Name
 * @param {() => Promise<Record<Name, number>>} measure
 * @returns {Promise<Record<Name, number>>}
 */
export async function medians(measure) {
  const found = [];
  for (let round = 0; round < rounds; round++) found.push(await measure());
  const names = /** @type {Name[]} */ (Object.keys(found[0] ?? {}));
  return /** @type {Record<Name, number>} */ (
    Object.fromEntries(names.map((name) => [name, median(found.map((each) => each[name]))]))
  );
}
