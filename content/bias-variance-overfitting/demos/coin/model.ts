// What ten heads in a row say about a coin, and what no number of tosses repairs.

import { defineModel } from '../../../../src/demo/define-demo';
import { integer, number } from '../../../../src/demo/parameters';
import {
  lowerBound,
  posteriorMean,
  probabilityOfAtLeast,
  recordedShare,
  relativeShape,
} from '../../../../src/math/bias-variance/coin';
import { midpoints } from '../../../../src/math/even-grid';
import { geometricGrid } from '../../../../src/math/geometric-grid';

const grid = midpoints(120);
export const mostTosses = 1000;
const counts = geometricGrid(1, mostTosses, 30);
const risk = 0.05;

export const model = defineModel({
  id: 'coin',
  params: {
    tosses: integer({ min: 1, max: mostTosses, value: 10, scale: 'log' }),
    heads: integer({ min: 0, max: mostTosses, value: 10 }),
    priorHeads: number({ min: 0.1, max: 10, step: 0.1, value: 1 }),
    priorTails: number({ min: 0.1, max: 10, step: 0.1, value: 1 }),
    recordedTails: number({ min: 0, max: 1, step: 0.01, value: 1 }),
  },
  compute({ tosses, heads: wanted, priorHeads, priorTails, recordedTails }) {
    const heads = Math.min(wanted, tosses);
    const seen = { heads, tosses };
    const limit = recordedShare(0.5, recordedTails);
    // `tosses` counts what is in the record: given that number, its heads are binomial with the limit as probability.
    const deviationOf = (count: number) => Math.sqrt((limit * (1 - limit)) / count);
    const band = (sign: number) => ({
      x: counts,
      y: counts.map((count) => Math.min(1, Math.max(0, limit + sign * 2 * deviationOf(count)))),
    });
    return {
      heads,
      estimate: heads / tosses,
      posteriorMean: posteriorMean(seen, priorHeads, priorTails),
      probability: probabilityOfAtLeast(seen, 0.5),
      lowerBound: lowerBound(seen, risk),
      limit,
      deviation: deviationOf(tosses),
      likelihood: { x: grid, y: relativeShape(grid, heads, tosses - heads) },
      posterior: { x: grid, y: relativeShape(grid, heads + priorHeads - 1, tosses - heads + priorTails - 1) },
      upperBand: band(1),
      lowerBand: band(-1),
    };
  },
});
