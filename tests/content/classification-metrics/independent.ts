type Values = Readonly<Record<string, number>>;

/** The labels that were called positive, and those that were not, one entry a sample. */
function listed({ tp, fp, fn, tn }: Values): { truth: boolean; called: boolean }[] {
  const some = (size: number, truth: boolean, called: boolean) =>
    Array.from({ length: size }, () => ({ truth, called }));
  return [
    ...some(tp!, true, true),
    ...some(fp!, false, true),
    ...some(fn!, true, false),
    ...some(tn!, false, false),
  ];
}

/** The share of the samples with one property that have another. */
function shareOf<Sample>(
  samples: readonly Sample[],
  whole: (s: Sample) => boolean,
  part: (s: Sample) => boolean,
) {
  const all = samples.filter(whole);
  return all.filter(part).length / all.length;
}

const precisionOf = (values: Values) =>
  shareOf(
    listed(values),
    ({ called }) => called,
    ({ truth }) => truth,
  );
const recallOf = (values: Values) =>
  shareOf(
    listed(values),
    ({ truth }) => truth,
    ({ called }) => called,
  );
const harmonic = (...values: readonly number[]) =>
  values.length / values.reduce((sum, value) => sum + 1 / value, 0);

/** The area under the ROC curve by trapezoids, for scores on a grid of tenths. */
function trapezoids(positives: readonly number[], negatives: readonly number[]): number {
  const from = (scores: readonly number[], tenth: number) =>
    scores.filter((score) => Math.round(10 * score) >= tenth).length / scores.length;
  let area = 0;
  for (let tenth = 10; tenth >= 0; tenth--) {
    const width = from(negatives, tenth) - from(negatives, tenth + 1);
    area += (width * (from(positives, tenth) + from(positives, tenth + 1))) / 2;
  }
  return area;
}

/** Every value of the exercises on measures of classifiers by another path than src/math. */
export const independent: Readonly<Record<string, (values: Values) => number>> = {
  'counts-to-measures.accuracy': (values) =>
    shareOf(
      listed(values),
      () => true,
      ({ truth, called }) => truth === called,
    ),
  'counts-to-measures.precision': precisionOf,
  'counts-to-measures.recall': recallOf,
  'counts-to-measures.f1': (values) => harmonic(precisionOf(values), recallOf(values)),
  'area-of-six': ({ p1, p2, p3, n1, n2, n3 }) => trapezoids([p1!, p2!, p3!], [n1!, n2!, n3!]),
  // People of whom the shares are counts: a million of them.
  'precision-at-prevalence': ({ prevalence, tpr, fpr }) => {
    const ill = 1e6 * prevalence!;
    return 1 / (1 + ((1e6 - ill) * fpr!) / (ill * tpr!));
  },
  'macro-of-two': ({ p1, r1, p2, r2 }) => (harmonic(p1!, r1!) + harmonic(p2!, r2!)) / 2,
  // β² copies of recall against one of precision.
  'f-two': ({ precision, recall, beta }) =>
    harmonic(precision!, ...Array.from({ length: beta! ** 2 }, () => recall!)),
  'area-from-rank-sum': ({ positives, negatives, won }) => won! / (positives! * negatives!),
  'always-negative': ({ all, positives }) => 1 - positives! / all!,
  'average-precision': ({ first, second, third }) => (1 / first! + 2 / second! + 3 / third!) / 3,
};
