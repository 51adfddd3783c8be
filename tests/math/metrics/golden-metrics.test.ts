import { describe, expect, it } from 'vitest';
import { areaByPairs, areaByRanks, scorePairs } from '../../../src/math/metrics/area-under-curve';
import {
  accuracyOf,
  fScore,
  matthewsCorrelation,
  precisionOf,
  recallOf,
  specificityOf,
} from '../../../src/math/metrics/binary-metrics';
import {
  macroAverage,
  microAverage,
  oneAgainstRest,
  scoresOf,
} from '../../../src/math/metrics/class-averages';
import { countOutcomes } from '../../../src/math/metrics/confusion-counts';
import { ranksOf } from '../../../src/math/metrics/ranks';
import {
  averagePrecision,
  precisionRecallCurve,
  rocCurve,
  thresholdPoints,
} from '../../../src/math/metrics/threshold-curves';
import { casesOfKind, expectClose, loadGolden, readArray, readList, readNumber } from '../../golden/check';

const file = loadGolden('08_metrics');
const inputOf = (input: Record<string, unknown>) => ({
  labels: readList(input['y']),
  scores: readList(input['scores']),
});

describe('metrics against scikit-learn and SciPy', () => {
  it.each(casesOfKind(file, 'scores'))('$name', ({ input, expected }) => {
    const { labels, scores } = inputOf(input);
    const ranks = ranksOf(scores, 'average');
    const rankSum = ranks.reduce((sum, rank, i) => sum + rank * labels[i]!, 0);
    const positives = readNumber(expected['n_pos']);
    const negatives = readNumber(expected['n_neg']);
    const roc = rocCurve(labels, scores)!;
    const curve = precisionRecallCurve(labels, scores)!;
    const area = areaByPairs(scorePairs(labels, scores))!;
    const got = {
      roc: {
        fpr: roc.map(({ falsePositiveRate }) => falsePositiveRate),
        tpr: roc.map(({ truePositiveRate }) => truePositiveRate),
        thresholds: thresholdPoints(labels, scores).map(({ threshold }) => threshold),
      },
      auc: area,
      ranks,
      mann_whitney_u: area * positives * negatives,
      ks: Math.max(...roc.map((point) => point.truePositiveRate - point.falsePositiveRate)),
      pr: {
        precision: [...curve.map(({ precision }) => precision).reverse(), 1],
        recall: [...curve.map(({ recall }) => recall).reverse(), 0],
      },
      average_precision: averagePrecision(labels, scores),
    };
    const { thresholds: _, ...pr } = expected['pr'] as Record<string, unknown>;
    for (const field of Object.keys(got) as (keyof typeof got)[])
      expectClose(got[field], field === 'pr' ? pr : expected[field], file.tol, field);
    expectClose(areaByRanks(rankSum, positives, negatives), expected['auc'], file.tol, 'by ranks');
  });

  it.each(casesOfKind(file, 'threshold'))('$name', ({ input, expected }) => {
    const { labels, scores } = inputOf(input);
    const counts = countOutcomes(labels, scores, readNumber(input['threshold']));
    const { truePositives, falsePositives, falseNegatives, trueNegatives } = counts;
    const recall = recallOf(counts) ?? 0;
    const specificity = specificityOf(counts) ?? 0;
    const got = {
      confusion: [
        [trueNegatives, falsePositives],
        [falseNegatives, truePositives],
      ],
      accuracy: accuracyOf(counts),
      precision: precisionOf(counts) ?? 0,
      recall,
      specificity,
      f1: fScore(counts) ?? 0,
      f2: fScore(counts, 2) ?? 0,
      f05: fScore(counts, 0.5) ?? 0,
      balanced_accuracy: (recall + specificity) / 2,
      mcc: matthewsCorrelation(counts) ?? 0,
    };
    for (const field of Object.keys(got) as (keyof typeof got)[])
      expectClose(got[field], expected[field], file.tol, field);
  });

  it.each(casesOfKind(file, 'undefined'))('$name: no area', ({ input }) => {
    const { labels, scores } = inputOf(input);
    expect(areaByPairs(scorePairs(labels, scores))).toBeNull();
    expect(rocCurve(labels, scores)).toBeNull();
  });

  it.each(casesOfKind(file, 'multiclass'))('$name', ({ input, expected }) => {
    const truth = readList(input['y']);
    const called = readList(input['pred']);
    const classes = Array.from({ length: readNumber(input['classes']) }, (_, k) => k);
    const matrix = classes.map((row) =>
      classes.map((column) => truth.filter((label, i) => label === row && called[i] === column).length),
    );
    const scores = oneAgainstRest(matrix).map(scoresOf);
    const support = readList(expected['support']);
    const got = {
      confusion: matrix,
      per_class: {
        precision: scores.map(({ precision }) => precision),
        recall: scores.map(({ recall }) => recall),
        f1: scores.map(({ f1 }) => f1),
      },
      macro: macroAverage(scores),
      micro: microAverage(matrix),
      weighted: macroAverage(scores, support),
    };
    for (const field of Object.keys(got) as (keyof typeof got)[])
      expectClose(got[field], expected[field], file.tol, field);
    expect(readArray(expected['confusion'])).toHaveLength(classes.length);
    expectClose(microAverage(matrix).f1, expected['accuracy'], file.tol, 'micro is accuracy');
  });
});
