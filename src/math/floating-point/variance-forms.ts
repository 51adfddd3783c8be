import { MathError } from '../errors';
import { binaryFormat, type FormatName } from './binary-format';

/** Three formulas for the population variance that are equal without rounding. */
export type VarianceForm = 'twoPass' | 'difference' | 'welford';

/**
 * The population variance of a list by one of three formulas, every operation rounded to a format; the values are rounded first.
 *
 * - `twoPass`: the mean first, then $\frac1n\sum(x_i-\bar x)^2$
 * - `difference`: $\frac1n\sum x_i^2-\bar x^2$ in one pass; two large numbers cancel, and the result may be negative
 * - `welford`: one pass with a running mean, $M\leftarrow M+(x-\bar x_{\text{old}})(x-\bar x_{\text{new}})$
 *
 * Source: T. F. Chan, G. H. Golub, R. J. LeVeque, "Algorithms for computing the sample variance" (1983); B. P. Welford (1962).
 *
 * @throws MathError if the list is empty
 * @example varianceByForm([4, 7, 13, 16], 'difference', 'float64') // 22.5
 */
export function varianceByForm(values: readonly number[], form: VarianceForm, format: FormatName): number {
  const { round } = binaryFormat(format);
  const x = values.map(round);
  const n = x.length;
  if (n === 0) throw new MathError('varianceByForm needs at least one value: pass a non-empty list');
  const sum = (terms: readonly number[]): number => terms.reduce((total, each) => round(total + each), 0);
  if (form === 'welford') {
    let mean = 0;
    let squares = 0;
    x.forEach((each, index) => {
      const before = round(each - mean);
      mean = round(mean + round(before / (index + 1)));
      squares = round(squares + round(before * round(each - mean)));
    });
    return round(squares / n);
  }
  const mean = round(sum(x) / n);
  if (form === 'twoPass') {
    const deviations = x.map((each) => round(each - mean));
    return round(sum(deviations.map((each) => round(each * each))) / n);
  }
  const meanSquare = round(sum(x.map((each) => round(each * each))) / n);
  return round(meanSquare - round(mean * mean));
}

/**
 * How many times larger than the variance the two numbers are that cancel in $\frac1n\sum x_i^2-\bar x^2$: $1+\bar x^2/\sigma^2$, and as
 * many times larger may the relative error be than that of one operation.
 *
 * @throws MathError for a standard deviation that is not above 0
 * @example cancellationFactor(1000, 10) // 10001
 */
export function cancellationFactor(mean: number, deviation: number): number {
  if (!(deviation > 0)) throw new MathError(`cancellationFactor needs a deviation above 0, not ${deviation}`);
  return 1 + (mean / deviation) ** 2;
}
