import { requirePositive } from './checks';
import { MathError } from './errors';
import type { LossName } from './network/loss';
import { copyNetwork, type Network, type ParameterPlace, parameterIndex } from './network/network';
import { createTrainer } from './network/training';
import type { Batch } from './network/workspace';

/** Forward difference $\frac{f(x+h)-f(x)}{h}$, error $O(h)$, or central $\frac{f(x+h)-f(x-h)}{2h}$, error $O(h^2)$. */
export type DifferenceMethod = 'forward' | 'central';

/**
 * The difference quotient of $f$ at $x$ with step $h>0$. It is divided by the distance really taken, since $x\pm h$ is
 * rounded.
 * @throws MathError unless $h$ is above 0 and large enough to move $x$
 * @example differenceQuotient(Math.exp, 0, 0.01, 'forward') // 1.00502
 */
export function differenceQuotient(
  f: (x: number) => number,
  x: number,
  h: number,
  method: DifferenceMethod,
): number {
  requirePositive('differenceQuotient', 'step', h);
  const above = x + h;
  const below = method === 'central' ? x - h : x;
  const distance = above - below;
  if (!(distance > 0)) {
    throw new MathError(`differenceQuotient: a step of ${h} is lost at ${x}, pass a larger one`);
  }
  return (f(above) - f(below)) / distance;
}

/** A numerical derivative against the analytic one. */
export interface DifferencePoint {
  /** The step $h$. */
  step: number;
  numeric: number;
  /** $|\text{numeric}-\text{analytic}|$. */
  error: number;
}

/**
 * Difference quotients of $f$ at $x$ for a list of steps, compared with the analytic derivative.
 *
 * @example checkDerivative((x) => x ** 2, 3, 6, [0.5], 'forward') // [{ step: 0.5, numeric: 6.5, error: 0.5 }]
 */
export function checkDerivative(
  f: (x: number) => number,
  x: number,
  analytic: number,
  steps: readonly number[],
  method: DifferenceMethod,
): DifferencePoint[] {
  return steps.map((step) => {
    const numeric = differenceQuotient(f, x, step, method);
    return { step, numeric, error: Math.abs(numeric - analytic) };
  });
}

/**
 * $\partial E/\partial\theta$ of one weight or bias by backpropagation and by differences of the mean loss of the batch.
 * The network is not changed.
 * @throws MathError when there is no such parameter, or the loss does not fit
 * @example checkGradient(create222(), createBatch(create222(), [[0.05, 0.1]], [[0.01, 0.99]]), 'halfSum',
 * placeOfWeight222(5), [1e-4], 'central').analytic // 0.082167
 */
export function checkGradient(
  network: Network,
  batch: Batch,
  loss: LossName,
  place: ParameterPlace,
  steps: readonly number[],
  method: DifferenceMethod,
): { analytic: number; loss: number; points: DifferencePoint[] } {
  const index = parameterIndex(network, place);
  const own = copyNetwork(network);
  const trainer = createTrainer(own, { loss, learningRate: 0 }, batch.count);
  const start = own.parameters[index]!;
  trainer.step(batch);
  const analytic = trainer.workspace.gradient[index]!;
  const lossAt = (value: number) => {
    own.parameters[index] = value;
    return trainer.loss(batch);
  };
  return { analytic, loss: lossAt(start), points: checkDerivative(lossAt, start, analytic, steps, method) };
}
