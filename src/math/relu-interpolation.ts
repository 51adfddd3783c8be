import { MathError } from './errors';

/** The functions to approximate on $[0,2\pi]$: $\sin x$, $|x-\pi|$ and the step $1[x\ge\pi]$. */
export type InterpolationTarget = 'sine' | 'absolute' | 'step';

/** A target as two smooth branches, left and right of $\pi$, each continued up to and beyond $\pi$. */
interface Branch {
  value(x: number): number;
  antiderivative(x: number): number;
  /** The points of $[a,b]$ with the given slope, where the distance from a line can be extreme. */
  pointsWithSlope(slope: number, a: number, b: number): number[];
}

const linear = (value: (x: number) => number, antiderivative: (x: number) => number): Branch => ({
  value,
  antiderivative,
  pointsWithSlope: () => [],
});

const sine: Branch = {
  value: Math.sin,
  antiderivative: (x) => -Math.cos(x),
  pointsWithSlope: (slope, a, b) => {
    const angle = Math.acos(Math.min(1, Math.max(-1, slope)));
    return [angle, 2 * Math.PI - angle].filter((x) => x > a && x < b);
  },
};

const branches: Record<InterpolationTarget, { left: Branch; right: Branch }> = {
  sine: { left: sine, right: sine },
  absolute: {
    left: linear(
      (x) => Math.PI - x,
      (x) => Math.PI * x - (x * x) / 2,
    ),
    right: linear(
      (x) => x - Math.PI,
      (x) => (x * x) / 2 - Math.PI * x,
    ),
  },
  step: {
    left: linear(
      () => 0,
      () => 0,
    ),
    right: linear(
      () => 1,
      (x) => x,
    ),
  },
};

/**
 * The target at any real $x$.
 *
 * @example targetValue('sine', 0.25) // 0.247404
 */
export function targetValue(target: InterpolationTarget, x: number): number {
  // NaN stays visible, in the step too.
  if (Number.isNaN(x)) return x;
  return branches[target][x >= Math.PI ? 'right' : 'left'].value(x);
}

/** The sum of ReLUs $c+\sum_k a_k\max(0,x-t_k)$. */
export interface ReluSum {
  offset: number;
  coefficients: number[];
  knots: number[];
}

/**
 * The sum at $x$; left of the first knot it is the offset, right of the last one it keeps its last slope.
 *
 * @example evaluateReluSum({ offset: 1, coefficients: [2], knots: [0] }, 3) // 7
 */
export function evaluateReluSum({ offset, coefficients, knots }: ReluSum, x: number): number {
  return coefficients.reduce((sum, coefficient, k) => sum + coefficient * Math.max(0, x - knots[k]!), offset);
}

/** A piecewise linear interpolation as a network with one hidden ReLU layer, and how far it is from its target. */
export interface ReluInterpolation extends ReluSum {
  /** The target at the $K+1$ points $2\pi k/K$; the first $K$ of them are the knots of the ReLUs. */
  values: number[];
  /** $\sup|f-p|$ over $[0,2\pi]$, exact per piece; at a jump the one-sided limits count. */
  maximumError: number;
  /** Where that error is reached (or approached). */
  maximumErrorAt: number;
  /** $\frac{1}{2\pi}\int_0^{2\pi}|f-p|\,dx$, exact per piece. */
  meanAbsoluteError: number;
}

/**
 * Interpolates the target at $K+1$ equidistant points of $[0,2\pi]$ by $K$ ReLUs, whose coefficients are the changes of
 * slope. The mean error uses that on either side of $\pi$ the error of a piece does not change its sign: the sine is
 * concave or convex there and the other targets are straight.
 * @throws MathError unless `pieces` is a positive integer
 * @example reluInterpolation('absolute', 2).maximumError // 0
 */
export function reluInterpolation(target: InterpolationTarget, pieces: number): ReluInterpolation {
  if (!Number.isInteger(pieces) || pieces < 1) {
    throw new MathError(`reluInterpolation needs a positive number of pieces: ${pieces} was given`);
  }
  const width = (2 * Math.PI) / pieces;
  // An even K has a point exactly at pi, where rounding would pick the wrong side of the jump.
  const points = Array.from({ length: pieces + 1 }, (_, k) =>
    2 * k === pieces ? Math.PI : 2 * Math.PI * (k / pieces),
  );
  const values = points.map((x) => targetValue(target, x));
  const slopes = values.slice(1).map((value, k) => (value - values[k]!) / width);
  const coefficients = slopes.map((slope, k) => slope - (slopes[k - 1] ?? 0));
  let maximumError = 0;
  let maximumErrorAt = 0;
  let area = 0;
  slopes.forEach((slope, k) => {
    const start = points[k]!;
    const end = points[k + 1]!;
    const line = (x: number) => values[k]! + slope * (x - start);
    const parts = [
      { branch: branches[target].left, from: start, to: Math.min(end, Math.PI) },
      { branch: branches[target].right, from: Math.max(start, Math.PI), to: end },
    ];
    for (const { branch, from, to } of parts) {
      if (from >= to) continue;
      for (const x of [from, ...branch.pointsWithSlope(slope, from, to), to]) {
        const error = Math.abs(branch.value(x) - line(x));
        if (error > maximumError) {
          maximumError = error;
          maximumErrorAt = x;
        }
      }
      const lineArea = ((line(from) + line(to)) / 2) * (to - from);
      area += Math.abs(branch.antiderivative(to) - branch.antiderivative(from) - lineArea);
    }
  });
  return {
    offset: values[0]!,
    coefficients,
    knots: points.slice(0, -1),
    values,
    maximumError,
    maximumErrorAt,
    meanAbsoluteError: area / (2 * Math.PI),
  };
}
