import { requireFinite, requireWhole } from '../checks';
import { type SigmoidLossName, sigmoidLoss } from './sigmoid-loss';

/** A sigmoid neuron $a=\sigma(wx+b)$, its one sample and the way it is trained. */
export interface SingleNeuronSettings {
  weight: number;
  bias: number;
  input: number;
  target: number;
  learningRate: number;
  loss: SigmoidLossName;
  epochs: number;
}

/** The neuron after 0, 1, ..., `epochs` updates. */
export interface SingleNeuronRun {
  /** $w$. */
  weights: number[];
  /** $b$. */
  biases: number[];
  /** $a=\sigma(wx+b)$. */
  outputs: number[];
  /** The loss by which it is trained. */
  losses: number[];
  /** $a-y$. */
  errors: number[];
  /** $\sigma'(z)$. */
  derivatives: number[];
  /** $\partial C/\partial z$; times $x$ it is $\partial C/\partial w$, and it is $\partial C/\partial b$ itself. */
  gradients: number[];
}

/**
 * Gradient descent of one sigmoid neuron on one sample: $w\leftarrow w-\eta\frac{\partial C}{\partial z}x$ and
 * $b\leftarrow b-\eta\frac{\partial C}{\partial z}$.
 *
 * @throws MathError for a number of epochs that is not whole, or settings that are not finite
 * @example trainSingleNeuron({ weight: 0, bias: 0, input: 1, target: 0, learningRate: 2, loss: 'crossEntropy', epochs: 1
 * }).weights // [0, -1]
 */
export function trainSingleNeuron(settings: SingleNeuronSettings): SingleNeuronRun {
  const { input, target, learningRate, loss, epochs } = settings;
  requireWhole('trainSingleNeuron', 'epochs', epochs);
  for (const [name, value] of Object.entries({ ...settings, loss: 0 })) {
    requireFinite('trainSingleNeuron', name, value);
  }
  const run: SingleNeuronRun = {
    weights: [],
    biases: [],
    outputs: [],
    losses: [],
    errors: [],
    derivatives: [],
    gradients: [],
  };
  let { weight, bias } = settings;
  for (let epoch = 0; epoch <= epochs; epoch++) {
    const now = sigmoidLoss(loss, weight * input + bias, target);
    run.weights.push(weight);
    run.biases.push(bias);
    run.outputs.push(now.output);
    run.losses.push(now.loss);
    run.errors.push(now.error);
    run.derivatives.push(now.derivative);
    run.gradients.push(now.gradient);
    weight -= learningRate * now.gradient * input;
    bias -= learningRate * now.gradient;
  }
  return run;
}
