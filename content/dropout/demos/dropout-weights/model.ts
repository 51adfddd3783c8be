// Equal copies of one feature under dropout: their weights, and what leaning on one of them costs.

import { defineModel } from '../../../../src/demo/define-demo';
import { integer, number } from '../../../../src/demo/parameters';
import { equalCopies, noiseOfShare } from '../../../../src/math/dropout/equal-copies';

const counts = Array.from({ length: 100 }, (_, i) => i + 1);
const shares = Array.from({ length: 101 }, (_, i) => i / 100);

export const model = defineModel({
  id: 'dropout-weights',
  params: {
    copies: integer({ min: 1, max: 100, value: 10, scale: 'log' }),
    keep: number({ min: 0.1, max: 1, step: 0.05, value: 0.5 }),
  },
  compute({ copies, keep }) {
    const weights = equalCopies(copies, keep);
    const all = counts.map((count) => equalCopies(count, keep));
    const curve = (value: (each: (typeof all)[number]) => number) => ({ x: counts, y: all.map(value) });
    return {
      ...weights,
      rawRatio: weights.raw / weights.without,
      limit: 1 / keep,
      rawRatios: curve(({ raw, without }) => raw / without),
      effectiveRatios: curve(({ effective, without }) => effective / without),
      raws: curve(({ raw }) => raw),
      effectives: curve(({ effective }) => effective),
      withouts: curve(({ without }) => without),
      leaning:
        copies === 1 ? null : { x: shares, y: shares.map((share) => noiseOfShare(copies, keep, share)) },
      equalShare: 1 / copies,
      leastNoise: (1 - keep) / keep / copies,
    };
  },
});
