import { requireFinite } from './checks';
import { MathError } from './errors';
import { jacobiRotation } from './jacobi-rotation';
import { identity, type Matrix, sizeOf, transpose } from './matrix';

const sweepLimit = 60;

/**
 * The eigenvalues of a symmetric $n\times n$ matrix, such as a Hessian or a covariance, largest first, with unit eigenvectors
 * (`vectors[k]` belongs to `values[k]`), by cyclic Jacobi rotations. Of a 2×2 matrix, `symmetricEigen` gives them in one step.
 *
 * Source: G. H. Golub, C. F. Van Loan, "Matrix Computations", section on Jacobi methods.
 *
 * @throws MathError unless the matrix is square, symmetric and finite
 * @example symmetricEigenvalues([[2, 0, 0], [0, 3, 0], [0, 0, 1]]).values // [3, 2, 1]
 */
export function symmetricEigenvalues(matrix: readonly (readonly number[])[]): {
  values: number[];
  vectors: Matrix;
} {
  const { rows, columns } = sizeOf(matrix, 'symmetricEigenvalues');
  const a = matrix.map((row) => [...row]);
  a.forEach((row, i) => {
    row.forEach((entry, j) => {
      requireFinite('symmetricEigenvalues', 'entry', entry);
      if (rows !== columns || entry !== a[j]![i]) {
        throw new MathError('symmetricEigenvalues needs a symmetric matrix');
      }
    });
  });
  const turned = identity(rows);
  for (let sweep = 0; sweep < sweepLimit; sweep++) if (!turnAllPairs(a, turned)) break;
  const vectors = transpose(turned);
  const order = a.map((row, k) => ({ value: row[k]!, vector: vectors[k]! }));
  order.sort((one, other) => other.value - one.value);
  return { values: order.map(({ value }) => value), vectors: order.map(({ vector }) => vector) };
}

/** Turns every pair of axes once so that its entry off the diagonal vanishes; tells whether any pair needed it. */
function turnAllPairs(a: Matrix, turned: Matrix): boolean {
  let changed = false;
  for (let p = 0; p < a.length; p++) {
    for (let q = p + 1; q < a.length; q++) {
      const off = a[p]![q]!;
      if (Math.abs(off) <= 2 ** -53 * Math.sqrt(Math.abs(a[p]![p]!)) * Math.sqrt(Math.abs(a[q]![q]!)))
        continue;
      changed = true;
      const { cosine, sine } = jacobiRotation((a[q]![q]! / 2 - a[p]![p]! / 2) / off);
      for (const row of [...a, ...turned]) turn(row, p, q, cosine, sine);
      turnRows(a, p, q, cosine, sine);
      a[p]![q] = 0;
      a[q]![p] = 0;
    }
  }
  return changed;
}

function turn(row: number[], p: number, q: number, cosine: number, sine: number): void {
  const [first, second] = [row[p]!, row[q]!];
  row[p] = cosine * first - sine * second;
  row[q] = sine * first + cosine * second;
}

function turnRows(a: Matrix, p: number, q: number, cosine: number, sine: number): void {
  for (let column = 0; column < a.length; column++) {
    const [first, second] = [a[p]![column]!, a[q]![column]!];
    a[p]![column] = cosine * first - sine * second;
    a[q]![column] = sine * first + cosine * second;
  }
}
