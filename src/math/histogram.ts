import { requireWhole } from './checks';
import { MathError } from './errors';

/** The equal bins of a histogram: `bins` of them between `from` and `to`. */
export interface HistogramBins {
  from: number;
  to: number;
  bins: number;
}

/** What a histogram shows. */
export interface Histogram {
  /** The $bins+1$ edges, ascending. */
  edges: number[];
  /** How many values each bin holds. */
  counts: number[];
  /** Count / (number of values · width): comparable with a density curve; its integral is the share of values inside. */
  density: number[];
  /** How many values lie below `from`. */
  below: number;
  /** How many values lie above `to`. */
  above: number;
}

/** Densities of narrower bins overflow. */
const narrowestBin = 1e-300;

/**
 * Sorts values into equal bins $[e_k, e_{k+1})$; the last bin also holds its right edge. Values outside are counted in
 * `below` and `above` and lower the density. Throws if there is no value, a value is NaN, or the bins are no bins or
 * narrower than $10^{-300}$.
 *
 * @example histogram([1, 1, 2, 5], { from: 0, to: 4, bins: 2 }) // { edges: [0, 2, 4], counts: [2, 1], density: [0.25,
 * 0.125], below: 0, above: 1 }
 */
export function histogram(values: ArrayLike<number>, { from, to, bins }: HistogramBins): Histogram {
  if (values.length === 0) throw new MathError('histogram needs at least one value: pass a non-empty list');
  requireWhole('histogram', 'bins', bins, 1);
  if (!(Number.isFinite(to - from) && from < to)) {
    throw new MathError(`histogram needs finite from < to, not from ${from} to ${to}`);
  }
  const width = (to - from) / bins;
  if (width < narrowestBin) {
    throw new MathError(`histogram cannot count in bins of width ${width}: widen them or ask for fewer`);
  }
  const edges = Array.from({ length: bins + 1 }, (_, k) => (k === bins ? to : from + k * width));
  const counts = new Array<number>(bins).fill(0);
  let below = 0;
  let above = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < from) below++;
    else if (value > to) above++;
    else if (value >= from) {
      let bin = Math.floor((value - from) / width);
      // Division may round across an edge; the edges decide.
      if (value < edges[bin]!) bin--;
      else if (value >= edges[bin + 1]!) bin++;
      counts[Math.min(bin, bins - 1)]! += 1;
    } else throw new MathError('histogram cannot place NaN: leave out values that are not numbers');
  }
  const density = counts.map((count) => count / (values.length * width));
  return { edges, counts, density, below, above };
}
