type Values = Readonly<Record<string, number>>;

/** Mean and mean of squares minus its square: the textbook's other formula of the variance. */
function moments(list: readonly number[]): { mean: number; deviation: number } {
  let sum = 0;
  let squares = 0;
  for (const x of list) {
    sum += x;
    squares += x * x;
  }
  const mean = sum / list.length;
  return { mean, deviation: Math.sqrt(squares / list.length - mean * mean) };
}

const fiveOf = ({ x1, x2, x3, x4, x5 }: Values) => [x1!, x2!, x3!, x4!, x5!];

/** Every value of the exercises on scaling by another path than src/math. */
export const independent: Readonly<Record<string, (values: Values) => number>> = {
  // The straight line through the two ends of the range.
  'min-max-range': ({ span, above, lower, upper }) => (lower! * (span! - above!) + upper! * above!) / span!,
  'z-score-by-hand.center': (values) => moments(fiveOf(values)).mean,
  'z-score-by-hand.deviation': (values) => moments(fiveOf(values)).deviation,
  'z-score-by-hand.score': (values) => {
    const { mean, deviation } = moments(fiveOf(values));
    return (values['x1']! - mean) / deviation;
  },
  // The digits before the decimal point.
  'decimal-places': ({ largest }) => String(largest!).length,
  // Hyperbolic: (1 + r)/(1 − r) is exp(2 artanh r).
  'correlation-left': ({ rho }) => Math.exp(2 * Math.atanh(Math.abs(rho!))),
  'test-value': ({ value }) => 1 + (value! - 100) / 98,
  // The cosine of the angle of the sample with the first axis.
  'unit-length': ({ first, second }) => Math.cos(Math.atan2(second!, first!)),
  'robust-by-hand': ({ start, a, b, c, outlier }) => (outlier! - (start! + a! + b!)) / (b! + c!),
  'unit-and-curvature': ({ first, second }) => Math.exp(2 * (Math.log(first!) - Math.log(second!))),
  // Two points of the line, continued to x = 0.
  'undo-the-scaling': ({ weight, bias, center, deviation }) => {
    const slope = weight! / deviation!;
    return bias! - slope * center!;
  },
  'scaled-distance': ({ years, money, ageDeviation, incomeDeviation }) =>
    Math.sqrt((years! / ageDeviation!) ** 2 + (money! / incomeDeviation!) ** 2),
};
