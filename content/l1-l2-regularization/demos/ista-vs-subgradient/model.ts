// Ten weights of which three count: proximal steps set the others to exactly 0, subgradient steps leave them hovering.

import { strokes } from '../../../../src/demo/curves';
import { defineModel, type ParamsOf } from '../../../../src/demo/define-demo';
import { number, seed, steps } from '../../../../src/demo/parameters';
import { wholeGeometricGrid } from '../../../../src/math/geometric-grid';
import {
  coordinateDescent,
  lassoObjective,
  lassoOf,
  proximalStep,
  subgradientStep,
} from '../../../../src/math/regularization/lasso';
import { ridge } from '../../../../src/math/regularization/ridge';
import { sparseProblem } from '../../../../src/math/regularization/sparse-problem';

export const maximumSteps = 20_000;
/** Weights smaller than this are pruned. */
export const threshold = 0.02;
/** Where a weight that is exactly 0 is drawn on the logarithmic axis, and the least size that is drawn at all. */
export const floor = 1e-6;
/** So many of the last steps are shown one by one. */
const watched = 40;
/** Sweeps that bring coordinate descent to its last digits. */
const enough = 400;
/** A gap below this is rounding. */
const rounding = 1e-13;

const places = Array.from({ length: 10 }, (_, j) => j + 1);

export const model = defineModel({
  id: 'ista-vs-subgradient',
  params: {
    seed: seed(23),
    penalty: number({ min: 0, max: 1, step: 0.01, value: 0.2 }),
    learningRate: number({ min: 0.001, max: 0.1, step: 0.001, value: 0.01, scale: 'log' }),
    steps: steps({ min: 10, max: maximumSteps, value: 2000, scale: 'log' }),
  },
  inWorker: (params) => params.steps > 2000,
  compute({ seed: drawn, penalty, learningRate, steps: count }, progress) {
    const { rows, targets, weights: truth } = sparseProblem(drawn);
    const lasso = lassoOf(rows, targets, penalty);
    const best = lassoObjective(lasso, coordinateDescent(lasso, enough).at(-1)!);
    const shown = new Set(wholeGeometricGrid(1, count, 120));
    const first = Math.max(0, count - watched);
    const gap = (weights: readonly number[]) => {
      const above = lassoObjective(lasso, weights) - best;
      return above > rounding ? above : null;
    };

    function run(step: (weights: readonly number[]) => readonly number[], share: number) {
      let weights: readonly number[] = truth.map(() => 0);
      const gaps: { x: number[]; y: (number | null)[] } = { x: [], y: [] };
      const lastOnes: (readonly number[])[] = first === 0 ? [weights] : [];
      let rests = false;
      for (let t = 1; t <= count; t++) {
        if (!rests) {
          const next = step(weights);
          // A method that has come to its last digit stays there.
          rests = next.every((weight, j) => weight === weights[j]);
          weights = next;
        }
        if (shown.has(t)) {
          gaps.x.push(t);
          gaps.y.push(gap(weights));
        }
        if (t >= first) lastOnes.push(weights);
        if (t % 2000 === 0) progress(share + (0.5 * t) / count);
      }
      return { weights, gaps, lastOnes };
    }

    const ista = run((weights) => proximalStep(lasso, weights, 1 / lasso.lipschitz), 0);
    const subgradient = run((weights) => subgradientStep(lasso, weights, learningRate), 0.5);
    const ridgeWeights = ridge(rows, targets, penalty);
    const zerosOf = (weights: readonly number[]) => weights.filter((weight) => weight === 0).length;
    const pruned = subgradient.weights.map((weight) => (Math.abs(weight) < threshold ? 0 : weight));
    const sizes = (weights: readonly number[]) => ({
      x: places,
      y: weights.map((weight) => (Math.abs(weight) >= floor ? Math.abs(weight) : null)),
    });
    const idle = truth.flatMap((weight, j) => (weight === 0 ? [j] : []));
    /** The last steps of the weights that have no effect, one line after the other. */
    const hover = (lastOnes: readonly (readonly number[])[]) =>
      strokes(idle.map((j) => lastOnes.map((weights, k) => [first + k, weights[j]!] as const)));
    return {
      istaZeros: zerosOf(ista.weights),
      subgradientZeros: zerosOf(subgradient.weights),
      belowThreshold: zerosOf(pruned),
      ridgeZeros: zerosOf(ridgeWeights),
      sameZeros: pruned.every((weight, j) => (weight === 0) === (ista.weights[j] === 0)),
      istaObjective: lassoObjective(lasso, ista.weights),
      subgradientObjective: lassoObjective(lasso, subgradient.weights),
      prunedObjective: lassoObjective(lasso, pruned),
      istaWeights: ista.weights,
      lipschitz: lasso.lipschitz,
      /** From this λ on all weights are 0: the largest slope of the loss at 0. */
      allZeroFrom: Math.max(...lasso.pull.map(Math.abs)),
      /** Weights that count, or do not, with the ones that the methods give. */
      table: truth.map((weight, j) => [weight, ista.weights[j]!, subgradient.weights[j]!, ridgeWeights[j]!]),
      istaSizes: sizes(ista.weights),
      subgradientSizes: sizes(subgradient.weights),
      ridgeSizes: sizes(ridgeWeights),
      exactZeros: {
        x: places,
        y: ista.weights.map((weight) => (weight === 0 ? floor : null)),
      },
      subgradientHover: hover(subgradient.lastOnes),
      istaHover: hover(ista.lastOnes),
      istaGaps: ista.gaps,
      subgradientGaps: subgradient.gaps,
    };
  },
});

export type Params = ParamsOf<typeof model>;
