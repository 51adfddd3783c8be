import { requireNotNegative, requirePositive, requireWhole } from '../checks';
import { MathError } from '../errors';
import type { Random } from '../random';

/** Gradient descent on $f(x)=\frac\lambda2x^2$ with noise in the gradient: $x\leftarrow x-\eta(\lambda x+\sigma z/\sqrt B)$, $z\sim N(0,1)$. */
export interface NoisyDescent {
  /** $\eta$. */
  learningRate: number;
  /** $\lambda$. */
  curvature: number;
  /** $\sigma$, the standard deviation of the gradient of one sample. */
  noise: number;
  /** $B$. */
  batchSize: number;
}

/** How the learning rate falls: $\eta_t=\eta\,(1+t/100)^{-p}$ with $p$ = 0, ½, 1 or 2, $t=0,1,\dots$ */
export const learningRateSchedules = ['constant', 'inverseRoot', 'inverse', 'inverseSquare'] as const;
export type LearningRateSchedule = (typeof learningRateSchedules)[number];

/** After this many steps a decaying learning rate has fallen to $2^{-p}$ of its start. */
const scheduleTime = 100;

/**
 * The learning rate of step $t=0,1,\dots$ of a schedule.
 *
 * @example scheduledRate('inverse', 0.5, 100) // 0.25
 */
export function scheduledRate(schedule: LearningRateSchedule, learningRate: number, step: number): number {
  const growth = 1 + step / scheduleTime;
  // Not a power: it would take most of the time of a long walk.
  switch (schedule) {
    case 'constant':
      return learningRate;
    case 'inverseRoot':
      return learningRate / Math.sqrt(growth);
    case 'inverse':
      return learningRate / growth;
    case 'inverseSquare':
      return learningRate / (growth * growth);
  }
}

function check(caller: string, { learningRate, curvature, noise, batchSize }: NoisyDescent): void {
  requirePositive(caller, 'learning rate', learningRate);
  requirePositive(caller, 'curvature', curvature);
  requireNotNegative(caller, 'noise', noise);
  requireWhole(caller, 'samples in a batch', batchSize, 1);
}

/**
 * The mean square $E[x^2]=\frac{\eta\sigma^2}{\lambda(2-\eta\lambda)B}$ about which the walk settles at a constant learning rate:
 * the noise floor. It solves $v=(1-\eta\lambda)^2v+\eta^2\sigma^2/B$.
 *
 * @throws MathError unless $0<\eta\lambda<2$, where the walk is stable
 * @example stationaryVariance({ learningRate: 0.5, curvature: 1, noise: 1, batchSize: 1 }) // 0.333333
 */
export function stationaryVariance(descent: NoisyDescent): number {
  check('stationaryVariance', descent);
  const { learningRate, curvature, noise, batchSize } = descent;
  if (!(learningRate * curvature < 2)) {
    throw new MathError('stationaryVariance needs a learning rate below 2/λ: above it the walk diverges');
  }
  return (learningRate * noise * noise) / (curvature * (2 - learningRate * curvature) * batchSize);
}

/**
 * $E[x_t^2]$ for $t=0,\dots,T$ exactly, from a known start: $v_{t+1}=(1-\eta_t\lambda)^2v_t+\eta_t^2\sigma^2/B$.
 *
 * @throws MathError for parameters out of range
 * @example meanSquares({ learningRate: 0.5, curvature: 1, noise: 1, batchSize: 1 }, { start: 2, steps: 2 }) // [4, 1.25, 0.5625]
 */
export function meanSquares(
  descent: NoisyDescent,
  { start, steps, schedule = 'constant' }: { start: number; steps: number; schedule?: LearningRateSchedule },
): Float64Array {
  check('meanSquares', descent);
  requireWhole('meanSquares', 'steps', steps);
  const { learningRate, curvature, noise, batchSize } = descent;
  const squares = new Float64Array(steps + 1);
  squares[0] = start * start;
  const added = (noise * noise) / batchSize;
  for (let step = 0; step < steps; step++) {
    const rate = scheduledRate(schedule, learningRate, step);
    squares[step + 1] = (1 - rate * curvature) ** 2 * squares[step]! + rate * rate * added;
  }
  return squares;
}

/**
 * $E[x_t]$ for $t=0,\dots,T$: the walk without its noise, $m_{t+1}=(1-\eta_t\lambda)\,m_t$. The variance of $x_t$ is `meanSquares`
 * from the start 0.
 *
 * @throws MathError for parameters out of range
 * @example meanPositions({ learningRate: 0.5, curvature: 1, noise: 1, batchSize: 1 }, { start: 2, steps: 2 }) // [2, 1, 0.5]
 */
export function meanPositions(
  descent: NoisyDescent,
  { start, steps, schedule = 'constant' }: { start: number; steps: number; schedule?: LearningRateSchedule },
): Float64Array {
  check('meanPositions', descent);
  requireWhole('meanPositions', 'steps', steps);
  const means = new Float64Array(steps + 1);
  means[0] = start;
  for (let step = 0; step < steps; step++) {
    const rate = scheduledRate(schedule, descent.learningRate, step);
    means[step + 1] = (1 - rate * descent.curvature) * means[step]!;
  }
  return means;
}

/**
 * One walk, $x_0,\dots,x_T$, with a normal number of the generator for each step.
 *
 * @throws MathError for parameters out of range
 * @example simulateNoisyDescent(createRandom(9), { learningRate: 0.5, curvature: 1, noise: 0, batchSize: 1 }, { start: 2, steps:
 * 2 }) // [2, 1, 0.5]
 */
export function simulateNoisyDescent(
  random: Random,
  descent: NoisyDescent,
  { start, steps, schedule = 'constant' }: { start: number; steps: number; schedule?: LearningRateSchedule },
): Float64Array {
  check('simulateNoisyDescent', descent);
  requireWhole('simulateNoisyDescent', 'steps', steps);
  const { learningRate, curvature, noise, batchSize } = descent;
  const walk = new Float64Array(steps + 1);
  walk[0] = start;
  const root = Math.sqrt(batchSize);
  for (let step = 0; step < steps; step++) {
    const rate = scheduledRate(schedule, learningRate, step);
    const x = walk[step]!;
    walk[step + 1] = x - rate * (curvature * x + (noise * random.normal()) / root);
  }
  return walk;
}
