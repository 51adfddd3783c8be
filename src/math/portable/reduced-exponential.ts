import { lnTwoHigh, lnTwoLow } from './ln-two';

/**
 * The whole number nearest to $x/\ln2$: $e^x=2^ke^r$ with $|r|\le\tfrac12\ln2$.
 *
 * @example nearestPower(1) // 1
 */
export function nearestPower(x: number): number {
  return Math.floor(x * Math.LOG2E + 0.5);
}

/**
 * $e^r-1$ for $r=h-l$ with $|r|\le\tfrac12\ln2$, where $l$ is what rounding has left of $h$: the heart of exp, expm1 and tanh.
 *
 * With $c=r-r^2P(r^2)$ it is $r+\frac{rc}{2-c}$. The odd part of $\frac{2r}{e^r-1}+r$ is taken out, so five coefficients reach $2^{-59}$. The
 * error is at most 0.95 units in the last place.
 *
 * Source of the coefficients: fdlibm, e_exp.c. Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved. Permission to use, copy,
 * modify, and distribute this software is freely granted, provided that this notice is preserved.
 *
 * @example reducedExponential(0.1, 0) // 0.105171
 */
export function reducedExponential(high: number, low: number): number {
  const r = high - low;
  const s = r * r;
  const sum =
    0.16666666666666602 +
    s *
      (-0.0027777777777015593 +
        s * (6.613756321437934e-5 + s * (-1.6533902205465252e-6 + s * 4.1381367970572385e-8)));
  const c = r - s * sum;
  return high - (low - (r * c) / (2 - c));
}

/**
 * $e^{x-k\ln2}-1$ for the `power` $k$ nearest to $x/\ln2$.
 *
 * @example exponentialBeside(1, 1) // 0.359141
 */
export function exponentialBeside(x: number, power: number): number {
  return reducedExponential(x - power * lnTwoHigh, power * lnTwoLow);
}
