import { requireWhole } from '../checks';
import { MathError } from '../errors';
import { createNetwork, unflatten } from '../network/network';
import { createTrainer } from '../network/training';
import { createBatch } from '../network/workspace';
import { predictedClass } from './predicted-class';

/** Samples, and how softmax regression is fitted to them. */
export interface SoftmaxFitSettings {
  /** Row by row. */
  inputs: readonly (readonly number[])[];
  /** The class of each sample, counted from 0. */
  labels: readonly number[];
  classes: number;
  learningRate: number;
  steps: number;
}

/** Softmax regression after 0, 1, ..., `steps` updates. */
export interface SoftmaxFit {
  /** $W$, a row for each class, after the last update. */
  weights: number[][];
  /** $b$, after the last update. */
  biases: number[];
  /** Mean cross-entropy, in nats. */
  losses: number[];
  /** Share of the samples whose largest logit is that of their class. */
  accuracies: number[];
}

/**
 * Gradient descent on the mean cross-entropy of softmax regression, $p=\mathrm{softmax}(Wx+b)$, from $W=0$, $b=0$:
 * $W\leftarrow W-\frac\eta n\sum_n(p^{(n)}-y^{(n)})x^{(n)\top}$ and $b\leftarrow b-\frac\eta n\sum_n(p^{(n)}-y^{(n)})$. It is a network of
 * one layer without activation.
 *
 * @throws MathError for labels that are no classes, or as the trainer of networks
 * @example fitSoftmaxRegression({ inputs: [[1], [-1]], labels: [0, 1], classes: 2, learningRate: 1, steps: 1 }).weights
 * // [[0.5], [-0.5]]
 */
export function fitSoftmaxRegression(settings: SoftmaxFitSettings): SoftmaxFit {
  const { inputs, labels, classes, learningRate, steps } = settings;
  requireWhole('fitSoftmaxRegression', 'steps', steps);
  requireWhole('fitSoftmaxRegression', 'classes', classes, 2);
  const places = Array.from({ length: classes }, (_, k) => k);
  if (labels.length !== inputs.length || !labels.every((label) => places.includes(label))) {
    throw new MathError(`fitSoftmaxRegression needs a label from 0 to ${classes - 1} for every input`);
  }
  const features = inputs[0]?.length ?? 0;
  const network = createNetwork({
    weights: [places.map(() => Array(features).fill(0))],
    biases: [places.map(() => 0)],
    activations: ['identity'],
  });
  const batch = createBatch(
    network,
    inputs,
    labels.map((label) => places.map((k) => Number(k === label))),
  );
  const trainer = createTrainer(network, { loss: 'softmaxCrossEntropy', learningRate }, batch.count);
  const logits = trainer.workspace.nets[0]!;
  const losses: number[] = [];
  const accuracies: number[] = [];
  for (let step = 0; step <= steps; step++) {
    losses.push(step < steps ? trainer.step(batch) : trainer.loss(batch));
    const right = labels.filter(
      (label, n) => predictedClass(logits.subarray(n * classes, (n + 1) * classes)) === label,
    ).length;
    accuracies.push(right / batch.count);
  }
  const { weights, biases } = unflatten(network, network.parameters);
  return { weights: weights[0]!, biases: biases[0]!, losses, accuracies };
}

/**
 * The logits $z=Wx+b$ of one input.
 *
 * @example softmaxLogits([[1, 2], [0, 1]], [0, -1], [3, 1]) // [5, 0]
 */
export function softmaxLogits(
  weights: readonly (readonly number[])[],
  biases: readonly number[],
  input: readonly number[],
): number[] {
  return weights.map((row, k) => row.reduce((sum, weight, j) => sum + weight * input[j]!, biases[k]!));
}
