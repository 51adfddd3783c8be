type Values = Readonly<Record<string, number>>;

/** The posterior from odds: each positive test multiplies them by sensitivity over the share of false alarms. */
function fromOdds({ prior, sensitivity, specificity }: Values, tests: number): number {
  const odds = (prior! / (100 - prior!)) * (sensitivity! / (100 - specificity!)) ** tests;
  return odds / (1 + odds);
}

/** The population variance as the mean of squares less the squared mean. */
function varianceOf(list: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return mean(list.map((value) => value * value)) - mean(list) ** 2;
}

/** Every value of the exercises on the toolkit by another path than src/math. */
export const independent: Readonly<Record<string, (values: Values) => number>> = {
  // Triples of indices, counted one by one.
  'broadcast-entries': ({ first, second, third }) => {
    let count = 0;
    for (let i = 0; i < first!; i++) {
      for (let j = 0; j < second!; j++) count += third!;
    }
    return count;
  },
  // A difference of fourth order.
  'chain-rule-value': ({ x }) => {
    const f = (place: number) => Math.sin(place ** 2);
    const h = 1e-3;
    return (8 * (f(x! + h) - f(x! - h)) - (f(x! + 2 * h) - f(x! - 2 * h))) / (12 * h);
  },
  posterior: (values) => fromOdds(values, 1),
  'second-test': (values) => fromOdds(values, 2),
  // Two values each, mean 0 and the wanted variance, in all four combinations.
  'variance-of-difference': ({ varianceX, varianceY }) => {
    const both = (variance: number) => [-Math.sqrt(variance), Math.sqrt(variance)];
    return varianceOf(both(varianceX!).flatMap((x) => both(varianceY!).map((y) => 2 * x - 3 * y)));
  },
  'imputed-variance': ({ first, second, last }) => {
    const center = (first! + second! + last!) / 3;
    return varianceOf([first!, second!, center, center, last!]);
  },
  // The trace of AᵀA.
  'frobenius-norm': ({ a, b, c, d }) => Math.sqrt(a! * a! + c! * c! + (b! * b! + d! * d!)),
};
