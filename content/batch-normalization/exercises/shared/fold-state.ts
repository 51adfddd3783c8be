import type { DemoState } from '../../../../src/exercise/mistake';

/** Stored statistics and learned parameters of one feature. */
interface Stored {
  readonly storedMean: number;
  readonly storedVariance: number;
  readonly gamma: number;
  readonly beta: number;
}

/** The demo of a linear layer and its normalization in evaluation mode. */
export function foldState(
  { storedMean, storedVariance, gamma, beta }: Stored,
  { weight, bias, input }: { weight: number; bias: number; input: number },
): DemoState {
  const set = { weight, bias, gamma, beta, runningMean: storedMean, runningVariance: storedVariance, input };
  return { demo: 'bn-fold', set };
}
