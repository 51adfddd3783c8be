import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import type { DemoState } from '../../../src/exercise/mistake';
import { variance } from '../../../src/math/statistics';
import { gradientOf } from './shared/feature-gradient';
import { batchOf, type FourSamples, fourSamples, isEasy, squaresOf, stepsOf } from './shared/four-samples';

/** The gradient of the first sample when the loss is the first output: right, and in pieces. */
function firstGradient(samples: FourSamples & { readonly gamma: number }): {
  right: number;
  factor: number;
  squared: number;
} {
  const { normalized, variance: spread } = stepsOf(samples);
  return {
    right: gradientOf(batchOf(samples), samples.gamma, [1, 0, 0, 0]).input[0]?.[0] ?? Number.NaN,
    factor: samples.gamma / Math.sqrt(spread),
    squared: (normalized[0] ?? Number.NaN) ** 2,
  };
}

/** The demo of the backward pass with this batch when the loss is the first output. */
function firstOutputState(samples: FourSamples & { readonly gamma: number }): DemoState {
  const set = { batch: batchOf(samples), upstream: [1, 0, 0, 0], gamma: samples.gamma };
  return { demo: 'bn-backward', set };
}

export const exercise = numeric({
  section: 'backward',
  params: { ...fourSamples, gamma: oneOf(0.5, 1, 1.5, 2, 3) },
  accept: (values) => {
    if (!isEasy(values, values.first)) return false;
    const { right, factor } = firstGradient(values);
    // Where almost nothing comes through, three digits do not suffice.
    return right > 0.05 * factor;
  },
  spots: (values) => ({
    ...squaresOf(values),
    variance: variance(batchOf(values)),
    quadruple: 4 * variance(batchOf(values)),
  }),
  solve: (values) => firstGradient(values).right,
  see: firstOutputState,
  slips: {
    constants: (values) => firstGradient(values).factor,
    'mean-only': (values) => firstGradient(values).factor * (1 - 1 / 4),
    'second-not-averaged': (values) => {
      const { factor, squared } = firstGradient(values);
      return factor * (1 - 1 / 4 - squared);
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Gradient of one input', zh: '一个输入的梯度' },
  question: {
    en: 'In training mode a feature has the batch {first}, {second}, {third}, {fourth} with *γ* = {gamma} and negligible *ε*. The loss is the first output, $L=y_1$. What is its derivative with respect to the first value, {first}?',
    zh: '在训练模式下，某个特征的一批值是 {first}、{second}、{third}、{fourth}，*γ* = {gamma}，*ε* 可忽略。损失等于第一个输出，即 $L=y_1$。损失对第一个值（{first}）的导数是多少？',
  },
  solution: {
    en: String.raw`The upstream gradient is 1 for the first sample and 0 for the others. So $\frac1m\sum_jg_j=\frac14$ and $\frac1m\sum_jg_j\hat x_j=\frac14\hat x_1$:

$$
\frac{\partial L}{\partial x_1}=\frac\gamma\sigma\Big(1-\frac14-\frac{\hat x_1^2}4\Big)
$$

The mean is {mean}, so $\sigma^2=(\spot{firstSquare}+\spot{secondSquare}+\spot{thirdSquare}+\spot{fourthSquare})/4=\spot{variance}$ and $\hat x_1^2=\spot{firstSquare}/\spot{variance}$. With $4\sigma^2=\spot{quadruple}$:

$$
\frac{\spot{gamma}}{\sqrt{\spot{variance}}}\Big(1-\frac14-\frac{\spot{firstSquare}}{\spot{quadruple}}\Big)\approx\spot{answer}
$$`,
    zh: String.raw`第一个样本的上游梯度为 1，其余为 0。所以 $\frac1m\sum_jg_j=\frac14$，$\frac1m\sum_jg_j\hat x_j=\frac14\hat x_1$：

$$
\frac{\partial L}{\partial x_1}=\frac\gamma\sigma\Big(1-\frac14-\frac{\hat x_1^2}4\Big)
$$

均值是 {mean}，所以 $\sigma^2=(\spot{firstSquare}+\spot{secondSquare}+\spot{thirdSquare}+\spot{fourthSquare})/4=\spot{variance}$，$\hat x_1^2=\spot{firstSquare}/\spot{variance}$。又 $4\sigma^2=\spot{quadruple}$：

$$
\frac{\spot{gamma}}{\sqrt{\spot{variance}}}\Big(1-\frac14-\frac{\spot{firstSquare}}{\spot{quadruple}}\Big)\approx\spot{answer}
$$`,
  },
  slips: {
    constants: {
      en: 'This takes *μ* and *σ* as constants. Both depend on the first value.',
      zh: '这是把 *μ* 和 *σ* 当成了常数。两者都与第一个值有关。',
    },
    'mean-only': {
      en: 'The mean is differentiated, *σ* is not. It depends on the first value, too.',
      zh: '对均值求了导，却没有对 *σ* 求导。*σ* 也与第一个值有关。',
    },
    'second-not-averaged': {
      en: String.raw`The last term is a mean over the batch as well: $\hat x_1^2$ is divided by *m* = 4.`,
      zh: String.raw`最后一项也是在这一批上求平均：$\hat x_1^2$ 要除以 *m* = 4。`,
    },
  },
};
