import { lnTwoHigh, lnTwoLow } from './ln-two';

/**
 * $k\ln2+\ln(1+f)+l$ for $\sqrt{1/2}\le1+f\le\sqrt2$ and a small correction $l$: the heart of log and log1p.
 *
 * With $s=\frac f{2+f}$ it is $\ln(1+f)=2\operatorname{artanh}s=f-\frac{f^2}2+s\bigl(\frac{f^2}2+R(s^2)\bigr)$, where a polynomial of seven
 * terms is within $2^{-58}$ of $R$.
 *
 * Source of the coefficients: fdlibm, e_log.c. Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunPro, a Sun
 * Microsystems, Inc. business. Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is
 * preserved.
 *
 * @example reducedLogarithm(1, 0.25, 0) // 0.916291
 */
export function reducedLogarithm(power: number, f: number, low: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const odd =
    z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const half = 0.5 * f * f;
  return power * lnTwoHigh - (half - (s * (half + odd + even) + (power * lnTwoLow + low)) - f);
}
