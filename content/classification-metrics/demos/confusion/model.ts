// A classifier by its four counts at the threshold 0, and what becomes of them when the threshold moves.

import { defineModel } from '../../../../src/demo/define-demo';
import { integer, number } from '../../../../src/demo/parameters';
import {
  areaOfBells,
  type BellShapedScores,
  countsAt,
  scoresWithCounts,
} from '../../../../src/math/metrics/bell-shaped-scores';
import {
  accuracyOf,
  fScore,
  matthewsCorrelation,
  precisionOf,
  recallOf,
  specificityOf,
} from '../../../../src/math/metrics/binary-metrics';
import type { ConfusionCounts } from '../../../../src/math/metrics/confusion-counts';
import { normalDensity } from '../../../../src/math/normal';

const count = (value: number) => integer({ min: 0, max: 1000, value });

/** From the highest threshold down, so that the curves begin at (0, 0). */
const thresholds = Array.from({ length: 161 }, (_, k) => 8 - k / 10);
const shownThresholds = Array.from({ length: 161 }, (_, k) => -4 + k / 20);

export const reach = 3.5;

/** The part of a bell curve on one side of the threshold, as a line that starts and ends on the axis. */
function part({ count: size, mean }: BellShapedScores, from: number, to: number) {
  const low = Math.max(from, mean - reach);
  const high = Math.min(to, mean + reach);
  if (size === 0 || low >= high) return null;
  const x = Array.from({ length: 41 }, (_, k) => low + ((high - low) * k) / 40);
  return { x, y: x.map((score) => normalDensity(score, mean)) };
}

/** The counts that name a rate, as a share of two of them; null where there is none to count. */
const share = (some: number, others: number) => (some + others === 0 ? null : some / (some + others));

export const model = defineModel({
  id: 'confusion',
  params: {
    threshold: number({ min: -4, max: 4, step: 0.05, value: 0 }),
    truePositives: count(40),
    falsePositives: count(10),
    falseNegatives: count(20),
    trueNegatives: count(930),
  },
  compute({ threshold, ...given }) {
    const scores = scoresWithCounts(given);
    const { positives, negatives } = scores;
    const now = countsAt(scores, threshold);
    const all = thresholds.map((each) => countsAt(scores, each));
    const both = positives.count > 0 && negatives.count > 0;
    const falsePositiveRate = share(now.falsePositives, now.trueNegatives);
    const ratesOf = (counts: ConfusionCounts) => ({
      recall: recallOf(counts),
      precision: precisionOf(counts),
      falsePositiveRate: share(counts.falsePositives, counts.trueNegatives),
    });
    const rates = all.map(ratesOf);
    const called = rates.filter(({ precision, recall }) => precision !== null && recall !== null);
    const byThreshold = (measure: (counts: ConfusionCounts) => number | null) => ({
      x: shownThresholds,
      y: shownThresholds.map((each) => measure(countsAt(scores, each))),
    });
    const precision = precisionOf(now);
    const recall = recallOf(now);
    return {
      counts: now,
      called: now.truePositives + now.falsePositives,
      all: positives.count + negatives.count,
      /** The accuracy of calling all samples alike, as the larger class. */
      allAlike: share(Math.max(positives.count, negatives.count), Math.min(positives.count, negatives.count)),
      positives,
      negatives,
      matrix: [now.truePositives, now.falsePositives, now.falseNegatives, now.trueNegatives],
      accuracy: accuracyOf(now),
      precision,
      recall,
      f1: fScore(now),
      specificity: specificityOf(now),
      mcc: matthewsCorrelation(now),
      f2: fScore(now, 2),
      fHalf: fScore(now, 0.5),
      arithmeticMean: precision === null || recall === null ? null : (precision + recall) / 2,
      falsePositiveRate,
      area: both ? areaOfBells(positives.mean, negatives.mean) : null,
      calledNegative: share(now.falseNegatives, now.trueNegatives),
      least: Math.min(-4.2, positives.mean - reach, negatives.mean - reach),
      most: Math.max(4.2, positives.mean + reach, negatives.mean + reach),
      tnPart: part(negatives, -Infinity, threshold),
      fpPart: part(negatives, threshold, Infinity),
      fnPart: part(positives, -Infinity, threshold),
      tpPart: part(positives, threshold, Infinity),
      rocLine: both
        ? { x: rates.map((each) => each.falsePositiveRate!), y: rates.map((each) => each.recall!) }
        : null,
      rocPoint:
        recall === null || falsePositiveRate === null ? null : { x: [falsePositiveRate], y: [recall] },
      prLine:
        called.length === 0
          ? null
          : { x: called.map((each) => each.recall!), y: called.map((each) => each.precision!) },
      prPoint: recall === null || precision === null ? null : { x: [recall], y: [precision] },
      precisions: byThreshold(precisionOf),
      recalls: byThreshold(recallOf),
      f1s: byThreshold((counts) => fScore(counts)),
      accuracies: byThreshold(accuracyOf),
    };
  },
});
