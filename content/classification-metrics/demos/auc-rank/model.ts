// Ten scores, their labels, and the area under the ROC curve in two ways: by pairs and by ranks.

import { strokes } from '../../../../src/demo/curves';
import { defineModel } from '../../../../src/demo/define-demo';
import { choice, list, number } from '../../../../src/demo/parameters';
import { areaByPairs, areaByRanks, scorePairs } from '../../../../src/math/metrics/area-under-curve';
import { fScore, precisionOf, recallOf, specificityOf } from '../../../../src/math/metrics/binary-metrics';
import { countOutcomes } from '../../../../src/math/metrics/confusion-counts';
import { ranksOf } from '../../../../src/math/metrics/ranks';
import {
  averagePrecision,
  precisionRecallCurve,
  rocCurve,
} from '../../../../src/math/metrics/threshold-curves';

export const mostSamples = 12;

/** The precision–recall curve as the steps whose area is the average precision. */
function steps(curve: readonly { recall: number; precision: number }[] | null) {
  if (curve === null) return null;
  return {
    x: curve.flatMap(({ recall }, k) => [curve[k - 1]?.recall ?? 0, recall]),
    y: curve.flatMap(({ precision }) => [precision, precision]),
  };
}

/** The lines between the cells of the pairs. */
function borders(columns: number, rows: number) {
  if (columns * rows === 0) return null;
  const inner = (count: number) => Array.from({ length: count - 1 }, (_, k) => (k + 1) / count);
  const upright = inner(columns).map(
    (at) =>
      [
        [at, 0],
        [at, 1],
      ] as const,
  );
  const level = inner(rows).map(
    (at) =>
      [
        [0, at],
        [1, at],
      ] as const,
  );
  return strokes([...upright, ...level]);
}

export const model = defineModel({
  id: 'auc-rank',
  params: {
    scores: list({
      min: 0,
      max: 1,
      step: 0.05,
      value: [0.9, 0.8, 0.7, 0.6, 0.6, 0.6, 0.5, 0.4, 0.3, 0.2],
      minLength: 2,
      maxLength: mostSamples,
    }),
    labels: list({
      min: 0,
      max: 1,
      step: 1,
      value: [1, 1, 0, 1, 1, 0, 0, 0, 1, 0],
      minLength: 2,
      maxLength: mostSamples,
    }),
    tieRule: choice(['average', 'minimum', 'maximum', 'fileOrder', 'reversedOrder'], 'average'),
    threshold: number({ min: 0, max: 1, step: 0.05, value: 0.55 }),
  },
  compute({ scores: allScores, labels: allLabels, tieRule, threshold }) {
    // A sample needs both; from one half on a label counts as positive.
    const size = Math.min(allScores.length, allLabels.length);
    const scores = allScores.slice(0, size);
    const labels = allLabels.slice(0, size).map((label) => (label >= 0.5 ? 1 : 0));
    const of = (label: number) => scores.filter((_, i) => labels[i] === label).sort((a, b) => b - a);
    const [positives, negatives] = [of(1), of(0)];
    const ranks = ranksOf(scores, tieRule);
    const sumOf = (values: readonly number[]) =>
      values.reduce((sum, rank, i) => sum + (labels[i] === 1 ? rank : 0), 0);
    const rankSum = sumOf(ranks);
    const pairs = scorePairs(labels, scores);
    // Rounding aside: a threshold that was dragged to a score reaches it.
    const counts = countOutcomes(labels, scores, threshold - 1e-9);
    const roc = rocCurve(labels, scores);
    const recall = recallOf(counts);
    const precision = precisionOf(counts);
    const specificity = specificityOf(counts);
    const points = (label: number) => ({
      x: scores.filter((_, i) => labels[i] === label),
      y: scores.flatMap((_, i) => (labels[i] === label ? [i + 1] : [])),
    });
    const byRanks = (sum: number) => areaByRanks(sum, positives.length, negatives.length);
    return {
      size,
      samples: scores.map((score, i) => ({ score, label: labels[i]!, rank: ranks[i]! })),
      left: Math.max(allScores.length, allLabels.length) - size,
      positives,
      negatives,
      area: areaByPairs(pairs),
      areaByRanks: byRanks(rankSum),
      // Rank 1 for the highest score instead of the lowest.
      descending: byRanks(
        sumOf(
          ranksOf(
            scores.map((score) => -score),
            tieRule,
          ),
        ),
      ),
      rankSum,
      /** The least that the ranks of the positives can sum to. */
      leastSum: (positives.length * (positives.length + 1)) / 2,
      pairCount: positives.length * negatives.length,
      pairs: [pairs.won, pairs.tied, pairs.lost],
      averagePrecision: averagePrecision(labels, scores),
      f1: fScore(counts),
      precision,
      recall,
      ranks,
      pairBorders: borders(negatives.length, positives.length),
      rocLine: roc && {
        x: roc.map(({ falsePositiveRate }) => falsePositiveRate),
        y: roc.map(({ truePositiveRate }) => truePositiveRate),
      },
      rocPoint: recall === null || specificity === null ? null : { x: [1 - specificity], y: [recall] },
      prLine: steps(precisionRecallCurve(labels, scores)),
      prPoint: recall === null || precision === null ? null : { x: [recall], y: [precision] },
      positivePoints: points(1),
      negativePoints: points(0),
    };
  },
});
