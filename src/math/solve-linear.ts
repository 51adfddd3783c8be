import { requireFinite } from './checks';
import { MathError } from './errors';
import { type Matrix, sizeOf } from './matrix';

/**
 * The solution $x$ of $Ax=b$ for a square matrix $A$ ($n\times n$) and $b$ of length $n$, by Gaussian elimination with scaled
 * partial pivoting.
 *
 * Source: G. H. Golub, C. F. Van Loan, "Matrix Computations", section on pivoting.
 *
 * @throws MathError if $A$ is not square or is singular, if $b$ has another length, or for a number that is not finite
 * @example solveLinear([[2, 0], [1, 1]], [2, 3]) // [1, 2]
 */
export function solveLinear(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const { rows, columns } = sizeOf(matrix, 'solveLinear');
  if (rows !== columns || right.length !== rows) {
    throw new MathError('solveLinear needs a square matrix and a right side with one entry for each row');
  }
  const system: Matrix = matrix.map((row, i) => [...row, right[i]!]);
  for (const row of system) for (const entry of row) requireFinite('solveLinear', 'entry', entry);
  const sizes = matrix.map((row) => Math.max(...row.map(Math.abs)));
  for (let column = 0; column < columns; column++) eliminate(system, sizes, column);
  const solution = new Array<number>(columns).fill(0);
  for (let i = columns - 1; i >= 0; i--) {
    let rest = system[i]![columns]!;
    for (let j = i + 1; j < columns; j++) rest -= system[i]![j]! * solution[j]!;
    solution[i] = rest / system[i]![i]!;
  }
  return solution;
}

/** Brings the best pivot of a column to the diagonal and clears what is below it. */
function eliminate(system: Matrix, sizes: number[], column: number): void {
  let best = column;
  for (let row = column; row < system.length; row++) {
    const weight = (i: number) => Math.abs(system[i]![column]!) / sizes[i]!;
    if (weight(row) > weight(best)) best = row;
  }
  [system[column], system[best]] = [system[best]!, system[column]!];
  [sizes[column], sizes[best]] = [sizes[best]!, sizes[column]!];
  const pivot = system[column]!;
  if (!(Math.abs(pivot[column]!) > 1e-15 * sizes[column]!)) {
    throw new MathError('solveLinear needs a matrix that can be inverted; these rows depend on each other');
  }
  for (let row = column + 1; row < system.length; row++) {
    const factor = system[row]![column]! / pivot[column]!;
    for (let j = column; j < pivot.length; j++) system[row]![j] = system[row]![j]! - factor * pivot[j]!;
  }
}
