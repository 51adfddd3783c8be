import { requireFinite } from './checks';
import { jacobiRotation } from './jacobi-rotation';
import { dot } from './linear-algebra/dot';
import { type Matrix, sizeOf, transpose } from './matrix';

const sweepLimit = 60;

/**
 * The singular values of an $m\times n$ matrix, descending, $\min(m,n)$ of them, by one-sided Jacobi rotations: pairs of
 * columns are turned until all are perpendicular; then their lengths are the singular values. The error is about
 * $10^{-15}\sigma_1$ at worst, and far smaller for small singular values that come from columns of very different length
 * (such as $D$ or $QD$ with $D$ diagonal and $Q$ orthogonal), down to $10^{-150}\sigma_1$; below that they come out as 0.
 * Throws unless all entries are finite.
 *
 * Source: J. Demmel, K. Veselić, "Jacobi's method is more accurate than QR" (1992).
 *
 * @example singularValues([[3, 0], [0, 4]]) // [4, 3]
 */
export function singularValues(matrix: readonly (readonly number[])[]): number[] {
  const { rows, columns } = sizeOf(matrix, 'singularValues');
  // The columns of a tall matrix, as lists; the singular values of the transpose are the same.
  const vectors: Matrix = rows >= columns ? transpose(matrix) : matrix.map((row) => [...row]);
  const scale = Math.max(...vectors.map((vector) => Math.max(...vector.map(Math.abs))));
  requireFinite('singularValues', 'matrix', scale);
  if (scale === 0) return vectors.map(() => 0);
  // Largest entry 1: squares neither overflow nor vanish.
  const list = vectors.map((vector) => Float64Array.from(vector, (entry) => entry / scale));
  list.sort((a, b) => dot(b, b) - dot(a, a));
  for (let sweep = 0; sweep < sweepLimit; sweep++) if (!turnAllPairs(list)) break;
  return list.map((vector) => scale * Math.sqrt(dot(vector, vector))).sort((a, b) => b - a);
}

/** Makes every pair of vectors perpendicular once; tells whether any pair needed it. */
function turnAllPairs(vectors: Float64Array[]): boolean {
  let turned = false;
  const tolerance = 2 ** -52 * Math.sqrt(vectors[0]!.length);
  for (let p = 0; p < vectors.length - 1; p++) {
    for (let q = p + 1; q < vectors.length; q++) {
      const [u, v] = [vectors[p]!, vectors[q]!];
      // The three dot products in one pass: nearly all the time goes here.
      let [uv, uu, vv] = [0, 0, 0];
      for (let i = 0; i < u.length; i++) {
        const x = u[i]!;
        const y = v[i]!;
        uv += x * y;
        uu += x * x;
        vv += y * y;
      }
      if (Math.abs(uv) <= tolerance * Math.sqrt(uu) * Math.sqrt(vv)) continue;
      turned = true;
      const { cosine, sine } = jacobiRotation((vv - uu) / (2 * uv));
      for (let i = 0; i < u.length; i++) {
        const [x, y] = [u[i]!, v[i]!];
        u[i] = cosine * x - sine * y;
        v[i] = sine * x + cosine * y;
      }
    }
  }
  return turned;
}
