import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import type { DemoState } from '../../../src/exercise/mistake';
import { batchNormSteps } from '../../../src/math/normalization/batch-norm-steps';
import { variance } from '../../../src/math/statistics';

/** The demo of a batch of two values, *distance* away from 0 on either side. */
function tinyPairState({ distance, epsilon }: { distance: number; epsilon: number }): DemoState {
  return { demo: 'bn-steps', set: { batch: [-distance, distance], epsilon } };
}

export const exercise = numeric({
  section: 'four-steps',
  params: {
    distance: oneOf(0.01, 0.02, 0.03, 0.05, 0.1),
    epsilon: oneOf(0.0001, 0.0002, 0.0005, 0.001, 0.002),
  },
  spots: ({ distance }) => ({ variance: distance ** 2 }),
  solve: ({ distance, epsilon }) =>
    variance(batchNormSteps([-distance, distance], { gamma: 1, beta: 0, epsilon }).normalized),
  see: tinyPairState,
  slips: {
    'exactly-one': { value: () => 1, pitfall: 'E0.11' },
    deviation: ({ distance, epsilon }) => Math.sqrt(distance ** 2 / (distance ** 2 + epsilon)),
    'outside-the-root': ({ distance, epsilon }) => (distance / (distance + epsilon)) ** 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Variance when ε matters', zh: 'ε 不可忽略时的方差' },
  question: {
    en: 'A mini-batch consists of the two values −{distance} and {distance}, and *ε* = {epsilon}. Which (biased) variance do the values have after step 3?',
    zh: '小批量只有 −{distance} 和 {distance} 两个值，*ε* = {epsilon}。第三步之后，这两个值的（有偏）方差是多少？',
  },
  solution: {
    en: String.raw`The mean is 0 and $\sigma^2=\spot{distance}^2=\spot{variance}$. Step 3 divides every value by $\sqrt{\sigma^2+\varepsilon}$, so the variance is divided by $\sigma^2+\varepsilon$:

$$
\frac{\sigma^2}{\sigma^2+\varepsilon}=\frac{\spot{variance}}{\spot{variance}+\spot{epsilon}}\approx\spot{answer}
$$`,
    zh: String.raw`均值为 0，$\sigma^2=\spot{distance}^2=\spot{variance}$。第三步把每个值除以 $\sqrt{\sigma^2+\varepsilon}$，所以方差除以 $\sigma^2+\varepsilon$：

$$
\frac{\sigma^2}{\sigma^2+\varepsilon}=\frac{\spot{variance}}{\spot{variance}+\spot{epsilon}}\approx\spot{answer}
$$`,
  },
  slips: {
    'exactly-one': {
      en: 'The variance would be 1 if *ε* were negligible. Here it is not negligible beside *σ*² = {variance}.',
      zh: '*ε* 可忽略时，方差才是 1。这里 *ε* 与 *σ*² = {variance} 相比不可忽略。',
    },
    deviation: {
      en: 'This is the standard deviation. The variance is its square.',
      zh: '这是标准差，方差是标准差的平方。',
    },
    'outside-the-root': {
      en: 'Here *ε* is added to the standard deviation. In step 3 it stands under the root, beside the variance.',
      zh: '这里把 *ε* 加到了标准差上。第三步中，*ε* 在根号里面，与方差相加。',
    },
  },
};
