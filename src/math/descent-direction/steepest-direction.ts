import { type VectorNorm, vectorNorm } from '../scaling/unit-vector';
import { dualNorm } from './dual-norm';

/** Where a function falls fastest among all steps of size 1 in a norm. */
export interface SteepestDirection {
  /** A step of size 1 that reaches the rate. */
  direction: number[];
  /** The rate there, minus the dual norm of the gradient. */
  rate: number;
  /** Whether no other step of size 1 is as steep. */
  isOnly: boolean;
}

/**
 * The direction of steepest descent in a norm: the step $v$ of size 1 with the smallest $\nabla f^\top v$, which is
 * $-\lVert\nabla f\rVert_*$ (dual norm). In $\ell_2$ it is $-\nabla f/\lVert\nabla f\rVert$ (Cauchy–Schwarz), in $\ell_\infty$
 * $-\operatorname{sign}\nabla f$, in $\ell_1$ one coordinate, that of the largest $|\partial_if|$ (the first of several). Where
 * several are equally steep, one of them is given; an entry with derivative 0 stays 0. Null where the gradient is 0.
 *
 * Source: S. Boyd, L. Vandenberghe, "Convex Optimization" (2004), section 9.4.
 *
 * @example steepestDirection('l1', [2, 6]) // { direction: [0, -1], rate: -6, isOnly: true }
 */
export function steepestDirection(norm: VectorNorm, gradient: readonly number[]): SteepestDirection | null {
  const rate = -vectorNorm(gradient, dualNorm(norm));
  if (rate === 0) return null;
  const largest = gradient.findIndex((value) => Math.abs(value) === vectorNorm(gradient, 'max'));
  switch (norm) {
    case 'l2':
      return { direction: gradient.map((value) => value / rate + 0), rate, isOnly: true };
    case 'max':
      return {
        direction: gradient.map((value) => 0 - Math.sign(value)),
        rate,
        isOnly: gradient.every((value) => value !== 0),
      };
    case 'l1':
      return {
        direction: gradient.map((value, i) => (i === largest ? 0 - Math.sign(value) : 0)),
        rate,
        isOnly: gradient.filter((value) => Math.abs(value) === -rate).length === 1,
      };
  }
}
