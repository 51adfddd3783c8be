// New samples of the minority class on the segments between a sample and its neighbors, and how far they spread.

import { curveThrough, strokes } from '../../../../src/demo/curves';
import { defineModel } from '../../../../src/demo/define-demo';
import { integer, point, points, seed, steps } from '../../../../src/demo/parameters';
import { nearestNeighbours, smote } from '../../../../src/math/imbalance/smote';
import { smoteSpread } from '../../../../src/math/imbalance/smote-spread';
import { squaredDistance } from '../../../../src/math/linear-algebra/squared-distance';
import { createRandom } from '../../../../src/math/random';

/** The samples and the plane. */
export const size = 8;
export const neighbourCounts = [1, 2, 3, 4, 5, 6, 7];

export const model = defineModel({
  id: 'smote',
  params: {
    points: points({
      min: 0,
      max: size,
      step: 0.1,
      minLength: 8,
      maxLength: 8,
      value: [
        [1, 1],
        [1.5, 2],
        [3, 4],
        [5, 7],
        [3.5, 5],
        [4.5, 5],
        [3.5, 4.5],
        [1.2, 0.8],
      ],
    }),
    majoritySample: point({ min: 0, max: size, step: 0.1, value: [2.3, 2.9] }),
    k: integer({ min: 1, max: 7, value: 5 }),
    newPoints: steps({ max: 50, value: 10 }),
    seed: seed(8),
  },
  compute({ points: samples, majoritySample, k, newPoints, seed: chosen }) {
    const drawn = smote(samples, k, newPoints, createRandom(chosen));
    const last = drawn.at(-1);
    const spreads = neighbourCounts.map((count) => smoteSpread(samples, count));
    const spread = spreads[k - 1] ?? null;
    const neighbours = nearestNeighbours(samples, k);
    // Two samples that are neighbours of each other share one segment, drawn once.
    const pairs = neighbours.flatMap((near, base) =>
      near
        .filter((other) => base < other || !neighbours[other]!.includes(base))
        .map((other) => [samples[base]!, samples[other]!] as const),
    );
    return {
      spread,
      spreadShown: spread ?? ('undefined' as const),
      nearMajority: drawn.filter(
        ({ point: each }) =>
          squaredDistance(each, majoritySample) <
          Math.min(...samples.map((sample) => squaredDistance(each, sample))),
      ).length,
      baseSample: last ? [...samples[last.base]!] : null,
      neighbourSample: last ? [...samples[last.neighbour]!] : null,
      lambda: last ? last.lambda : null,
      newest: last ? [...last.point] : null,
      neighbourSegments: strokes(pairs),
      newestSegment: last ? strokes([[samples[last.base]!, samples[last.neighbour]!]]) : null,
      minoritySamples: curveThrough(samples),
      syntheticSamples:
        drawn.length > 1 ? curveThrough(drawn.slice(0, -1).map(({ point: each }) => each)) : null,
      newestSample: last ? curveThrough([last.point]) : null,
      majorityPlace: curveThrough([majoritySample]),
      spreadCurve: spread === null ? null : { x: neighbourCounts, y: spreads },
      spreadHere: spread === null ? null : { x: [k], y: [spread] },
      largestSpread: Math.max(1, ...spreads.map((each) => each ?? 0)),
    };
  },
});
