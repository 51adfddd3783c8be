import type { ScalarFunction } from './activations/scalar-function';
import { MathError } from './errors';

/** The affine map $x\mapsto Wx+b$; `weights[to][from]`. */
export interface AffineMap {
  weights: number[][];
  bias: number[];
}

function check({ weights, bias }: AffineMap, inputs: number, who: string): void {
  if (weights.length !== bias.length || weights.some((row) => row.length !== inputs)) {
    throw new MathError(`${who} needs a matrix with ${inputs} columns and one bias per row`);
  }
}

/**
 * $Wx+b$.
 * @throws MathError when the shapes do not fit
 * @example applyAffine({ weights: [[1, 2]], bias: [3] }, [4, 5]) // [17]
 */
export function applyAffine(map: AffineMap, x: readonly number[]): number[] {
  check(map, x.length, 'applyAffine');
  return map.weights.map((row, k) => row.reduce((sum, weight, j) => sum + weight * x[j]!, map.bias[k]!));
}

/**
 * Two affine layers without an activation between them are one:
 * $W_2(W_1x+b_1)+b_2=(W_2W_1)\,x+(W_2b_1+b_2)$.
 * @throws MathError when the shapes do not fit
 * @example collapseAffine({ weights: [[2]], bias: [1] }, { weights: [[3]], bias: [4] }) // { weights: [[6]], bias: [7] }
 */
export function collapseAffine(first: AffineMap, second: AffineMap): AffineMap {
  const inputs = first.weights[0]?.length ?? 0;
  check(first, inputs, 'collapseAffine: the first layer');
  check(second, first.weights.length, 'collapseAffine: the second layer');
  return {
    weights: second.weights.map((row) =>
      Array.from({ length: inputs }, (_, j) => row.reduce((sum, w, k) => sum + w * first.weights[k]![j]!, 0)),
    ),
    bias: applyAffine(second, first.bias),
  };
}

/**
 * $W_2\,f(W_1x+b_1)+b_2$, the network with one hidden layer and a linear output.
 * @throws MathError when the shapes do not fit
 * @example twoLayerOutput({ weights: [[2]], bias: [1] }, { weights: [[3]], bias: [4] }, activation('relu'), [-1]) // [4]
 */
export function twoLayerOutput(
  first: AffineMap,
  second: AffineMap,
  f: ScalarFunction,
  x: readonly number[],
): number[] {
  return applyAffine(second, applyAffine(first, x).map(f.value));
}
