import { activation } from '../activations';
import { requireFinite, requireWhole } from '../checks';
import { MathError } from '../errors';
import { dot } from '../linear-algebra/dot';

/** One update from one sample. */
export interface SampleStep {
  /** Index of the sample that was used. */
  sample: number;
  /** $\delta=\partial L/\partial z=\sigma(w^\top x)-y$. */
  delta: number;
  /** $\partial L/\partial w=\delta\,x$. */
  gradient: number[];
}

/** A walk of sample-wise gradient descent. */
export interface SampleWalk {
  /** `weights[t]` are the weights after $t$ updates. */
  weights: number[][];
  /** `steps[t]` is the update from `weights[t]` to `weights[t + 1]`. */
  steps: SampleStep[];
}

const sigmoid = activation('sigmoid');

/**
 * The gradient of the cross-entropy of one sample, for a sigmoid neuron without bias: $\partial L/\partial w_i=\delta x_i$ with
 * $\delta=\sigma(w^\top x)-y$. If all $x_i$ are positive, every component has the sign of $\delta$.
 *
 * @throws MathError if there are not as many weights as inputs
 * @example sampleGradient([0, 0], [0.8, 0.2], 1) // { delta: -0.5, gradient: [-0.4, -0.1] }
 */
export function sampleGradient(
  weights: readonly number[],
  inputs: readonly number[],
  label: number,
): Omit<SampleStep, 'sample'> {
  if (weights.length !== inputs.length || inputs.length === 0) {
    throw new MathError('sampleGradient needs as many weights as inputs, at least one');
  }
  const net = dot(inputs, weights);
  const delta = sigmoid.value(net) - label;
  return { delta, gradient: inputs.map((x) => delta * x) };
}

/**
 * Sample-wise gradient descent from weights 0: in each step one sample, in the given order and then from the front again,
 * $w\leftarrow w-\eta\,\delta x$.
 *
 * @throws MathError unless there is a label for each sample, the order names samples, $\eta$ is finite and `steps` whole
 * @example sampleDescent({ inputs: [[0.8, 0.2]], labels: [1], order: [0], learningRate: 0.5, steps: 1 }).weights[1] // [0.2, 0.05]
 */
export function sampleDescent({
  inputs,
  labels,
  order,
  learningRate,
  steps,
}: {
  inputs: readonly (readonly number[])[];
  labels: readonly number[];
  order: readonly number[];
  learningRate: number;
  steps: number;
}): SampleWalk {
  requireWhole('sampleDescent', 'steps', steps);
  requireFinite('sampleDescent', 'learning rate', learningRate);
  if (labels.length !== inputs.length || order.length === 0 || order.some((i) => inputs[i] === undefined)) {
    throw new MathError('sampleDescent needs a label for each sample and an order of their indices');
  }
  const walk: SampleWalk = { weights: [inputs[0]!.map(() => 0)], steps: [] };
  for (let step = 0; step < steps; step++) {
    const sample = order[step % order.length]!;
    const here = walk.weights[step]!;
    const { delta, gradient } = sampleGradient(here, inputs[sample]!, labels[sample]!);
    walk.steps.push({ sample, delta, gradient });
    walk.weights.push(here.map((weight, i) => weight - learningRate * gradient[i]!));
  }
  return walk;
}
