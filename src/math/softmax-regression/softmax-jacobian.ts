import { softmax } from '../softmax';

/**
 * The Jacobian of softmax at temperature $T$, $\frac{\partial p_i}{\partial z_j}=\frac1T\,p_i(\delta_{ij}-p_j)$, row $i$ by row. It is
 * symmetric, each row and each column adds up to 0, and it is positive semidefinite. The diagonal is computed as $p_i\sum_{j\ne i}p_j$,
 * which keeps its digits where $p_i$ is nearly 1.
 *
 * @throws MathError as {@link softmax}
 * @example softmaxJacobian([0, Math.log(3)]) // [[0.1875, -0.1875], [-0.1875, 0.1875]]
 */
export function softmaxJacobian(logits: readonly number[], temperature = 1): number[][] {
  const probabilities = softmax(logits, temperature);
  return probabilities.map((p, i) =>
    probabilities.map((q, j) => {
      if (i !== j) return (-p * q) / temperature;
      const others = probabilities.reduce((sum, other, k) => (k === i ? sum : sum + other), 0);
      return (p * others) / temperature;
    }),
  );
}
