import { requireFinite } from '../checks';
import { MathError } from '../errors';

/**
 * The exponent $j$ of decimal scaling $x'=x/10^j$: the smallest whole $j\ge0$ with $\max_i|x_i|/10^j<1$. The inequality is strict,
 * so 1000 needs $j=4$. Throws if the list is empty or holds a number that is not finite.
 *
 * Source: J. Han, M. Kamber, J. Pei, "Data Mining: Concepts and Techniques", section on data transformation.
 *
 * @example decimalExponent([986, -917]) // 3
 */
export function decimalExponent(values: ArrayLike<number>): number {
  if (values.length === 0) throw new MathError('decimalExponent needs at least one value');
  let largest = 0;
  for (let i = 0; i < values.length; i++) {
    requireFinite('decimalExponent', 'value', values[i]!);
    largest = Math.max(largest, Math.abs(values[i]!));
  }
  // The shortest decimal notation knows its leading power of ten; a logarithm may round across it.
  return largest < 1 ? 0 : Number(largest.toExponential().split('e')[1]) + 1;
}
