type Values = Readonly<Record<string, number>>;

const gaussian = (x: number, mean: number, deviation: number): number =>
  Math.exp(-((x - mean) ** 2) / (2 * deviation ** 2));

/** Where a falling function is 0, by halving. */
function zeroOf(falling: (x: number) => number): number {
  let [low, high] = [0, 200];
  for (let round = 0; round < 100; round++) {
    const middle = (low + high) / 2;
    if (falling(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The log-odds by the two exponents. */
const score = ({ one, zero, deviation }: Values, x: number): number =>
  ((x - zero!) ** 2 - (x - one!) ** 2) / (2 * deviation! ** 2);

/** Every value of the exercises on generative models by another path than src/math. */
export const independent: Readonly<Record<string, (values: Values) => number>> = {
  // Among a thousand animals.
  'posterior-with-prior': ({ goat, sheep, prior }) => {
    const goats = 1000 * prior! * goat!;
    const others = 1000 * (1 - prior!) * sheep!;
    return 1 / (1 + others / goats);
  },
  // Slope and value at 0 of the log-odds of the two densities.
  'line-of-log-odds.weight': (values) => score(values, 1) - score(values, 0),
  'line-of-log-odds.bias': (values) => score(values, 0),
  'line-of-log-odds.posterior': ({ one, zero, deviation, x }) => {
    const [first, second] = [gaussian(x!, one!, deviation!), gaussian(x!, zero!, deviation!)];
    return first / (first + second);
  },
  'copies-of-a-feature': ({ single, copies }) => 1 / (1 + ((1 - single!) / single!) ** copies!),
  // Halving of the log of the two weighted densities.
  'boundary-of-two-herds': ({ one, distance, deviation, others }) =>
    zeroOf(
      (x) => ((x - one! - distance!) ** 2 - (x - one!) ** 2) / (2 * deviation! ** 2) - Math.log(others!),
    ),
  'prior-on-the-boundary': ({ goat, sheep }) => 1 / (1 + goat! / sheep!),
  // The second feature updates the posterior of the first, which is its prior.
  'two-features': ({ first, second }) => {
    const one = first! * second!;
    const zero = (1 - first!) * (1 - second!);
    return 1 - zero / (one + zero);
  },
  // Reweight the two classes by new over old share.
  'shifted-odds': ({ claimed, before, after }) => {
    const goats = (claimed! * after!) / before!;
    const others = ((1 - claimed!) * (1 - after!)) / (1 - before!);
    return goats / (goats + others);
  },
};
