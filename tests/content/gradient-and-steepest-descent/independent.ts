import { rootOf } from '../exercises/other-paths';

type Values = Readonly<Record<string, number>>;

/** x² + 3y². */
const oval = (x: number, y: number): number => x * x + 3 * y * y;

/** The derivative of a function of one number by central differences: exact for quadratics but for rounding. */
const slopeOf = (f: (t: number) => number, width = 0.5): number => (f(width) - f(-width)) / (2 * width);

/** The gradient of ax² + by² by differences, from the drawn numbers. */
const slopes = ({ a, b, x, y }: Values): [number, number] => [
  slopeOf((t) => a! * (x! + t) ** 2 + b! * y! ** 2),
  slopeOf((t) => a! * x! ** 2 + b! * (y! + t) ** 2),
];

/** Every value of the exercises on the gradient by another path than src/math. */
export const independent: Readonly<Record<string, (values: Values) => number>> = {
  // The function along the line, differentiated.
  'rate-in-a-direction': ({ x, y, angle }) => {
    const radians = (angle! * Math.PI) / 180;
    return slopeOf((t) => oval(x! + t * Math.cos(radians), y! + t * Math.sin(radians)));
  },
  // All eight corners of the cube.
  'steepest-in-max-norm': ({ a, b, c }) =>
    Math.min(...[-1, 1].flatMap((u) => [-1, 1].flatMap((v) => [-1, 1].map((w) => a! * u - b! * v + c! * w)))),
  // Where the factor per step is −1.
  'largest-learning-rate': ({ curvature }) => rootOf((rate) => 1 - rate * curvature! + 1, 0, 1000),
  // The coordinates shrink each by its own factor.
  'value-after-a-step': ({ x, y, learningRate }) =>
    ((1 - 2 * learningRate!) * x!) ** 2 + 3 * ((1 - 6 * learningRate!) * y!) ** 2,
  'gradient-by-hand.partialX': (values) => slopes(values)[0],
  'gradient-by-hand.partialY': (values) => slopes(values)[1],
  'gradient-by-hand.steepestRate': (values) => -Math.hypot(...slopes(values)),
  'gradient-by-hand.unitX': (values) => {
    const [across, up] = slopes(values);
    return Math.cos(Math.atan2(-up, -across));
  },
  // The derivative of f along the step −∇f, a tenth of it.
  'gradient-by-hand.promised': (values) => {
    const [across, up] = slopes(values);
    const { a, b, x, y } = values;
    return 0.1 * slopeOf((t) => a! * (x! - t * across) ** 2 + b! * (y! - t * up) ** 2);
  },
  // Where the derivative along the step vanishes.
  'best-step': ({ x, y, curvature }) =>
    rootOf((rate) => -(x! ** 2) * (1 - rate) - curvature! ** 3 * y! ** 2 * (1 / curvature! - rate), 0, 1),
  // The worst function has the curvature L along the step: the parabola with that slope.
  'guaranteed-fall': ({ smoothness, size, share }) => {
    const step = (share! / smoothness!) * size!;
    return size! * step - (smoothness! / 2) * step ** 2;
  },
  'place-after-steps': ({ start, curvature, learningRate, steps }) =>
    start! * (1 - curvature! * learningRate!) ** steps!,
};
