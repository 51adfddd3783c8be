/*
 * The coefficients are those of fdlibm (k_sin.c, k_cos.c), lowest power first.
 * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunPro, a Sun Microsystems, Inc. business. Permission to use,
 * copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
 */

/**
 * $\sin(x+\delta)$ for $|x|\le\tfrac\pi4$ and $\delta$ below the last place of $x$: $x+x^3S(x^2)+\delta\cos x$, where the polynomial is within $2^{-58}$.
 *
 * @example sineKernel(0.5, 0) // 0.479426
 */
export function sineKernel(x: number, delta: number): number {
  const z = x * x;
  const v = z * x;
  const rest =
    0.00833333333332249 +
    z *
      (-0.0001984126982985795 +
        z * (2.7557313707070068e-6 + z * (-2.5050760253406863e-8 + z * 1.58969099521155e-10)));
  return x - (z * (0.5 * delta - v * rest) - delta + v * 0.16666666666666632);
}

/**
 * $\cos(x+\delta)$ for $|x|\le\tfrac\pi4$ and $\delta$ below the last place of $x$: $1-\frac{x^2}2+x^4C(x^2)-\delta x$, where the polynomial is
 * within $2^{-58}$ and what rounding takes from $1-\frac{x^2}2$ is added at the end.
 *
 * @example cosineKernel(0.5, 0) // 0.877583
 */
export function cosineKernel(x: number, delta: number): number {
  const z = x * x;
  const rest =
    z *
    (0.0416666666666666 +
      z *
        (-0.001388888888887411 +
          z *
            (2.480158728947673e-5 +
              z * (-2.7557314351390663e-7 + z * (2.087572321298175e-9 + z * -1.1359647557788195e-11)))));
  const half = 0.5 * z;
  const most = 1 - half;
  return most + (1 - most - half + (z * rest - x * delta));
}
