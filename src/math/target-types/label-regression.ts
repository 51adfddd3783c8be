import { MathError } from '../errors';
import { leastSquares } from '../regression/least-squares';
import { mean } from '../statistics';

/** A straight line, $f(x)=ax+b$. */
export interface Line {
  slope: number;
  intercept: number;
}

/** Inputs that are nearer to each other than this leave the slope open. */
const samePlace = 1e-6;

/**
 * The line $f(x)=ax+b$ of least squares through points $(x_i,y_i)$. Where all inputs agree to $10^{-6}$ no slope is better than
 * another, and the flat line through the mean of the targets is given.
 *
 * @throws MathError if the lists are empty or differ in length
 * @example lineThrough([0, 1, 2], [1, 3, 5]) // { slope: 2, intercept: 1 }
 */
export function lineThrough(inputs: readonly number[], targets: readonly number[]): Line {
  if (inputs.length === 0 || inputs.length !== targets.length) {
    throw new MathError('lineThrough needs as many targets as inputs, at least one');
  }
  if (isOnePlace(inputs)) return { slope: 0, intercept: mean(targets) };
  const [slope, intercept] = leastSquares(
    inputs.map((input) => [input, 1]),
    targets,
  );
  return { slope: slope!, intercept: intercept! };
}

/**
 * Whether all inputs agree to $10^{-6}$.
 *
 * @example isOnePlace([1, 1, 1]) // true
 */
export function isOnePlace(inputs: readonly number[]): boolean {
  return Math.max(...inputs) - Math.min(...inputs) < samePlace;
}

/**
 * The value of a line.
 *
 * @example onLine({ slope: 2, intercept: 1 }, 3) // 7
 */
export function onLine({ slope, intercept }: Line, input: number): number {
  return slope * input + intercept;
}

/**
 * One line of least squares for each class, with the target 1 for its own points and 0 for the others: the regression of an indicator
 * matrix. The lines add up to 1 at every $x$.
 *
 * Source: T. Hastie, R. Tibshirani, J. Friedman, "The Elements of Statistical Learning", 2nd edition (2009), section 4.2.
 *
 * @param classes the class of each point, 0 to `count` − 1
 * @throws MathError as {@link lineThrough}
 * @example indicatorLines([0, 1], [0, 1], 2) // [{ slope: -1, intercept: 1 }, { slope: 1, intercept: 0 }]
 */
export function indicatorLines(inputs: readonly number[], classes: readonly number[], count: number): Line[] {
  return Array.from({ length: count }, (_, k) =>
    lineThrough(
      inputs,
      classes.map((each) => Number(each === k)),
    ),
  );
}
