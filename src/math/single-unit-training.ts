import { activation } from './activations';
import { requireFinite, requireWhole } from './checks';
import { MathError } from './errors';

/** The training of one (leaky) ReLU unit on one input. */
export interface SingleUnitRun {
  /** $w$ after 0, 1, ..., `steps` updates. */
  weight: number[];
  /** $b$ after 0, 1, ..., `steps` updates. */
  bias: number[];
  /** $\frac{1}{2n}\sum(f(wx+b)-t)^2$ at these parameters. */
  loss: number[];
  /** How many samples have $wx+b>0$ at these parameters; a plain ReLU is dead at 0. */
  active: number[];
  /** The gradient at the last parameters. */
  gradient: { weight: number; bias: number };
}

/** The unit $f(wx+b)$, its data and its start. */
export interface SingleUnitSettings {
  inputs: readonly number[];
  targets: readonly number[];
  /** Slope of the negative side; 0 is the plain ReLU with $f'(0)=0$. */
  slope: number;
  learningRate: number;
  weight: number;
  bias: number;
  steps: number;
}

/**
 * Full-batch gradient descent on half the mean squared error of one unit $f(wx+b)$, $f$ ReLU or Leaky ReLU:
 * $w\leftarrow w-\eta\,\frac1n\sum(f-t)f'(wx+b)\,x$ and the same without $x$ for $b$.
 * @throws MathError for empty lists or lists of unequal length, a number of steps that is not whole, and a learning
 * rate that is not finite
 * @example trainSingleUnit({ inputs: [1], targets: [2], slope: 0, learningRate: 0.1, weight: 1, bias: 0, steps: 1 }).weight
 * // [1, 1.1]
 */
export function trainSingleUnit(settings: SingleUnitSettings): SingleUnitRun {
  const { inputs, targets, slope, learningRate, steps } = settings;
  const count = inputs.length;
  requireWhole('trainSingleUnit', 'steps', steps);
  requireFinite('trainSingleUnit', 'learning rate', learningRate);
  if (count === 0 || targets.length !== count) {
    throw new MathError('trainSingleUnit needs as many targets as inputs, at least one');
  }
  const f = activation('leakyRelu', { slope });
  const run: SingleUnitRun = { weight: [], bias: [], loss: [], active: [], gradient: { weight: 0, bias: 0 } };
  let { weight, bias } = settings;
  for (let step = 0; step <= steps; step++) {
    let loss = 0;
    let active = 0;
    let weightGradient = 0;
    let biasGradient = 0;
    for (let k = 0; k < count; k++) {
      const net = weight * inputs[k]! + bias;
      const error = f.value(net) - targets[k]!;
      const delta = (error * f.derivative(net)) / count;
      loss += (error * error) / (2 * count);
      weightGradient += delta * inputs[k]!;
      biasGradient += delta;
      if (net > 0) active++;
    }
    run.weight.push(weight);
    run.bias.push(bias);
    run.loss.push(loss);
    run.active.push(active);
    run.gradient = { weight: weightGradient, bias: biasGradient };
    weight -= learningRate * weightGradient;
    bias -= learningRate * biasGradient;
  }
  return run;
}
