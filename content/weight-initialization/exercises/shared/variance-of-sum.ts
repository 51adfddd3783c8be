import { weightedSumVariance } from '../../../../src/math/weighted-sum';

/** How many of the inputs are 1. */
export function activeInputs({ fanIn, share }: { fanIn: number; share: number }): number {
  return Math.round(share * fanIn);
}

/** The variance of z with weights of variance 1/n. */
export function varianceOfSum({
  fanIn,
  share,
  bias,
  inputMean,
}: {
  fanIn: number;
  share: number;
  bias: number;
  inputMean?: number;
}): number {
  return weightedSumVariance({
    activeInputs: activeInputs({ fanIn, share }),
    inputs: inputMean === undefined ? 'binary' : 'random',
    inputMean: inputMean ?? 0,
    weightStandardDeviation: Math.sqrt(1 / fanIn),
    biasStandardDeviation: bias,
  });
}
