// One learning rate for ten sigmoid layers: how far each layer moves, and what becomes of the loss.

import { defineModel, type Progress } from '../../../../src/demo/define-demo';
import { number, steps } from '../../../../src/demo/parameters';
import {
  adamFirstMoves,
  firstGradient,
  type RateRun,
  rateForMove,
  rateRun,
} from '../../../../src/math/depth/rate-experiment';
import { createDeepNetwork, type DeepNetwork } from '../../../../src/math/network/deep-network';

const depth = 10;
const width = 16;
export const maximumSteps = 200;
export const lowestRate = 0.1;
export const highestRate = 2000;
/** The goal: a thousandth of its own norm is little, but more than nothing. */
const goal = 0.001;
/** The learning rate of the step of Adam in the table. */
const adamRate = 0.001;

const targets = Array.from({ length: width }, (_, k) => (k % 2 === 0 ? 0.2 : 0.8));
const layers = Array.from({ length: depth }, (_, l) => l + 1);

/** Learning rates for the curves over all of them, six for each power of ten. */
const rates = [...Array.from({ length: 26 }, (_, i) => lowestRate * 10 ** (i / 6)), highestRate];

/** The network, what is known of it before a learning rate is chosen, and a training for each rate of the curves. */
interface Start {
  deep: DeepNetwork;
  gradientNorms: number[];
  weightNorms: number[];
  adamMoves: number[];
  neededRate: number;
  before: { loss: number; meanDerivatives: number[] };
  unitMoves: number[];
  runs: RateRun[];
}

let start: Start | undefined;

function createStart(): Start {
  const deep = createDeepNetwork({ activation: 'sigmoid', gain: 1, depth, width, seed: 11 });
  const { gradientNorms, weightNorms } = firstGradient(deep, targets);
  return {
    deep,
    gradientNorms,
    weightNorms,
    adamMoves: adamFirstMoves(deep, targets, adamRate),
    neededRate: rateForMove(goal, weightNorms[0]!, gradientNorms[0]!),
    before: rateRun(deep, targets, 0).after(0),
    unitMoves: rateRun(deep, targets, 1).after(1).moves,
    runs: rates.map((rate) => rateRun(deep, targets, rate)),
  };
}

/** The latest training: while time goes on, each step only adds to it. */
let latest: { rate: number; run: RateRun } | undefined;

/** The states of the trainings of the curves after so many steps, kept because the learning rate moves more often than time. */
let curves: { steps: number; loss: number[]; first: number[]; last: number[] } | undefined;

function curvesAfter({ runs }: Start, count: number, progress: Progress) {
  if (curves?.steps !== count) {
    const states = runs.map((run, i) => {
      progress(i / runs.length);
      return run.after(count);
    });
    curves = {
      steps: count,
      loss: states.map(({ loss }) => loss),
      first: states.map(({ moves }) => moves[0]!),
      last: states.map(({ moves }) => moves[depth - 1]!),
    };
  }
  return curves;
}

/** Where a value that rounding has made 0 is drawn on the logarithmic axis. */
const positive = (values: readonly number[]) => values.map((value) => (value > 0 ? value : null));

export const model = defineModel({
  id: 'lr-cannot-fix',
  params: {
    learningRate: number({ min: lowestRate, max: highestRate, step: 0.1, value: 1, scale: 'log' }),
    steps: steps({ min: 1, max: maximumSteps, value: 1 }),
  },
  // The curves over all learning rates take one training each.
  inWorker: ({ steps: count }) => count > 2,
  compute({ learningRate, steps: count }, progress) {
    start ??= createStart();
    const { deep, gradientNorms, weightNorms, adamMoves, neededRate, before, unitMoves } = start;
    if (latest?.rate !== learningRate)
      latest = { rate: learningRate, run: rateRun(deep, targets, learningRate) };
    const { loss, moves, meanDerivatives } = latest.run.after(count);
    const losses = latest.run.losses(count);
    const { loss: lossCurve, first, last } = curvesAfter(start, count, progress);
    const times = losses.map((_, t) => t);
    return {
      lossBefore: before.loss,
      loss,
      ratio: gradientNorms[depth - 1]! / gradientNorms[0]!,
      firstMove: moves[0]!,
      lastMove: moves[depth - 1]!,
      neededRate,
      gradientNorms: [gradientNorms[0]!, gradientNorms[depth - 1]!],
      lastDerivative: meanDerivatives[depth - 1]!,
      derivativeBefore: before.meanDerivatives[depth - 1]!,
      adamMoves: [adamMoves[0]!, adamMoves[depth - 1]!],
      goal,
      moves: { x: layers, y: positive(moves) },
      unitMoves: { x: layers, y: unitMoves },
      lossOverTime: { x: times, y: positive(losses) },
      derivatives: { x: layers, y: meanDerivatives },
      derivativesBefore: { x: layers, y: before.meanDerivatives },
      firstCurve: { x: rates, y: positive(first) },
      lastCurve: { x: rates, y: positive(last) },
      lossCurve: { x: rates, y: positive(lossCurve) },
      here: learningRate,
      rows: layers.map((layer, l) => [layer, gradientNorms[l]!, weightNorms[l]!, moves[l]!, adamMoves[l]!]),
    };
  },
});
