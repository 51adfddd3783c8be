import { totalWeight } from '../../exponential-average/exponential-average';
import {
  askGradient,
  type CommonParameters,
  coordinatewise,
  memory,
  type Optimizer,
  rateAt,
  requirePositiveEpsilon,
  rootMemory,
} from './optimizer';

/** Adam: coefficients $\beta_1$ (default 0.9) of the gradients and $\beta_2$ (default 0.999) of their squares. */
export interface AdamParameters extends CommonParameters {
  beta1?: number;
  beta2?: number;
  epsilon?: number;
  /** Divide by the largest second moment so far instead of the newest. */
  amsgrad?: boolean;
  /** Divide the averages by $1-\beta^t$ (default true). */
  biasCorrection?: boolean;
}

/**
 * Adam: $m\leftarrow\beta_1m+(1-\beta_1)g$, $v\leftarrow\beta_2v+(1-\beta_2)g^2$, $\hat m=m/(1-\beta_1^t)$, $\hat v=v/(1-\beta_2^t)$,
 * $\theta\leftarrow\theta-\eta\hat m/(\sqrt{\hat v}+\varepsilon)$. The first step has size $\eta$ in every coordinate. AMSGrad takes
 * the running maximum of $v$ before its correction. Throws unless $0\le\beta_1,\beta_2<1$ and $\varepsilon>0$.
 *
 * Source: D. P. Kingma, J. Ba, "Adam" (2015); S. J. Reddi, S. Kale, S. Kumar, "On the convergence of Adam and beyond" (2018).
 *
 * @example adam({ learningRate: 0.1 }).step([1], () => [5]) // [0.9]
 */
export function adam({
  learningRate,
  beta1 = 0.9,
  beta2 = 0.999,
  epsilon = 1e-8,
  amsgrad = false,
  biasCorrection = true,
}: AdamParameters): Optimizer {
  requirePositiveEpsilon(epsilon);
  const firstMoment = memory('beta1', beta1);
  const secondRoot = rootMemory('beta2', beta2);
  const largestRoot: number[] = [];
  return coordinatewise((gradient, i, step) => {
    const first = firstMoment(i, gradient);
    const second = secondRoot(i, gradient);
    const root = amsgrad ? Math.max(largestRoot[i] ?? 0, second) : second;
    largestRoot[i] = root;
    const firstWeight = biasCorrection ? totalWeight(beta1, step) : 1;
    const secondWeight = biasCorrection ? totalWeight(beta2, step) : 1;
    const direction = first / firstWeight / (root / Math.sqrt(secondWeight) + epsilon);
    return rateAt(learningRate, step) * direction;
  });
}

/**
 * AdamW: the decay $\theta\leftarrow(1-\eta\lambda)\theta$ apart from the gradient, then a step of Adam with $g$ taken at the old
 * $\theta$. Unlike an L2 penalty the decay is not divided by $\sqrt{\hat v}$. `weightDecay` is $\lambda$ (default 0.01). Throws
 * as `adam`.
 *
 * Source: I. Loshchilov, F. Hutter, "Decoupled weight decay regularization" (2019).
 *
 * @example adamw({ learningRate: 0.1, weightDecay: 0.1 }).step([1], () => [5]) // [0.89]
 */
export function adamw({ weightDecay = 0.01, ...parameters }: AdamParameters): Optimizer {
  const optimizer = adam(parameters);
  let step = 0;
  return {
    step: (position, gradientAt) => {
      step++;
      const gradient = askGradient(gradientAt, position);
      const shrink = 1 - rateAt(parameters.learningRate, step) * weightDecay;
      return optimizer.step(
        position.map((value) => shrink * value),
        () => gradient,
      );
    },
  };
}
