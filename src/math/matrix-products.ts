import { MathError } from './errors';
import { gramSchmidt } from './gram-schmidt';
import { identity, type Matrix, multiply, transpose } from './matrix';
import { createRandom } from './random';
import { singularValues } from './singular-values';

/** The weights of a deep linear network: new random matrices in every layer, or one fixed matrix in all of them. */
export type LayerMatrices =
  | {
      /** `gaussian`: entries $N(0,1/n)$; `orthogonal`: Gram–Schmidt on the columns of the same draw. */
      kind: 'gaussian' | 'orthogonal';
      /** The size $n$ of the square matrices. */
      size: number;
      seed: number;
    }
  | { kind: 'shared'; matrix: readonly (readonly number[])[] };

/** The rotation by 0.3 rad: every power keeps all lengths. */
export const sharedRotation: Matrix = [
  [Math.cos(0.3), -Math.sin(0.3)],
  [Math.sin(0.3), Math.cos(0.3)],
];

/** A shear whose powers first grow, although both eigenvalues are 0.5. */
export const sharedShear: Matrix = [
  [0.5, 1],
  [0, 0.5],
];

/**
 * The singular values of the products $W_1$, $W_2W_1$, …, $W_L\cdots W_1$, each list descending: how much a deep linear
 * network stretches and shrinks its input. Random entries are drawn layer by layer, row by row, each `normal()`$/\sqrt n$.
 *
 * The product itself keeps nothing of a value below $10^{-16}$ of the largest. So each layer is split, $W_lQ_{l-1}=Q_lR_l$, and
 * the values are those of $R_l\cdots R_1$, whose rows have the sizes of the values: even the smallest ones keep most digits.
 * Throws if the depth or size is no whole number above 0, or a layer has no inverse.
 *
 * Source: G. W. Stewart, "On graded QR decompositions of products of matrices" (1995).
 *
 * @param onProgress called after every layer with the share done, up to 1
 * @example singularValuesOfProducts({ kind: 'shared', matrix: [[2, 0], [0, 1]] }, 3) // [[2, 1], [4, 1], [8, 1]]
 */
export function singularValuesOfProducts(
  layers: LayerMatrices,
  depth: number,
  onProgress?: (fraction: number) => void,
): number[][] {
  if (!Number.isInteger(depth) || depth < 1) {
    throw new MathError(`singularValuesOfProducts needs a whole number of layers above 0, not ${depth}`);
  }
  const nextLayer = layerSource(layers);
  const spectra: number[][] = [];
  let directions: Matrix | undefined;
  let product: Matrix | undefined;
  for (let layer = 1; layer <= depth; layer++) {
    const matrix = nextLayer();
    const { q, r } = gramSchmidt(directions ? multiply(matrix, directions) : matrix);
    directions = q;
    product = product ? multiply(r, product) : r;
    // Columns of very different length are what the rotations of `singularValues` treat exactly.
    spectra.push(singularValues(transpose(product)));
    onProgress?.(layer / depth);
  }
  return spectra;
}

function layerSource(layers: LayerMatrices): () => Matrix {
  if (layers.kind === 'shared') {
    // The product with the identity checks the shape and copies.
    const matrix = multiply(layers.matrix, identity(layers.matrix.length));
    return () => matrix;
  }
  const { kind, size, seed } = layers;
  if (!Number.isInteger(size) || size < 1) {
    throw new MathError(`singularValuesOfProducts needs a size above 0, not ${size}`);
  }
  const random = createRandom(seed);
  const scale = 1 / Math.sqrt(size);
  return () => {
    const drawn = Array.from({ length: size }, () =>
      Array.from({ length: size }, () => scale * random.normal()),
    );
    return kind === 'gaussian' ? drawn : gramSchmidt(drawn).q;
  };
}
