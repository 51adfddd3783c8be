type Values = Readonly<Record<string, number>>;

/** Whether bit j of a whole number is set. */
const bit = (number: number, j: number): number => Math.floor(number / 2 ** j) % 2;

/** How many subsets of n things have at most this many members, counted one by one. */
function subsetsUpTo(n: number, members: number): number {
  let count = 0;
  for (let subset = 0; subset < 2 ** n; subset++) {
    let size = 0;
    for (let j = 0; j < n; j++) size += bit(subset, j);
    if (size <= members) count++;
  }
  return count;
}

/** Every value of the exercises on perceptrons by another path than src/math. */
export const independent: Readonly<Record<string, (values: Values) => number>> = {
  'one-update.scoreBefore': ({ w1, w2, b, x1, x2 }) => w1! * x1! + w2! * x2! + b!,
  'one-update.firstWeight': ({ w1, x1, y }) => (y! > 0 ? w1! + x1! : w1! - x1!),
  'one-update.secondWeight': ({ w2, x2, y }) => (y! > 0 ? w2! + x2! : w2! - x2!),
  'one-update.newBias': ({ b, y }) => (y! > 0 ? b! + 1 : b! - 1),
  // The old score, moved by the squared length and 1.
  'one-update.scoreAfter': ({ w1, w2, b, x1, x2, y }) =>
    w1! * x1! + w2! * x2! + b! + y! * (x1! * x1! + x2! * x2! + 1),
  'hidden-points.firstNet': ({ a, c, x1, x2 }) => a! * x1! - c! * x2! - 1,
  'hidden-points.secondHidden': ({ a, c, x1, x2 }) => c! * x1! + a! * x2! + 2,
  // Only the second unit is active.
  'hidden-points.networkOutput': ({ a, c, x1, x2, v2 }) => v2! * (c! * x1! + a! * x2! + 2),
  'cover-share': ({ points, dimension }) => (2 * subsetsUpTo(points! - 1, dimension!)) / 2 ** points!,
  'score-gain': ({ x1, x2, x3 }) => x1! * x1! + x2! * x2! + x3! * x3! + 1,
  'novikoff-bound': ({ radius, margin }) => (radius! / margin!) ** 2,
  // All units double the pieces but the one that is counted as the first.
  'pieces-of-depth': ({ depth }) => {
    let pieces = 1;
    for (let layer = 0; layer < depth!; layer++) pieces += pieces;
    return pieces - 1;
  },
  'mlp-parameters': ({ inputs, hidden, outputs }) =>
    inputs! * hidden! + hidden! + hidden! * outputs! + outputs!,
  // A product of one Gaussian for each coordinate.
  'kernel-value': ({ gamma, first, second }) =>
    Math.exp(-gamma! * first! * first!) * Math.exp(-gamma! * second! * second!),
};
