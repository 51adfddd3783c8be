/** Another path to the answers: dual numbers (forward mode), other forms of the sigmoid, expanded polynomials, counting. */

/** A number with its derivative by one quantity that is chosen beforehand. */
interface Dual {
  readonly value: number;
  readonly slope: number;
}

const constant = (value: number): Dual => ({ value, slope: 0 });
const plus = (...terms: readonly Dual[]): Dual => ({
  value: terms.reduce((sum, { value }) => sum + value, 0),
  slope: terms.reduce((sum, { slope }) => sum + slope, 0),
});
const times = (a: Dual, b: Dual): Dual => ({
  value: a.value * b.value,
  slope: a.slope * b.value + a.value * b.slope,
});
/** The sigmoid as a hyperbolic tangent. */
const squash = ({ value, slope }: Dual): Dual => ({
  value: 0.5 + Math.tanh(value / 2) / 2,
  slope: slope / (2 + 2 * Math.cosh(value)),
});

type Values = Readonly<Record<string, number>>;

/** All quantities of the 2-2-2 example, with their derivatives by the one that is named. */
function example(values: Values, by: string): Record<string, Dual> {
  const known: Record<string, Dual> = {};
  const set = (name: string, dual: Dual): Dual => {
    known[name] = name === by ? { ...dual, slope: dual.slope + 1 } : dual;
    return known[name];
  };
  const [i1, i2] = [constant(values['i1'] ?? 0.05), constant(values['i2'] ?? 0.1)];
  const weights = [0.15, 0.2, 0.25, 0.3, 0.4, 0.45, 0.5, 0.55].map((weight, index) =>
    set(`w${index + 1}`, constant(weight)),
  );
  const unit = (name: string, first: number, one: Dual, two: Dual, bias: number): Dual => {
    const products = [times(weights[first]!, one), times(weights[first + 1]!, two)];
    return set(`out${name}`, squash(set(`net${name}`, plus(...products, constant(bias)))));
  };
  const h1 = unit('H1', 0, i1, i2, 0.35);
  const h2 = unit('H2', 2, i1, i2, 0.35);
  const halfSquare = (out: Dual, target: number): Dual => {
    const error = plus(out, constant(-target));
    return times(constant(0.5), times(error, error));
  };
  const one = set('errorO1', halfSquare(unit('O1', 4, h1, h2, 0.6), values['t1'] ?? 0.01));
  const two = set('errorO2', halfSquare(unit('O2', 6, h1, h2, 0.6), values['t2'] ?? 0.99));
  set('error', plus(one, two));
  return known;
}

const forward =
  (name: string) =>
  (values: Values): number =>
    example(values, '')[name]!.value;

/** The derivative of one quantity by another. */
const derivative =
  (of: string, by: string) =>
  (values: Values): number =>
    example(values, by)[of]!.slope;

/** The slope of the sigmoid at the net input that gives this output. */
const slopeAt = (out: number): number => 1 / (2 + 2 * Math.cosh(Math.log(out / (1 - out))));

export const independent: Readonly<Record<string, (values: Values) => number>> = {
  'delta-output': ({ out = 0, target = 0 }) => (target === 1 ? out - 1 : out) * slopeAt(out),
  'new-w5': (values) => 0.4 - values['learningRate']! * derivative('error', 'w5')(values),
  // A central difference in the bias of a loss that is linear in both net inputs.
  'bias-gradient': ({ first = 0, second = 0 }) => {
    const loss = (bias: number): number => first * (1 + bias) + second * (2 + bias);
    return (loss(0.5) - loss(-0.5)) / 1;
  },
  'product-along-path': ({ a = 0, b = 0, c = 0 }) => 2 * a * b ** 2 + 2 * b * c,
  'three-factors': ({ out = 0, target = 0, hidden = 0 }) => (out * hidden - target * hidden) * slopeAt(out),
  'hidden-delta': ({ first = 0, second = 0, w5 = 0, w7 = 0, hidden = 0 }) => {
    // Forward mode through the two paths.
    const out = squash({ value: Math.log(hidden / (1 - hidden)), slope: 1 });
    const nets = [times(constant(w5), out), times(constant(w7), out)];
    return plus(times(constant(first), nets[0]!), times(constant(second), nets[1]!)).slope;
  },
  'cross-entropy-delta': ({ out = 0, target = 0 }) => out - target,
  'batch-gradient': (values) => {
    // A running mean.
    let mean = 0;
    for (const [index, name] of ['one', 'two', 'three'].entries())
      mean += (values[name]! - mean) / (index + 1);
    return mean;
  },
  'central-quotient': ({ weight = 0, step = 0 }) => 3 * weight ** 2 + step ** 2,
  'difference-passes': ({ inputs = 0, hidden = 0, outputs = 0 }) => {
    let passes = 0;
    for (let unit = 0; unit < hidden; unit++) for (let arrow = 0; arrow <= inputs; arrow++) passes += 2;
    for (let unit = 0; unit < outputs; unit++) for (let arrow = 0; arrow <= hidden; arrow++) passes += 2;
    return passes;
  },

  'update-of-w5.netH1': forward('netH1'),
  'update-of-w5.outH1': forward('outH1'),
  'update-of-w5.outH2': forward('outH2'),
  'update-of-w5.netO1': forward('netO1'),
  'update-of-w5.outO1': forward('outO1'),
  'update-of-w5.deltaO1': derivative('error', 'netO1'),
  'update-of-w5.gradientW5': derivative('error', 'w5'),
  'update-of-w5.changeW5': (values) => -values['learningRate']! * derivative('error', 'w5')(values),

  'gradient-of-w1.outH1': forward('outH1'),
  'gradient-of-w1.outO1': forward('outO1'),
  'gradient-of-w1.outO2': forward('outO2'),
  'gradient-of-w1.deltaO1': derivative('error', 'netO1'),
  'gradient-of-w1.deltaO2': derivative('error', 'netO2'),
  'gradient-of-w1.pathO1': derivative('errorO1', 'outH1'),
  'gradient-of-w1.pathO2': derivative('errorO2', 'outH1'),
  'gradient-of-w1.sumH1': derivative('error', 'outH1'),
  'gradient-of-w1.deltaH1': derivative('error', 'netH1'),
  'gradient-of-w1.gradientW1': derivative('error', 'w1'),
};
