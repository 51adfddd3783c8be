type Values = Readonly<Record<string, number>>;

/** From odds to a probability. */
const fromOdds = (odds: number) => odds / (1 + odds);
const toOdds = (p: number) => p / (1 - p);

/** The weight of a class for which it weighs as much as half of all samples. */
const weightOf = (own: number, other: number) => (own + other) / 2 / own;

/** The place at which the ways to both ends are as λ to 1 − λ: a weighted mean of the ends. */
const between = (from: number, to: number, lambda: number) => (1 - lambda) * from + lambda * to;

/** Every value of the exercises on class imbalance by another path than src/math. */
export const independent: Readonly<Record<string, (values: Values) => number>> = {
  'class-weights-of-counts.negativeWeight': ({ negatives, positives }) => weightOf(negatives!, positives!),
  'class-weights-of-counts.positiveWeight': ({ negatives, positives }) => weightOf(positives!, negatives!),
  'class-weights-of-counts.total': ({ negatives, positives }) => (negatives! + positives!) / 2,
  'smote-point.first': ({ x1, n1, lambda }) => between(x1!, n1!, lambda!),
  'smote-point.second': ({ x2, n2, lambda }) => between(x2!, n2!, lambda!),
  'corrected-probability': ({ output, samplingPrior, truePrior }) =>
    fromOdds((toOdds(output!) / toOdds(samplingPrior!)) * toOdds(truePrior!)),
  // Subset by subset: of what is still unused a share of m/M is drawn.
  'subset-share': ({ minority, majority, subsets }) => {
    let used = 0;
    for (let subset = 0; subset < subsets!; subset++) used += (1 - used) * (minority! / majority!);
    return used;
  },
  // Copy by copy: the first of the others that is in training decides.
  'twin-in-training': ({ copies, testShare }) => {
    let found = 0;
    for (let other = 1; other < copies!; other++) found += (1 - found) * (1 - testShare!);
    return found;
  },
  'threshold-after-balancing': ({ samplingPrior, truePrior }) =>
    fromOdds(toOdds(samplingPrior!) / toOdds(truePrior!)),
  'focal-by-hand': ({ probability, focusing }) =>
    Math.exp(focusing! * Math.log(1 - probability!)) * Math.log(1 / probability!),
};
