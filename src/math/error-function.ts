import { MathError } from './errors';
import { exp } from './portable/exp';
import { log } from './portable/log';

/*
 * Rational approximations of erf and erfc on four intervals, each good to about one unit in the last place. The
 * coefficients are those of fdlibm (s_erf.c), lowest power first.
 * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunPro, a Sun Microsystems, Inc.
 * business. Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice
 * is preserved.
 */
const smallNumerator = [
  0.12837916709551256, -0.3250421072470015, -2.848174957559851e-2, -5.770270296489442e-3,
  -2.3763016656650163e-5,
];
const smallDenominator = [
  1, 0.39791722395915535, 6.50222499887673e-2, 5.081306281875766e-3, 1.3249473800432164e-4,
  -3.960228278775368e-6,
];
/** erf(1) rounded to 24 bits; the approximation near 1 gives the difference. */
const erfOfOne = 0.8450629115104675;
const nearOneNumerator = [
  -2.3621185607526594e-3, 0.41485611868374833, -0.3722078760357013, 0.31834661990116175, -0.11089469428239668,
  3.5478304325618236e-2, -2.166375594868791e-3,
];
const nearOneDenominator = [
  1, 0.10642088040084423, 0.540397917702171, 7.182865441419627e-2, 0.12617121980876164, 1.363708391202905e-2,
  1.1984499846799107e-2,
];
const middleNumerator = [
  -9.864944034847148e-3, -0.6938585727071818, -10.558626225323291, -62.375332450326006, -162.39666946257347,
  -184.60509290671104, -81.2874355063066, -9.814329344169145,
];
const middleDenominator = [
  1, 19.651271667439257, 137.65775414351904, 434.56587747522923, 645.3872717332679, 429.00814002756783,
  108.63500554177944, 6.570249770319282, -6.04244152148581e-2,
];
const tailNumerator = [
  -9.8649429247001e-3, -0.799283237680523, -17.757954917754752, -160.63638485582192, -637.5664433683896,
  -1.0250951316110772e3, -483.5191916086514,
];
const tailDenominator = [
  1, 30.33806074348246, 325.7925129965739, 1.536729586084437e3, 3.1998582195085955e3, 2.5530504064331644e3,
  474.52854120695537, -22.44095244658582,
];

function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let k = coefficients.length - 1; k >= 0; k--) sum = sum * x + coefficients[k]!;
  return sum;
}

/** $\operatorname{erf}(x)/x-1$ for $|x|<0.84375$. */
function smallExcess(x: number): number {
  return polynomial(smallNumerator, x * x) / polynomial(smallDenominator, x * x);
}

/** $\operatorname{erf}(x)-$ `erfOfOne` for $0.84375\le x<1.25$. */
function nearOneExcess(x: number): number {
  return polynomial(nearOneNumerator, x - 1) / polynomial(nearOneDenominator, x - 1);
}

/** $\operatorname{erfc}(x)$ for $x\ge1.25$. */
function tail(x: number): number {
  if (x > 27.3) return 0;
  const s = 1 / (x * x);
  const ratio =
    x < 1 / 0.35
      ? polynomial(middleNumerator, s) / polynomial(middleDenominator, s)
      : polynomial(tailNumerator, s) / polynomial(tailDenominator, s);
  // exp(-x²) would lose digits for large x; the square of a number of 24 bits is exact.
  const short = Math.fround(x);
  return (exp(-short * short - 0.5625) * exp((short - x) * (short + x) + ratio)) / x;
}

/**
 * The error function $\operatorname{erf}(x)=\frac2{\sqrt\pi}\int_0^x e^{-t^2}\,dt$, odd, with limits $\pm1$; relative
 * error about $10^{-16}$.
 *
 * @example erf(1) // 0.842701
 */
export function erf(x: number): number {
  const size = Math.abs(x);
  if (size < 0.84375) return x + x * smallExcess(x);
  const value = size < 1.25 ? erfOfOne + nearOneExcess(size) : 1 - tail(size);
  return x < 0 ? -value : value;
}

/**
 * The complement $\operatorname{erfc}(x)=1-\operatorname{erf}(x)$, with full relative accuracy where it is tiny (down to
 * $10^{-308}$ at $x=26.5$).
 *
 * @example erfc(1) // 0.157299
 */
export function erfc(x: number): number {
  if (x < -0.84375) return 1 + erf(-x);
  if (x < 0.25) return 1 - (x + x * smallExcess(x));
  if (x < 0.84375) return 0.5 - (x - 0.5 + x * smallExcess(x));
  if (x < 1.25) return 1 - erfOfOne - nearOneExcess(x);
  return tail(x);
}

/**
 * The inverse of erfc on $(0, 2)$: the $x$ with $\operatorname{erfc}(x)=y$; $\pm\infty$ at the ends. Newton's method on
 * $\ln\operatorname{erfc}$, which is concave, so that it cannot overshoot. Throws outside $[0,2]$.
 *
 * @example erfcinv(0.5) // 0.476936
 */
export function erfcinv(y: number): number {
  if (!(y >= 0 && y <= 2)) throw new MathError(`erfcinv needs a number between 0 and 2, not ${y}`);
  if (y > 1.5) return -erfcinv(2 - y);
  if (y >= 0.5) return erfinv(1 - y);
  if (y === 0) return Infinity;
  const target = log(y);
  // erfc(x) ≈ exp(-x²)/(x√π), solved by two steps of substitution.
  let x = Math.sqrt(-log(y * Math.sqrt(-target * Math.PI)));
  for (let iteration = 0; iteration < 30; iteration++) {
    const value = erfc(x);
    // Below the smallest double the start is the best answer.
    if (value === 0) break;
    const step = ((log(value) - target) * value * Math.sqrt(Math.PI)) / 2 / exp(-x * x);
    x += step;
    if (Math.abs(step) <= 1e-15 * x) break;
  }
  return x;
}

/**
 * The inverse error function: the $x$ with $\operatorname{erf}(x)=y$; $\pm\infty$ at $\pm1$. Newton's method on erf near
 * 0, on $\ln\operatorname{erfc}$ in the tails. Throws outside $[-1,1]$.
 *
 * @example erfinv(0.5) // 0.476936
 */
export function erfinv(y: number): number {
  if (!(y >= -1 && y <= 1)) throw new MathError(`erfinv needs a number between -1 and 1, not ${y}`);
  if (y < -0.5) return -erfcinv(1 + y);
  if (y > 0.5) return erfcinv(1 - y);
  let x = (y * Math.sqrt(Math.PI)) / 2;
  for (let iteration = 0; iteration < 30; iteration++) {
    const step = ((y - erf(x)) * Math.sqrt(Math.PI)) / 2 / exp(-x * x);
    x += step;
    if (Math.abs(step) <= 1e-15 * Math.abs(x)) break;
  }
  return x;
}
