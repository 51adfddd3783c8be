import type { VectorNorm } from '../scaling/unit-vector';

/**
 * The dual norm $\lVert g\rVert_*=\max_{\lVert v\rVert\le1}g^\top v$, by its name: $\ell_2$ is its own, $\ell_1$ and the maximum
 * norm $\ell_\infty$ are each other's. It is the fastest rate at which a function with the gradient $g$ rises or falls along steps
 * of size 1.
 *
 * Source: S. Boyd, L. Vandenberghe, "Convex Optimization" (2004), section A.1.6.
 *
 * @example dualNorm('l1') // 'max'
 */
export function dualNorm(norm: VectorNorm): VectorNorm {
  return norm === 'l2' ? 'l2' : norm === 'l1' ? 'max' : 'l1';
}
