import { requireWhole } from '../checks';

/** How many of the classes an input can have. */
export type LabelsPerInput = 'one' | 'atMostOne' | 'any';

/** The output layers among which a classifier chooses. */
export type OutputLayer = 'oneSigmoid' | 'softmax' | 'sigmoids' | 'cumulative';

/** What is known of the task. */
export interface OutputTask {
  exclusive: LabelsPerInput;
  /** $K$; with exactly one class an input needs at least two. */
  classes: number;
  /** Whether the classes stand in an order, such as grades. */
  ordered: boolean;
}

/** The output layer that fits a task. */
export interface OutputChoice {
  layer: OutputLayer;
  /** How many logits are computed from an input; thresholds that all inputs share are not counted. */
  logits: number;
  /** How many different answers the labels of one input can be: $K$, $K+1$ or $2^K$. */
  answers: number;
  /** How many numbers of its distribution can change freely from input to input. */
  free: number;
  /** The loss of a layer that finds all answers equally probable: $\ln$ of their number. */
  uniformLoss: number;
}

/**
 * The output layer for a classification task, by what its labels can be.
 *
 * - exactly one of two classes: one sigmoid, the probability of one of them
 * - exactly one of $K\ge3$ classes: softmax; in an order, $K-1$ cumulative sigmoids $P(y\le k)=\sigma(\theta_k-f)$ of one
 *   logit $f$, with thresholds $\theta_1<\dots<\theta_{K-1}$ that all inputs share (McCullagh 1980)
 * - at most one: “none” is a class more, and has no place in an order
 * - any number: $K$ sigmoids, each with a loss of its own
 *
 * @throws MathError unless there is a whole number of classes, at least 1, and 2 where each input has exactly one
 * @example chooseOutput({ exclusive: 'any', classes: 3, ordered: false }).answers // 8
 */
export function chooseOutput({ exclusive, classes, ordered }: OutputTask): OutputChoice {
  requireWhole('chooseOutput', 'classes', classes, exclusive === 'one' ? 2 : 1);
  if (exclusive === 'any') {
    return {
      layer: classes === 1 ? 'oneSigmoid' : 'sigmoids',
      logits: classes,
      answers: 2 ** classes,
      free: classes,
      uniformLoss: classes * Math.LN2,
    };
  }
  const answers = exclusive === 'one' ? classes : classes + 1;
  const uniformLoss = Math.log(answers);
  if (answers === 2) return { layer: 'oneSigmoid', logits: 1, answers, free: 1, uniformLoss };
  if (ordered && exclusive === 'one')
    return { layer: 'cumulative', logits: 1, answers, free: 1, uniformLoss };
  return { layer: 'softmax', logits: answers, answers, free: answers - 1, uniformLoss };
}
