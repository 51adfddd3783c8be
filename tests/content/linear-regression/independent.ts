import { bottomOfParabola } from '../exercises/other-paths';

type Values = Readonly<Record<string, number>>;
type Point = readonly [x: number, y: number];

/** The derivative of a function by a central difference; exact but for rounding where the function is quadratic or straight. */
function derivative(f: (x: number) => number, at: number, apart = 1e-3): number {
  return (f(at + apart) - f(at - apart)) / (2 * apart);
}

/** Half the mean of the squared errors of a line. */
function halfMeanSquare(points: readonly Point[], slope: number, bias = 0): number {
  return points.reduce((sum, [x, y]) => sum + (slope * x + bias - y) ** 2, 0) / (2 * points.length);
}

const twoPoints = ({ x1, y1, x2, y2 }: Values): readonly Point[] => [
  [x1!, y1!],
  [x2!, y2!],
];
const bySlope = (values: Values) => derivative((slope) => halfMeanSquare(twoPoints(values), slope), 0);
const byBias = (values: Values) => derivative((bias) => halfMeanSquare(twoPoints(values), 0, bias), 0);

/** Every value of the exercises on linear regression by another path than src/math. */
export const independent: Readonly<Record<string, (values: Values) => number>> = {
  'gradient-at-zero': bySlope,
  // The largest step for which the parabola ½λx² is not higher after it than before.
  'stable-rate': ({ largest }) => {
    let [low, high] = [0, 10];
    for (let halving = 0; halving < 100; halving++) {
      const rate = (low + high) / 2;
      if (Math.abs(1 - rate * largest!) < 1) low = rate;
      else high = rate;
    }
    return low;
  },
  'first-step.startLoss': (values) => halfMeanSquare(twoPoints(values), 0),
  'first-step.slopeGradient': bySlope,
  'first-step.biasGradient': byBias,
  'first-step.slope': (values) => 0 - values['eta']! * bySlope(values),
  'first-step.bias': (values) => 0 - values['eta']! * byBias(values),
  'slope-through-origin': ({ y1, y2, y3 }) =>
    bottomOfParabola((slope) =>
      halfMeanSquare(
        [
          [1, y1!],
          [2, y2!],
          [3, y3!],
        ],
        slope,
      ),
    ),
  'absolute-subgradient': ({ weight, negative, y1, y2, y3 }) =>
    derivative(
      (slope) => (Math.abs(y1! - slope) + Math.abs(y2! - slope * negative!) + Math.abs(y3! - 4 * slope)) / 3,
      weight!,
    ),
  // Samples on 0 of which one is raised: two columns of an orthogonal matrix would do; here one column, x = (√h, √(1−h)).
  'residual-of-the-outlier': ({ leverage, size }) => {
    const [x, other] = [Math.sqrt(leverage!), Math.sqrt(1 - leverage!)];
    const slope = bottomOfParabola((w) =>
      halfMeanSquare(
        [
          [x, size!],
          [other, 0],
        ],
        w,
      ),
    );
    return size! - slope * x;
  },
  // Step by step on ½λe².
  'error-after-steps': ({ eigenvalue, learningRate, steps }) => {
    let error = 1;
    for (let step = 0; step < steps!; step++) error -= learningRate! * eigenvalue! * error;
    return error;
  },
};
