type Values = Readonly<Record<string, number>>;

/** Where a convex function of one number is smallest: bisection on its central difference, exact where the function is quadratic. */
function bottomOf(f: (x: number) => number): number {
  const apart = 1e-3;
  let [low, high] = [-20, 20];
  for (let round = 0; round < 100; round++) {
    const middle = (low + high) / 2;
    if (f(middle + apart) > f(middle - apart)) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

/** The proximal map of a multiple of |w|, as what it is: a minimum. */
const proximal = (weight: number, threshold: number): number => {
  const at = bottomOf((v) => (v - weight) ** 2 / 2 + threshold * Math.abs(v));
  return Math.abs(at) < 2e-3 ? 0 : at;
};

const penalized = ({ optimum, curvature, penalty }: Values, power: number): number =>
  bottomOf((w) => (curvature! / 2) * (w - optimum!) ** 2 + penalty! * Math.abs(w) ** power);

/** Every value of the exercises on L1 and L2 by another path than src/math. */
export const independent: Readonly<Record<string, (values: Values) => number>> = {
  'shrink-one-weight': (values) => penalized(values, 1),
  'shrink-by-l2': (values) => penalized(values, 2),
  // The curvature of −ln of the Gaussian density is 2λ.
  'penalty-from-prior': ({ variance }) => {
    const logDensity = (w: number) => Math.log(Math.exp(-(w ** 2) / (2 * variance!)));
    return -(logDensity(1) - 2 * logDensity(0) + logDensity(-1)) / 2;
  },
  'decay-after-steps': ({ learningRate, penalty, steps }) => {
    let weight = 1;
    for (let step = 0; step < steps!; step++) weight -= learningRate! * 2 * penalty! * weight;
    return weight;
  },
  'one-proximal-step.threshold': ({ eta, lambda }) => lambda! / (1 / eta!),
  'one-proximal-step.moved': ({ weight, gradient, eta }) => eta! * (weight! / eta! - gradient!),
  'one-proximal-step.first': ({ weight, gradient, eta, lambda }) =>
    proximal(weight! - eta! * gradient!, eta! * lambda!),
  'one-proximal-step.second': ({ small, smallGradient, eta, lambda }) =>
    proximal(small! - eta! * smallGradient!, eta! * lambda!),
  'ridge-through-origin': ({ y1, y2, penalty }) =>
    bottomOf((w) => ((w - y1!) ** 2 + (2 * w - y2!) ** 2) / 4 + penalty! * w ** 2),
  // The largest slope of the loss at the origin, by differences; the loss is quadratic.
  'all-weights-zero': ({ first, second, correlation }) => {
    const loss = (x: number, y: number) => {
      const [across, up] = [x - first!, y - second!];
      return (across ** 2 + 2 * correlation! * across * up + up ** 2) / 2;
    };
    const slopes = [(loss(1, 0) - loss(-1, 0)) / 2, (loss(0, 1) - loss(0, -1)) / 2];
    return Math.max(...slopes.map(Math.abs));
  },
  'balanced-penalty': ({ incoming, outgoing }) => {
    const logFactor = bottomOf((s) => incoming! ** 2 * Math.exp(2 * s) + outgoing! ** 2 * Math.exp(-2 * s));
    return incoming! ** 2 * Math.exp(2 * logFactor) + outgoing! ** 2 * Math.exp(-2 * logFactor);
  },
};
