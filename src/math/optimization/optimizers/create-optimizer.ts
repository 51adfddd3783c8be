import { adadelta } from './adadelta';
import { adagrad } from './adagrad';
import { type AdamParameters, adam, adamw } from './adam';
import { gradientDescent } from './gradient-descent';
import { averageMomentum, type MomentumParameters, rateInsideMomentum, sumMomentum } from './momentum';
import { nesterovLookAhead, nesterovTorch } from './nesterov';
import { type CommonParameters, type Optimizer, withL2Penalty } from './optimizer';
import { type RmspropParameters, rmsprop } from './rmsprop';

/** The parameters of each optimizer, by name. */
export interface OptimizerParameters {
  'gradient-descent': CommonParameters;
  /** Sum form. */
  momentum: MomentumParameters;
  /** The learning rate inside the velocity. */
  'momentum-rate-inside': MomentumParameters;
  /** Average form. */
  'momentum-average': MomentumParameters & { biasCorrection?: boolean };
  /** As PyTorch runs it. */
  nesterov: MomentumParameters;
  'nesterov-look-ahead': MomentumParameters;
  adagrad: CommonParameters & { epsilon?: number };
  rmsprop: RmspropParameters;
  adadelta: CommonParameters & { decay?: number; epsilon?: number };
  adam: AdamParameters;
  adamw: AdamParameters;
}

/** A name of an optimizer. */
export type OptimizerName = keyof OptimizerParameters;

const factories: { [Name in OptimizerName]: (parameters: OptimizerParameters[Name]) => Optimizer } = {
  'gradient-descent': gradientDescent,
  momentum: sumMomentum,
  'momentum-rate-inside': rateInsideMomentum,
  'momentum-average': averageMomentum,
  nesterov: nesterovTorch,
  'nesterov-look-ahead': nesterovLookAhead,
  adagrad,
  rmsprop,
  adadelta,
  adam,
  adamw,
};

/** All names, in the order of the family tree. */
export const optimizerNames = Object.keys(factories) as OptimizerName[];

/**
 * A fresh optimizer, with its state at 0. A `weightDecay` adds $\lambda\theta$ to the gradients of every optimizer but AdamW,
 * which decays apart from the gradient. Throws for coefficients outside $[0,1)$ and $\varepsilon\le0$; its
 * steps throw for a learning rate below 0 and a gradient of another length than the position.
 *
 * @example createOptimizer('adam', { learningRate: 0.1 }).step([1, 1], () => [5, -0.2]) // [0.9, 1.1]
 */
export function createOptimizer<Name extends OptimizerName>(
  name: Name,
  parameters: OptimizerParameters[Name],
): Optimizer {
  const optimizer = factories[name](parameters);
  const penalty = name === 'adamw' ? 0 : (parameters.weightDecay ?? 0);
  return penalty === 0 ? optimizer : withL2Penalty(optimizer, penalty);
}
