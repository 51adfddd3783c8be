import { requireWhole } from '../checks';
import type { Random } from '../random';

/**
 * A draw of $\chi^2_k$, the sum of $k$ squared standard normal numbers, without drawing them: for $k\ge2$ as twice a gamma number of
 * shape $a=k/2$ by the method of Marsaglia and Tsang. With $d=a-\frac13$ and $c=\frac1{3\sqrt d}$ the number $dv$,
 * $v=(1+cz)^3$, is accepted if $\ln u<\frac{z^2}2+d-dv+d\ln v$. Zero degrees of freedom give 0.
 *
 * Source: G. Marsaglia, W. W. Tsang, "A Simple Method for Generating Gamma Variables" (2000).
 *
 * @example drawChiSquare(createRandom(1), 0) // 0
 */
export function drawChiSquare(random: Random, degrees: number): number {
  requireWhole('drawChiSquare', 'degrees of freedom', degrees);
  if (degrees === 0) return 0;
  if (degrees === 1) return random.normal() ** 2;
  const d = degrees / 2 - 1 / 3;
  const c = 1 / (3 * Math.sqrt(d));
  for (;;) {
    const z = random.normal();
    const root = 1 + c * z;
    // 1 − u lies in (0, 1].
    const u = 1 - random.uniform();
    if (root <= 0) continue;
    const v = root ** 3;
    if (Math.log(u) < (z * z) / 2 + d - d * v + d * Math.log(v)) return 2 * d * v;
  }
}
