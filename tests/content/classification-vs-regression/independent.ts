type Values = Readonly<Record<string, number>>;

const listOf = ({ v1, v2, v3, v4, v5 }: Values): number[] => [v1!, v2!, v3!, v4!, v5!];
const codings = [
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
];

/** Where a parabola is lowest: as far to the left of it as to the right, it is equally high. */
function lowest(parabola: (x: number) => number): number {
  let [low, high] = [-200, 200];
  for (let round = 0; round < 100; round++) {
    const middle = (low + high) / 2;
    if (parabola(middle + 1) > parabola(middle - 1)) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

/** The three codes of a draw, and the slope with the least sum of squares beside the intercept 1. */
const slopeOf = ({ coding, distance }: Values): number =>
  lowest((slope) =>
    [-1, 0, 1].reduce((sum, side, k) => sum + (1 + slope * side * distance! - codings[coding!]![k]!) ** 2, 0),
  );

/** Every value of the exercises on the two kinds of target by another path than src/math. */
export const independent: Readonly<Record<string, (values: Values) => number>> = {
  // The lowest point of the loss itself, by halving; of the absolute loss by trying each value.
  'best-for-squares': (values) => lowest((c) => listOf(values).reduce((sum, y) => sum + (y - c) ** 2, 0)),
  'best-for-distances': (values) => {
    const costs = listOf(values).map((c) => listOf(values).reduce((sum, y) => sum + Math.abs(y - c), 0));
    return listOf(values)[costs.indexOf(Math.min(...costs))]!;
  },
  'line-through-codes.slope': slopeOf,
  'line-through-codes.fitted': (values) => 1 + slopeOf(values) * values['distance']!,
  // The lines add up to 1.
  'third-output': ({ first, second }) => 1 - (first! + second!),
  // The density, then its logarithm.
  'gaussian-loss': ({ error, deviation }) =>
    -Math.log(Math.exp(-((error! / deviation!) ** 2) / 2) / (deviation! * Math.sqrt(2 * Math.PI))),
  'class-loss': ({ first, second, third }) =>
    Math.log(Math.exp(first! - second!) + 1 + Math.exp(third! - second!)),
  // A list with this mean whose largest entry is raised.
  'one-value-moves': ({ count, center, rise }) => {
    const list = Array.from({ length: count! }, (_, i) => center! + i - (count! - 1) / 2);
    list[count! - 1]! += rise!;
    return list.reduce((sum, each) => sum + each, 0) / count!;
  },
  // Two values off the mean carry the whole sum of squares, the others lie on it.
  'loss-at-another-constant': ({ count, center, away, least }) => {
    const off = Math.sqrt(least! / 2);
    const list = Array.from({ length: count! }, (_, i) => center! + (i === 0 ? off : i === 1 ? -off : 0));
    return list.reduce((sum, y) => sum + (y - center! - away!) ** 2, 0);
  },
  // Central differences of the loss.
  'count-gradient': ({ z, count }) => {
    const loss = (at: number) => Math.exp(at) - count! * at;
    const h = 1e-5;
    return (loss(z! + h) - loss(z! - h)) / (2 * h);
  },
};
