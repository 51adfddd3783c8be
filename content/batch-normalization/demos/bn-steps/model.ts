// The four steps on a list of numbers, and what they make of its histogram.

import { strokes } from '../../../../src/demo/curves';
import { defineModel } from '../../../../src/demo/define-demo';
import { list, number, toggle } from '../../../../src/demo/parameters';
import { histogram } from '../../../../src/math/histogram';
import { batchNormSteps } from '../../../../src/math/normalization/batch-norm-steps';
import { zeroIfNoise } from '../../../../src/math/rounding';
import { skewness } from '../../../../src/math/skewness';
import { mean, standardDeviation, variance } from '../../../../src/math/statistics';

const bins = 7;

/** The outline of a histogram whose edges an affine map has moved; one point a corner. */
function outline(edges: readonly number[], shares: readonly number[], moved: (x: number) => number) {
  const x: number[] = [];
  const y: number[] = [];
  shares.forEach((share, bin) => {
    x.push(moved(edges[bin] ?? 0), moved(edges[bin + 1] ?? 0));
    y.push(share, share);
  });
  return { x: [x[0] ?? 0, ...x, x.at(-1) ?? 0], y: [0, ...y, 0] };
}

/** A line for each sample through its values at the stages of the computation; gaps part the samples. */
function chains(...stages: readonly (readonly number[])[]) {
  const samples = stages[0] ?? [];
  return strokes(samples.map((_, sample) => stages.map((stage, k) => [k + 1, stage[sample] ?? 0] as const)));
}

export const model = defineModel({
  id: 'bn-steps',
  params: {
    batch: list({ min: -100, max: 100, step: 0.5, value: [1, 3, 4, 8], minLength: 2, maxLength: 32 }),
    gamma: number({ min: -3, max: 3, step: 0.1, value: 2 }),
    beta: number({ min: -3, max: 3, step: 0.1, value: 0.5 }),
    epsilon: number({ min: 1e-8, max: 1, step: 1e-8, value: 1e-5, scale: 'log' }),
    omitMeanDivisor: toggle(false),
    unbiasedVariance: toggle(false),
    identity: toggle(false),
  },
  compute(params) {
    const { batch } = params;
    const steps = batchNormSteps(batch, params);
    const deviation = Math.sqrt(steps.variance + params.epsilon);
    const [low, high] = [Math.min(...batch), Math.max(...batch)];
    // Rounding can give equal values a tiny variance, and tiny differences the variance 0.
    const spread = high > low && variance(batch) > 0;
    const reach = spread ? (high - low) / bins / 2 : 0.5;
    const { edges, counts } = histogram(batch, { from: low - reach, to: high + reach, bins });
    const shares = counts.map((count) => count / batch.length);
    const largest = (values: readonly number[]) => Math.max(...values.map(Math.abs));
    // Before a list is centered and scaled, its numbers may be far larger than their spread.
    const skewnessOf = (values: readonly number[]) =>
      zeroIfNoise(skewness(values), 1 + largest(values) / standardDeviation(values));
    const output = (x: number): number => (steps.gamma * (x - steps.mean)) / deviation + steps.beta;
    return {
      mean: steps.mean,
      variance: steps.variance,
      normalized: steps.normalized,
      output: steps.output,
      normalizedMean: zeroIfNoise(mean(steps.normalized), largest(batch) / deviation),
      normalizedVariance: variance(steps.normalized),
      normalizedDeviation: standardDeviation(steps.normalized),
      outputMean: mean(steps.output),
      outputDeviation: standardDeviation(steps.output),
      skewness: [
        spread ? skewnessOf(batch) : null,
        spread && variance(steps.output) > 0 ? skewnessOf(steps.output) : null,
      ],
      deviation,
      before: outline(edges, shares, (x) => x),
      after: steps.gamma === 0 ? null : outline(edges, shares, output),
      eachSample: chains(
        batch,
        batch.map((x) => x - steps.mean),
        steps.normalized,
        steps.output,
      ),
      betaMark: steps.beta,
    };
  },
});
