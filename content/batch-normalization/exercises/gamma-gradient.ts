import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import type { DemoState } from '../../../src/exercise/mistake';
import { gradientOf } from './shared/feature-gradient';

/** Four samples, alternately a distance below and above the mean, and the gradient that arrives at each output. */
interface Alternating {
  readonly center: number;
  readonly distance: number;
  readonly gamma: number;
  readonly firstUpstream: number;
  readonly secondUpstream: number;
  readonly thirdUpstream: number;
  readonly fourthUpstream: number;
}

function alternatingBatch({ center, distance }: Alternating): number[] {
  return [center - distance, center + distance, center - distance, center + distance];
}

function upstreamOf(values: Alternating): number[] {
  return [values.firstUpstream, values.secondUpstream, values.thirdUpstream, values.fourthUpstream];
}

/** Σ g times −1, 1, −1, 1: the normalized values of an alternating batch. */
function alternatingSum(values: Alternating): number {
  return -values.firstUpstream + values.secondUpstream - values.thirdUpstream + values.fourthUpstream;
}

/** Σ g. */
function plainSum(values: Alternating): number {
  return upstreamOf(values).reduce((sum, value) => sum + value, 0);
}

/** The demo of the backward pass with an alternating batch. */
function alternatingState(values: Alternating): DemoState {
  const set = { batch: alternatingBatch(values), upstream: upstreamOf(values), gamma: values.gamma };
  return { demo: 'bn-backward', set };
}

export const exercise = numeric({
  section: 'backward',
  params: {
    center: whole(3, 8),
    distance: oneOf(1, 2, 3),
    gamma: oneOf(0.5, 2, 3),
    firstUpstream: whole(-3, 3),
    secondUpstream: whole(-3, 3),
    thirdUpstream: whole(-3, 3),
    fourthUpstream: whole(-3, 3),
  },
  accept: (values) =>
    values.center > values.distance && !upstreamOf(values).includes(0) && alternatingSum(values) !== 0,
  spots: ({ center, distance }) => ({
    low: center - distance,
    high: center + distance,
    variance: distance ** 2,
  }),
  solve: (values) =>
    gradientOf(alternatingBatch(values), values.gamma, upstreamOf(values)).gamma[0] ?? Number.NaN,
  tolerance: { absolute: 0.01 },
  see: alternatingState,
  slips: {
    averaged: (values) => alternatingSum(values) / 4,
    'of-beta': plainSum,
    'raw-inputs': (values) => values.center * plainSum(values) + values.distance * alternatingSum(values),
    'times-gamma': (values) => values.gamma * alternatingSum(values),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Gradient of the scale', zh: '缩放参数的梯度' },
  question: {
    en: String.raw`In training mode a feature has the batch {low}, {high}, {low}, {high}; *γ* = {gamma}, *ε* negligible. The gradients $g_i=\partial L/\partial y_i$ at the four outputs are, in this order, {firstUpstream}, {secondUpstream}, {thirdUpstream}, {fourthUpstream}. What is ∂*L*/∂*γ*?`,
    zh: String.raw`在训练模式下，某个特征的一批值是 {low}、{high}、{low}、{high}；*γ* = {gamma}，*ε* 可忽略。四个输出处的梯度 $g_i=\partial L/\partial y_i$ 依次是 {firstUpstream}、{secondUpstream}、{thirdUpstream}、{fourthUpstream}。∂*L*/∂*γ* 是多少？`,
  },
  solution: {
    en: String.raw`The mean is {center}, the standard deviation $\sqrt{\spot{variance}}=\spot{distance}$, so $\hat x=(-1,1,-1,1)$. In $y_i=\gamma\hat x_i+\beta$ the scale acts on every sample, and the gradients add up:

$$
\begin{aligned}
\frac{\partial L}{\partial\gamma}&=\sum_ig_i\hat x_i\\
&=-(\spot{firstUpstream})+(\spot{secondUpstream})-(\spot{thirdUpstream})+(\spot{fourthUpstream})\\
&=\spot{answer}
\end{aligned}
$$`,
    zh: String.raw`均值是 {center}，标准差是 $\sqrt{\spot{variance}}=\spot{distance}$，所以 $\hat x=(-1,1,-1,1)$。在 $y_i=\gamma\hat x_i+\beta$ 中，*γ* 作用于每个样本，梯度相加：

$$
\begin{aligned}
\frac{\partial L}{\partial\gamma}&=\sum_ig_i\hat x_i\\
&=-(\spot{firstUpstream})+(\spot{secondUpstream})-(\spot{thirdUpstream})+(\spot{fourthUpstream})\\
&=\spot{answer}
\end{aligned}
$$`,
  },
  slips: {
    averaged: {
      en: 'The gradients are added, not averaged. If the loss is a mean, its 1/*m* is already in the *g*.',
      zh: '梯度应当求和，不是求平均。如果损失取平均，1/*m* 已经包含在各个 *g* 中。',
    },
    'of-beta': {
      en: 'This is the gradient of *β*. For *γ* each *g* is multiplied by its *x̂*.',
      zh: '这是 *β* 的梯度。对 *γ*，每个 *g* 还要乘以对应的 *x̂*。',
    },
    'raw-inputs': {
      en: 'This multiplies by the values before normalization. *γ* multiplies *x̂*.',
      zh: '这里乘的是归一化之前的值。*γ* 乘的是 *x̂*。',
    },
    'times-gamma': {
      en: 'The factor *γ* belongs to the gradient with respect to *x̂*. The output is linear in *γ*, with slope *x̂*.',
      zh: '系数 *γ* 属于对 *x̂* 的梯度。输出是 *γ* 的线性函数，斜率是 *x̂*。',
    },
  },
};
