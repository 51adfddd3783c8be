import { leastSquaresLoss } from '../../../../src/math/regression/least-squares';

/** One sample of a linear neuron with two inputs, its target, the weights and the learning rate. */
interface Sample {
  readonly x1: number;
  readonly x2: number;
  readonly w1: number;
  readonly w2: number;
  readonly target: number;
  readonly learningRate: number;
}

/** What one update from one sample computes. */
export function linearStep({ x1, x2, w1, w2, target, learningRate }: Sample) {
  const [first = 0, second = 0] = leastSquaresLoss([[x1, x2]], [target], [w1, w2]).gradient;
  return {
    // The bias of a neuron that had one would have this gradient.
    delta: leastSquaresLoss([[x1, x2, 1]], [target], [w1, w2, 0]).gradient[2]!,
    gradient: [first, second] as const,
    next: [w1 - learningRate * first, w2 - learningRate * second] as const,
  };
}
